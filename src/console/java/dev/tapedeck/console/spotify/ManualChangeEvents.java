package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.TemporalAmount;
import java.util.function.Consumer;

/** Tells who wants to know of what a hand did to the stand-in, past the Web API. */
final class ManualChangeEvents {
  private volatile Consumer<ObjectNode> listener = happening -> {};

  void listener(Consumer<ObjectNode> who) {
    listener = who;
  }

  /** A switch was put on, with true or its options, or off, with false. */
  void switched(String fault, JsonNode on) {
    ObjectNode happening = JsonNodes.object().put("trouble", fault);
    happening.set("on", on);
    listener.accept(happening);
  }

  void acted(String userId, JsonNode act) {
    ObjectNode happening = JsonNodes.object();
    happening.putObject("spotify").put("user", userId).setAll(act.<ObjectNode>deepCopy());
    listener.accept(happening);
  }

  void passed(TemporalAmount amount) {
    listener.accept(JsonNodes.object().put("later", amount.toString()));
  }

  void revoked(String userId) {
    listener.accept(JsonNodes.object().put("revoke", userId));
  }
}
