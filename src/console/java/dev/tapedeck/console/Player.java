package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What the stand-in Spotify is playing, for the page to look at. */
final class Player {
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest request;

  Player(String accountsUrl) {
    this.request =
        HttpRequest.newBuilder(URI.create(accountsUrl + "/stand-in/state?calls=0"))
            .timeout(Duration.ofSeconds(2))
            .GET()
            .build();
  }

  /** The state; a missing node if the stand-in does not answer. */
  JsonNode state() {
    try {
      byte[] body = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
      return new ObjectMapper().readTree(body);
    } catch (IOException e) {
      return MissingNode.getInstance();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return MissingNode.getInstance();
    }
  }
}
