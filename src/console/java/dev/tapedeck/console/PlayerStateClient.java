package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads the player state of the stand-in for the page. */
final class PlayerStateClient {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String accountsUrl;

  PlayerStateClient(String accountsUrl) {
    this.accountsUrl = accountsUrl;
  }

  /** A user's state; a missing node if the stand-in does not answer or there is no such user. */
  JsonNode state(String user) {
    String query = "?calls=0&user=" + URLEncoder.encode(user, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(accountsUrl + "/stand-in/state" + query))
            .timeout(Duration.ofSeconds(2))
            .GET()
            .build();
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
