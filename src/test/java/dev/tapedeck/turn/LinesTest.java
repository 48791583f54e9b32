package dev.tapedeck.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tapedeck.language.Languages;
import dev.tapedeck.language.PluralCategory;
import dev.tapedeck.language.PluralRules;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static final PluralRules ARABIC =
      new PluralRules(Set.of(PluralCategory.values()), LinesTest::arabic);

  private final Lines lines = Lines.of("en-US");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Simon & Garfunkel|Simon &amp; Garfunkel",
        "I <3 You|I &lt;3 You",
        "a > b|a &gt; b",
        "\"Heroes\"|\"Heroes\"",
        "Guns N' Roses|Guns N' Roses",
        "AT&amp;T|AT&amp;amp;T",
        "夜に駆ける|夜に駆ける",
        "فيروز|فيروز",
        "Party 🎉|Party 🎉",
        "{speaker}|{speaker}",
        "$1 \\ back|$1 \\ back",
      })
  void escapesInsertedTextExactlyOnce(String name, String spoken) {
    Speech what = lines.say("what.name", "name", name);
    assertThat(what.ssml()).isEqualTo(spoken);
    assertThat(lines.say("play.track", "what", what, "where", Speech.NOTHING).ssml())
        .isEqualTo("Playing " + spoken + ".");
    assertThat(lines.list(List.of(name, "x")).ssml()).isEqualTo(spoken + " and x");
  }

  @ParameterizedTest
  @CsvSource({
    "campfire,Campfire has Hello.",
    "discover weekly,Discover weekly has Hello.",
    "élan,Élan has Hello.",
    "iPhone songs,iPhone songs has Hello.",
    "21 songs,21 songs has Hello.",
    "🎉,Party popper has Hello."
  })
  void beginsASentenceWithACapitalThoughANameHasNone(String name, String spoken) {
    assertThat(lines.say("playlist.contains", "playlist", name, "list", "Hello").ssml())
        .isEqualTo(spoken);
    assertThat(lines.say("what.by", "name", "hello", "artists", "x").ssml())
        .isEqualTo("hello by x");
  }

  @Test
  void removesCharactersThatXmlForbids() {
    String broken = "a\u0000b\u001bc\ud800d\uffffe";
    assertThat(lines.say("what.name", "name", broken).ssml()).isEqualTo("abcde");
  }

  @Test
  void doesNotEscapeTheTextOfACard() {
    assertThat(lines.text("what.name", "name", "Simon & Garfunkel")).isEqualTo("Simon & Garfunkel");
  }

  @Test
  void joinsNamesWithTheConjunctionOfTheLanguage() {
    assertThat(lines.list(List.of()).ssml()).isEmpty();
    assertThat(lines.list(List.of("A")).ssml()).isEqualTo("A");
    assertThat(lines.list(List.of("A", "B")).ssml()).isEqualTo("A and B");
    assertThat(lines.choice(List.of("A", "B", "C")).ssml()).isEqualTo("A, B or C");
    assertThat(lines.listOf(List.of()).ssml()).isEmpty();
  }

  @Test
  void throwsIfAPlaceholderHasNoValue() {
    assertThatThrownBy(() -> lines.say("move")).hasMessageContaining("{speaker}");
    assertThatThrownBy(() -> lines.say("move", "speaker", null)).hasMessageContaining("{speaker}");
  }

  @Test
  void throwsIfAPlaceholderIsNotClosed(@TempDir Path folder) throws Exception {
    Path file = Files.createDirectory(folder.resolve("lines")).resolve("lines.properties");
    Files.writeString(file, "move=Moving to {speaker.");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader edited = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      thread.setContextClassLoader(edited);
      assertThatThrownBy(() -> Lines.of("en-US").say("move", "speaker", "Den"))
          .hasMessageContaining("{speaker.");
    } finally {
      thread.setContextClassLoader(before);
    }
    assertThat(Lines.of("en-US").say("stop").ssml())
        .as("the original file again")
        .isEqualTo("Bye.");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "en-GB", "en-IN", "de-DE", "xx-YY", "not a locale"})
  void usesEnglishForOtherLocales(String locale) {
    assertThat(Lines.of(locale).say("stop").ssml()).isEqualTo("Bye.");
  }

  @ParameterizedTest
  @CsvSource({"0,0 hours", "1,1 hour", "2,2 hours", "21,21 hours"})
  void choosesThePluralForm(int count, String spoken) {
    assertThat(lines.say("time.hours", "count", count).ssml()).isEqualTo(spoken);
    assertThat(lines.text("time.hours", "count", (long) count)).isEqualTo(spoken);
  }

  /** Arabic has all six categories of CLDR. */
  @ParameterizedTest
  @CsvSource({
    "0,zero",
    "1,one",
    "2,two",
    "3,few: 3",
    "10,few: 10",
    "103,few: 103",
    "11,many: 11",
    "99,many: 99",
    "111,many: 111",
    "100,other: 100",
    "102,other: 102",
  })
  void choosesAmongSixPluralForms(int count, String spoken) throws IOException {
    ResourceBundle bundle =
        new PropertyResourceBundle(
            new StringReader(
                """
                x.zero=zero
                x.one=one
                x.two=two
                x.few=few: {count}
                x.many=many: {count}
                x.other=other: {count}
                """));
    Lines arabic = new Lines(Languages.of("en"), ARABIC, bundle);
    assertThat(arabic.has("x")).isTrue();
    assertThat(arabic.say("x", "count", count).ssml()).isEqualTo(spoken);
  }

  @Test
  void fallsBackToTheFormOtherIfOneIsMissing() throws IOException {
    ResourceBundle bundle = new PropertyResourceBundle(new StringReader("x.other={count} x"));
    Lines arabic = new Lines(Languages.of("en"), ARABIC, bundle);
    assertThat(arabic.say("x", "count", 2).ssml()).isEqualTo("2 x");
  }

  @Test
  void throwsIfAPluralLineHasNoNumber() {
    assertThatThrownBy(() -> lines.say("time.hours")).hasMessageContaining("{count}");
  }

  @Test
  void hasTheLanguageOfAnotherEnglishLocale() {
    assertThat(Lines.of("en-IN").language()).isSameAs(Languages.of("en-GB"));
  }

  private static PluralCategory arabic(long count) {
    if (count < 3) {
      return List.of(PluralCategory.ZERO, PluralCategory.ONE, PluralCategory.TWO).get((int) count);
    }
    long rest = count % 100;
    if (rest < 3) {
      return PluralCategory.OTHER;
    }
    return rest <= 10 ? PluralCategory.FEW : PluralCategory.MANY;
  }
}
