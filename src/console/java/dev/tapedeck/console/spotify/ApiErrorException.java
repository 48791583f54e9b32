package dev.tapedeck.console.spotify;

/** Ends the handling of a call with an error response. */
final class ApiErrorException extends RuntimeException {
  private final transient ApiResponse response;

  ApiErrorException(ApiResponse response) {
    super(response.body(), null, false, false);
    this.response = response;
  }

  static ApiErrorException badRequest(String message) {
    return new ApiErrorException(ApiResponse.error(400, message));
  }

  static ApiErrorException forbidden(String message) {
    return new ApiErrorException(ApiResponse.error(403, message));
  }

  static ApiErrorException noSuchResource() {
    return new ApiErrorException(ApiResponse.error(404, "Resource not found"));
  }

  static ApiErrorException scope() {
    return forbidden("Insufficient client scope");
  }

  static ApiErrorException player(int status, String message, String reason) {
    return new ApiErrorException(
        ApiResponse.error(status, "Player command failed: " + message, reason));
  }

  static ApiErrorException restriction() {
    return player(403, "Restriction violated", "UNKNOWN");
  }

  ApiResponse response() {
    return response;
  }
}
