package dev.tapedeck.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A proxy in front of Spotify that changes members of its JSON, to data as awkward as Spotify's.
 */
public final class ReplyEditor implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Edit(String path, UnaryOperator<JsonNode> change) {}

  private final List<Edit> edits = new CopyOnWriteArrayList<>();
  private final Map<String, MockResponse> refusals = new ConcurrentHashMap<>();
  private final MockWebServer server = new MockWebServer();

  /**
   * Starts in front of the API at this address.
   *
   * @return the address of the proxy
   */
  public String start(String apiUrl) {
    ForwardedCalls spotify = new ForwardedCalls(apiUrl);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            String path = request.getUrl().encodedPath();
            for (Map.Entry<String, MockResponse> refusal : refusals.entrySet()) {
              if (path.endsWith(refusal.getKey())) {
                return refusal.getValue();
              }
            }
            return spotify.forward(request, body -> edited(request, body));
          }
        });
    try {
      server.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return server.url(spotify.path()).toString();
  }

  /** Sets a member of all responses of this path, in each element of the arrays on the way. */
  public ReplyEditor set(String path, String members, Object value) {
    return change(
        path,
        root -> {
          set(root, List.of(members.split("\\.")), JSON.valueToTree(value));
          return root;
        });
  }

  /** Changes the whole body of all responses of this path. */
  public ReplyEditor change(String path, UnaryOperator<JsonNode> change) {
    edits.add(new Edit(path, change));
    return this;
  }

  /** Refuses all calls of this path, which don't reach Spotify any more. */
  public ReplyEditor refuse(String path, int status, String reason) {
    String body = "{\"error\":{\"status\":%d,\"message\":\"x\",\"reason\":\"%s\"}}";
    MockResponse response =
        new MockResponse.Builder().code(status).body(body.formatted(status, reason)).build();
    refusals.put(path, response);
    return this;
  }

  /** Forgets all changes. */
  public void reset() {
    edits.clear();
    refusals.clear();
  }

  private static void set(JsonNode node, List<String> members, JsonNode value) {
    if (node instanceof ArrayNode array) {
      array.forEach(element -> set(element, members, value));
    } else if (node instanceof ObjectNode object) {
      String first = members.get(0);
      if (members.size() == 1) {
        object.set(first, value);
      } else {
        set(object.path(first), members.subList(1, members.size()), value);
      }
    }
  }

  private String edited(RecordedRequest request, String body) {
    String path = request.getUrl().encodedPath();
    try {
      JsonNode json = JSON.readTree(body);
      for (Edit edit : edits) {
        json = path.endsWith(edit.path()) ? edit.change().apply(json) : json;
      }
      return json.toString();
    } catch (JsonProcessingException notJson) {
      return body;
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
