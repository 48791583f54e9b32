package dev.tapedeck.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.BiFunction;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A proxy in front of the stand-in Spotify that changes the JSON of its responses, for data that
 * the stand-in's catalogue does not have.
 */
public final class EditingProxy implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final MockWebServer server = new MockWebServer();
  private final BiFunction<String, JsonNode, JsonNode> edit;
  private String origin;

  /**
   * A proxy that is not started yet.
   *
   * @param edit gives the response for a request's target (path and query) and the original
   *     response; null for a response with status 500
   */
  public EditingProxy(BiFunction<String, JsonNode, JsonNode> edit) {
    this.edit = edit;
  }

  /**
   * Starts in front of the API at this address.
   *
   * @return the address of the proxy
   */
  public String start(String apiUrl) {
    URI api = URI.create(apiUrl);
    origin = api.getScheme() + "://" + api.getAuthority();
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            return forward(request);
          }
        });
    try {
      server.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return server.url(api.getPath()).toString();
  }

  private MockResponse forward(RecordedRequest request) throws InterruptedException {
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    HttpRequest forwarded =
        HttpRequest.newBuilder(URI.create(origin + request.getTarget()))
            .header("Authorization", request.getHeaders().get("Authorization"))
            .method(request.getMethod(), HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(forwarded, HttpResponse.BodyHandlers.ofString());
      MockResponse.Builder response = new MockResponse.Builder().code(answer.statusCode());
      if (answer.body().isEmpty()) {
        return response.build(); // A 204 must not have a body, not even an empty one.
      }
      if (!request.getMethod().equals("GET") || answer.statusCode() != 200) {
        return response.body(answer.body()).build();
      }
      JsonNode edited = edit.apply(request.getTarget(), JSON.readTree(answer.body()));
      return edited == null ? response.code(500).build() : response.body(edited.toString()).build();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
