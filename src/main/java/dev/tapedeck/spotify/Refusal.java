package dev.tapedeck.spotify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * An error response of the Web API, from which its {@link Reason} is found.
 *
 * <p>The body may be JSON, plain text, HTML or empty, so the status comes first, then the JSON's
 * {@code reason}, then words of its {@code message}.
 *
 * @param code the JSON's {@code reason}, empty if there is none
 * @param message the JSON's {@code message} in lower case, or the raw text
 */
record Refusal(int status, String code, String message) {
  /** Of an error in a body without a status. As for 501, the call is not retried. */
  private static final int NO_STATUS = 501;

  private static final String ERROR_KEY = "\"error\"";

  /** In bytes. An error is far shorter, and most objects and lists are longer. */
  private static final int MAX_ERROR = 2_000;

  /** Reads the body of a response whose status is not that of a success. */
  static Refusal read(int status, byte[] body) {
    try {
      return of(status, SpotifyJson.tree(body).path("error"));
    } catch (IOException notJson) {
      return new Refusal(status, "", lower(new String(body, UTF_8)));
    }
  }

  /**
   * The error in the body of a response with a successful status, with the status that the body
   * names. Without this check it would be read as an object without contents, such as an empty
   * list.
   */
  static Optional<Refusal> inSuccess(byte[] body) {
    if (body.length > MAX_ERROR || !new String(body, UTF_8).contains(ERROR_KEY)) {
      return Optional.empty(); // Saves parsing the body twice.
    }
    try {
      JsonNode error = SpotifyJson.tree(body).path("error");
      boolean isError = error.isObject() || error.isTextual() && !error.asText().isBlank();
      return isError ? Optional.of(of(status(error), error)) : Optional.empty();
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  private static Refusal of(int status, JsonNode error) {
    String message = error.isTextual() ? error.asText() : text(error.path("message"));
    return new Refusal(status, text(error.path("reason")), lower(message));
  }

  private static int status(JsonNode error) {
    int status = error.path("status").asInt();
    return status >= 400 && status < 600 ? status : NO_STATUS;
  }

  private static String text(JsonNode member) {
    return member.isNull() ? "" : member.asText();
  }

  /**
   * The reason for a refused call.
   *
   * @param onPlayer whether it was a player call
   * @param onDevice whether it named a device
   */
  Reason reason(boolean onPlayer, boolean onDevice) {
    return switch (status) {
      case 401 -> Reason.LINK_EXPIRED;
      case 403 -> forbidden(onPlayer);
      case 404 -> notFound(onPlayer, onDevice);
      case 408 -> Reason.TOO_SLOW;
      case 409 -> Reason.CONFLICT;
      case 425 -> Reason.SPOTIFY_DOWN;
      case 429 -> code.equals("QUOTA_EXCEEDED") ? Reason.QUOTA_EXCEEDED : Reason.SLOW_DOWN;
      default -> other();
    };
  }

  /**
   * Whether a play command may have been refused because of the music in it: a track that has moved
   * to another album answers 400, 403, 404, 500 or 502.
   *
   * @param reason the reason for this refusal
   */
  boolean mayConcernMusic(Reason reason, boolean onDevice) {
    return switch (status) {
      case 400, 500, 502 -> reason != Reason.LINK_EXPIRED;
      case 403 -> reason == Reason.PLAYER_REFUSES || reason == Reason.NOT_ALLOWED;
      case 404 -> isOfResource() || !onDevice && !code.equals("NO_ACTIVE_DEVICE") && !namesDevice();
      default -> false;
    };
  }

  /** "Resource not found", in older responses "Non existing id": not about a device. */
  private boolean isOfResource() {
    return message.contains("resource") || message.contains("non existing");
  }

  private boolean namesDevice() {
    return message.contains("device");
  }

  private Reason other() {
    if (status >= 500) {
      return Reason.SPOTIFY_DOWN;
    }
    if (status < 400) {
      return Reason.UNREADABLE; // The Web API specifies no redirects.
    }
    // The response to a malformed token before Spotify changed it to 401.
    return message.contains("bearer authentication") ? Reason.LINK_EXPIRED : Reason.NOT_ALLOWED;
  }

  private Reason notFound(boolean onPlayer, boolean onDevice) {
    if (!onPlayer || isOfResource()) {
      return Reason.NOT_FOUND;
    }
    return onDevice && !code.equals("NO_ACTIVE_DEVICE")
        ? Reason.DEVICE_NOT_FOUND
        : Reason.NO_DEVICE;
  }

  private Reason forbidden(boolean onPlayer) {
    Reason byCode =
        switch (code) {
          case "PREMIUM_REQUIRED" -> Reason.PREMIUM_NEEDED;
          case "VOLUME_CONTROL_DISALLOW" -> Reason.NO_VOLUME;
          case "REMOTE_CONTROL_DISALLOW", "DEVICE_NOT_CONTROLLABLE", "UNSUPPORTED_DEVICE" ->
              Reason.DEVICE_REFUSES;
          case "NO_ACTIVE_DEVICE" -> Reason.NO_DEVICE;
          case "NO_NEXT_TRACK" -> Reason.NO_NEXT_TRACK;
          case "NO_PREV_TRACK" -> Reason.NO_PREVIOUS_TRACK;
          case "QUOTA_EXCEEDED" -> Reason.QUOTA_EXCEEDED;
          default -> null;
        };
    return byCode != null ? byCode : byMessage(onPlayer);
  }

  private Reason byMessage(boolean onPlayer) {
    if (message.contains("scope")) {
      return Reason.MISSING_PERMISSION;
    }
    if (message.contains("registered")) {
      return Reason.NOT_ON_USER_LIST;
    }
    if (message.contains("premium")) {
      return message.contains("owner") ? Reason.OWNER_PREMIUM_LAPSED : Reason.PREMIUM_NEEDED;
    }
    if (message.contains("device volume")) {
      return Reason.NO_VOLUME;
    }
    boolean byPlayer = message.contains("restriction") || message.contains("player command");
    return onPlayer && (byPlayer || !code.isEmpty()) ? Reason.PLAYER_REFUSES : Reason.NOT_ALLOWED;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
