package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * An Echo as a thing in a room.
 *
 * @param name what the people at home call it
 * @param kind what it says on the box
 * @param screen whether it shows cards
 * @param interfaces what skill and device have in common, as {@code supportedInterfaces} lists it
 */
public record EchoDevice(
    String id, String name, String kind, boolean screen, Set<String> interfaces) {
  /** An Echo that can do nothing but listen and speak. */
  public static final EchoDevice DOT =
      new EchoDevice("amzn1.ask.device.KITCHEN", "Kitchen", "Echo Dot", false, Set.of());

  /** The name of the interface that draws on a screen. */
  public static final String APL = "Alexa.Presentation.APL";

  /** An Echo with a screen; APL is offered only to skills whose manifest asks for it. */
  public static EchoDevice show(boolean apl) {
    return new EchoDevice(
        "amzn1.ask.device.LIVING-ROOM",
        "Living room",
        "Echo Show",
        true,
        apl ? Set.of(APL) : Set.of());
  }

  /** Writes the device and its screen into a request's context. */
  void addTo(ObjectNode context) {
    ObjectNode device = context.withObjectProperty("System").putObject("device");
    device.put("deviceId", id);
    ObjectNode supported = device.putObject("supportedInterfaces");
    for (String name : interfaces) {
      ObjectNode details = supported.putObject(name);
      if (name.equals(APL)) {
        details.putObject("runtime").put("maxVersion", "2024.3");
      }
    }
    if (screen) {
      context.setAll(screenContext());
    }
  }

  private static ObjectNode screenContext() {
    try (InputStream in = EchoDevice.class.getResourceAsStream("screen.json")) {
      return (ObjectNode) RequestJson.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
