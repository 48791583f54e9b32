package dev.tapedeck.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** English for what plays or played, in the place of a name. */
final class EnglishPlayedMusic {
  private static final String SONG = "song|track|tune|one|number|piece|single";

  private static final Phrases SONGS =
      Phrases.of("it", "this", "that", "these", "those", "them")
          .and(Phrases.combining("this|that|the|the current", "music"))
          .and(
              Phrases.combining(
                  "the",
                  "song|track",
                  "playing|im listening to|i am listening to",
                  "|now|right now"))
          .and(Phrases.combining("this|that|the|the current|current|this whole", SONG))
          .and(Phrases.combining("these|those", "songs|tracks|tunes|ones"))
          .and(
              Phrases.combining(
                  "|the song|the track|the tune|the one",
                  "whats|what is|thats|that is|what im|what i am|what were|im|i am|were|what you are"
                      + "|whatever is|whatevers",
                  "playing|on|listening to|hearing",
                  "|now|right now"));

  private static final Phrases LAST_SONG =
      Phrases.combining("the|that|my", "last|previous", SONG)
          .and(Phrases.combining("the", "song|track|one", "before|i just heard|that just played"));

  private static final Phrases BEFORE_COUNT =
      Phrases.combining("|the|my|those|these", "last|previous|past");

  private static final Phrases SONGS_OR_NONE =
      Phrases.combining("|of the", "songs|tracks|tunes|ones|numbers");

  private static final Phrases OF = Phrases.of("of", "of the");

  private static final Set<String> TWO = Words.of("couple");
  private static final Set<String> THREE = Words.of("few");

  private static final Phrases ALBUM =
      Phrases.combining(
              "|all|all of|everything on|everything from|all songs on|all the songs on"
                  + "|all songs from|all the songs from|the rest of",
              "the|this|that|the whole|this whole|that whole|the entire|this entire|the full"
                  + "|the current|the same|whole",
              "album|record|lp|cd|disc")
          .and(
              Phrases.of("whole", "entire", "full")) // Alexa took "the" and "album" for a sample's.
          .and(
              Phrases.combining(
                  "the album|the record|the whole album",
                  "this is|this song is|its|it is",
                  "from|on|off"));

  private static final Phrases THIS_ARTIST =
      Phrases.combining(
              "this|that|the current|the same|the",
              "artist|band|singer|group|rapper|musician|composer")
          .and(Phrases.of("he", "she", "they", "him", "her", "them"));

  private static final Phrases ARTIST =
      THIS_ARTIST.and(
          Phrases.combining(
              "some|more|some more|songs|more songs|some songs|music|more music|everything"
                  + "|something|all songs|all the songs|something else",
              "by|from",
              "this artist|this band|this singer|this group|that band|the same artist|them|him"
                  + "|her"));

  private EnglishPlayedMusic() {}

  static Optional<PlayedMusic> of(Phrase said) {
    if (SONGS.contains(said)) {
      return Optional.of(new PlayedMusic(PlayedMusic.Part.SONG, 1));
    }
    if (LAST_SONG.contains(said)) {
      return Optional.of(new PlayedMusic(PlayedMusic.Part.LAST_SONGS, 1));
    }
    if (ALBUM.contains(said)) {
      return Optional.of(new PlayedMusic(PlayedMusic.Part.ALBUM, 1));
    }
    if (ARTIST.contains(said)) {
      return Optional.of(new PlayedMusic(PlayedMusic.Part.ARTIST, 1));
    }
    return count(said).map(count -> new PlayedMusic(PlayedMusic.Part.LAST_SONGS, count));
  }

  /** Whether it is the song or the album that is playing. */
  static boolean isThis(Phrase said) {
    return of(said)
        .map(PlayedMusic::part)
        .filter(part -> part == PlayedMusic.Part.SONG || part == PlayedMusic.Part.ALBUM)
        .isPresent();
  }

  static boolean isThisArtist(Phrase said) {
    return THIS_ARTIST.contains(said);
  }

  static String words(PlayedMusic music) {
    return switch (music.part()) {
      case SONG -> "this song";
      case LAST_SONGS -> music.count() == 1 ? "the last song" : "the last " + music.count();
      case ALBUM -> "this album";
      case ARTIST -> "this artist";
    };
  }

  /** The number in "the last two songs", of which Alexa may have cut off the last word. */
  private static Optional<Integer> count(Phrase said) {
    Optional<Phrase> counted =
        BEFORE_COUNT
            .cutFromStart(said)
            .map(rest -> SONGS_OR_NONE.cutFromEnd(rest).orElse(rest))
            .map(rest -> OF.cutFromEnd(rest).orElse(rest))
            .filter(rest -> rest.size() == 1);
    return counted.flatMap(
        number -> {
          if (TWO.contains(number.word(0))) {
            return Optional.of(2);
          }
          if (THREE.contains(number.word(0))) {
            return Optional.of(3);
          }
          List<String> digits = EnglishNumbers.inDigits(number.words());
          return Optional.of(digits.get(0))
              .filter(word -> word.matches("[1-9][0-9]?"))
              .map(Integer::valueOf);
        });
  }
}
