package dev.tapedeck.memory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.memory.StandInTable.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DynamoDB's condition expressions, as far as the memory uses them. */
final class Conditions {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PLACE = Pattern.compile("[#:]\\w+");

  private Conditions() {}

  static boolean holds(String condition, JsonNode call, JsonNode item) throws Refused {
    for (String part : condition.split(" OR ")) {
      if (holdsPart(part, call, item == null ? JSON.createObjectNode() : item)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsPart(String part, JsonNode call, JsonNode item) throws Refused {
    Matcher places = PLACE.matcher(part);
    String shape = places.replaceAll("?");
    places.reset();
    List<String> used = places.results().map(place -> place.group()).toList();
    JsonNode attribute =
        item.path(call.path("ExpressionAttributeNames").path(used.get(0)).asText());
    String value =
        used.size() < 2
            ? ""
            : call.path("ExpressionAttributeValues").path(used.get(1)).path("S").asText();
    return switch (shape) {
      case "? = ?" -> attribute.path("S").isTextual() && attribute.path("S").asText().equals(value);
      case "attribute_not_exists(?)" -> attribute.isMissingNode();
      case "NOT attribute_type(?, ?)" -> !attribute.has(value);
      default -> throw new Refused("ValidationException");
    };
  }

  /** Checks that every placeholder is defined and used. */
  static void checkPlaces(JsonNode call) throws Refused {
    Set<String> defined = new HashSet<>();
    call.path("ExpressionAttributeNames").fieldNames().forEachRemaining(defined::add);
    call.path("ExpressionAttributeValues").fieldNames().forEachRemaining(defined::add);
    Set<String> used = new HashSet<>();
    for (String name :
        List.of("ConditionExpression", "KeyConditionExpression", "ProjectionExpression")) {
      PLACE.matcher(call.path(name).asText()).results().forEach(place -> used.add(place.group()));
    }
    if (!used.equals(defined)) {
      throw new Refused("ValidationException");
    }
  }
}
