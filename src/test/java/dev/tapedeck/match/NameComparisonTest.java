package dev.tapedeck.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Languages;
import dev.tapedeck.match.NameComparison.Compared;
import dev.tapedeck.match.NameComparison.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameComparisonTest {
  private static final Language ENGLISH = Languages.of("en");

  @Test
  void listsTheSimilarNamesAndMarksTheBest() {
    NameComparison comparison = compare("gym", "Rainy Days", "Gym Bangers", "Gym");

    assertThat(comparison.count()).isEqualTo(3);
    assertThat(comparison.closest())
        .extracting(Compared::name)
        .containsExactly("Gym", "Gym Bangers");
    assertThat(comparison.closest()).extracting(Compared::best).containsExactly(true, false);
  }

  @Test
  void listsTheNearestNameIfNoneIsSimilar() {
    NameComparison comparison = compare("hello", "Rainy Days", "Hall of Fame");

    assertThat(comparison.closest()).hasSize(1).noneMatch(Compared::best);
  }

  @Test
  void listsNothingOfAnEmptyList() {
    assertThat(compare("hello").closest()).isEmpty();
  }

  private static NameComparison compare(String said, String... names) {
    List<String> all = List.of(names);
    Choice<String> choice = Choice.among(ENGLISH, all, said, List::of);
    return NameComparison.of(ENGLISH, Source.LIBRARY, all, said, name -> name, choice);
  }
}
