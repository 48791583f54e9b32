package dev.tapedeck.command.ask;

import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.SpeakerNames;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "What's playing", "what's playing in the bedroom": song, all artists, album and speaker. One
 * request, two if a speaker is named: Spotify plays on one speaker at a time, so only one has an
 * answer.
 */
public final class WhatsPlaying implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("WhatsPlayingIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot(Targeting.SPEAKER)
        .map(said -> Targeting.on(said, SpeakerList.now(turn), on -> on(turn, on)))
        .orElseGet(() -> NowPlaying.playing(turn, (now, item) -> full(turn, now, item)));
  }

  private static Answer on(Turn turn, Target target) {
    Device asked = target.device().orElseThrow();
    if (asked.active()) {
      return NowPlaying.playing(turn, (now, item) -> full(turn, now, item));
    }
    Speech idle = turn.say("speaker.idle", "speaker", SpeakerNames.spoken(turn, asked));
    return PlayerState.ifKnown(turn)
        .filter(Playback::playing)
        .flatMap(now -> brief(turn, now))
        .map(elsewhere -> Answer.of(idle.then(elsewhere)))
        .orElseGet(() -> Answer.of(idle));
  }

  /** "Kitchen is playing Hello by Adele."; empty if the item has no name. */
  public static Optional<Speech> brief(Turn turn, Playback now) {
    return now.named().map(item -> say(turn, now, Descriptions.describe(turn, item)));
  }

  private static Answer full(Turn turn, Playback now, Item item) {
    Speech what =
        turn.say("what.and", "what", Descriptions.describe(turn, item), "album", album(turn, item));
    return Answer.of(say(turn, now, what)).with(Descriptions.card(turn, item));
  }

  private static Speech say(Turn turn, Playback now, Speech what) {
    String key = now.playing() ? "playing" : "playing.paused";
    return Optional.ofNullable(now.device())
        .filter(SpeakerNames::canBeSpoken)
        .map(Device::name)
        .map(speaker -> turn.say(key, "what", what, "speaker", speaker))
        .orElseGet(() -> turn.say(key + ".somewhere", "what", what));
  }

  /** ", from the album 25", or nothing if album and song have the same name. */
  private static Speech album(Turn turn, Item item) {
    return Optional.ofNullable(item.album())
        .map(Album::name)
        .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(item.name()))
        .map(name -> turn.say("what.album", "album", name))
        .orElse(Speech.NOTHING);
  }
}
