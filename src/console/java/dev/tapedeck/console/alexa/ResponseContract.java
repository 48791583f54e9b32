package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks a response against Alexa's rules; each rule has caused real rejections. */
public final class ResponseContract {
  private static final int MAX_BYTES = 120 * 1024;
  private static final int MAX_CARD_CHARACTERS = 8000;
  private static final int MAX_IMAGE_URL_CHARACTERS = 2000;
  private static final Set<String> CARDS =
      Set.of("Simple", "Standard", "LinkAccount", "AskForPermissionsConsent");

  private final InteractionModel model;

  public ResponseContract(InteractionModel model) {
    this.model = model;
  }

  /**
   * The rules that a response breaks; empty if Alexa would accept it.
   *
   * @param request the request envelope
   * @param body the response as it is sent
   * @param response the parsed body
   */
  public List<String> check(JsonNode request, byte[] body, JsonNode response) {
    List<String> violations = new ArrayList<>();
    if (body.length > MAX_BYTES) {
      violations.add("The response has " + body.length + " bytes; " + MAX_BYTES + " are allowed");
    }
    if (!response.path("version").asText("").equals("1.0")) {
      violations.add("The version is not \"1.0\"");
    }
    JsonNode content = response.path("response");
    String type = request.path("request").path("type").asText("");
    if (isEvent(type)) {
      for (String field : List.of("outputSpeech", "reprompt", "card", "directives")) {
        if (content.path(field).size() > 0) {
          violations.add("A response to " + type + " must be empty, and has a " + field);
        }
      }
      return violations;
    }
    if (!content.isObject()) {
      violations.add("There is no \"response\" in the response");
      return violations;
    }
    checkSpeech(content, violations);
    checkCard(content, violations);
    checkSession(request, content, violations);
    new DirectiveContract(model, request).check(content, violations);
    return violations;
  }

  private static boolean isEvent(String type) {
    return type.equals("SessionEndedRequest")
        || type.equals("System.ExceptionEncountered")
        || type.startsWith("AlexaSkillEvent.");
  }

  private static void checkSpeech(JsonNode content, List<String> violations) {
    if (content.has("outputSpeech")) {
      violations.addAll(SpeechReader.violations("outputSpeech", content.path("outputSpeech")));
    }
    if (content.has("reprompt")) {
      JsonNode reprompt = content.path("reprompt").path("outputSpeech");
      violations.addAll(SpeechReader.violations("reprompt", reprompt));
      if (EchoSession.ends(content)) {
        violations.add("A reprompt is never heard when the session ends");
      }
    }
  }

  private static void checkCard(JsonNode content, List<String> violations) {
    if (!content.has("card")) {
      return;
    }
    JsonNode card = content.path("card");
    String type = card.path("type").asText("");
    if (!card.isObject() || !CARDS.contains(type)) {
      violations.add("A response may have one card of a known type; this is not one: " + card);
    }
    if (type.equals("LinkAccount") && card.size() > 1) {
      violations.add("A LinkAccount card has a type and nothing else: " + card);
    }
    String body = card.path(type.equals("Simple") ? "content" : "text").asText("");
    boolean text = type.equals("Simple") || type.equals("Standard");
    if (text && (body.isBlank() || card.path("title").asText("").isBlank())) {
      violations.add("A " + type + " card needs a title and a text: " + card);
    }
    if (body.length() + card.path("title").asText("").length() > MAX_CARD_CHARACTERS) {
      violations.add("The card has more than " + MAX_CARD_CHARACTERS + " characters");
    }
    for (JsonNode url : card.path("image")) {
      // The stand-in's covers are served from this machine without https.
      boolean reachable = url.asText().matches("(https://|http://127\\.0\\.0\\.1:).*");
      if (!reachable || url.asText().length() > MAX_IMAGE_URL_CHARACTERS) {
        violations.add(
            "A card's image needs an https URL of at most 2000 characters: " + url.asText());
      }
    }
  }

  private static void checkSession(JsonNode request, JsonNode content, List<String> violations) {
    JsonNode end = content.path("shouldEndSession");
    if (!end.isMissingNode() && !end.isNull() && !end.isBoolean()) {
      violations.add("shouldEndSession is neither true nor false: " + end);
    }
    String intent = request.path("request").path("intent").path("name").asText("");
    if (intent.equals("AMAZON.StopIntent") && end.isBoolean() && !end.asBoolean()) {
      violations.add("After \"stop\" the session must not stay open");
    }
  }
}
