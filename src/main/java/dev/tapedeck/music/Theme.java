package dev.tapedeck.music;

import dev.tapedeck.language.Dated;
import dev.tapedeck.language.Language;
import dev.tapedeck.language.Themes;
import dev.tapedeck.language.Years;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Music that was asked for by genre, years or mood.
 *
 * @param spoken such as "jazz from the 1980s"
 * @param parts what the name of a playlist has to say, each with its alternatives: "rock", and
 *     "80s" or "1980s"
 * @param filter the search for songs by field filters; empty for a mood, for which there is none
 * @param playlists whether playlists of that name are right
 */
public record Theme(
    Language language,
    Speech spoken,
    List<List<String>> parts,
    Optional<String> filter,
    PlaylistUse playlists) {

  /** Whether playlists are played whose names say the theme. */
  enum PlaylistUse {
    /** Playlists before songs. */
    FIRST,
    /** The listener's playlists, songs, then other people's playlists. */
    OWN_ONLY_FIRST,
    /** Songs only. */
    NEVER
  }

  /** A theme of the slots "genre" and "decade"; empty if neither is filled. */
  public static Optional<Theme> ofGenreAndYears(Turn turn) {
    Themes themes = turn.language().themes();
    String said =
        Stream.of("decade", "genre")
            .flatMap(slot -> turn.slot(slot).stream())
            .collect(Collectors.joining(" "));
    if (said.isEmpty()) {
      return Optional.empty();
    }
    // Alexa may put the years into the slot of the genre, and the other way round.
    Optional<Dated> dated = themes.dated(said);
    String genre = themes.genre(dated.map(Dated::rest).orElse(said));
    Optional<Years> years = dated.map(Dated::years);
    return Optional.of(
        genre.isEmpty() && years.isPresent()
            ? ofYears(turn, years.get())
            : ofGenre(turn, genre, years));
  }

  /** Music of these years. */
  public static Theme ofYears(Turn turn, Years years) {
    Speech spoken = turn.say("theme.years", "years", spoken(turn, years));
    return new Theme(
        turn.language(),
        spoken,
        List.of(turn.language().themes().yearNames(years)),
        Optional.of(filter(years)),
        years.isYear() ? PlaylistUse.OWN_ONLY_FIRST : PlaylistUse.FIRST);
  }

  /** Music of a genre. */
  public static Theme ofGenre(Turn turn, String genre) {
    return ofGenre(turn, turn.language().themes().genre(genre), Optional.empty());
  }

  private static Theme ofGenre(Turn turn, String genre, Optional<Years> years) {
    Language language = turn.language();
    List<List<String>> parts = new ArrayList<>();
    years.ifPresent(span -> parts.add(language.themes().yearNames(span)));
    parts.add(List.of(genre));
    String filter = "genre:\"" + language.themes().catalogueGenre(genre) + "\"";
    Speech spoken =
        years
            .map(span -> turn.say("theme.both", "genre", genre, "years", spoken(turn, span)))
            .orElseGet(() -> turn.say("theme.genre", "genre", genre));
    return new Theme(
        language,
        spoken,
        parts,
        Optional.of(filter + years.map(span -> " " + filter(span)).orElse("")),
        PlaylistUse.FIRST);
  }

  /** Music for a mood or an activity. */
  public static Theme ofMood(Turn turn, String mood) {
    Speech spoken = turn.say("theme.mood", "mood", turn.language().themes().genre(mood));
    List<String> names = turn.language().themes().moods(mood);
    return new Theme(turn.language(), spoken, List.of(names), Optional.empty(), PlaylistUse.FIRST);
  }

  /** The same by one artist: songs only, since names of playlists do not say so. */
  public Theme by(Turn turn, String artist) {
    Speech what = turn.say("theme.by", "what", spoken, "artist", artist);
    Optional<String> songs = filter.map(others -> "artist:\"" + artist + "\" " + others);
    return new Theme(language, what, parts, songs, PlaylistUse.NEVER);
  }

  private static String filter(Years years) {
    return "year:" + years.first() + (years.isYear() ? "" : "-" + years.last());
  }

  private static Speech spoken(Turn turn, Years years) {
    return turn.say(years.isYear() ? "theme.year" : "theme.decade", "year", years.first());
  }

  /** The words to search for playlists with: "80s rock". */
  String query() {
    return parts.stream().map(names -> names.get(0)).collect(Collectors.joining(" "));
  }

  /**
   * How many words the name of a playlist has besides those of the theme and those that any
   * playlist may have; empty if it does not name the theme.
   */
  OptionalInt otherWords(String name) {
    List<String> words = language.words(name);
    for (List<String> part : parts) {
      List<String> others = words;
      for (String alternative : part) {
        others = without(others, String.join("", language.words(alternative)));
      }
      if (others.size() == words.size()) {
        return OptionalInt.empty();
      }
      words = others;
    }
    return OptionalInt.of(language.themes().withoutCollectionWords(words).size());
  }

  /** The words without those that are written like this together: "hip hop" as "hiphop". */
  private static List<String> without(List<String> words, String joined) {
    for (int from = 0; from < words.size(); from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < words.size() && run.length() < joined.length(); to++) {
        run.append(words.get(to));
        if (run.toString().equals(joined)) {
          List<String> rest = new ArrayList<>(words.subList(0, from));
          rest.addAll(words.subList(to + 1, words.size()));
          return rest;
        }
      }
    }
    return words;
  }
}
