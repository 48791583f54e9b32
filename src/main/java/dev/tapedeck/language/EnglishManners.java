package dev.tapedeck.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How loud and for how long, said after a name: "quietly", "at volume three", "for half an hour".
 */
final class EnglishManners {
  private static final List<String> VOLUME = List.of("volume");
  private static final String LOUD = "7";
  private static final String QUIET = "2";
  private static final String LOUDEST = "10";

  private static final Phrases LOUDLY =
      Phrases.combining("|very|really|quite|nice and|pretty", "loud|loudly|louder");

  private static final Phrases QUIETLY =
      Phrases.combining("|very|really|quite|nice and", "quiet|quietly|quieter|softly")
          .and(Phrases.of("at low volume", "at a low volume", "on low", "on low volume"));

  private static final Phrases LOUDEST_WORDS =
      Phrases.combining("|at|on", "full|max|maximum|top", "volume|blast")
          .and(Phrases.of("as loud as you can", "as loud as possible"));

  /** Words before "loud" or "softly" if both belong to the name: "Thinking Out Loud". */
  private static final Set<String> BEFORE_A_NAMES_END =
      Words.of("me it out too say and walk speak sing tread so quiet living live a the all is be");

  /** With numbers in digits. Ten percent and less could be taken for tenths, so it is not read. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:at|on|with) (?:the )?(?:volume )?(?:(?:level )?(\\d{1,3})|(\\d{2,3}) percent)");

  private static final Pattern DURATION =
      Pattern.compile(
          "for (?:about |the next |another |at least |up to )*"
              + "(?:a (?:little )?(?:bit|while)|ages|half an? hour|an hour|half hour|hour"
              + "|(?:\\d{1,3}|a few|a couple of|a couple) (?:more )?(?:seconds?|minutes?|mins|hours?))"
              + "(?: and a half)?");

  private EnglishManners() {}

  /**
   * A name without the words after it.
   *
   * @param level the volume in digits, if the words are about the volume
   */
  record Cut(Phrase rest, Optional<String> level) {}

  /** The name without these words; empty if it does not end with any. */
  static Optional<Cut> cut(Phrase said) {
    return numbered(said)
        .or(() -> cut(said, LOUDEST_WORDS, LOUDEST))
        .or(() -> cut(said, LOUDLY, LOUD))
        .or(() -> cut(said, QUIETLY, QUIET))
        .or(() -> timed(said));
  }

  /** Whether it ends with the number of a volume, which is no part of a name. */
  static boolean isNumber(Phrase said) {
    return numbered(said).isPresent();
  }

  private static Optional<Cut> cut(Phrase said, Phrases words, String level) {
    return words
        .cutFromEnd(said)
        .filter(rest -> !BEFORE_A_NAMES_END.contains(rest.last()))
        .map(rest -> new Cut(rest, Optional.of(level)));
  }

  private static Optional<Cut> numbered(Phrase said) {
    return IntStream.range(1, said.size())
        .filter(at -> said.has(VOLUME, at + 1) || said.last().equals("percent"))
        .boxed()
        .flatMap(at -> numbered(said, at).stream())
        .findFirst();
  }

  private static Optional<Cut> numbered(Phrase said, int at) {
    Matcher volume = NUMBER.matcher(inDigits(said.from(at)));
    if (!volume.matches()) {
      return Optional.empty();
    }
    String level = volume.group(1) == null ? volume.group(2) : volume.group(1);
    return Integer.parseInt(level) > 100
        ? Optional.empty()
        : Optional.of(new Cut(said.until(at), Optional.of(level)));
  }

  private static Optional<Cut> timed(Phrase said) {
    return IntStream.range(1, said.size())
        .filter(at -> said.word(at).equals("for"))
        .filter(at -> DURATION.matcher(inDigits(said.from(at))).matches())
        .mapToObj(at -> new Cut(said.until(at), Optional.empty()))
        .findFirst();
  }

  private static String inDigits(Phrase said) {
    return String.join(" ", EnglishNumbers.inDigits(said.words()));
  }
}
