package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An HTTP client with one access token. */
final class Client {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A response of the stand-in. */
  record Answer(int status, String body, HttpResponse<String> raw) {
    JsonNode json() {
      return read(body);
    }

    Optional<String> header(String name) {
      return raw.headers().firstValue(name);
    }

    String message() {
      return json().path("error").path("message").asText();
    }

    String reason() {
      return json().path("error").path("reason").asText();
    }
  }

  private final String api;
  private final String token;

  Client(String api, String token) {
    this.api = api;
    this.token = token;
  }

  static Client of(StandInSpotify spotify, String user, String... scopes) {
    return new Client(spotify.apiUrl(), spotify.issueToken(user, scopes));
  }

  Answer get(String target) {
    return send("GET", target, "");
  }

  Answer put(String target) {
    return send("PUT", target, "");
  }

  Answer put(String target, String json) {
    return send("PUT", target, json);
  }

  Answer post(String target) {
    return send("POST", target, "");
  }

  Answer post(String target, String json) {
    return send("POST", target, json);
  }

  Answer delete(String target, String json) {
    return send("DELETE", target, json);
  }

  Answer send(String method, String target, String json) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + target));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (!json.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    return send(request.method(method, BodyPublishers.ofString(json)).build());
  }

  static Answer send(HttpRequest request) {
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static Answer form(String address, Map<String, String> fields, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(query(fields)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  static String query(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException("Not JSON: " + json, e);
    }
  }
}
