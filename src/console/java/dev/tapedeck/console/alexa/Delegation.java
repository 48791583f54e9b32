package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Alexa's dialog management after {@code Dialog.Delegate}: elicits and confirms slots by the dialog
 * model.
 */
final class Delegation {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final String STATUS = "confirmationStatus";

  /** The next question and its prompt. */
  record Prompt(PendingQuestion question, String prompt) {}

  private final DialogModel dialog;

  Delegation(InteractionModel model) {
    this.dialog = model.dialog();
  }

  /** The Dialog.Delegate directive of a response, if it has one. */
  static Optional<JsonNode> directive(JsonNode response) {
    for (JsonNode directive : response.path("response").path("directives")) {
      if (directive.path("type").asText().equals("Dialog.Delegate")) {
        return Optional.of(directive);
      }
    }
    return Optional.empty();
  }

  /** The next prompt that the dialog model requires; empty if the dialog is complete. */
  Optional<Prompt> next(ObjectNode intent) {
    Optional<DialogModel.DialogIntent> wanted = dialog.intent(intent.path("name").asText(""));
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    return wanted.get().slots().stream()
        .flatMap(slot -> next(intent, slot).stream())
        .findFirst()
        .or(() -> confirmation(intent, wanted.get()));
  }

  private Optional<Prompt> next(ObjectNode intent, DialogModel.DialogSlot slot) {
    JsonNode filled = intent.path("slots").path(slot.name());
    boolean denied = filled.path(STATUS).asText().equals("DENIED");
    boolean empty = filled.path("value").asText("").isBlank();
    if (denied || slot.elicit() && empty) {
      return ask(PendingQuestion.Kind.ELICIT_SLOT, intent, slot.name(), slot.elicitation());
    }
    if (slot.confirm() && !empty && !filled.path(STATUS).asText().equals("CONFIRMED")) {
      return ask(PendingQuestion.Kind.CONFIRM_SLOT, intent, slot.name(), slot.confirmation());
    }
    return Optional.empty();
  }

  private Optional<Prompt> confirmation(ObjectNode intent, DialogModel.DialogIntent wanted) {
    boolean open = intent.path(STATUS).asText("NONE").equals("NONE");
    return wanted.confirm() && open
        ? ask(PendingQuestion.Kind.CONFIRM_INTENT, intent, "", wanted.prompt())
        : Optional.empty();
  }

  private Optional<Prompt> ask(
      PendingQuestion.Kind kind, ObjectNode intent, String slot, String promptId) {
    String prompt = dialog.prompts().getOrDefault(promptId, "");
    String spoken = SLOT.matcher(prompt).replaceAll(match -> value(intent, match));
    return Optional.of(new Prompt(new PendingQuestion(kind, intent, slot), spoken));
  }

  private static String value(ObjectNode intent, MatchResult slot) {
    String value = intent.path("slots").path(slot.group(1)).path("value").asText("");
    return Matcher.quoteReplacement(value);
  }
}
