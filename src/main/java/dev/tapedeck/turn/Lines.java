package dev.tapedeck.turn;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every sentence of one language, from {@code lines/lines*.properties}.
 *
 * <p>A line has places in braces, {@code Playing {song} by {artists}.}, which are filled with texts
 * (escaped here, once) or with {@link Speech}.
 */
public final class Lines {
  /**
   * The last asked for: a home has one language, and to find its lines takes longer than to fill
   * them.
   */
  private static final AtomicReference<Lines> LAST = new AtomicReference<>();

  private final String languageTag;
  private final ClassLoader loader;
  private final ResourceBundle bundle;

  private Lines(String languageTag, ClassLoader loader, ResourceBundle bundle) {
    this.languageTag = languageTag;
    this.loader = loader;
    this.bundle = bundle;
  }

  /**
   * The lines for a locale as Alexa writes it.
   *
   * @param languageTag such as {@code en-GB}; null or unknown means English
   */
  public static Lines of(String languageTag) {
    Lines lines = LAST.get();
    if (lines == null
        || lines.loader != loader()
        || !Objects.equals(lines.languageTag, languageTag)) {
      lines = new Lines(languageTag, loader(), bundle(languageTag));
      LAST.set(lines);
    }
    return lines;
  }

  private static ResourceBundle bundle(String languageTag) {
    Locale locale = languageTag == null ? Locale.ROOT : Locale.forLanguageTag(languageTag);
    ResourceBundle.Control properties =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle("lines.lines", locale, loader(), properties);
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
    String line = Speech.escape(bundle.getString(key));
    return new Speech(fill(line, Lines::ssml, namesAndValues));
  }

  private static String ssml(Object value) {
    return value instanceof Speech speech ? speech.ssml() : Speech.escape(String.valueOf(value));
  }

  /** A line to be read, on a card: nothing is escaped. */
  public String text(String key, Object... namesAndValues) {
    return fill(bundle.getString(key), String::valueOf, namesAndValues);
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

  /** Fills the places of a line, and looks for none in what it fills them with. */
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
    throw new IllegalArgumentException("nothing for {" + name + "}");
  }
}
