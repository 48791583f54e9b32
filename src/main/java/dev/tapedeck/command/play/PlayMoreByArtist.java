package dev.tapedeck.command.play;

import dev.tapedeck.music.ArtistMusic;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Play more by this artist": the context of the artist of the song that is playing. Two requests;
 * one more for a named speaker.
 */
public final class PlayMoreByArtist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayMoreByArtistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.song(
        turn,
        song ->
            ArtistMusic.of(song)
                .map(
                    artist ->
                        Targeting.starting(
                            turn, target -> ArtistMusic.play(turn, artist, target, "more")))
                .orElseGet(() -> turn.answer("who.unknown", "name", song.name())));
  }
}
