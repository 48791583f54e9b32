package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.InteractionModel.Slot;
import dev.tapedeck.console.alexa.Resolution.FilledSlot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves an utterance in a session: as the answer to a pending question, or as a new request. */
final class DialogResolver {
  /** Words that may precede an answer: "on the kitchen speaker". */
  private static final Set<String> LEAD_IN =
      Set.of("on", "in", "to", "at", "by", "from", "it's", "use", "called", "number", "for");

  /**
   * The intent and the dialog state of the request.
   *
   * @param dialogState STARTED or IN_PROGRESS; empty for an intent without a dialog
   */
  record Understood(Resolution resolution, ObjectNode intent, Optional<String> dialogState) {}

  private final InteractionModel model;
  private final Resolver resolver;
  private final BuiltInPhrases builtIn;

  DialogResolver(InteractionModel model, Resolver resolver) {
    this.model = model;
    this.resolver = resolver;
    this.builtIn = new BuiltInPhrases(model.locale());
  }

  /**
   * Resolves an utterance. After Dialog.ElicitSlot it fills the slot, unless it matches a sample
   * without slots ("stop", "what's playing"), or fits the slot poorly and matches another sample.
   * After Dialog.ConfirmSlot and Dialog.ConfirmIntent, yes and no answer it.
   */
  Understood understand(List<String> words, EchoSession session) {
    Resolution resolution = resolver.resolve(String.join(" ", words), session.slotValues);
    return session
        .question
        .filter(asked -> model.dialogIntents().contains(asked.intentName()))
        .flatMap(asked -> resolveAnswer(asked, words, resolution, session))
        .orElseGet(() -> newRequest(resolution));
  }

  private Understood newRequest(Resolution resolution) {
    boolean hasDialog = model.dialogIntents().contains(resolution.intent());
    return new Understood(
        resolution,
        RequestJson.intentOf(resolution.intent(), resolution.slots()),
        hasDialog ? Optional.of("STARTED") : Optional.empty());
  }

  private Optional<Understood> resolveAnswer(
      PendingQuestion question, List<String> words, Resolution resolution, EchoSession session) {
    return question.kind() == PendingQuestion.Kind.ELICIT_SLOT
        ? fillSlot(question, words, resolution, session)
        : confirm(question, words);
  }

  private Optional<Understood> fillSlot(
      PendingQuestion question, List<String> words, Resolution resolution, EchoSession session) {
    Optional<Slot> slot = model.slot(question.intentName(), question.slot());
    if (slot.isEmpty() || resolution.literal()) {
      return Optional.empty();
    }
    List<String> answer = withoutLeadIn(slot.get(), words, session);
    SlotFit fit = resolver.fit(slot.get(), answer, session.slotValues);
    boolean poorFit =
        fit.level() == SlotFit.Level.UNEXPECTED || fit.level() == SlotFit.Level.UNPARSED;
    if (poorFit && resolution.matched()) {
      return Optional.empty();
    }
    FilledSlot filled = resolver.fill(slot.get(), answer, session.slotValues);
    ObjectNode intent = question.intent().deepCopy();
    intent.withObjectProperty("slots").set(filled.name(), RequestJson.slot(filled));
    return Optional.of(inProgress(intent, words, "{" + filled.name() + "}", List.of(filled)));
  }

  private Optional<Understood> confirm(PendingQuestion question, List<String> words) {
    String said = String.join(" ", words);
    boolean yes = builtIn.of("AMAZON.YesIntent").contains(said);
    if (!yes && !builtIn.of("AMAZON.NoIntent").contains(said)) {
      return Optional.empty();
    }
    ObjectNode intent = question.intent().deepCopy();
    boolean whole = question.kind() == PendingQuestion.Kind.CONFIRM_INTENT;
    ObjectNode asked =
        whole ? intent : intent.withObjectProperty("slots").withObjectProperty(question.slot());
    asked.put("confirmationStatus", yes ? "CONFIRMED" : "DENIED");
    return Optional.of(inProgress(intent, words, said, List.of()));
  }

  private List<String> withoutLeadIn(Slot slot, List<String> words, EchoSession session) {
    boolean leadIn = words.size() > 1 && LEAD_IN.contains(words.get(0));
    List<String> rest = leadIn ? words.subList(1, words.size()) : words;
    boolean asSaid = resolver.fit(slot, words, session.slotValues).listed();
    return !asSaid && resolver.fit(slot, rest, session.slotValues).listed() ? rest : words;
  }

  private static Understood inProgress(
      ObjectNode intent, List<String> words, String sample, List<FilledSlot> slots) {
    String name = intent.path("name").asText("");
    String said = String.join(" ", words);
    Resolution resolution =
        new Resolution(said, said, name, sample, slots, 0, slots.isEmpty(), List.of(), List.of());
    return new Understood(resolution, intent, Optional.of("IN_PROGRESS"));
  }
}
