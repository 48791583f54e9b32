package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.InteractionModel.Slot;
import dev.tapedeck.console.alexa.Resolution.FilledSlot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands words in a session: as the answer to the skill's question, or as a new wish. */
final class Dialog {
  /** Little words in front of an answer: "on the kitchen speaker". */
  private static final Set<String> LEAD_IN =
      Set.of("on", "in", "to", "at", "by", "from", "it's", "use", "called", "number", "for");

  /**
   * What words mean for the request.
   *
   * @param dialogState STARTED or IN_PROGRESS; empty for an intent without a dialog
   */
  record Understood(Resolution resolution, ObjectNode intent, Optional<String> dialogState) {}

  private final InteractionModel model;
  private final Resolver resolver;

  Dialog(InteractionModel model, Resolver resolver) {
    this.model = model;
    this.resolver = resolver;
  }

  /**
   * Understands words. After a question they fill its slot, unless they are a sentence of the model
   * that has no slots ("stop", "what's playing"), or can't well fill it and fit elsewhere.
   */
  Understood understand(List<String> words, Session session) {
    Resolution resolution = resolver.resolve(String.join(" ", words), session.dynamic);
    Optional<Session.Question> question =
        session.question.filter(asked -> model.dialogIntents().contains(name(asked)));
    Optional<Slot> slot =
        question.flatMap(q -> model.intent(name(q)).flatMap(intent -> intent.slot(q.slot())));
    if (slot.isPresent() && !resolution.literal()) {
      List<String> answer = withoutLeadIn(slot.get(), words, session);
      Fit fit = resolver.fit(slot.get(), answer, session.dynamic);
      boolean poor = fit.kind() == Fit.Kind.STRANGER || fit.kind() == Fit.Kind.UNCLEAR;
      if (!poor || !resolution.matched()) {
        return answer(question.get(), resolver.fill(slot.get(), answer, session.dynamic), words);
      }
    }
    boolean hasDialog = model.dialogIntents().contains(resolution.intent());
    return new Understood(
        resolution,
        RequestJson.intentOf(resolution.intent(), resolution.slots()),
        hasDialog ? Optional.of("STARTED") : Optional.empty());
  }

  private List<String> withoutLeadIn(Slot slot, List<String> words, Session session) {
    boolean leadIn = words.size() > 1 && LEAD_IN.contains(words.get(0));
    List<String> rest = leadIn ? words.subList(1, words.size()) : words;
    boolean asSaid = resolver.fit(slot, words, session.dynamic).listed();
    return !asSaid && resolver.fit(slot, rest, session.dynamic).listed() ? rest : words;
  }

  private static Understood answer(Session.Question question, FilledSlot slot, List<String> words) {
    ObjectNode intent = question.intent().deepCopy();
    intent.withObjectProperty("slots").set(slot.name(), RequestJson.slot(slot));
    Resolution resolution =
        new Resolution(
            String.join(" ", words),
            name(question),
            "{" + slot.name() + "}",
            List.of(slot),
            0,
            false,
            List.of(),
            List.of());
    return new Understood(resolution, intent, Optional.of("IN_PROGRESS"));
  }

  private static String name(Session.Question question) {
    return question.intent().path("name").asText("");
  }
}
