package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.InteractionModel.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of a list of slot values, normalized for comparison.
 *
 * @param listed all names and synonyms
 * @param heads the last words of the names: "speaker", "room"
 * @param closed whether every value has an id, so that the skill expects one of them
 */
record SlotTypeNames(Set<String> listed, Set<String> heads, boolean closed) {
  /** Last words that are not specific to the type: "the kitchen one". */
  private static final Set<String> NO_HEAD = Set.of("one");

  static SlotTypeNames of(Collection<Value> values) {
    Set<String> listed = new HashSet<>();
    Set<String> heads = new HashSet<>();
    for (Value value : values) {
      listed.add(SpokenText.nameKey(value.name()));
      value.synonyms().forEach(synonym -> listed.add(SpokenText.nameKey(synonym)));
    }
    listed.forEach(name -> heads.add(name.substring(name.lastIndexOf(' ') + 1)));
    heads.removeAll(NO_HEAD);
    boolean closed = !values.isEmpty() && values.stream().noneMatch(v -> v.id().isEmpty());
    return new SlotTypeNames(listed, heads, closed);
  }

  boolean contains(String words) {
    String key = SpokenText.nameKey(words);
    return listed.contains(key) || listed.contains(SpokenText.withoutArticle(key));
  }
}
