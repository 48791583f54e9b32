package dev.tapedeck.music;

import dev.tapedeck.match.Choice;
import dev.tapedeck.match.NameComparison;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds things of the listener's by name in a list that Spotify gives in pages of {@value
 * Spotify#PAGE_LIMIT}, such as their playlists. One request if the first page has the name or is
 * the only one. Otherwise the other pages are read in parallel.
 */
public final class OwnList<T> {
  /** The most pages that are read, so that a wrong total does not cause endless requests. */
  private static final int MAX_PAGES = 200;

  private final Turn turn;
  private final IntFunction<Page<T>> pages;
  private final Function<T, String> name;

  /**
   * A list of the listener's.
   *
   * @param pages reads the page at an offset
   * @param name the name of a thing; never null
   */
  public OwnList(Turn turn, IntFunction<Page<T>> pages, Function<T, String> name) {
    this.turn = turn;
    this.pages = pages;
    this.name = name;
  }

  /**
   * The things with the most similar name.
   *
   * @throws SpotifyException if a page can't be read and no thing on the others clearly matches:
   *     the name may be on that page
   */
  public Choice<T> called(String said) {
    Page<T> first = pages.apply(0);
    Choice<T> ofFirst = among(first.items(), said);
    if (ofFirst.isExact() || !first.hasMoreAfter(0, Spotify.PAGE_LIMIT)) {
      return noted(first.items(), said, ofFirst);
    }
    List<T> read = new ArrayList<>(first.items());
    List<Attempt<T>> others = others(first);
    others.forEach(attempt -> read.addAll(attempt.items()));
    Choice<T> choice = among(read, said);
    Optional<SpotifyException> failure =
        others.stream().flatMap(attempt -> attempt.failure().stream()).findFirst();
    if (failure.isPresent() && !choice.isClear()) {
      throw failure.get();
    }
    return noted(read, said, choice);
  }

  private Choice<T> noted(Collection<T> things, String said, Choice<T> choice) {
    turn.observer()
        .note(
            () ->
                NameComparison.of(
                    turn.language(), NameComparison.Source.LIBRARY, things, said, name, choice));
    return choice;
  }

  /**
   * The thing that is chosen of the first page, else of all pages. A page that can't be read is
   * left out, except the first.
   *
   * @param choice chooses one of these things; empty if none is right
   */
  public Optional<T> choose(Function<List<T>, Optional<T>> choice) {
    Page<T> first = pages.apply(0);
    Optional<T> ofFirst = choice.apply(first.items());
    if (ofFirst.isPresent() || !first.hasMoreAfter(0, Spotify.PAGE_LIMIT)) {
      return ofFirst;
    }
    return choice.apply(others(first).stream().flatMap(page -> page.items().stream()).toList());
  }

  private Choice<T> among(Collection<T> things, String said) {
    return Choice.among(turn.language(), things, said, thing -> List.of(name.apply(thing)));
  }

  /** The result of reading a page. */
  private record Attempt<T>(List<T> items, Optional<SpotifyException> failure) {}

  private List<Attempt<T>> others(Page<T> first) {
    if (first.total() == null) {
      return untilEmpty();
    }
    List<Integer> offsets =
        IntStream.range(1, MAX_PAGES)
            .map(page -> page * Spotify.PAGE_LIMIT)
            .takeWhile(offset -> offset < first.total())
            .boxed()
            .toList();
    return inParallel(offsets);
  }

  /** For a list of unknown length. */
  private List<Attempt<T>> untilEmpty() {
    List<Attempt<T>> read = new ArrayList<>();
    Attempt<T> last;
    do {
      last = attempt((read.size() + 1) * Spotify.PAGE_LIMIT);
      read.add(last);
    } while (!last.items().isEmpty() && read.size() < MAX_PAGES);
    return read;
  }

  private List<Attempt<T>> inParallel(List<Integer> offsets) {
    if (offsets.isEmpty()) {
      return List.of();
    }
    return turn.inParallel(
        () -> attempt(offsets.get(0)),
        read -> {
          List<Attempt<T>> others = inParallel(offsets.subList(1, offsets.size()));
          return Stream.concat(Stream.of(read.get()), others.stream()).toList();
        });
  }

  private Attempt<T> attempt(int offset) {
    try {
      return new Attempt<>(pages.apply(offset).items(), Optional.empty());
    } catch (SpotifyException failure) {
      return new Attempt<>(List.of(), Optional.of(failure));
    }
  }
}
