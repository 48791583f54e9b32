package dev.tapedeck.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes a broken or unusual envelope of a good one. */
final class EnvelopeMutator {
  private static final List<String> PARTS =
      List.of(
          "", "", "/request", "/request/intent", "/request/intent/slots", "/session", "/context");

  private static final List<String> SKILL_IDS =
      List.of("", " ", "amzn1.ask.skill.other", "AMZN1.ASK.SKILL.0", "x\nforged: line", "null");

  private static final List<String> NAMES =
      List.of(
          "",
          "OrderPizzaIntent",
          "AMAZON.YesIntent ",
          "playintent",
          "LaunchRequest",
          "AMAZON.",
          "x\nforged: line",
          "intent".repeat(2_000));

  private static final List<String> REQUEST_TYPES =
      List.of(
          "",
          "intentrequest",
          "CanFulfillIntentRequest",
          "Alexa.Presentation.APL.UserEvent",
          "AudioPlayer.PlaybackStarted",
          "Connections.Response",
          "Alexa.Brand.New",
          "SessionEndedRequest",
          "AlexaSkillEvent.SkillPermissionAccepted",
          "x\nforged: line");

  private static final List<String> TRAILING =
      List.of("x", "{}", "]", "\u0000", "null", "}\n{\"a\":1}");

  private final Random random;

  EnvelopeMutator(Random random) {
    this.random = random;
  }

  byte[] mutated(ObjectNode good) {
    ObjectNode envelope = good.deepCopy();
    return switch (random.nextInt(10)) {
      case 0 -> broken(envelope.toString().getBytes(UTF_8));
      case 1 -> otherSkill(envelope).toString().getBytes(UTF_8);
      case 2 -> renamed(envelope).toString().getBytes(UTF_8);
      default -> changed(envelope);
    };
  }

  /** Changes within one part of the envelope. */
  private byte[] changed(ObjectNode envelope) {
    JsonNode part = envelope.at(PARTS.get(random.nextInt(PARTS.size())));
    JsonNode target = part.isContainerNode() && !part.isEmpty() ? part : envelope;
    String text = new JsonMutator(random).text(target);
    if (target == envelope) {
      return text.getBytes(UTF_8);
    }
    return envelope.toString().replace(target.toString(), text).getBytes(UTF_8);
  }

  private ObjectNode otherSkill(ObjectNode envelope) {
    String id = pick(SKILL_IDS);
    for (JsonNode holder : envelope.findParents("applicationId")) {
      if (random.nextInt(4) > 0) {
        ((ObjectNode) holder).put("applicationId", id);
      } else {
        ((ObjectNode) holder).putNull("applicationId");
      }
    }
    return envelope;
  }

  private ObjectNode renamed(ObjectNode envelope) {
    if (random.nextBoolean() && envelope.at("/request/intent") instanceof ObjectNode intent) {
      intent.put("name", pick(NAMES));
    } else {
      ((ObjectNode) envelope.path("request")).put("type", pick(REQUEST_TYPES));
    }
    return envelope;
  }

  private byte[] broken(byte[] good) {
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(good, random.nextInt(good.length));
      case 1 -> (new String(good, UTF_8) + pick(TRAILING)).getBytes(UTF_8);
      case 2 -> new String(good, UTF_8).getBytes(random.nextBoolean() ? UTF_16 : ISO_8859_1);
      case 3 -> ("\ufeff" + new String(good, UTF_8)).getBytes(UTF_8);
      default -> withRandomBytes(good);
    };
  }

  private byte[] withRandomBytes(byte[] good) {
    byte[] bytes = good.clone();
    for (int i = 0; i <= random.nextInt(4); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
