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
    Optional<String> title = turn.slot("song").or(() -> turn.slot("music"));
    boolean isAlbum = turn.slot("album").isPresent();
    if (title.isEmpty() && !isAlbum && turn.slot("artist").isEmpty()) {
      return SlotQuestion.ask(turn, "music", turn.say("play.ask.song"));
    }
    turn.personMemory().prefetch(); // How to undo the change will be stored there.
    Candidates found = title.map(name -> find(turn, name)).orElseGet(() -> NamedAlbum.find(turn));
    return found.isNone() ? StartMusic.notFound(turn, found.wish()) : save(turn, found.chosen());
  }

  private static Candidates find(Turn turn, String title) {
    Wish wish = Wish.by(turn, title, turn.slot("artist"));
    return turn.slot("song").isPresent()
        ? StartMusic.find(turn, wish.ofKind(Kind.TRACK), SONG)
        : StartMusic.find(turn, wish, ANYTHING);
  }

  private static Answer save(Turn turn, Candidate found) {
    return found.kind() == Kind.ARTIST
        ? turn.answer("save.artist")
        : LibraryItem.of(turn, found).save(turn);
  }
}
