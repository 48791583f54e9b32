package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * A type of Echo device.
 *
 * @param name the device's name in the household
 * @param kind the product name
 * @param screen whether it has a screen
 * @param interfaces the keys of {@code supportedInterfaces}
 */
public record EchoDevice(
    String id, String name, String kind, boolean screen, Set<String> interfaces) {
  /** An Echo without a screen. */
  public static final EchoDevice DOT =
      new EchoDevice("amzn1.ask.device.KITCHEN", "Kitchen", "Echo Dot", false, Set.of());

  /** The interface for screens. */
  public static final String APL = "Alexa.Presentation.APL";

  /** An Echo with a screen; APL is listed only for skills whose manifest requests it. */
  public static EchoDevice show(boolean apl) {
    return new EchoDevice(
        "amzn1.ask.device.LIVING-ROOM",
        "Living room",
        "Echo Show",
        true,
        apl ? Set.of(APL) : Set.of());
  }

  /** Adds the device and its viewport to a request's context. */
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
