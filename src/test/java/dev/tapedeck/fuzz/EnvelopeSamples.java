package dev.tapedeck.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.InteractionModel.Intent;
import dev.tapedeck.console.alexa.InteractionModel.Slot;
import dev.tapedeck.console.alexa.InteractionModel.Value;
import java.util.List;
import java.util.Random;

/** Real envelopes: one of each kind of request, and one for each intent of the model. */
final class EnvelopeSamples {
  static final String ACCOUNT = "amzn1.ask.account.FUZZEDACCOUNT";
  static final String DEVICE = "amzn1.ask.device.FUZZEDDEVICE";
  static final String PERSON = "amzn1.ask.person.FUZZEDPERSON";
  static final String ALEXA_TOKEN = "FUZZED-ALEXA-API-TOKEN";

  private static final List<String> LOCALES =
      List.of("en-US", "en-GB", "en-AU", "en-CA", "en-IN", "de-DE", "ja-JP");

  private static final List<String> NUMBERS = List.of("1", "7", "11", "40", "250", "?", "4.5");
  private static final List<String> DURATIONS = List.of("PT30S", "PT1M20S", "PT2H", "P1D", "PT");
  private static final List<String> ORDINALS = List.of("1", "3", "12", "?");
  private static final List<String> SPEAKERS =
      List.of("kitchen", "the living room", "office mac", "this room", "upstairs");
  private static final List<String> NAMES =
      List.of("abbey road", "hello", "abba", "gym", "fast car", "the paper lanterns", "low water");

  private static final List<String> OPENERS =
      List.of(
          "PlayIntent",
          "PlaySongIntent",
          "PlayAlbumIntent",
          "ListPlaylistsIntent",
          "TopSongsIntent",
          "ForgetEverythingIntent",
          "AMAZON.HelpIntent",
          "SetVolumeIntent");

  private static final List<String> FOLLOW_UPS =
      List.of(
          "AMAZON.YesIntent",
          "AMAZON.NoIntent",
          "SayMoreIntent",
          "SomethingElseIntent",
          "ChooseIntent",
          "UndoIntent",
          "WhatElseIntent",
          "AMAZON.RepeatIntent");

  private final InteractionModel model;

  EnvelopeSamples(InteractionModel model) {
    this.model = model;
  }

  /**
   * A request as Alexa would send it.
   *
   * @param token the access token of the linked account
   */
  ObjectNode any(Random random, String token) {
    ObjectNode envelope =
        random.nextInt(4) == 0
            ? Events.of(pick(Events.names(), random))
            : intent(pick(model.intents(), random), random);
    return completed(envelope, random, token);
  }

  /** A request whose answer leaves something in the session. */
  ObjectNode opener(Random random, String token) {
    return completed(intent(named(pick(OPENERS, random)), random), random, token);
  }

  /** A request that is about the answer before it. */
  ObjectNode followUp(Random random, String token) {
    return completed(intent(named(pick(FOLLOW_UPS, random)), random), random, token);
  }

  private Intent named(String intent) {
    return model.intent(intent).orElseThrow();
  }

  private static ObjectNode completed(ObjectNode envelope, Random random, String token) {
    ObjectNode request = (ObjectNode) envelope.path("request");
    request.put("locale", pick(LOCALES, random));
    ObjectNode system = (ObjectNode) envelope.at("/context/System");
    system.put("apiAccessToken", ALEXA_TOKEN);
    ((ObjectNode) system.path("user")).put("userId", ACCOUNT).put("accessToken", token);
    if (system.path("device") instanceof ObjectNode device) {
      device.put("deviceId", DEVICE);
    }
    if (random.nextInt(4) == 0) {
      system.putObject("person").put("personId", PERSON).put("accessToken", token);
    }
    if (envelope.path("session").path("user") instanceof ObjectNode user) {
      user.put("userId", ACCOUNT).put("accessToken", token);
    }
    return envelope;
  }

  /** The same request within a session that these attributes come from. */
  static ObjectNode inSession(ObjectNode envelope, JsonNode attributes) {
    if (envelope.path("session") instanceof ObjectNode session && attributes.isObject()) {
      session.put("new", false).set("attributes", attributes);
    }
    return envelope;
  }

  private ObjectNode intent(Intent intent, Random random) {
    ObjectNode envelope = Events.of("play-on-speaker");
    ObjectNode json = (ObjectNode) envelope.at("/request/intent");
    ObjectNode slots = json.put("name", intent.name()).putObject("slots");
    for (Slot slot : intent.slots()) {
      ObjectNode filled = slots.putObject(slot.name()).put("name", slot.name());
      filled.put("confirmationStatus", "NONE");
      if (random.nextInt(4) > 0) {
        String value = value(slot.type(), random);
        filled.put("value", value).put("source", "USER");
        filled.putObject("slotValue").put("type", "Simple").put("value", value);
      }
    }
    return envelope;
  }

  private String value(String type, Random random) {
    return switch (type) {
      case "AMAZON.NUMBER" -> pick(NUMBERS, random);
      case "AMAZON.DURATION" -> pick(DURATIONS, random);
      case "AMAZON.Ordinal" -> pick(ORDINALS, random);
      case "Speaker" -> pick(SPEAKERS, random);
      default -> ofModel(type, random);
    };
  }

  private String ofModel(String type, Random random) {
    InteractionModel.SlotType known = model.types().get(type);
    if (known == null || known.values().isEmpty() || random.nextBoolean()) {
      return pick(NAMES, random);
    }
    Value value = pick(known.values(), random);
    return value.name();
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
