package dev.tapedeck.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
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
        "beatles|The Beatles",
        "the beatles|Beatles",
        "my road trip|Road Trip",
        "black bird|Blackbird",
        "royksopp|Røyksopp",
        "夜に駆ける|夜に駆ける",
        "아이유|아이유",
        "99 luftballons|99 Luftballons",
        "don't stop me now|Don’t Stop Me Now",
      })
  void hearsTheSameName(String said, String written) {
    assertThat(Likeness.of(said, written)).isEqualTo(Likeness.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "here comes the sun|Here Comes The Sun - Remastered 2009",
        "fast car|Fast Car (Live)",
        "style|Style (Taylor's Version)",
        "empire state of mind|Empire State of Mind (feat. Alicia Keys)",
        "help|Help! [2009 Mix]",
      })
  void passesOverWhatNobodySays(String said, String written) {
    assertThat(Likeness.of(said, written)).isEqualTo(Likeness.SAME_BUT_DECORATED);
  }

  @ParameterizedTest
  @CsvSource({
    "abby road,Abbey Road",
    "nina simon,Nina Simone",
    "kitchen,Kitchen Speaker",
    "bohemian rapsody,Bohemian Rhapsody"
  })
  void forgivesANearMiss(String said, String written) {
    assertThat(Likeness.of(said, written))
        .isBetween(Likeness.POSSIBLE, Likeness.SAME_BUT_DECORATED);
  }

  @ParameterizedTest
  @CsvSource({
    "the water,Kitchen Speaker",
    "abbey road,Purple Rain",
    "hello,Help!",
    "?,Hello",
    "'',Hello"
  })
  void tellsDifferentNamesApart(String said, String written) {
    assertThat(Likeness.of(said, written)).isLessThan(Likeness.POSSIBLE);
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
  void picksTheLikestOfMany(String said, String expected) {
    List<String> speakers =
        List.of(
            "Living Room", "Kitchen Speaker", "Bedroom Echo", "Bedroom Speaker", "Office Sonos");
    Choice<String> choice = Choice.among(speakers, said, List::of);
    assertThat(choice.best())
        .isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(";")));
  }
}
