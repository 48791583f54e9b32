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
 * Names that Alexa shall expect in a slot from the next turn on, for half an hour at most: they
 * help it to hear right, and nothing else is done with them.
 */
final class DynamicEntities {
  /** Alexa takes so many in one directive. */
  private static final int MOST = 100;

  /** One longer than this would void the whole response. */
  private static final int LONGEST = 140;

  private DynamicEntities() {}

  static Directive of(Map<String, List<String>> namesByType) {
    int each = MOST / namesByType.size();
    List<EntityListItem> types = new ArrayList<>();
    namesByType.forEach((type, names) -> types.add(type(type, names, each)));
    return DynamicEntitiesDirective.builder()
        .withUpdateBehavior(UpdateBehavior.REPLACE)
        .withTypes(types)
        .build();
  }

  private static EntityListItem type(String type, List<String> names, int most) {
    List<Entity> entities =
        names.stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
            .distinct()
            .limit(most)
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
