package dev.tapedeck.console.models;

import java.util.Set;

/**
 * One template and where it stands.
 *
 * @param place the file and the section, for messages
 * @param template the text as it is written
 * @param locales the locales it is for; empty for all of the language
 */
record Line(String place, String template, Part part, Set<String> locales) {

  /**
   * Parses a template.
   *
   * @throws SourceException if it is not well-formed
   */
  static Line parse(String place, String template, Set<String> locales) {
    try {
      return new Line(place, template, TemplateParser.parse(template), locales);
    } catch (IllegalArgumentException e) {
      throw new SourceException(place, "\"" + template + "\": " + e.getMessage() + ".", e);
    }
  }

  boolean isFor(String locale) {
    return locales.isEmpty() || locales.contains(locale);
  }

  SourceException wrong(String reason) {
    return new SourceException(place, "\"" + template + "\": " + reason + ".");
  }
}
