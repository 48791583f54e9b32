package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many sentences by the page's API. */
class SentenceRoutesTest {
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
  void returnsIntentSlotsAndAnswerOfEachSentence() throws Exception {
    JsonNode results = say("\"play hello by adele\", \"ask tape deck to pause\"");

    assertThat(results).hasSize(2);
    assertThat(results.at("/0/sentence").asText()).isEqualTo("play hello by adele");
    assertThat(results.at("/0/intent").asText()).isEqualTo("PlayIntent");
    assertThat(results.at("/0/slots").toString())
        .isEqualTo("{\"music\":\"hello\",\"artist\":\"adele\"}");
    assertThat(results.at("/0/answer").asText()).isEqualTo("Playing Hello by Adele.");
    assertThat(results.at("/0/problems")).isEmpty();
    assertThat(results.at("/1/intent").asText()).isEqualTo("AMAZON.PauseIntent");
  }

  @Test
  void changesNeitherThePlayerNorTheConversationOfThePage() throws Exception {
    browser.link("agree");
    JsonNode before = browser.say("open tape deck");

    say("\"ask tape deck to pause\", \"add this to my gym playlist\", \"exit\"");

    JsonNode after = browser.state();
    assertThat(after.path("sessionOpen").asBoolean()).isTrue();
    assertThat(after.path("conversation")).isEqualTo(before.path("conversation"));
    assertThat(browser.setup.spotify().player("sam").playing()).isTrue();
  }

  @Test
  void usesTheLanguageOfThePage() throws Exception {
    say("\"ask tape deck to pause\"");
    browser.put("/api/home", "{\"locale\":\"en-GB\"}");

    assertThat(say("\"ask tape deck to pause\"").at("/0/answer").asText()).isEqualTo("Paused.");
    assertThat(browser.state().path("locale").asText()).isEqualTo("en-GB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"sentences\":[]}", "{\"sentences\":[\"\"]}", "{"})
  void rejectsABodyWithoutSentences(String body) throws Exception {
    assertRejected(body);
  }

  @Test
  void rejectsTooManyAndTooLongSentences() throws Exception {
    assertRejected("{\"sentences\":[" + String.join(",", Collections.nCopies(26, "\"x\"")) + "]}");
    assertRejected("{\"sentences\":[\"" + "x".repeat(501) + "\"]}");
  }

  private void assertRejected(String body) throws Exception {
    HttpResponse<String> answer = browser.post("/api/sentences", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(browser.json(answer).path("error").asText()).isNotEmpty();
  }

  private JsonNode say(String sentences) throws Exception {
    HttpResponse<String> answer =
        browser.post("/api/sentences", "{\"sentences\":[" + sentences + "]}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return browser.json(answer).path("results");
  }
}
