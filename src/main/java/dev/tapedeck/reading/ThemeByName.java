package dev.tapedeck.reading;

import dev.tapedeck.language.Dated;
import dev.tapedeck.language.Themes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A genre, a mood or years where a name was expected: PlayArtist{some jazz}, Play{eighties rock},
 * PlayArtist{relaxing}. A title can be any of these words, so a song or album that was asked for as
 * one stays: PlaySong{jazz}.
 */
final class ThemeByName implements Rule {
  private static final String GENRE = "genre";
  private static final String DECADE = "decade";

  /** Requests for an artist's music of some kind. */
  private static final Set<String> WITH_ARTIST =
      Set.of(
          "PlayDecadeIntent",
          "PlayPopularIntent",
          "PlayNewestIntent",
          "PlayAlbumByIntent",
          "PlayMoreLikeThisIntent",
          "ShuffleArtistIntent");

  @Override
  public Reading apply(Reading heard) {
    if (WITH_ARTIST.contains(heard.request())) {
      return forArtist(heard);
    }
    Optional<NamedRequest> named =
        NamedRequest.of(heard)
            .filter(request -> request == NamedRequest.PLAY || request == NamedRequest.ARTIST);
    return named
        .flatMap(request -> heard.slot(request.slot()))
        .flatMap(said -> themed(heard, said))
        .orElse(heard);
  }

  /** "Hip hop from the nineties", "the most popular jazz songs", "the best of the eighties". */
  private static Reading forArtist(Reading heard) {
    Themes themes = heard.language().themes();
    Optional<String> genre = heard.slot(Slots.ARTIST).filter(themes::isGenre).map(themes::genre);
    if (genre.isEmpty()) {
      return YearsByName.forArtist(heard);
    }
    Map<String, String> slots = new HashMap<>(Map.of(GENRE, genre.get()));
    heard.slot(DECADE).ifPresent(said -> slots.put(DECADE, said));
    return heard.without(Slots.ARTIST).without("kind").as("PlayGenreIntent", slots);
  }

  private static Optional<Reading> themed(Reading heard, String said) {
    Themes themes = heard.language().themes();
    if (themes.isGenre(said)) {
      return Optional.of(heard.as("PlayGenreIntent", Map.of(GENRE, themes.genre(said))));
    }
    if (isMood(heard, said)) {
      return Optional.of(heard.as("PlayMoodIntent", Map.of("mood", themes.genre(said))));
    }
    return genreOfYears(heard, said).or(() -> YearsByName.read(heard, said));
  }

  /** One word for a mood is a title or a playlist more often: Play{happy}, Play{gym}. */
  private static boolean isMood(Reading heard, String said) {
    boolean artist = NamedRequest.of(heard).filter(NamedRequest.ARTIST::equals).isPresent();
    return heard.language().themes().isMood(said)
        && (artist || heard.phrasing().isAnythingFor(said));
  }

  /** "Eighties rock". A single year is a part of a name more often. */
  private static Optional<Reading> genreOfYears(Reading heard, String said) {
    Themes themes = heard.language().themes();
    return themes
        .dated(said)
        .filter(dated -> !dated.years().isYear() && themes.isGenre(dated.rest()))
        .map(dated -> heard.as("PlayGenreIntent", slots(themes, dated)));
  }

  private static Map<String, String> slots(Themes themes, Dated dated) {
    return Map.of(
        GENRE, themes.genre(dated.rest()), DECADE, themes.yearNames(dated.years()).get(0));
  }
}
