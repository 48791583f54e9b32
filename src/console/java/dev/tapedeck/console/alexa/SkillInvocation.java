package dev.tapedeck.console.alexa;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.alexa.DirectiveService.Interim;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One invocation of the Lambda handler.
 *
 * @param request the request envelope
 * @param body the response as bytes
 * @param response the parsed body
 * @param interims the progressive responses
 */
record SkillInvocation(
    JsonNode request, byte[] body, JsonNode response, long millis, List<Interim> interims) {

  /** The handler threw, or its response is not JSON. */
  static final class SkillFailed extends Exception {
    final transient JsonNode request;
    final long millis;

    SkillFailed(JsonNode request, long millis, Throwable cause) {
      super("The skill failed: " + cause, cause);
      this.request = request;
      this.millis = millis;
    }
  }

  /**
   * Invokes the handler.
   *
   * @throws SkillFailed if it throws, or its response is not JSON
   */
  static SkillInvocation call(
      RequestStreamHandler skill, JsonNode request, DirectiveService.Progress progress)
      throws SkillFailed {
    LocalLambdaContext context = new LocalLambdaContext();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] sent = RequestJson.MAPPER.writeValueAsBytes(request);
      skill.handleRequest(new ByteArrayInputStream(sent), out, context);
      long millis = context.millis();
      byte[] body = out.toByteArray();
      JsonNode response = RequestJson.MAPPER.readTree(body);
      return new SkillInvocation(request, body, response, millis, progress.end());
    } catch (IOException | RuntimeException | Error e) {
      // Lambda survives any Throwable of a handler too.
      throw new SkillFailed(request, context.millis(), e);
    } finally {
      progress.end();
    }
  }

  /** Why Alexa would reject this response. */
  List<String> violations(ResponseContract contract) {
    List<String> violations = new ArrayList<>(contract.check(request, body, response));
    if (millis > LocalLambdaContext.MILLIS) {
      violations.add("The answer took " + millis + " ms; Alexa waits for about eight seconds");
    }
    interims.stream()
        .filter(interim -> !interim.refusal().isEmpty())
        .forEach(
            interim -> violations.add("A progressive response was rejected: " + interim.refusal()));
    return List.copyOf(violations);
  }
}
