package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.spotify.Client.Answer;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Helpers for linking an account over real HTTP. */
abstract class LinkingSteps extends StandInFixture {
  static final String BACK = "http://127.0.0.1:8181/link/callback";
  static final String ALEXA = "https://pitangui.amazon.com/api/skill/link/M2ABCDEFGH";

  Map<String, String> asked(String redirectUri) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("client_id", StandInSpotify.CLIENT_ID);
    asked.put("response_type", "code");
    asked.put("redirect_uri", redirectUri);
    asked.put("scope", "user-read-playback-state user-library-read");
    asked.put("state", "s t");
    return asked;
  }

  Answer authorize(Map<String, String> asked, String... headers) {
    URI address = URI.create(spotify.accountsUrl() + "/authorize?" + Client.query(asked));
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return Client.send(request.build());
  }

  Answer submitConsent(Map<String, String> asked, String person, String decision) {
    Matcher ticket =
        Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(authorize(asked).body());
    assertThat(ticket.find()).isTrue();
    Map<String, String> form =
        Map.of("ticket", ticket.group(1), "person", person, "decision", decision);
    return Client.form(spotify.accountsUrl() + "/authorize", form);
  }

  Map<String, String> decide(Map<String, String> asked, String person, String decision) {
    String location = submitConsent(asked, person, decision).header("Location").orElseThrow();
    assertThat(location).startsWith(asked.get("redirect_uri") + "?");
    Map<String, String> answer = new HashMap<>();
    for (String pair : location.substring(location.indexOf('?') + 1).split("&")) {
      String[] parts = pair.split("=", 2);
      answer.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return answer;
  }

  String agree(String person, String redirectUri) {
    return decide(asked(redirectUri), person, "agree").get("code");
  }

  Map<String, String> codeFields(String code) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant_type", "authorization_code");
    fields.put("code", code);
    fields.put("redirect_uri", BACK);
    return fields;
  }

  Answer exchange(String code) {
    return token(codeFields(code));
  }

  Answer refresh(String token) {
    return token(Map.of("grant_type", "refresh_token", "refresh_token", token));
  }

  Answer token(Map<String, String> fields) {
    return Client.form(
        tokenAddress(), fields, "Authorization", basic(StandInSpotify.CLIENT_SECRET));
  }

  String tokenAddress() {
    return spotify.accountsUrl() + "/api/token";
  }

  Client with(Answer tokens) {
    return new Client(spotify.apiUrl(), tokens.json().path("access_token").asText());
  }

  static String basic(String secret) {
    byte[] pair = (StandInSpotify.CLIENT_ID + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  static void assertRejected(Answer answer, String error) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isEqualTo(error);
  }
}
