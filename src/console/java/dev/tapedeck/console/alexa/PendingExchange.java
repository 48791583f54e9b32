package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tapedeck.console.alexa.SkillInvocation.SkillFailed;
import java.util.List;
import java.util.Optional;

/** An utterance and its resolution before the response; becomes an {@link Exchange} with it. */
record PendingExchange(String words, Optional<Resolution> resolution, List<String> doubts) {
  static final String PROBLEM = "There was a problem with the requested skill's response.";

  /** A turn whose utterance needs no resolution. */
  static PendingExchange of(String words) {
    return new PendingExchange(words, Optional.empty(), List.of());
  }

  /** The turn with the skill's response. */
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

  /** The turn after a failed invocation, with Alexa's error message. */
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
