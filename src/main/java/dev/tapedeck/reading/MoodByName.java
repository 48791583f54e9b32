package dev.tapedeck.reading;

import dev.tapedeck.language.Themes;
import java.util.Map;

/**
 * Something that is no mood where one was expected: PlayMood{jazz}, PlayMood{abba}. A genre that is
 * not known is looked up among the artists, too.
 */
final class MoodByName implements Rule {
  private static final String MOOD = "mood";

  @Override
  public Reading apply(Reading heard) {
    Themes themes = heard.language().themes();
    return heard
        .slot(MOOD)
        .filter(said -> heard.request().equals("PlayMoodIntent") && !themes.isMood(said))
        .map(said -> heard.without(MOOD).as("PlayGenreIntent", Map.of("genre", said)))
        .orElse(heard);
  }
}
