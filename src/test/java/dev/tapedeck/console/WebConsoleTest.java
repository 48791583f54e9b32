package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebConsoleTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.open();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void endTheSession() {
    browser.setup.echo().say("exit");
    browser.setup.link().unlink();
  }

  @Test
  void servesThePageWithAStrictPolicy() throws Exception {
    HttpResponse<String> page = browser.get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Tape Deck");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .doesNotContain("unsafe");
    assertThat(browser.get("/page/main.js").headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/javascript");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/page/nothing.js", "/page/..%2Fpage%2Fmain.js", "/page/main.class", "/no"})
  void servesNothingElse(String path) throws Exception {
    assertThat(browser.get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "not json", "{}", "[]", "null", "{\"version\":\"1.0\",", "\u0000\u0001"})
  void forwardsAnyBytesToTheSkill(String body) throws Exception {
    HttpResponse<String> answer = browser.post("/alexa", body);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(MAPPER.readTree(answer.body()).path("response").isObject()).isTrue();
  }

  @Test
  void sendsTheLinkedAccountsTokenInPlaceOfTheOneOfTheExampleRequests() throws Exception {
    String event = Files.readString(Path.of("lambda/events/play-on-speaker.json"));
    assertThat(browser.post("/alexa", event).body()).contains("LinkAccount");

    browser.link("agree");
    assertThat(browser.post("/alexa", event).body())
        .contains("Playing the album Abbey Road by The Beatles on Kitchen Speaker.");
    assertThat(browser.setup.spotify().player("sam").speaker()).isEqualTo("Kitchen Speaker");
    String asked = Files.readString(Path.of("lambda/events/whats-playing-by-person.json"));
    assertThat(browser.post("/alexa", asked).body()).contains(" is playing ");
  }

  @Test
  void acceptsUpToTwoMegabytes() throws Exception {
    assertThat(browser.post("/alexa", " ".repeat(1_900_000)).statusCode()).isEqualTo(200);
    assertThat(browser.post("/alexa", " ".repeat(2_200_000)).statusCode()).isEqualTo(413);
  }

  @Test
  void linksAndSpeaks() throws Exception {
    browser.link("agree");
    JsonNode state = browser.say("open tape deck");

    assertThat(state.path("linked").asBoolean()).isTrue();
    assertThat(state.path("sessionOpen").asBoolean()).isTrue();
    JsonNode turn = browser.last(state);
    assertThat(turn.path("words").asText()).isEqualTo("open tape deck");
    assertThat(turn.path("spoken").asText()).isNotEmpty();
    assertThat(turn.path("violations")).isEmpty();
    assertThat(turn.path("calls")).isNotEmpty();
  }

  @Test
  void showsNoTokens() throws Exception {
    browser.link("agree");
    String token = browser.setup.link().accessToken().orElseThrow();

    JsonNode turn = browser.last(browser.say("open tape deck"));

    assertThat(turn.at("/request/context/System/user/accessToken").asText()).isEqualTo("…");
    assertThat(browser.get("/api/state").body()).doesNotContain(token);
  }

  @Test
  void staysUnlinkedIfThePersonCancels() throws Exception {
    browser.link("cancel");

    JsonNode state = browser.state();
    assertThat(state.path("linked").asBoolean()).isFalse();
    assertThat(browser.last(state).path("note").asText()).contains("cancelled");
  }

  @Test
  void rejectsACallbackWithAnUnknownState() throws Exception {
    browser.get("/link/callback?code=x&state=y");

    assertThat(browser.state().path("linked").asBoolean()).isFalse();
  }

  @Test
  void sendsOnlyNewerItems() throws Exception {
    JsonNode turn = browser.last(browser.say("open tape deck"));

    JsonNode newer = browser.json(browser.get("/api/state?after=" + turn.path("id").asInt()));
    assertThat(newer.path("conversation")).isEmpty();
    assertThat(newer.path("music").path("devices")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"words\":\" \"}", "{\"words\":5}", "{\"words\":"})
  void rejectsABodyWithoutWords(String body) throws Exception {
    assertThat(browser.post("/api/say", body).statusCode()).isEqualTo(400);
  }

  @Test
  void suggestsOnlyUtterancesThatMatch() throws Exception {
    browser.link("agree");
    List<String> suggested = suggestions(browser.state());
    suggested.addAll(suggestions(browser.say("open tape deck")));

    assertThat(suggested).hasSizeGreaterThan(7);
    for (String words : suggested) {
      browser.say("open tape deck");
      JsonNode turn = browser.last(browser.say(words));
      assertThat(turn.at("/why/intent").asText()).as(words).isNotEqualTo("AMAZON.FallbackIntent");
      assertThat(turn.path("spoken").asText()).as(words).isNotEmpty();
    }
  }

  private static List<String> suggestions(JsonNode state) {
    List<String> suggestions = new ArrayList<>();
    state.path("suggestions").forEach(words -> suggestions.add(words.asText()));
    return suggestions;
  }
}
