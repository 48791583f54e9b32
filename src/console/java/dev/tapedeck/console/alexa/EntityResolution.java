package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.InteractionModel.SlotType;
import dev.tapedeck.console.alexa.InteractionModel.Value;
import dev.tapedeck.console.alexa.Resolution.Authority;
import dev.tapedeck.console.alexa.Resolution.Entity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Entity resolution: the matching values of a slot type, for each authority. */
final class EntityResolution {
  private final InteractionModel model;
  private final CatalogueNames catalogue;
  private final String prefix;
  private final String skillId;

  EntityResolution(InteractionModel model, CatalogueNames catalogue, String skillId) {
    this.model = model;
    this.catalogue = catalogue;
    this.prefix = "amzn1.er-authority.echo-sdk.";
    this.skillId = skillId;
  }

  /** The authorities of a type: dynamic entities first, then the model's values. */
  List<Authority> resolve(String type, String value, SessionSlotValues sessionValues) {
    SlotType custom = model.types().get(type);
    if (custom == null) {
      return CatalogueNames.hasCatalogue(type)
          ? List.of(catalogueAuthority(type, value))
          : List.of();
    }
    List<Authority> authorities = new ArrayList<>();
    if (!sessionValues.values(type).isEmpty()) {
      String name = prefix + "dynamic." + skillId + "." + type;
      authorities.add(new Authority(name, matches(sessionValues.values(type), value)));
    }
    authorities.add(new Authority(prefix + skillId + "." + type, matches(custom.values(), value)));
    return authorities;
  }

  private Authority catalogueAuthority(String type, String value) {
    List<Entity> entities =
        catalogue.find(type, value).stream()
            .map(name -> new Entity(name, "https://ld.amazonalexa.com/entities/v1/" + hash(name)))
            .toList();
    return new Authority("AlexaEntities", entities);
  }

  private static List<Entity> matches(List<Value> values, String said) {
    String key = SpokenText.nameKey(said);
    List<Entity> exact = withKey(values, key);
    return exact.isEmpty() ? withKey(values, SpokenText.withoutArticle(key)) : exact;
  }

  private static List<Entity> withKey(List<Value> values, String key) {
    return values.stream()
        .filter(
            value ->
                SpokenText.nameKey(value.name()).equals(key)
                    || value.synonyms().stream().anyMatch(s -> SpokenText.nameKey(s).equals(key)))
        .map(
            value ->
                new Entity(value.name(), value.id().isEmpty() ? hash(value.name()) : value.id()))
        .toList();
  }

  /** Alexa uses a hash of the name for values without an id. */
  private static String hash(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString().replace("-", "");
  }
}
