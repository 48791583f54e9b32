package dev.tapedeck.console.spotify;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed search query: free text and filters such as "artist:Adele".
 *
 * @param text the free text; may be empty
 * @param filters the filters by name
 */
record SearchQuery(String text, Map<String, String> filters) {
  private static final Pattern FILTER =
      Pattern.compile("(?i)(?:^|\\s)(album|artist|track|year|upc|isrc|genre|tag):");

  static SearchQuery of(String q) {
    Map<String, String> filters = new LinkedHashMap<>();
    Matcher matcher = FILTER.matcher(q);
    String text = q;
    String open = null;
    int from = 0;
    while (matcher.find()) {
      if (open == null) {
        text = q.substring(0, matcher.start());
      } else {
        filters.put(open, value(q.substring(from, matcher.start())));
      }
      open = matcher.group(1).toLowerCase(Locale.ROOT);
      from = matcher.end();
    }
    if (open != null) {
      filters.put(open, value(q.substring(from)));
    }
    return new SearchQuery(value(text), filters);
  }

  Optional<String> filter(String name) {
    return Optional.ofNullable(filters.get(name));
  }

  private static String value(String text) {
    return text.strip().replaceAll("^\"(.*)\"$", "$1").strip();
  }
}
