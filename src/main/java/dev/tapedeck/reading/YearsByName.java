package dev.tapedeck.reading;

import dev.tapedeck.language.Dated;
import dev.tapedeck.language.Themes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Years where a name was expected, and names where years were expected. */
final class YearsByName {
  private static final String DECADE = "decade";
  private static final String DECADES = "PlayDecadeIntent";

  private YearsByName() {}

  /**
   * Play{the sixties}, PlayArtist{1975}, Play{the year 1984}, Play{some tunes, artist=thirties}.
   */
  static Optional<Reading> read(Reading heard, String said) {
    boolean artist = NamedRequest.of(heard).filter(NamedRequest.ARTIST::equals).isPresent();
    if (!artist && heard.phrasing().isAnything(said)) {
      return heard
          .slot(Slots.ARTIST)
          .filter(by -> isYears(heard, by, true))
          .map(years -> heard.without(Slots.ARTIST).as(DECADES, Map.of(DECADE, years)));
    }
    return isYears(heard, said, artist)
        ? Optional.of(ofArtist(heard, said)).filter(read -> !read.equals(heard))
        : Optional.empty();
  }

  private static Reading ofArtist(Reading heard, String years) {
    Map<String, String> slots = new HashMap<>(Map.of(DECADE, years));
    NamedRequest.of(heard)
        .filter(NamedRequest.PLAY::equals)
        .flatMap(play -> heard.slot(Slots.ARTIST))
        .ifPresent(artist -> slots.put(Slots.ARTIST, artist));
    return heard.as(DECADES, slots);
  }

  /**
   * Whether it is years and nothing more. A single year is a title or a band more often, "1989",
   * "the 1975", unless it is said to be one.
   *
   * @param afterFrom whether a word such as "from" was said before it, which is not in the slot
   */
  private static boolean isYears(Reading heard, String said, boolean afterFrom) {
    Themes themes = heard.language().themes();
    return themes
        .dated(said)
        .filter(dated -> isBare(heard, dated))
        .filter(
            dated ->
                !dated.years().isYear()
                    || !dated.rest().isBlank()
                    || themes.isYearSaid(said)
                    || afterFrom && !hasArticle(heard, said))
        .isPresent();
  }

  private static boolean isBare(Reading heard, Dated dated) {
    return dated.rest().isBlank() || heard.phrasing().isAnything(dated.rest());
  }

  /** "The 1975". */
  private static boolean hasArticle(Reading heard, String said) {
    List<String> words = heard.language().words(said);
    return !heard.language().withoutArticle(words).equals(words);
  }

  /** PlayPopular{the eighties}, PlayDecade{paul kelly, artist=nineties}, PlayAlbumBy{1956}. */
  static Reading forArtist(Reading heard) {
    Optional<String> artist = heard.slot(Slots.ARTIST);
    if (heard.request().equals(DECADES)) {
      return decade(heard, artist);
    }
    return artist
        .filter(said -> isYears(heard, said, true))
        .map(
            years -> heard.without(Slots.ARTIST).without("kind").as(DECADES, Map.of(DECADE, years)))
        .orElse(heard);
  }

  private static Reading decade(Reading heard, Optional<String> artist) {
    Themes themes = heard.language().themes();
    Optional<String> decade = heard.slot(DECADE);
    boolean years = decade.flatMap(themes::dated).isPresent();
    if (years) {
      return artist.filter(heard.phrasing()::isAnything).isPresent()
          ? heard.without(Slots.ARTIST)
          : heard;
    }
    if (artist.flatMap(themes::dated).isPresent() && decade.isPresent()) {
      return heard.with(DECADE, artist.get()).with(Slots.ARTIST, decade.get());
    }
    return decade
        .filter(said -> artist.isEmpty())
        .map(said -> heard.without(DECADE).as(NamedRequest.ARTIST, said))
        .orElse(heard);
  }
}
