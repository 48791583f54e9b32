package dev.tapedeck.language;

import java.util.List;
import java.util.Set;

/** The English names for the listener's Liked Songs, as normalized words. */
final class EnglishLikedSongs {
  /** Said before the name: "all my liked songs", "the songs i like". */
  private static final Set<String> LEADING =
      Words.of("all some of my our your the spotify newest latest most recent");

  /** Said before the name and what leads it: "something from my liked songs". */
  private static final Phrases SONGS_FROM =
      Phrases.combining(
          "|some|a|all|all the",
          "something|music|songs|song|tracks|everything|stuff",
          "from|off|in");

  /** Said after the name: "liked songs playlist". */
  private static final Set<String> TRAILING = Words.of("playlist playlists list collection");

  private static final Set<String> SONGS =
      Words.of("songs song tracks music tunes ones stuff everything");

  /** Before a word for songs: "liked songs". */
  private static final Set<String> LIKED = Words.of("liked loved saved hearted starred favorited");

  /** After "songs i": "the songs i like", "songs i have saved". */
  private static final Set<String> I_LIKE =
      Words.of("like liked love loved saved save hearted favorited");

  private static final Set<String> I = Words.of("i ive");

  private static final Set<String> HAVE = Words.of("have got");

  /** Alone they are names of playlists too. */
  private static final Set<String> ALONE = Words.of("favorites favs faves likes liked");

  private static final Set<String> FAVORITE = Words.of("favorite fav fave");

  private EnglishLikedSongs() {}

  /** After "my". */
  private static final Set<String> LIBRARY = Words.of("library collection");

  static boolean isName(List<String> said) {
    List<String> words = bare(said).stream().filter(word -> !word.equals("that")).toList();
    if (words.size() == 1) {
      return LIBRARY.contains(words.get(0)) && said.get(0).equals("my");
    }
    if (words.size() == 2) {
      return LIKED.contains(words.get(0)) && SONGS.contains(words.get(1));
    }
    boolean songsI = words.size() > 2 && SONGS.contains(words.get(0)) && I.contains(words.get(1));
    List<String> verb = songsI ? words.subList(2, words.size()) : List.of();
    return verb.size() == 1 && I_LIKE.contains(verb.get(0))
        || verb.size() == 2 && HAVE.contains(verb.get(0)) && I_LIKE.contains(verb.get(1));
  }

  static boolean isFavorites(List<String> said) {
    List<String> words = bare(said);
    boolean mine = !said.isEmpty() && said.get(0).equals("my");
    return words.size() == 1 && ALONE.contains(words.get(0))
        || mine && words.size() == 1 && FAVORITE.contains(words.get(0))
        || words.size() == 2 && FAVORITE.contains(words.get(0)) && SONGS.contains(words.get(1));
  }

  private static List<String> bare(List<String> said) {
    List<String> list = SONGS_FROM.cutFromStart(Phrase.of(said)).map(Phrase::words).orElse(said);
    List<String> words = Words.withoutLeading(list, LEADING::contains);
    int last = words.size() - 1;
    return last > 0 && TRAILING.contains(words.get(last)) ? words.subList(0, last) : words;
  }
}
