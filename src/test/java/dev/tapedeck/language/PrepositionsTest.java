package dev.tapedeck.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** German prepositions, since those of English have one word each. */
class PrepositionsTest {
  private final Prepositions before = new Prepositions("auf", "auf dem", "in der", "im");

  @ParameterizedTest
  @CsvSource({
    "abba auf dem blaster,abba,blaster",
    "abba auf blaster,abba,blaster",
    "auf der straße in der küche,auf der straße,küche",
    "schön ist es auf der welt zu sein im bad,schön ist es auf der welt zu sein,bad",
  })
  void splitsAtTheLastAndLongest(String text, String name, String other) {
    assertThat(before.splitLast(text)).contains(new Split(name, other));
  }

  @Test
  void splitsAtTheFirst() {
    assertThat(before.splitFirst("a auf b auf c")).contains(new Split("a", "b auf c"));
  }

  @Test
  void joinsWithEach() {
    assertThat(before.join("musik", "küche"))
        .containsExactly(
            "musik auf küche", "musik auf dem küche", "musik in der küche", "musik im küche");
  }
}
