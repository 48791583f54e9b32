package dev.tapedeck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "en-US", "en-IN", "EN", "xx-YY", "not a locale", "\u0000"})
  void usesEnglishForOtherLanguages(String languageTag) {
    assertThat(Languages.of(languageTag).locale()).isEqualTo(Locale.ENGLISH);
  }
}
