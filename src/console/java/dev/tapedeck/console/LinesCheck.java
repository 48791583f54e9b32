package dev.tapedeck.console;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the places of edited lines, {@code {song}}, which the skill fills when it speaks. */
final class LinesCheck {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

  /** What may follow the part of a key that all forms of a line share. */
  private static final Pattern FORM =
      Pattern.compile("(\\.short)?(\\.(zero|one|two|few|many|other))?$");

  private final Map<String, String> compiled;

  /**
   * A check against the lines that the running code was built with. What the code can fill is known
   * from them only.
   */
  LinesCheck(Map<String, String> compiled) {
    this.compiled = compiled;
  }

  /**
   * Checks all lines of a file.
   *
   * @throws IllegalArgumentException if a line has an unpaired brace, or a place that is not filled
   */
  void check(Map<String, String> lines) {
    lines.forEach(this::check);
  }

  private void check(String key, String line) {
    String outside = PLACE.matcher(line).replaceAll("");
    if (outside.contains("{") || outside.contains("}")) {
      throw new IllegalArgumentException(key + " has a brace without its other half: " + line);
    }
    Set<String> known = new TreeSet<>();
    String shared = shared(key);
    compiled.forEach(
        (name, text) -> {
          if (shared(name).equals(shared)) {
            known.addAll(places(text));
          }
        });
    for (String place : places(line)) {
      if (!known.contains(place)) {
        throw new IllegalArgumentException(
            key + " has the place " + place + ", which is not filled. " + choice(known));
      }
    }
  }

  private static String choice(Set<String> known) {
    return known.isEmpty()
        ? "This line has no places."
        : "The places of this line: " + String.join(", ", known) + ".";
  }

  private static Set<String> places(String line) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(line);
    while (place.find()) {
      places.add(place.group());
    }
    return places;
  }

  private static String shared(String key) {
    return FORM.matcher(key).replaceFirst("");
  }
}
