package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.TemporalAmount;
import java.util.function.Consumer;

/** Notifies a listener of every change that is not made through the Web API. */
final class ManualChangeEvents {
  private volatile Consumer<ObjectNode> listener = event -> {};

  private volatile Runnable resetListener = () -> {};

  void listener(Consumer<ObjectNode> newListener) {
    listener = newListener;
  }

  void resetListener(Runnable newListener) {
    resetListener = newListener;
  }

  /** Everything was reset by a request to the stand-in itself. */
  void reset() {
    resetListener.run();
  }

  /** A fault was switched on (true or its options) or off (false). */
  void faultSwitched(String fault, JsonNode on) {
    ObjectNode event = JsonNodes.object().put("trouble", fault);
    event.set("on", on);
    listener.accept(event);
  }

  void appAction(String userId, JsonNode act) {
    ObjectNode event = JsonNodes.object();
    event.putObject("spotify").put("user", userId).setAll(act.<ObjectNode>deepCopy());
    listener.accept(event);
  }

  void timeAdvanced(TemporalAmount amount) {
    listener.accept(JsonNodes.object().put("later", amount.toString()));
  }

  void revoked(String userId) {
    listener.accept(JsonNodes.object().put("revoke", userId));
  }
}
