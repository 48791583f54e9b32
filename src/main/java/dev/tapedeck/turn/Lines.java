package dev.tapedeck.turn;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Languages;
import dev.tapedeck.language.PluralCategory;
import dev.tapedeck.language.PluralRules;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every sentence of one language, from {@code lines/lines*.properties}.
 *
 * <p>A line has places in braces, {@code Playing {song} by {artists}.}, which are filled with text
 * (escaped here, once) or with {@link Speech}.
 *
 * <p>A line that depends on a number has a form for each CLDR plural category of the language, such
 * as {@code time.hours.one} and {@code time.hours.other}. Callers give the key without the
 * category; the value of {@code {count}} selects the form.
 *
 * <p>How a list is joined is written in lines too ({@code list.separator}, {@code list.last},
 * {@code list.choice}), since it does not depend on the names in English, German, Japanese and
 * Arabic. A language whose "and" depends on the next sound, as the Spanish "y" and "e", needs an
 * operation in {@link Language} instead.
 */
public final class Lines {
  private static final String COUNT = "count";

  /** A part of a sentence, such as "{name} by {artists}", has no full stop. */
  private static final Pattern SENTENCE_WITH_NAME_FIRST = Pattern.compile("\\{.*[.?!]");

  private static final ResourceBundle.Control PROPERTIES =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Language language;
  private final PluralRules plurals;
  private final ResourceBundle bundle;

  Lines(Language language, PluralRules plurals, ResourceBundle bundle) {
    this.language = language;
    this.plurals = plurals;
    this.bundle = bundle;
  }

  /**
   * The lines for a locale.
   *
   * @param languageTag a BCP 47 tag such as {@code en-GB}; null or unknown means English
   */
  public static Lines of(String languageTag) {
    Language language = Languages.of(languageTag);
    Locale asked = Locale.forLanguageTag(languageTag == null ? "" : languageTag);
    // A lines file is used only with the Language class that fills its places.
    boolean spoken = asked.getLanguage().equals(language.locale().getLanguage());
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "lines.lines", spoken ? asked : language.locale(), loader(), PROPERTIES);
    return new Lines(language, language.plurals(), bundle);
  }

  /** The thread's context class loader: the local console uses it to reload edited lines. */
  private static ClassLoader loader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? Lines.class.getClassLoader() : context;
  }

  /** The language that these lines are in. */
  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return bundle.containsKey(key) || isPlural(key);
  }

  private boolean isPlural(String key) {
    return bundle.containsKey(form(key, PluralCategory.OTHER));
  }

  private static String form(String key, PluralCategory category) {
    return key + "." + category.key();
  }

  /**
   * A line to be spoken. A sentence that begins with a name has a capital first letter, however the
   * name is written.
   *
   * @param namesAndValues names of places, each followed by its value: a {@link Speech}, or
   *     anything else as text. A whole number for "count" selects the plural form
   */
  public Speech say(String key, Object... namesAndValues) {
    String line = Speech.escape(line(key, namesAndValues));
    Speech speech = new Speech(fill(line, this::ssml, namesAndValues));
    return SENTENCE_WITH_NAME_FIRST.matcher(line).matches()
        ? speech.asSentence(language.locale())
        : speech;
  }

  private String line(String key, Object... namesAndValues) {
    if (bundle.containsKey(key) || !isPlural(key)) {
      return bundle.getString(key);
    }
    long count = ((Number) value(COUNT, namesAndValues)).longValue();
    String exact = form(key, plurals.of(count));
    return bundle.getString(bundle.containsKey(exact) ? exact : form(key, PluralCategory.OTHER));
  }

  private String ssml(Object value) {
    return value instanceof Speech speech ? speech.ssml() : escaped(String.valueOf(value));
  }

  private String escaped(String text) {
    return Speech.escape(language.spokenName(text));
  }

  /** A line as plain text for a card, not escaped. */
  public String text(String key, Object... namesAndValues) {
    return fill(line(key, namesAndValues), String::valueOf, namesAndValues);
  }

  /** Names joined: "Hall", "Hall and Attic", "Hall, Attic and Den". */
  public Speech list(List<String> names) {
    return listOf(escaped(names));
  }

  /** Parts of speech joined like names. */
  public Speech listOf(List<Speech> parts) {
    return join(parts, "list.last");
  }

  /** Names to choose from: "Hall, Attic or Den". */
  public Speech choice(List<String> names) {
    return choiceOf(escaped(names));
  }

  /** Parts of speech to choose from. */
  public Speech choiceOf(List<Speech> parts) {
    return join(parts, "list.choice");
  }

  private List<Speech> escaped(List<String> names) {
    return names.stream().map(name -> new Speech(escaped(name))).toList();
  }

  private Speech join(List<Speech> parts, String lastSeparator) {
    int last = parts.size() - 1;
    if (last < 1) {
      return parts.isEmpty() ? Speech.NOTHING : parts.get(0);
    }
    String separator = Speech.escape(bundle.getString("list.separator"));
    String others =
        parts.subList(0, last).stream().map(Speech::ssml).collect(Collectors.joining(separator));
    String end = Speech.escape(bundle.getString(lastSeparator));
    return new Speech(others + end + parts.get(last).ssml());
  }

  /** Fills the places of a line once: a value that contains braces is not filled again. */
  private static String fill(
      String line, Function<Object, String> asString, Object... namesAndValues) {
    StringBuilder filled = new StringBuilder(2 * line.length());
    int from = 0;
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', from)) {
      int close = line.indexOf('}', open);
      String name = line.substring(open + 1, close < 0 ? line.length() : close);
      filled.append(line, from, open).append(asString.apply(value(name, namesAndValues)));
      from = close + 1;
    }
    return filled.append(line, from, line.length()).toString();
  }

  private static Object value(String name, Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i].equals(name) && namesAndValues[i + 1] != null) {
        return namesAndValues[i + 1];
      }
    }
    throw new IllegalArgumentException("no value for {" + name + "}");
  }
}
