package dev.tapedeck.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  private static final Language ENGLISH = Languages.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "abbey road|Abbey Road",
        "beyonce|Beyoncé",
        "bjork|Björk",
        "sigur ros|Sigur Rós",
        "motorhead|Motörhead",
        "simon and garfunkel|Simon & Garfunkel",
        "guns n roses|Guns N' Roses",
        "ac dc|AC/DC",
        "acdc|AC/DC",
        "rem|R.E.M.",
        "black bird|Blackbird",
        "royksopp|Røyksopp",
        "夜に駆ける|夜に駆ける",
        "아이유|아이유",
        "99 luftballons|99 Luftballons",
        "don't stop me now|Don’t Stop Me Now",
        "nineteen eighty nine|1989",
        "one thousand nine hundred and eighty nine|1989",
        "twenty first century|21st Century",
        "a s a p rocky|A$AP Rocky",
        "b fifty twos|B-52's",
        "divide|÷",
      })
  void matchesTheSameName(String said, String written) {
    assertThat(Likeness.of(ENGLISH, said, written)).isEqualTo(Likeness.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "here comes the sun|Here Comes The Sun - Remastered 2009",
        "style|Style (Taylor's Version)",
        "empire state of mind|Empire State of Mind (feat. Alicia Keys)",
        "help|Help! [2009 Mix]",
        "i can't get no satisfaction|(I Can't Get No) Satisfaction - Mono Version / Remastered 2002",
        "satisfaction|(I Can't Get No) Satisfaction - Remastered",
      })
  void ignoresAdditionsThatAreNotSpoken(String said, String written) {
    assertThat(Likeness.of(ENGLISH, said, written)).isEqualTo(Likeness.SAME_BUT_DECORATED);
  }

  @ParameterizedTest
  @CsvSource({"beatles,The Beatles", "the beatles,Beatles", "my road trip,Road Trip"})
  void ignoresArticles(String said, String written) {
    assertThat(Likeness.of(ENGLISH, said, written)).isEqualTo(Likeness.SAME_BUT_FOR_ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({
    "fast car,Fast Car (Live)",
    "fast car,Fast Car - Live at Wembley (2009 Remaster)",
    "someone like you,Someone Like You [Karaoke Version]",
    "around the world,Around the World - Club Mix",
  })
  void ranksAnotherVersionBelowThePlainSong(String said, String written) {
    assertThat(Likeness.of(ENGLISH, said, written)).isEqualTo(Likeness.OTHER_VERSION);
  }

  @ParameterizedTest
  @CsvSource({
    "fast car live,Fast Car - Live at Wembley (2009 Remaster)",
    "the acoustic version of layla,Layla (Acoustic)",
    "pina colada song,Escape (The Piña Colada Song)",
    "jenny,867-5309 / Jenny",
    "nothing compares to you,Nothing Compares 2 U",
    "dead mouse,deadmau5",
  })
  void matchesASpokenVersionAndAnAlternativeTitle(String said, String written) {
    assertThat(Likeness.of(ENGLISH, said, written)).isEqualTo(Likeness.HEARD_ALIKE);
  }

  @ParameterizedTest
  @CsvSource({
    "abby road,Abbey Road",
    "nina simon,Nina Simone",
    "kitchen,Kitchen Speaker",
    "bohemian rapsody,Bohemian Rhapsody"
  })
  void matchesASimilarName(String said, String written) {
    assertThat(Likeness.of(ENGLISH, said, written))
        .isBetween(Likeness.POSSIBLE, Likeness.SAME_BUT_DECORATED);
  }

  @ParameterizedTest
  @CsvSource({
    "the water,Kitchen Speaker",
    "abbey road,Purple Rain",
    "hello,Help!",
    "halo,Hello",
    "now 99,Now 98",
    "summer of sixty nine,Summer of '96",
    "symphony number five,Symphony No. 7",
    "layla live,Layla - Karaoke Version",
    "?,Hello",
    "'',Hello"
  })
  void distinguishesDifferentNames(String said, String written) {
    assertThat(Likeness.of(ENGLISH, said, written)).isLessThan(Likeness.POSSIBLE);
  }

  @ParameterizedTest
  @CsvSource({
    "live,Fast Car (Live)",
    "remastered 2009,Help! (Remastered 2009)",
    "of the,Hello (Of The)",
  })
  void takesNoAdditionOfACatalogueForAName(String said, String written) {
    assertThat(Likeness.of(ENGLISH, said, written)).isLessThan(Likeness.CLEAR);
  }

  @Test
  void prefersThePlainSongToAnotherVersionThanTheOneThatWasSaid() {
    assertThat(Likeness.of(ENGLISH, "layla live", "Layla"))
        .isBetween(Likeness.POSSIBLE, Likeness.CLEAR)
        .isGreaterThan(Likeness.of(ENGLISH, "layla live", "Layla - Karaoke Version"));
  }

  @ParameterizedTest
  @CsvSource({
    "face book,The Facebook Story,0.85",
    "sergeant pepper,Sgt. Pepper's Lonely Hearts Club Band,0.85",
  })
  void isTheHigherTheMoreOfANameWasSaid(String said, String written, double likeness) {
    assertThat(Likeness.of(ENGLISH, said, written)).isCloseTo(likeness, within(0.001));
  }

  @Test
  void handlesVeryLongAndUnusualText() {
    for (String said :
        List.of("a ".repeat(20_000), "million ".repeat(999), "9".repeat(999), "🔥")) {
      assertThat(Likeness.of(ENGLISH, said, "Fast Car (Live)"))
          .as(said)
          .isLessThan(Likeness.POSSIBLE);
    }
    assertThat(Likeness.of(ENGLISH, "🔥", "🔥")).isEqualTo(Likeness.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "kitchen,Kitchen Speaker",
    "living room,Living Room",
    "the office sonos,Office Sonos",
    "bedroom,Bedroom Echo;Bedroom Speaker",
    "bedroom echo,Bedroom Echo",
    "garage,''",
  })
  void choosesTheMostSimilarNames(String said, String expected) {
    List<String> speakers =
        List.of(
            "Living Room", "Kitchen Speaker", "Bedroom Echo", "Bedroom Speaker", "Office Sonos");
    Choice<String> choice = Choice.among(ENGLISH, speakers, said, List::of);
    assertThat(choice.best())
        .isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(";")));
  }

  /** Two parallel searches can compare results with the same spoken name. */
  @Test
  void isThreadSafe() {
    for (int round = 0; round < 100; round++) {
      SpokenName said = new SpokenName(ENGLISH, "adele");
      CompletableFuture<Double> other = CompletableFuture.supplyAsync(() -> maxLikeness(said));
      assertThat(maxLikeness(said)).isEqualTo(other.join());
    }
  }

  private static double maxLikeness(SpokenName said) {
    return IntStream.range(0, 200)
        .mapToDouble(i -> said.likeness("Adel " + Integer.toString(i, Character.MAX_RADIX)))
        .max()
        .orElseThrow();
  }
}
