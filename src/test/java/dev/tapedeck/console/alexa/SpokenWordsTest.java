package dev.tapedeck.console.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenWordsTest {
  @ParameterizedTest
  @CsvSource({
    "zero, 0",
    "seven, 7",
    "nineteen, 19",
    "twenty, 20",
    "forty two, 42",
    "42, 42",
    "a hundred, 100",
    "one hundred and five, 105",
    "three hundred forty, 340",
    "two thousand, 2000",
    "two thousand and six, 2006",
    "twelve thousand three hundred, 12300",
    "nineteen eighty nine, 1989",
    "twenty twenty four, 2024"
  })
  void readsNumbers(String words, int number) {
    assertThat(SpokenNumber.of(SpokenText.split(words))).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource({"banana", "one two", "five twenty", "hundred", "and", "thousand", "twenty ten five"})
  void rejectsOtherWordsAsNumbers(String words) {
    assertThat(SpokenNumber.of(SpokenText.split(words))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "thirty seconds, PT30S", "ninety seconds, PT90S", "two minutes, PT2M",
    "one minute twenty, PT1M20S", "a minute, PT1M", "a minute and a half, PT1M30S",
    "half a minute, PT30S", "half an hour, PT30M", "an hour and ten minutes, PT1H10M",
    "1 minute and 5 seconds, PT1M5S", "a couple of minutes, PT2M", "2 hours, PT2H"
  })
  void readsDurations(String words, String iso) {
    assertThat(SpokenDuration.of(SpokenText.split(words))).hasValue(iso);
  }

  @ParameterizedTest
  @CsvSource({"seconds", "thirty", "ten seconds two minutes", "ten seconds five", "two bananas"})
  void rejectsOtherWordsAsDurations(String words) {
    assertThat(SpokenDuration.of(SpokenText.split(words))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "first, 1",
    "the second one, 2",
    "the third, 3",
    "fourth one, 4",
    "3rd, 3",
    "21st, 21",
    "twenty first, 21",
    "twentieth, 20"
  })
  void readsOrdinals(String words, int place) {
    assertThat(SpokenOrdinal.of(SpokenText.split(words))).hasValue(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Play 1,000 Miles!|play 1000 miles",
        "What’s on?|what's on",
        "Simon & Garfunkel|simon and garfunkel",
        "30%|30 percent",
        "the T. V.|the tv",
        "R.E.M|rem",
        "Rock 'n' Roll|rock n roll",
        "hi-fi|hi fi",
        "P!nk|pink",
        "Björk|björk",
        "Ben E. King|ben e king"
      })
  void normalizesText(String text, String words) {
    assertThat(SpokenText.plain(text)).isEqualTo(words);
  }
}
