package dev.tapedeck.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.spotify.StandInSpotify;
import dev.tapedeck.spotify.Scope;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The console with RealSpotify; the stand-in plays the real service. */
class RealSpotifyTest {
  private static final Map<String, String> KEY =
      Map.of(
          "SPOTIFY_CLIENT_ID", StandInSpotify.CLIENT_ID,
          "SPOTIFY_CLIENT_SECRET", StandInSpotify.CLIENT_SECRET);

  private StandInSpotify spotify;
  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    spotify = StandInSpotify.start(0);
    browser = Browser.open(service(KEY));
  }

  @AfterEach
  void stop() {
    browser.close();
    spotify.close();
  }

  @Test
  void linksTheAccountAndControlsTheSpeakers() throws Exception {
    browser.link("agree");
    JsonNode turn = browser.last(browser.say("ask tape deck to pause"));

    assertThat(turn.path("spoken").asText()).isEqualTo("Paused.");
    assertThat(spotify.player("sam").playing()).isFalse();
    assertThat(turn.at("/calls/0/target").asText()).startsWith("/me/player");
    assertThat(turn.at("/calls/0/status").asInt()).isBetween(200, 204);
  }

  @Test
  void reportsTheRealSpotifyAndShowsNoToken() throws Exception {
    browser.link("agree");
    browser.say("ask tape deck what's playing");
    String token = browser.setup.link().accessToken().orElseThrow();
    HttpResponse<String> state = browser.get("/api/state");

    assertThat(browser.json(state).path("realSpotify").asBoolean()).isTrue();
    assertThat(browser.json(state).at("/links/0/scopes")).hasSize(Scope.values().length);
    assertThat(browser.json(state).path("troubles")).isEmpty();
    assertThat(state.body()).doesNotContain(token, StandInSpotify.CLIENT_SECRET);
    assertThat(browser.setup.service().calls().toString()).doesNotContain(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/act", "/api/replay", "/api/start-again", "/api/link/six-months"})
  void hasNoRoutesOfTheStandIn(String path) throws Exception {
    assertThat(browser.post(path, "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void requestsTheSameScopesAsAlexa() throws Exception {
    String consent = browser.get("/link").headers().firstValue("Location").orElseThrow();

    assertThat(URI.create(consent))
        .hasParameter("client_id", StandInSpotify.CLIENT_ID)
        .hasParameter("redirect_uri", browser.url + "/link/callback")
        .hasParameter("scope", String.join(" ", SkillPackage.scopes()));
  }

  @Test
  void forwardsErrorsOfSpotify() throws Exception {
    browser.link("agree");
    spotify.faults().on("rate-limit-long");

    JsonNode turn = browser.last(browser.say("ask tape deck to pause"));
    assertThat(turn.path("spoken").asText()).contains("in about an hour");
    assertThat(turn.at("/calls/0/status").asInt()).isEqualTo(429);
  }

  @Test
  void resetsTheConnectionIfSpotifyDoes() throws Exception {
    browser.link("agree");
    spotify.faults().on("cut");

    JsonNode turn = browser.last(browser.say("ask tape deck what's playing"));
    assertThat(turn.path("spoken").asText()).isNotEmpty();
    assertThat(turn.at("/calls/0/status").asInt(-1)).isZero();
  }

  @Test
  void theProxyRejectsOtherHostNames() throws Exception {
    URI api = URI.create(browser.setup.service().apiUrl());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + api.getPort() + "/v1/me")).build();

    assertThat(browser.send(request).statusCode()).isEqualTo(401);
    assertThat(Browser.statusLine(api.getPort(), "GET /v1/me HTTP/1.1\r\nHost: evil.example\r\n"))
        .contains("403");
  }

  @ParameterizedTest
  @CsvSource({"SPOTIFY_CLIENT_ID", "SPOTIFY_CLIENT_SECRET"})
  void needsBothClientIdAndSecret(String name) {
    assertThatThrownBy(() -> service(Map.of(name, "something")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("both SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET");
  }

  @Test
  void isEmptyWithoutCredentials() throws IOException {
    assertThat(RealSpotify.from(Map.of("SPOTIFY_CLIENT_ID", " "))).isEmpty();
  }

  @Test
  void theTerminalRefersToThePageForLinking() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedReader in = new BufferedReader(new StringReader("/link\n"));
    ConversationLog conversation = new ConversationLog(browser.setup);
    Edits edits = new Edits(browser.setup, LocalSetup.PROJECT, conversation::note);

    new Terminal(browser.setup, conversation, edits, new PrintStream(out, true, UTF_8)).run(in);

    assertThat(out.toString(UTF_8)).contains("Link your account on the page");
    assertThat(browser.setup.link().linked()).isFalse();
  }

  private MusicService service(Map<String, String> environment) throws IOException {
    return RealSpotify.from(environment, spotify.accountsUrl(), spotify.apiUrl()).orElseThrow();
  }
}
