package dev.tapedeck.command.library;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.LibraryItem;
import dev.tapedeck.music.NamedAlbum;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * "Save the song hello by adele", "add the album kind of blue to my library": saves the best match
 * of the catalogue. Three requests.
 */
public final class SaveNamed implements Command {
  private static final List<Kind> SONG = List.of(Kind.TRACK);
  private static final List<Kind> ANYTHING = List.of(Kind.TRACK, Kind.ALBUM, Kind.ARTIST);

  @Override
  public Set<String> requests() {
    return Set.of("SaveNamedIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return found(turn, item -> item.save(turn));
  }

  /** Runs the command with the song or album that is named. */
  static Answer found(Turn turn, Function<LibraryItem, Answer> command) {
    Optional<String> title = turn.slot("song").or(() -> turn.slot("music"));
    boolean isAlbum = turn.slot("album").isPresent();
    if (title.isEmpty() && !isAlbum && turn.slot("artist").isEmpty()) {
      return SlotQuestion.ask(turn, "music", turn.say("play.ask.song"));
    }
    turn.personMemory().prefetch(); // How to undo the change will be stored there.
    Candidates found = title.map(name -> find(turn, name)).orElseGet(() -> NamedAlbum.find(turn));
    return found.isNone()
        ? StartMusic.notFound(turn, found.wish())
        : found(turn, found.chosen(), command);
  }

  private static Candidates find(Turn turn, String title) {
    Wish wish = Wish.by(turn, title, turn.slot("artist"));
    return turn.slot("song").isPresent()
        ? StartMusic.find(turn, wish.ofKind(Kind.TRACK), SONG)
        : StartMusic.find(turn, wish, ANYTHING);
  }

  private static Answer found(Turn turn, Candidate found, Function<LibraryItem, Answer> command) {
    return found.kind() == Kind.ARTIST
        ? turn.answer("save.artist")
        : command.apply(LibraryItem.of(turn, found));
  }
}
