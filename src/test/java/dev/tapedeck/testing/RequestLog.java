package dev.tapedeck.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.console.spotify.RecordedCall;
import dev.tapedeck.console.spotify.StandInSpotify;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The requests that the stand-in Spotify received, as readable lines. */
public final class RequestLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern URI_OR_ID =
      Pattern.compile(
          "spotify:(album|track|artist|playlist|show|episode|audiobook):([0-9A-Za-z]{22})");

  private final StandInSpotify spotify;
  private final String token;
  private final Map<String, String> speakers = new HashMap<>();

  RequestLog(StandInSpotify spotify, String token) {
    this.spotify = spotify;
    this.token = token;
    spotify.speakers("sam").stream()
        .filter(speaker -> speaker.id() != null)
        .forEach(speaker -> speakers.put(speaker.id(), speaker.name()));
  }

  /** The requests since the last call of this method. */
  List<String> take() {
    List<String> lines = spotify.calls().stream().map(this::line).toList();
    spotify.forgetCalls();
    return sortReads(lines);
  }

  /** Sorts consecutive reads, which may be sent in parallel and so arrive in any order. */
  public static List<String> sortReads(List<String> lines) {
    List<String> sorted = new ArrayList<>(lines);
    int start = 0;
    for (int end = 0; end <= sorted.size(); end++) {
      if (end == sorted.size() || !sorted.get(end).startsWith("GET ")) {
        sorted.subList(start, end).sort(Comparator.naturalOrder());
        start = end + 1;
      }
    }
    return sorted;
  }

  private String line(RecordedCall call) {
    String target = URLDecoder.decode(call.target(), UTF_8);
    String body = call.body() == null || call.body().isEmpty() ? "" : " " + call.body();
    String line = call.method() + " " + target + body;
    for (Map.Entry<String, String> speaker : speakers.entrySet()) {
      line = line.replace(speaker.getKey(), "<" + speaker.getValue() + ">");
    }
    return URI_OR_ID.matcher(line).replaceAll(m -> Matcher.quoteReplacement("<" + name(m) + ">"));
  }

  private String name(MatchResult uri) {
    JsonNode thing = get("/" + uri.group(1) + "s/" + uri.group(2));
    // The URI of a chapter has the type episode.
    JsonNode named = thing.has("name") ? thing : get("/chapters/" + uri.group(2));
    return uri.group(1) + " " + named.path("name").asText();
  }

  private JsonNode get(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(spotify.apiUrl() + path))
              .header("Authorization", "Bearer " + token)
              .build();
      return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
