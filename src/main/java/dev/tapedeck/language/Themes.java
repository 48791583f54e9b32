package dev.tapedeck.language;

import java.util.List;
import java.util.Optional;

/** How a language speaks of music that is not asked for by name: by genre, years or mood. */
public interface Themes {
  /** Whether it names a well-known genre and nothing else: "jazz", "some classic rock". */
  boolean isGenre(String said);

  /** Whether it names a well-known mood or activity and nothing else: "relaxing", "studying". */
  boolean isMood(String said);

  /** Whether a well-known mood or activity is among the words: "romantic music for our dinner". */
  boolean hasMood(String said);

  /**
   * The genre without the words around it: "jazz" of "some good jazz music". Unchanged if nothing
   * would be left.
   */
  String genre(String said);

  /**
   * Spotify's name for a genre, which is English in every country: "r&amp;b" for "rhythm and
   * blues". A genre that is not known is unchanged.
   */
  String catalogueGenre(String genre);

  /** The decade or the year in what was said: "the nineteen eighties", "80s rock", "2005". */
  Optional<Dated> dated(String said);

  /** Whether it says that a number is a year: "the year 1984", "from 1984". */
  boolean isYearSaid(String said);

  /** How names of playlists write these years, the most usual first: "80s", "1980s". */
  List<String> yearNames(Years years);

  /**
   * The words by which names of playlists say a mood or an activity, the most usual first: "chill",
   * "relax" for "something relaxing". What was said if it is not known.
   */
  List<String> moods(String said);

  /**
   * The words of a playlist's name without those that say only that it is a collection of music:
   * "best of", "hits", "mix". May be empty.
   */
  List<String> withoutCollectionWords(List<String> words);
}
