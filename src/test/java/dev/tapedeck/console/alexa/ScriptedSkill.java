package dev.tapedeck.console.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;

/** An Echo with a scripted skill; the answers are JSON with single quotes. */
abstract class ScriptedSkill {
  static final ObjectMapper MAPPER = new ObjectMapper();
  static final String OPEN = "{'outputSpeech':%s,'shouldEndSession':false}";
  static final String HELLO = "{'type':'SSML','ssml':'<speak>Rock &amp; <s>roll</s></speak>'}";

  @AutoClose private static DirectiveService directives;

  final Deque<String> answers = new ArrayDeque<>();
  final List<JsonNode> asked = new ArrayList<>();
  Optional<String> token = Optional.empty();
  private final RequestStreamHandler skill =
      (in, out, context) -> {
        asked.add(MAPPER.readTree(in));
        assertThat(context.getRemainingTimeInMillis()).isPositive();
        String answer = answers.isEmpty() ? "{'shouldEndSession':true}" : answers.pop();
        if (answer.equals("broken")) {
          throw new IllegalStateException("no");
        }
        if (answer.equals("out of stack")) {
          throw new StackOverflowError();
        }
        String body =
            answer.startsWith("{'version") ? answer : "{'version':'1.0','response':" + answer + "}";
        out.write(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
      };
  Optional<Caller.Person> person = Optional.empty();
  private final Understanding understanding = new Understanding(Models.small(), Models.SKILL_ID);
  final Echo echo = echo(EchoDevice.DOT);

  @BeforeAll
  static void start() {
    directives = DirectiveService.start();
  }

  Echo echo(EchoDevice device) {
    return new Echo(
        device, () -> understanding, skill, directives, () -> new Caller(token, person));
  }
}
