package dev.tapedeck.fuzz;

import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.console.alexa.ResponseContract;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What must hold of every turn, whatever came in. Collects what does not. */
final class TurnChecks {
  /** The deadline of a turn is 6.5 s; the rest is for a busy machine. */
  private static final Duration MAX_TIME = Duration.ofMillis(7_800);

  /**
   * Of the thread that answers. It shows computations that grow faster than their input, on a busy
   * machine too.
   */
  private static final Duration MAX_CPU_TIME = Duration.ofMillis(1_500);

  private static final ObjectMapper AMAZONS = ObjectMapperFactory.getMapper();

  private final List<String> violations = new ArrayList<>();

  List<String> violations() {
    return violations;
  }

  void require(boolean holds, String otherwise) {
    if (!holds) {
      violations.add(otherwise);
    }
  }

  /** The response breaks none of Alexa's rules, and is as Amazon's classes define it. */
  void response(JsonNode request, byte[] body, JsonNode response, ResponseContract contract) {
    amazonsSchema(body, response);
    contract
        .check(request, body, response)
        .forEach(broken -> violations.add("contract: " + broken));
  }

  /** Amazon's classes know all of the response: read and written by them it is still the same. */
  void amazonsSchema(byte[] body, JsonNode response) {
    try {
      JsonNode known = AMAZONS.valueToTree(AMAZONS.readValue(body, ResponseEnvelope.class));
      require(known.equals(response), "Amazon's classes know only this: " + known);
    } catch (IOException invalid) {
      violations.add("not Amazon's schema: " + invalid.getMessage());
    }
  }

  void time(Duration time, Duration cpuTime) {
    require(time.compareTo(MAX_TIME) < 0, "took " + time.toMillis() + " ms");
    require(cpuTime.compareTo(MAX_CPU_TIME) < 0, "took " + cpuTime.toMillis() + " ms of CPU time");
  }

  /** None of these is in the text. */
  void secrecy(String where, String text, List<String> secrets) {
    for (String secret : secrets) {
      require(!text.contains(secret), where + " contains the secret " + secret);
    }
  }

  /** The log has no unexpected exception. */
  void log(String log) {
    log.lines()
        .filter(line -> line.contains("Exception at ") || line.contains("Error at "))
        .forEach(line -> violations.add("unexpected exception: " + line));
  }
}
