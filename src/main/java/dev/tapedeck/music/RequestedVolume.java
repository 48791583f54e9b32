package dev.tapedeck.music;

import dev.tapedeck.match.Likeness;
import dev.tapedeck.speaker.VolumeLevel;
import dev.tapedeck.speaker.VolumeSetting;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** The volume that was said with the music to play: "abba quietly", "abba at volume three". */
final class RequestedVolume {
  private RequestedVolume() {}

  /**
   * Sets the volume of the speaker on which music was started, and says so. No request if no volume
   * was said, else one, or two for the active speaker. If it fails, the music plays all the same,
   * so the answer says both.
   *
   * @param name of what was started; the words for the volume may be a part of it: "Thinking Out
   *     Loud"
   */
  static Answer after(Turn turn, Target target, Optional<String> name, Answer playing) {
    Optional<VolumeLevel> level =
        VolumeLevel.said(turn).filter(said -> name.filter(title -> has(turn, title)).isEmpty());
    return level.map(said -> playing.followedBy(set(turn, target, said).speech())).orElse(playing);
  }

  private static boolean has(Turn turn, String title) {
    return turn.heard().stream()
        .flatMap(heard -> heard.longNames().values().stream())
        .anyMatch(longer -> Likeness.of(turn.language(), longer, title) >= Likeness.CLEAR);
  }

  private static Answer set(Turn turn, Target target, VolumeLevel level) {
    try {
      return VolumeSetting.set(
          turn,
          target,
          Math.min(level.percent(), VolumeSetting.MAX),
          turn.say("volume.name", "volume", level.spoken(turn)));
    } catch (SpotifyException failure) {
      return turn.answer("volume.not-set");
    }
  }
}
