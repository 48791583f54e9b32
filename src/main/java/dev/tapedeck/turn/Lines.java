package dev.tapedeck.turn;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every sentence of one language, from {@code lines/lines*.properties}.
 *
 * <p>A line has places in braces, {@code Playing {song} by {artists}.}, which are filled with texts
 * (escaped here, once) or with {@link Speech}.
 */
public final class Lines {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final ResourceBundle bundle;

  private Lines(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The lines for a locale as Alexa writes it.
   *
   * @param languageTag such as {@code en-GB}; null or unknown means English
   */
  public static Lines of(String languageTag) {
    Locale locale = languageTag == null ? Locale.ROOT : Locale.forLanguageTag(languageTag);
    ResourceBundle.Control properties =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Lines(ResourceBundle.getBundle("lines.lines", locale, loader(), properties));
  }

  /** The thread's, so that whoever runs the skill can put newer sentences before those in it. */
  private static ClassLoader loader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? Lines.class.getClassLoader() : context;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * A line to be spoken.
   *
   * @param namesAndValues the places by turns with what fills them: a {@link Speech}, or anything
   *     else as text
   */
  public Speech say(String key, Object... namesAndValues) {
    return new Speech(
        fill(
            Speech.escape(bundle.getString(key)),
            places(namesAndValues),
            value -> value instanceof Speech s ? s.ssml() : Speech.escape(String.valueOf(value))));
  }

  /** A line to be read, on a card: nothing is escaped. */
  public String text(String key, Object... namesAndValues) {
    return fill(bundle.getString(key), places(namesAndValues), String::valueOf);
  }

  /** A line that is a list of words with blanks between them. */
  public List<String> words(String key) {
    return List.of(bundle.getString(key).split(" "));
  }

  /** Names as one says them: "Hall", "Hall and Attic", "Hall, Attic and Den". */
  public Speech list(List<String> names) {
    return list(names, bundle.getString("list.last"));
  }

  /** The same for parts of speech. */
  public Speech listOf(List<Speech> parts) {
    return listOf(parts, bundle.getString("list.last"));
  }

  /** Parts of speech to choose from. */
  public Speech choiceOf(List<Speech> parts) {
    return listOf(parts, bundle.getString("list.choice"));
  }

  private Speech listOf(List<Speech> parts, String lastSeparator) {
    int last = parts.size() - 1;
    String separator = bundle.getString("list.separator");
    String others =
        parts.subList(0, last).stream().map(Speech::ssml).collect(Collectors.joining(separator));
    String end = last == 0 ? "" : Speech.escape(lastSeparator);
    return new Speech(others + end + parts.get(last).ssml());
  }

  /** Names to choose from: "Hall, Attic or Den". */
  public Speech choice(List<String> names) {
    return list(names, bundle.getString("list.choice"));
  }

  private Speech list(List<String> names, String lastSeparator) {
    int last = names.size() - 1;
    if (last < 1) {
      return new Speech(Speech.escape(String.join("", names)));
    }
    String others = String.join(bundle.getString("list.separator"), names.subList(0, last));
    return new Speech(Speech.escape(others + lastSeparator + names.get(last)));
  }

  private static Map<String, Object> places(Object... namesAndValues) {
    Map<String, Object> places = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      places.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return places;
  }

  private static String fill(
      String line, Map<String, Object> places, Function<Object, String> asString) {
    return PLACE
        .matcher(line)
        .replaceAll(
            place -> {
              Object value = places.get(place.group(1));
              if (value == null) {
                throw new IllegalArgumentException("nothing for {" + place.group(1) + "}");
              }
              return Matcher.quoteReplacement(asString.apply(value));
            });
  }
}
