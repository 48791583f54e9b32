package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.script.Script;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saving a conversation of the page as a script and replaying it. */
class SavedConversationTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    browser = Browser.open();
  }

  @AfterEach
  void stop() {
    browser.close();
  }

  @Test
  void aSavedConversationReplaysWithTheSameOutcomes() throws Exception {
    browser.post("/api/start-again", ""); // With an empty memory, as a replay has it.
    browser.link("agree");
    browser.say("open tape deck");
    JsonNode played = browser.say("play hello by adele on the kitchen speaker");
    browser.post("/api/silence", "");
    put("/api/troubles/rate-limit", "");
    browser.say("ask tape deck to skip this song");
    delete("/api/troubles/rate-limit");
    browser.post("/api/act", "{\"do\": \"pause\"}");
    browser.say("ask tape deck what's playing");
    put("/api/home", "{\"echo\": \"amzn1.ask.device.LIVING-ROOM\", \"voice\": \"robin\"}");
    browser.say("ask tape deck to resume the music");
    ObjectNode edited = browser.last(played).path("request").deepCopy();
    browser.post("/api/request", MAPPER.createObjectNode().set("request", edited).toString());
    browser.post("/api/link/six-months", "");
    put("/api/home", "{\"locale\": \"en-GB\"}");
    browser.say("open tape deck");

    JsonNode replay = replay(browser.get("/api/script?title=A+long+day").body());

    assertThat(replay.path("title").asText()).isEqualTo("A long day");
    assertThat(replay.path("over").asBoolean()).isTrue();
    assertThat(replay.path("different")).isEmpty();
  }

  /** The fault ends when a speaker is named: an action during the turn, recorded before it. */
  @Test
  void aFaultThatEndsDuringATurnIsSavedAfterTheTurn() throws Exception {
    browser.link("agree");
    put("/api/troubles/none-active", "");
    JsonNode turn =
        browser.last(browser.say("ask tape deck to play hello by adele on the kitchen speaker"));
    assertThat(turn.path("spoken").asText())
        .isEqualTo("Playing Hello by Adele on Kitchen Speaker.");

    String script = browser.get("/api/script").body();
    List<String> verbs = new ArrayList<>();
    MAPPER
        .readTree(script)
        .path("steps")
        .forEach(step -> verbs.add(step.has("say") ? "say" : step.path("on").asText("other")));
    assertThat(verbs).containsExactly("other", "true", "say", "false");
    assertThat(replay(script).path("different")).isEmpty();
  }

  @Test
  void savesNoMoreStepsThanCanBeReplayedAndSaysSo() throws Exception {
    for (int i = 0; i <= Script.MAX_STEPS; i++) {
      browser.post("/api/silence", "");
    }

    assertThat(Script.read(browser.get("/api/script").body()).steps()).hasSize(Script.MAX_STEPS);
    List<String> notes = new ArrayList<>();
    browser.state().path("conversation").forEach(item -> notes.add(item.path("note").asText()));
    assertThat(notes)
        .containsOnlyOnce(
            "This conversation has 1000 steps, as many as a saved one may have. What follows is not"
                + " saved.");
  }

  @Test
  void unlinksTheAccountsIfAScriptResetsTheStandIn() throws Exception {
    browser.link("agree");
    browser.say("open tape deck");
    URI reset = URI.create(browser.setup.spotify().accountsUrl() + "/stand-in/reset");
    HttpRequest request = HttpRequest.newBuilder(reset).POST(BodyPublishers.noBody()).build();
    assertThat(browser.send(request).statusCode()).isEqualTo(204);

    JsonNode state = browser.state();
    assertThat(state.path("linked").asBoolean()).isFalse();
    assertThat(state.path("sessionOpen").asBoolean()).isFalse();
    assertThat(browser.last(state).path("note").asText())
        .isEqualTo("The stand-in was reset, so no account is linked.");
    assertThat(MAPPER.readTree(browser.get("/api/script").body()).path("steps")).isEmpty();
  }

  @Test
  void aScriptHasTheStepsInOrderAndNoToken() throws Exception {
    browser.link("agree");
    String token = browser.setup.link().accessToken().orElseThrow();
    JsonNode turn = browser.last(browser.say("open tape deck"));
    ObjectNode request = turn.path("request").deepCopy();
    ((ObjectNode) request.at("/context/System/user")).put("accessToken", token);
    browser.post("/api/request", MAPPER.createObjectNode().set("request", request).toString());
    browser.post("/unlink", "");

    String script = browser.get("/api/script").body();

    List<String> verbs = new ArrayList<>();
    for (JsonNode step : MAPPER.readTree(script).path("steps")) {
      List<String> fields = new ArrayList<>();
      step.fieldNames().forEachRemaining(fields::add);
      fields.remove("after");
      verbs.add(fields.get(0));
    }
    assertThat(verbs).containsExactly("link", "say", "send", "unlink");
    assertThat(script).doesNotContain(token);
  }

  @Test
  void aReplayStartsFromTheInitialState() throws Exception {
    browser.link("agree");
    browser.say("ask tape deck to play hello by adele");

    replay("{\"steps\": [{\"say\": \"ask tape deck to pause\"}]}");

    assertThat(browser.setup.link().linked()).isFalse();
    assertThat(browser.setup.spotify().player("sam").title()).isEqualTo("Northbound");
  }

  @Test
  void notesDifferences() throws Exception {
    JsonNode replay =
        replay("{\"steps\": [{\"silence\": true}, {\"say\": \"hi\", \"answer\": \"Hello.\"}]}");

    assertThat(replay.path("different").toString()).isEqualTo("[2]");
    assertThat(browser.last(browser.state()).path("note").asText())
        .startsWith("Different from the script. Expected answer: “Hello.”.");
  }

  @Test
  void anUtteranceStopsARunningReplay() throws Exception {
    browser.post(
        "/api/replay", "{\"steps\": [{\"link\": \"sam\"}, {\"say\": \"open tape deck\"}]}");
    browser.post("/api/replay/next", "");
    browser.say("open tape deck");
    JsonNode state = browser.json(browser.post("/api/replay/next", ""));

    assertThat(state.at("/replay/done").asInt()).isEqualTo(1);
    assertThat(state.at("/replay/over").asBoolean()).isTrue();
  }

  @Test
  void theClockRunsAfterAReplay() throws Exception {
    replay("{\"starts\": \"2026-01-01T00:00:00Z\", \"steps\": [{\"link\": \"sam\"}]}");
    long before = browser.setup.spotify().clock().millis();
    Thread.sleep(20);

    assertThat(browser.setup.spotify().clock().millis()).isGreaterThan(before);
  }

  @Test
  void resets() throws Exception {
    browser.link("agree");
    String started = browser.say("open tape deck").path("started").asText();
    JsonNode state = browser.json(browser.post("/api/start-again", ""));

    assertThat(state.path("conversation")).isEmpty();
    assertThat(state.path("linked").asBoolean()).isFalse();
    assertThat(state.path("sessionOpen").asBoolean()).isFalse();
    assertThat(state.path("started").asText()).isNotEqualTo(started);
    assertThat(MAPPER.readTree(browser.get("/api/script").body()).path("steps")).isEmpty();
  }

  @Test
  void listsTheProjectsConversations() throws Exception {
    JsonNode examples = browser.json(browser.get("/api/examples"));

    assertThat(examples).hasSizeGreaterThan(4);
    String name = examples.path(0).asText();
    assertThat(browser.post("/api/replay/example/" + name, "").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "..%2Ffirst-evening", "..%2F..%2F..%2F..%2Fpom"})
  void replaysNoOtherFile(String name) throws Exception {
    assertThat(browser.post("/api/replay/example/" + name, "").statusCode()).isBetween(400, 404);
  }

  @Test
  void rejectsAnInvalidScriptWithAMessage() throws Exception {
    assertThat(browser.post("/api/replay", "{\"steps\": [{\"sing\": \"la\"}]}").body())
        .contains("Step 1 needs exactly one of say, silence");
  }

  private JsonNode replay(String script) throws Exception {
    JsonNode state = browser.json(browser.post("/api/replay", script));
    assertThat(state.path("error").asText()).isEmpty();
    while (!state.at("/replay/over").asBoolean()) {
      state = browser.json(browser.post("/api/replay/next", ""));
    }
    return state.path("replay");
  }

  private void put(String path, String body) throws Exception {
    send(path, HttpRequest.newBuilder().PUT(BodyPublishers.ofString(body)));
  }

  private void delete(String path) throws Exception {
    send(path, HttpRequest.newBuilder().DELETE());
  }

  private void send(String path, HttpRequest.Builder request) throws Exception {
    HttpRequest sent = request.uri(URI.create(browser.url + path)).build();
    assertThat(browser.send(sent).statusCode()).isEqualTo(200);
  }
}
