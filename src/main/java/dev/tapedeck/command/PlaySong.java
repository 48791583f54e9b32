package dev.tapedeck.command;

import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "Play the song Hello by Adele", in its album, so that music goes on after it. */
final class PlaySong implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlaySongIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot("song")
        .map(
            song ->
                Start.found(turn, Wanted.by(turn, song, turn.slot("artist")), List.of(Kind.TRACK)))
        .orElseGet(() -> Questions.ask(turn, "song", turn.say("play.ask.song")));
  }
}
