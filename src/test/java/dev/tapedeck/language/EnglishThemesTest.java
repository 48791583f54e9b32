package dev.tapedeck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishThemesTest {
  private final Themes themes = Languages.of("en").themes();

  @ParameterizedTest
  @CsvSource({
    "eighties, 1980, 1989",
    "the nineteen eighties, 1980, 1989",
    "1980s, 1980, 1989",
    "80s, 1980, 1989",
    "'80''s', 1980, 1989",
    "the early eighties, 1980, 1989",
    "fifties, 1950, 1959",
    "twenties, 1920, 1929",
    "two thousands, 2000, 2009",
    "2000s, 2000, 2009",
    "noughties, 2000, 2009",
    "the aughts, 2000, 2009",
    "twenty tens, 2010, 2019",
    "2010s, 2010, 2019",
    "twenty twenties, 2020, 2029",
    "nineteen hundreds, 1900, 1909",
    "1985, 1985, 1985",
    "nineteen eighty five, 1985, 1985",
    "the year nineteen ninety nine, 1999, 1999",
    "two thousand, 2000, 2000",
    "two thousand five, 2005, 2005",
    "two thousand and five, 2005, 2005",
    "twenty fifteen, 2015, 2015",
    "nineteen oh five, 1905, 1905"
  })
  void readsDecadesAndYears(String said, int first, int last) {
    assertThat(themes.dated(said)).contains(new Dated(new Years(first, last), ""));
  }

  @ParameterizedTest
  @CsvSource({
    "eighties rock, rock",
    "rock from the eighties, rock",
    "hip hop of the early nineteen eighties, hip hop"
  })
  void keepsTheWordsBesideTheYears(String said, String rest) {
    assertThat(themes.dated(said)).contains(new Dated(new Years(1980, 1989), rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jazz", "the eighth wonder", "ninety nine", "twenty one", "blink one eighty two"})
  void findsNoYearsInOtherWords(String said) {
    assertThat(themes.dated(said)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "jazz, jazz, jazz",
    "some good jazz music, jazz, jazz",
    "r n b, r and b, r&b",
    "R&B songs, r and b, r&b",
    "rhythm and blues, rhythm and blues, r&b",
    "Hip-Hop, hip hop, hip hop",
    "k pop, k pop, k-pop",
    "rock n roll, rock and roll, rock-and-roll",
    "my favorite country songs, country, country"
  })
  void knowsGenresAndTheirNamesInTheCatalogue(String said, String genre, String catalogue) {
    assertThat(themes.genre(said)).isEqualTo(genre);
    assertThat(themes.catalogueGenre(said)).isEqualTo(catalogue);
    assertThat(themes.isGenre(said)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"adele", "norah jones", "music", "rock you like a hurricane", "songs about jane"})
  void takesNothingElseForAGenre(String said) {
    assertThat(themes.isGenre(said)).isFalse();
  }

  @Test
  void leavesAnUnknownGenreAsItIs() {
    assertThat(themes.catalogueGenre("electroclash")).isEqualTo("electroclash");
  }

  @ParameterizedTest
  @CsvSource({
    "relaxing, chill",
    "a bit more relaxing, chill",
    "studying, study",
    "doing my homework, study",
    "falling asleep, sleep",
    "working out in the gym, workout",
    "a dinner party, party",
    "while i'm cooking, cooking"
  })
  void namesMoodsAsPlaylistsDo(String said, String name) {
    assertThat(themes.moods(said)).contains(name);
  }

  @Test
  void takesTheWordsOfAnUnknownMood() {
    assertThat(themes.moods("something for stargazing")).isEqualTo(List.of("stargazing"));
    assertThat(themes.isMood("stargazing")).isFalse();
    assertThat(themes.isMood("something relaxing")).isTrue();
  }

  @Test
  void ignoresWordsThatAnyPlaylistHas() {
    List<String> words = Languages.of("en").words("The Best Jazz Songs of All Time 2026");
    assertThat(themes.withoutCollectionWords(words)).containsExactly("jazz");
  }

  @Test
  void writesYearsAsPlaylistsDo() {
    assertThat(themes.yearNames(new Years(1980, 1989))).containsExactly("80s", "1980s");
    assertThat(themes.yearNames(new Years(2000, 2009))).containsExactly("2000s");
    assertThat(themes.yearNames(new Years(1985, 1985))).containsExactly("1985");
  }
}
