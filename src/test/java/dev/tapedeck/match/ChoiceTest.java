package dev.tapedeck.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final Language ENGLISH = Languages.of("en");

  @Test
  void prefersTheMoreSimilarWhateverTheOrder() {
    assertThat(among("gym", "Gym Two", "Gym").best()).containsExactly("Gym");
    assertThat(among("gym", "Gym", "Gym Two").best()).containsExactly("Gym");
  }

  @Test
  void hasAllThatAreEquallySimilarInTheirOrder() {
    Choice<String> choice = among("the gym", "Gym", "Road Trip", "My Gym", "gym");
    assertThat(choice.best()).containsExactly("Gym", "gym");
    assertThat(choice.first()).isEqualTo("Gym");
    assertThat(choice.isNone()).isFalse();
  }

  @Test
  void comparesWithAllNamesOfACandidate() {
    Choice<List<String>> choice =
        Choice.among(
            ENGLISH,
            List.of(List.of("Kitchen", "radio"), List.of(), List.of("Den")),
            "the radio",
            names -> names);
    assertThat(choice.best()).containsExactly(List.of("Kitchen", "radio"));
  }

  @Test
  void isNoneIfNoNameIsSimilar() {
    Choice<String> choice = among("garage", "Kitchen", "Den");
    assertThat(choice.isNone()).isTrue();
    assertThat(choice.likeness()).isZero();
    assertThat(choice.isExact()).isFalse();
    assertThat(choice.isClear()).isFalse();
    assertThat(Choice.none()).isEqualTo(choice);
  }

  @Test
  void isExactButForAnArticle() {
    assertThat(among("the gym", "Gym").isExact()).isTrue();
    assertThat(among("gym", "Gym (Remastered 2009)").isExact()).isFalse();
    assertThat(among("gym", "Gym (Remastered 2009)").isClear()).isTrue();
    assertThat(among("gym", "Gym and Everything After").isClear()).isFalse();
  }

  @Test
  void namesAreEqualIfTheirWordsAre() {
    Name name = Name.of(ENGLISH, "Abbey  Road!");
    assertThat(name).isEqualTo(Name.of(ENGLISH, "abbey road")).hasToString("abbey road");
    assertThat(name).hasSameHashCodeAs(Name.of(ENGLISH, "abbey road"));
    assertThat(name).isNotEqualTo(Name.of(ENGLISH, "abbey")).isNotEqualTo("abbey road");
  }

  private static Choice<String> among(String said, String... names) {
    return Choice.among(ENGLISH, List.of(names), said, List::of);
  }
}
