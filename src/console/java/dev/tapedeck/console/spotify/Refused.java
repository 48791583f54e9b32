package dev.tapedeck.console.spotify;

/** Thrown where a call goes no further; carries the answer to it. */
final class Refused extends RuntimeException {
  private final transient Reply reply;

  Refused(Reply reply) {
    super(reply.body(), null, false, false);
    this.reply = reply;
  }

  static Refused badRequest(String message) {
    return new Refused(Reply.error(400, message));
  }

  static Refused forbidden(String message) {
    return new Refused(Reply.error(403, message));
  }

  static Refused noSuchResource() {
    return new Refused(Reply.error(404, "Resource not found"));
  }

  static Refused scope() {
    return forbidden("Insufficient client scope");
  }

  static Refused player(int status, String message, String reason) {
    return new Refused(Reply.error(status, "Player command failed: " + message, reason));
  }

  static Refused restriction() {
    return player(403, "Restriction violated", "UNKNOWN");
  }

  Reply reply() {
    return reply;
  }
}
