package dev.tapedeck.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** Forwards the calls that a proxy receives to the API behind it. */
final class ForwardedCalls {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI api;

  ForwardedCalls(String apiUrl) {
    this.api = URI.create(apiUrl);
  }

  /** The path of the API's address. */
  String path() {
    return api.getPath();
  }

  /**
   * Sends the call to the API.
   *
   * @param edit changes the body of the response, if it has one
   */
  MockResponse forward(RecordedRequest request, UnaryOperator<String> edit)
      throws InterruptedException {
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    String origin = api.getScheme() + "://" + api.getAuthority();
    HttpRequest forwarded =
        HttpRequest.newBuilder(URI.create(origin + request.getTarget()))
            .header("Authorization", request.getHeaders().get("Authorization"))
            .method(request.getMethod(), HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(forwarded, HttpResponse.BodyHandlers.ofString());
      MockResponse.Builder response = new MockResponse.Builder().code(answer.statusCode());
      // A 204 must not have a body, not even an empty one.
      return answer.body().isEmpty()
          ? response.build()
          : response.body(edit.apply(answer.body())).build();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
