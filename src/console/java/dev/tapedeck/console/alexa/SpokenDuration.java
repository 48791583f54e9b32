package dev.tapedeck.console.alexa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Parses English durations ("one minute twenty") to ISO 8601 (PT1M20S), as AMAZON.DURATION does.
 */
final class SpokenDuration {
  /** In the order of ISO 8601. */
  private static final String UNITS = "HMS";

  private static final Map<String, Character> NAMES =
      Map.of(
          "hour", 'H', "hours", 'H', "minute", 'M', "minutes", 'M', "second", 'S', "seconds", 'S');
  private static final List<String> FILLER = List.of("and", "of");

  private final TreeMap<Integer, Integer> amounts = new TreeMap<>();
  private final List<String> pending = new ArrayList<>();
  private int lastUnit = -1;

  private SpokenDuration() {}

  /** Parses the words; empty if they are not a duration. */
  static Optional<String> of(List<String> words) {
    String text = String.join(" ", words).replace("half an hour", "thirty minutes");
    text = text.replace("half a minute", "thirty seconds").replace("a couple of", "two");
    text = text.replaceAll("\\b(?:an?|one) (hour|minute) and a half\\b", "one $1 thirty");
    return new SpokenDuration().read(List.of(text.split(" ")));
  }

  private Optional<String> read(List<String> words) {
    for (String word : words) {
      Character unit = NAMES.get(word);
      if (unit == null) {
        pending.add(word);
      } else if (!addAmount(UNITS.indexOf(unit))) {
        return Optional.empty();
      }
    }
    boolean trailing = !pending.isEmpty();
    if (lastUnit < 0 || trailing && (lastUnit == 2 || !addAmount(lastUnit + 1))) {
      return Optional.empty();
    }
    StringBuilder iso = new StringBuilder("PT");
    amounts.forEach((unit, amount) -> iso.append(amount).append(UNITS.charAt(unit)));
    return Optional.of(iso.toString());
  }

  /** Adds the pending number with its unit; units must come from large to small, each once. */
  private boolean addAmount(int unit) {
    if (!pending.isEmpty() && FILLER.contains(pending.get(0))) {
      pending.remove(0);
    }
    boolean article = pending.equals(List.of("a")) || pending.equals(List.of("an"));
    OptionalInt amount = article ? OptionalInt.of(1) : SpokenNumber.of(pending);
    if (amount.isEmpty() || unit <= lastUnit) {
      return false;
    }
    amounts.put(unit, amount.getAsInt());
    pending.clear();
    lastUnit = unit;
    return true;
  }
}
