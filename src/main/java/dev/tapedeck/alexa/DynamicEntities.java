package dev.tapedeck.alexa;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.dialog.DynamicEntitiesDirective;
import com.amazon.ask.model.er.dynamic.Entity;
import com.amazon.ask.model.er.dynamic.EntityListItem;
import com.amazon.ask.model.er.dynamic.EntityValueAndSynonyms;
import com.amazon.ask.model.er.dynamic.UpdateBehavior;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Dynamic entities: names that Alexa adds to a slot type from the next turn on, for at most 30
 * minutes. They improve recognition only: the skill reads the spoken value, not the resolved one.
 */
final class DynamicEntities {
  /** Alexa's limit per directive, over all types. */
  private static final int MAX_ENTITIES = 100;

  /** In characters. Alexa rejects the whole response if a name is longer. */
  private static final int MAX_LENGTH = 140;

  private DynamicEntities() {}

  static Directive of(Map<String, List<String>> namesByType) {
    int each = MAX_ENTITIES / namesByType.size();
    List<EntityListItem> types = new ArrayList<>();
    namesByType.forEach((type, names) -> types.add(type(type, names, each)));
    return DynamicEntitiesDirective.builder()
        .withUpdateBehavior(UpdateBehavior.REPLACE)
        .withTypes(types)
        .build();
  }

  private static EntityListItem type(String type, List<String> names, int max) {
    List<Entity> entities =
        names.stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty() && name.length() <= MAX_LENGTH)
            .distinct()
            .limit(max)
            .map(DynamicEntities::entity)
            .toList();
    return EntityListItem.builder().withName(type).withValues(entities).build();
  }

  private static Entity entity(String name) {
    return Entity.builder()
        .withName(EntityValueAndSynonyms.builder().withValue(name).build())
        .build();
  }
}
