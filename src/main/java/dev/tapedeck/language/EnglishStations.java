package dev.tapedeck.language;

import java.util.Optional;

/** How English asks for charts, and for the radio, as an artist's mix or as a station. */
final class EnglishStations {
  private static final String CURRENT =
      "actual|new|newest|current|latest|recent|todays|hot|hottest|trending|this weeks|this years";

  private static final Phrases CHART =
      Phrases.combining(
              "|the|the top|top",
              "ten|10|twenty|20|thirty|30|forty|40|fifty|50|hundred|100",
              "|songs|hits|tracks|chart|charts|singles")
          .and(
              Phrases.combining(
                  "|the",
                  "|uk|us|british|american|global|world|official|singles|german",
                  "charts|chart"))
          .and(Phrases.combining("|the", "number one|number 1|no 1", "|song|single|hit"))
          .and(Phrases.combining("|the|some|all the", CURRENT, "hits|hit songs|chart hits"))
          .and(Phrases.combining("actual|current|new|latest|recent|todays|hottest|trending"))
          .and(
              Phrases.combining(
                  "whats|what is|whatever is",
                  "hot|trending|popular|big",
                  "|now|right now|today|at the moment"));

  /** A country before "charts": there is only the global one. */
  private static final Phrases COUNTRY =
      Phrases.of(
          "uk",
          "us",
          "usa",
          "british",
          "american",
          "english",
          "german",
          "french",
          "spanish",
          "irish",
          "scottish",
          "canadian",
          "australian",
          "indian",
          "global",
          "world",
          "official",
          "singles",
          "album",
          "music",
          "spotify",
          "official uk",
          "uk singles");

  private static final Phrases STATION_LIKE =
      Phrases.combining(
          "|a|an|the|some|my",
          "radio|station|radio station|music station|mix",
          "like|based on|similar to|of|inspired by");

  private static final Phrases BROADCAST =
      Phrases.combining(
          "|bbc|the",
          "radio",
          "one|two|three|four|five|six|1|2|3|4|5|6|four extra|five live|six music|1xtra|one extra");

  private EnglishStations() {}

  static boolean isChart(Phrase said) {
    return CHART.contains(said);
  }

  static boolean isCountry(Phrase said) {
    return COUNTRY.contains(said);
  }

  /** The artist or genre of "a station like abba". */
  static Optional<String> like(Phrase said) {
    return STATION_LIKE.cutFromStart(said).map(Phrase::text);
  }

  /** "Radio one" is a station, "Radio Ga Ga" is a title. */
  static boolean isBroadcast(Phrase said) {
    return BROADCAST.contains(said);
  }
}
