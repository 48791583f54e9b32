package dev.tapedeck.music;

import dev.tapedeck.match.Choice;
import dev.tapedeck.spotify.Audiobook;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Show;
import dev.tapedeck.spotify.SpokenContent;
import dev.tapedeck.turn.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds a podcast or an audiobook whose kind was not said. */
public final class Series {
  private static final List<Kind> KINDS = List.of(Kind.SHOW, Kind.AUDIOBOOK);

  private Series() {}

  /**
   * A followed podcast or saved book of the name, else the most similar one of the catalogue; empty
   * if none is similar. Two requests, in parallel; three if the listener has none of the name.
   */
  public static Optional<Candidate> find(Turn turn, String said) {
    return own(turn, said).or(() -> inCatalogue(turn, said));
  }

  private static Optional<Candidate> own(Turn turn, String said) {
    SpokenContent spoken = turn.spotify().spoken();
    OwnList<Audiobook> books = new OwnList<>(turn, spoken::savedBooks, Audiobook::name);
    OwnList<Show> shows = new OwnList<>(turn, spoken::followed, Show::name);
    return turn.inParallel(
        () -> books.called(said),
        reading -> {
          Choice<Show> show = shows.called(said);
          Choice<Audiobook> book = reading.get();
          return book.likeness() > show.likeness()
              ? clear(book).map(Candidate::of)
              : clear(show).map(Candidate::of);
        });
  }

  private static <T> Optional<T> clear(Choice<T> choice) {
    return choice.isClear() ? Optional.of(choice.first()) : Optional.empty();
  }

  private static Optional<Candidate> inCatalogue(Turn turn, String said) {
    Wish wish = Wish.of(turn.language(), said);
    return Candidate.spokenOf(turn.spotify().search(said, KINDS)).stream()
        .filter(wish::isPossibly)
        .max(Comparator.comparingDouble(wish::likeness));
  }

  /** Podcasts about a topic, in Spotify's order. One request. */
  public static Candidates about(Turn turn, String topic) {
    List<Candidate> shows =
        turn.spotify().spoken().searchShows(topic).stream().map(Candidate::of).toList();
    return new Candidates(Wish.of(turn.language(), topic), shows, 0, false);
  }

  /** The podcast or audiobook of the name, as {@link #find} finds it, to save or remove. */
  public static Optional<LibraryItem> libraryItem(Turn turn, String said) {
    return find(turn, said)
        .map(
            found -> {
              String kind = found.kind() == Kind.SHOW ? LibraryItem.PODCAST : ".book";
              return new LibraryItem(found.uri(), found.name(), kind);
            });
  }
}
