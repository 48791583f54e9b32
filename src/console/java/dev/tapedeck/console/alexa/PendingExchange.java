package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tapedeck.console.alexa.SkillInvocation.SkillFailed;
import java.util.List;
import java.util.Optional;

/**
 * Words on their way to the skill, and how they were understood; they become an {@link Exchange}
 * with its answer.
 */
record PendingExchange(String words, Optional<Resolution> resolution, List<String> doubts) {
  static final String PROBLEM = "There was a problem with the requested skill's response.";

  /** Words that only Alexa herself had to understand. */
  static PendingExchange of(String words) {
    return new PendingExchange(words, Optional.empty(), List.of());
  }

  /** The turn with the skill's answer. */
  Exchange answered(
      SkillInvocation call,
      List<String> violations,
      String spoken,
      String reprompt,
      boolean open,
      String note) {
    return new Exchange(
        words,
        call.request(),
        call.response(),
        resolution,
        spoken,
        reprompt,
        Exchange.AppCard.of(call.response()),
        open,
        call.millis(),
        violations,
        note,
        call.body().length,
        call.interims(),
        doubts);
  }

  /** The turn in which there was no answer, for which Alexa apologises. */
  Exchange failed(SkillFailed failure, boolean open) {
    JsonNode none = MissingNode.getInstance();
    return new Exchange(
        words,
        failure.request,
        none,
        resolution,
        PROBLEM,
        "",
        Optional.empty(),
        open,
        failure.millis,
        List.of(failure.getMessage()),
        "",
        0,
        List.of(),
        doubts);
  }
}
