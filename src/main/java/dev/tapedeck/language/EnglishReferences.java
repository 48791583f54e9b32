package dev.tapedeck.language;

import java.util.List;
import java.util.Optional;

/** English words that refer to a place, a time or the queue, and name nothing. */
final class EnglishReferences {
  private static final Phrases QUEUE =
      Phrases.combining("|the|my|play|the play", "queue", "|next|now|please");

  private static final Phrases AFTER_THIS =
      Phrases.combining(
              "after", "this one|that one|this song|this track|the current song|the current one")
          .and(
              Phrases.combining(
                  "when|once", "this|it|this song|the song", "is over|ends|is finished|finishes"));

  private static final Phrases ON_THIS =
      Phrases.combining("on|in", "it|this|that|here|this one|this song|that song|this track");

  /** Not "the music": "The Music in Me" is a title. */
  private static final Phrases MOVED = Phrases.of("it", "this", "that");

  private static final Phrases TO =
      Phrases.combining("|out|over|up|down|back|through", "to|in|on|into|onto");

  private static final Phrases PLACES =
      Phrases.of(
          "upstairs",
          "downstairs",
          "outside",
          "outdoors",
          "indoors",
          "next door",
          "out back",
          "out front");

  /** Before "on the patio". */
  private static final Phrases DIRECTIONS = Phrases.of("out", "over", "up", "down", "back");

  private static final Phrases ANY_ROOM =
      Phrases.combining("|my|our|the|a|another|the other|his|that", "room");

  private static final Phrases ALSO = Phrases.of("too", "as well", "also");

  private static final Phrases THIS_SPEAKER =
      Phrases.combining("this|that|the current|the active", "speaker|device|one|room");

  private static final Phrases UNITS =
      Phrases.combining("second|seconds|minute|minutes|hour|hours", "|please");

  private static final Phrases ONE = Phrases.of("a", "an", "half an", "half");

  private EnglishReferences() {}

  static boolean isQueue(Phrase said) {
    return QUEUE.contains(said);
  }

  static Optional<Phrase> beforeAfterThis(Phrase said) {
    return AFTER_THIS.cutFromEnd(said);
  }

  static boolean isPartOfThis(Phrase said) {
    return ON_THIS.cutFromEnd(said).isPresent();
  }

  static boolean isThisSpeaker(Phrase said) {
    return THIS_SPEAKER.contains(said);
  }

  /** "It to the kitchen", "it upstairs". A title may begin with "this is", but not with "it to". */
  static Optional<String> movedTo(Phrase said) {
    return MOVED
        .cutFromStart(said)
        .flatMap(place -> PLACES.contains(place) ? Optional.of(place) : TO.cutFromStart(place))
        .map(Phrase::text);
  }

  /** "Abba" and "next door" of "abba next door". */
  static Optional<Split> placeAtEnd(Phrase said) {
    return PLACES
        .cutFromEnd(said)
        .map(name -> new Split(name.text(), said.from(name.size()).text()));
  }

  static boolean isPlace(Phrase said) {
    return PLACES.contains(said);
  }

  static boolean isAnyRoom(Phrase said) {
    return ANY_ROOM.contains(said);
  }

  static Optional<String> withoutDirection(Phrase said) {
    return DIRECTIONS.cutFromEnd(said).map(Phrase::text);
  }

  static Optional<String> alsoOn(Phrase said) {
    return ALSO.cutFromEnd(said).map(Phrase::text);
  }

  /** "An hour", "thirty minutes". */
  static boolean isTime(Phrase said) {
    return UNITS
        .cutFromEnd(said)
        .filter(amount -> ONE.contains(amount) || isNumber(amount))
        .isPresent();
  }

  private static boolean isNumber(Phrase said) {
    List<String> digits = EnglishNumbers.inDigits(said.words());
    return digits.size() == 1 && digits.get(0).matches("\\d+");
  }
}
