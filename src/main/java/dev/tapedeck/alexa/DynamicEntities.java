package dev.tapedeck.alexa;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.dialog.DynamicEntitiesDirective;
import com.amazon.ask.model.er.dynamic.Entity;
import com.amazon.ask.model.er.dynamic.EntityListItem;
import com.amazon.ask.model.er.dynamic.EntityValueAndSynonyms;
import com.amazon.ask.model.er.dynamic.UpdateBehavior;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Dynamic entities: names that Alexa adds to a slot type from the next turn on, for at most 30
 * minutes. They improve recognition only: the skill reads the spoken value, not the resolved one.
 */
final class DynamicEntities {
  /** Alexa's limit per directive, over all types. */
  private static final int MAX_ENTITIES = 100;

  /** In characters. Alexa rejects the whole response if a name is longer. */
  private static final int MAX_LENGTH = 140;

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  private DynamicEntities() {}

  /**
   * The directive with the names that Alexa accepts, most important first; empty if there is none,
   * since Alexa rejects a response with an empty type.
   */
  static Optional<Directive> of(Map<String, List<String>> namesByType) {
    Map<String, List<String>> valid = new TreeMap<>();
    namesByType.forEach((type, names) -> valid.put(type, valid(names)));
    valid.values().removeIf(List::isEmpty);
    if (valid.isEmpty()) {
      return Optional.empty();
    }
    List<EntityListItem> types = new ArrayList<>();
    int left = MAX_ENTITIES;
    for (String type : shortestFirst(valid)) {
      // What one type does not need is left to the others.
      int share = left / (valid.size() - types.size());
      List<String> names = valid.get(type).stream().limit(share).toList();
      types.add(type(type, names));
      left -= names.size();
    }
    return Optional.of(
        DynamicEntitiesDirective.builder()
            .withUpdateBehavior(UpdateBehavior.REPLACE)
            .withTypes(types)
            .build());
  }

  private static List<String> shortestFirst(Map<String, List<String>> names) {
    return names.keySet().stream()
        .sorted(Comparator.comparing(type -> names.get(type).size()))
        .toList();
  }

  /** Names that can be spoken, each once: Alexa does not distinguish upper and lower case. */
  private static List<String> valid(List<String> names) {
    Map<String, String> valid = new LinkedHashMap<>();
    names.stream()
        .map(name -> CONTROLS.matcher(name).replaceAll(" ").strip())
        .filter(name -> name.length() <= MAX_LENGTH)
        .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
        .forEach(name -> valid.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    return List.copyOf(valid.values());
  }

  private static EntityListItem type(String type, List<String> names) {
    List<Entity> entities = names.stream().map(DynamicEntities::entity).toList();
    return EntityListItem.builder().withName(type).withValues(entities).build();
  }

  private static Entity entity(String name) {
    return Entity.builder()
        .withName(EntityValueAndSynonyms.builder().withValue(name).build())
        .build();
  }
}
