package dev.tapedeck.music;

import dev.tapedeck.language.Language;
import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.Name;
import dev.tapedeck.match.SpokenName;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds songs in the contents of a playlist by what a listener calls them. No request. */
public final class PlaylistSearch {
  private final Language language;
  private final List<SpokenName> titles;
  private final List<SpokenName> whole;
  private final Optional<SpokenName> artist;

  /**
   * A search.
   *
   * @param title the title, which may have the artist in it, or the artist alone; empty for any
   * @param artist the artist if said; one of both is there
   */
  public PlaylistSearch(Language language, Optional<String> title, Optional<String> artist) {
    this.language = language;
    this.titles = names(title.stream());
    this.whole =
        names(
            title.stream()
                .flatMap(
                    name ->
                        artist.stream()
                            .flatMap(by -> language.titleWithArtist(name, by).stream())));
    this.artist = artist.map(by -> new SpokenName(language, by));
  }

  private List<SpokenName> names(Stream<String> names) {
    return names.map(name -> new SpokenName(language, name)).toList();
  }

  /**
   * The songs that are meant, each title of an artist once: those of the title, else all by the
   * artist. Several if the listener has to choose.
   */
  public List<Item> in(PlaylistContents contents) {
    List<Item> items = contents.items().stream().filter(item -> item.name() != null).toList();
    List<Item> titled = best(items);
    return once(titled.isEmpty() ? items.stream().filter(this::isOnlyBy).toList() : titled);
  }

  private List<Item> best(List<Item> items) {
    List<Item> best = new ArrayList<>();
    double highest = Likeness.CLEAR;
    for (Item item : items) {
      double likeness = likeness(item);
      if (likeness > highest) {
        best.clear();
        highest = likeness;
      }
      if (likeness >= highest) {
        best.add(item);
      }
    }
    return best;
  }

  private double likeness(Item item) {
    double ofWhole = highest(whole, item);
    return artist.isPresent() && !isBy(artist.get(), item)
        ? ofWhole
        : Math.max(ofWhole, highest(titles, item));
  }

  private static double highest(List<SpokenName> names, Item item) {
    return names.stream()
        .flatMap(
            name ->
                Stream.concat(
                    Stream.of(name.likeness(item.name())),
                    item.artists().stream()
                        .map(by -> name.likenessWithArtist(by.name(), item.name()))))
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }

  /** Whether only an artist was said, and it is by the artist. */
  private boolean isOnlyBy(Item item) {
    return titles.isEmpty()
        ? artist.filter(by -> isBy(by, item)).isPresent()
        : artist.isEmpty() && isBy(titles.get(0), item);
  }

  private static boolean isBy(SpokenName artist, Item item) {
    return item.artists().stream()
        .map(Artist::name)
        .anyMatch(name -> artist.likeness(name) >= Likeness.CLEAR);
  }

  private List<Item> once(List<Item> items) {
    Set<List<?>> seen = new HashSet<>();
    return items.stream()
        .filter(
            item ->
                seen.add(
                    List.of(
                        Name.of(language, item.name()),
                        item.artists().stream().map(Artist::name).toList())))
        .toList();
  }
}
