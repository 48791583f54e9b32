package dev.tapedeck.language;

import java.util.List;
import java.util.Locale;

/** The languages that Tape Deck speaks. */
public final class Languages {
  private static final Language ENGLISH = new English();
  private static final List<Language> ALL = List.of(ENGLISH);

  private Languages() {}

  /**
   * The language of a locale as Alexa writes it.
   *
   * @param languageTag such as {@code en-GB}; null, malformed or unknown means English
   */
  public static Language of(String languageTag) {
    String code = Locale.forLanguageTag(languageTag == null ? "" : languageTag).getLanguage();
    for (Language language : ALL) {
      if (language.locale().getLanguage().equals(code)) {
        return language;
      }
    }
    return ENGLISH;
  }

  /** All languages, for tests that apply to each. */
  public static List<Language> all() {
    return ALL;
  }
}
