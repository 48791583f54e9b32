package dev.tapedeck.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Moods and activities, as people say them and as names of playlists say them. */
final class EnglishMoods {
  /** Words between the ones that count: "while i am cooking dinner". */
  private static final Set<String> FILLERS =
      Words.of(
          "music song songs something anything some a an the my to for while when i am im i'm with by in"
              + " on me at mood feeling feel really time of that is can tunes playlist kind bit nice good");

  /**
   * A mood or an activity.
   *
   * @param said words by which people name it
   * @param names words in the names of playlists for it, the most usual first
   */
  private record Mood(Set<String> said, List<String> names) {
    static Mood of(String said, String... names) {
      return new Mood(Words.of(said), List.of(names));
    }
  }

  private static final List<Mood> ALL =
      List.of(
          Mood.of(
              "relaxing relax relaxed relaxation calm calming chill chilled chilling chillout mellow soothing"
                  + " peaceful quiet unwind unwinding gentle laidback easy",
              "chill",
              "relax",
              "relaxing",
              "calm",
              "mellow",
              "peaceful"),
          Mood.of("sleep sleeping asleep sleepy bedtime lullaby lullabies", "sleep", "bedtime"),
          Mood.of(
              "study studying homework focus focusing concentrate concentrating concentration",
              "study",
              "focus",
              "concentration"),
          Mood.of("work working coding", "focus", "work", "study"),
          Mood.of("reading read", "reading", "study"),
          Mood.of(
              "workout exercise exercising gym training lifting fitness",
              "workout",
              "gym",
              "training"),
          Mood.of("running run jogging jog", "running", "run"),
          Mood.of("party parties partying celebration celebrate celebrating", "party"),
          Mood.of("dance dancing", "dance", "dancing", "disco"),
          Mood.of(
              "happy happiness feelgood cheerful upbeat joyful uplifting positive fun",
              "happy",
              "feel good",
              "good mood",
              "good vibes"),
          Mood.of("sad depressing melancholy heartbreak breakup crying cry", "sad", "heartbreak"),
          Mood.of("romantic romance love date", "love", "romantic", "romance"),
          Mood.of(
              "energetic energy energizing pumped powerful motivating motivational motivation hype lively",
              "energy",
              "motivation",
              "workout"),
          Mood.of("dinner dining", "dinner"),
          Mood.of("cooking cook baking", "cooking", "kitchen"),
          Mood.of("driving drive car", "driving", "road trip", "drive"),
          Mood.of("morning breakfast waking wake", "morning", "wake up", "breakfast"),
          Mood.of("kids children childrens", "kids", "children"),
          Mood.of("christmas xmas festive", "christmas"),
          Mood.of("halloween spooky scary", "halloween"),
          Mood.of("summer sunny beach", "summer", "beach"),
          Mood.of("meditation meditating meditate yoga", "meditation", "yoga"),
          Mood.of("background", "background"),
          Mood.of("angry rage", "angry", "rage"),
          Mood.of("nostalgic nostalgia throwback oldies", "throwback", "oldies", "nostalgia"),
          Mood.of("cleaning clean", "cleaning"),
          Mood.of("gaming", "gaming"),
          Mood.of("wedding", "wedding"),
          Mood.of("birthday", "birthday"),
          Mood.of("sunday lazy", "sunday", "lazy"),
          Mood.of("slow", "slow"));

  private EnglishMoods() {}

  static boolean isMood(List<String> said) {
    List<String> words = joined(said);
    return named(words).findAny().isPresent()
        && words.stream()
            .allMatch(
                word ->
                    FILLERS.contains(word) || ALL.stream().anyMatch(m -> m.said.contains(word)));
  }

  static boolean hasMood(List<String> said) {
    return named(joined(said)).findAny().isPresent();
  }

  /** The names of the moods among these words, else the words themselves. */
  static List<String> names(List<String> said) {
    List<String> words = joined(said);
    Set<String> names = new LinkedHashSet<>();
    named(words).forEach(mood -> names.addAll(mood.names()));
    return names.isEmpty()
        ? List.of(String.join(" ", Words.without(words, FILLERS::contains)))
        : List.copyOf(names);
  }

  /** "Feel good" as one word, since each of them may be a filler. */
  private static List<String> joined(List<String> said) {
    return List.of(String.join(" ", said).replace("feel good", "feelgood").split(" "));
  }

  private static Stream<Mood> named(List<String> words) {
    return ALL.stream().filter(mood -> words.stream().anyMatch(mood.said()::contains));
  }
}
