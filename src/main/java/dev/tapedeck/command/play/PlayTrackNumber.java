package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.NumberedTracks;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "Play the third track of Abbey Road", "the last song of my gym playlist", "play track three": by
 * its position in the album or playlist that was named, else in the one that is playing. Two
 * requests, three for a playlist that is playing; one more, in parallel, for a named speaker.
 */
public final class PlayTrackNumber implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayTrackNumberIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Stream.of("ordinal", "number", "place")
        .flatMap(slot -> turn.slot(slot).stream())
        .findFirst()
        .map(said -> play(turn, said))
        .orElseGet(() -> SlotQuestion.ask(turn, "number", turn.say("track-number.ask")));
  }

  private static Answer play(Turn turn, String position) {
    if (turn.slot("album").isPresent()) {
      return NumberedTracks.ofAlbum(turn, position);
    }
    return turn.slot("playlist").isPresent()
        ? NumberedTracks.ofPlaylist(turn, position)
        : NumberedTracks.ofPlaying(turn, position);
  }
}
