package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Selecting Echos, voices and locales, and sending edited requests. */
class TalkRoutesTest {
  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    browser = Browser.open();
    browser.link("agree");
  }

  @AfterEach
  void stop() {
    browser.close();
  }

  @Test
  void eachEchoHasItsOwnSessionAndScreen() throws Exception {
    browser.say("open tape deck");
    String show = browser.state().at("/echos/1/id").asText();

    JsonNode state = browser.json(browser.put("/api/home", "{\"echo\":\"" + show + "\"}"));

    assertThat(state.path("sessionOpen").asBoolean()).isFalse();
    assertThat(state.at("/echos/0/open").asBoolean())
        .as("the session in the kitchen is open")
        .isTrue();
    JsonNode turn = browser.last(browser.say("open tape deck"));
    assertThat(turn.path("echo").asText()).isEqualTo("Living room");
    assertThat(turn.path("screen").asBoolean()).isTrue();
    assertThat(turn.at("/request/context/System/device/deviceId").asText()).isEqualTo(show);
    assertThat(turn.at("/request/context/Viewport/pixelWidth").asInt()).isPositive();
    assertThat(turn.path("violations")).isEmpty();
  }

  @Test
  void aRecognizedVoiceUsesItsOwnAccount() throws Exception {
    browser.setup.household().voice("robin").link().linkNow("robin");
    browser.put("/api/home", "{\"voice\":\"robin\"}");

    JsonNode state = browser.say("ask tape deck what playlists do i have");

    JsonNode turn = browser.last(state);
    assertThat(turn.path("voice").asText()).isEqualTo("Robin");
    assertThat(turn.path("spoken").asText()).contains("Rainy Days").doesNotContain("Gym");
    assertThat(turn.at("/request/context/System/person/personId").asText()).endsWith("ROBIN");
    assertThat(turn.at("/request/context/System/person/accessToken").asText()).isEqualTo("…");
    assertThat(state.path("owner").asText()).isEqualTo("robin");
    assertThat(state.at("/music/user").asText()).isEqualTo("robin");
    assertThat(browser.json(browser.get("/api/state?user=sam")).at("/music/user").asText())
        .isEqualTo("sam");
  }

  @Test
  void aRecognizedVoiceWithoutAnAccountUsesTheHouseholdsAccount() throws Exception {
    browser.put("/api/home", "{\"voice\":\"robin\"}");

    JsonNode turn = browser.last(browser.say("ask tape deck what's playing"));

    assertThat(turn.path("spoken").asText()).contains("Northbound");
    assertThat(turn.at("/request/context/System/person").has("accessToken")).isFalse();
  }

  @Test
  void supportsEveryLocaleOfTheSkillPackage() throws Exception {
    JsonNode locales = browser.state().path("locales");

    assertThat(locales).hasSizeGreaterThanOrEqualTo(5);
    for (JsonNode locale : locales) {
      browser.say("open tape deck");
      JsonNode state =
          browser.json(browser.put("/api/home", "{\"locale\":\"" + locale.asText() + "\"}"));
      assertThat(state.path("locale")).isEqualTo(locale);
      JsonNode turn = browser.last(browser.say("open tape deck"));
      assertThat(turn.at("/request/request/locale")).isEqualTo(locale);
      assertThat(turn.path("spoken").asText()).contains("Northbound");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"echo\":\"bathroom\"}",
        "{\"voice\":\"nobody\"}",
        "{\"locale\":\"xx-XX\"}",
        "{\"locale\":\"../../pom\"}",
        "[]",
        "{"
      })
  void rejectsUnknownValuesWithAMessage(String body) throws Exception {
    HttpResponse<String> answer = browser.put("/api/home", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(browser.json(answer).path("error").asText()).isNotEmpty();
  }

  @Test
  void sendsAnEditedRequest() throws Exception {
    String sent = browser.last(browser.say("ask tape deck to pause")).path("request").toString();

    HttpResponse<String> answer =
        browser.post("/api/request", "{\"request\":" + sent.replace("Pause", "WhatsPlaying") + "}");

    JsonNode turn = browser.last(browser.json(answer));
    assertThat(turn.path("edited").asBoolean()).isTrue();
    assertThat(turn.path("request").toString()).contains("WhatsPlaying");
    assertThat(turn.at("/request/context/System/user/accessToken").asText()).isEqualTo("…");
    assertThat(turn.path("violations")).isEmpty();
  }

  @Test
  void sendsAnEditedTokenUnchanged() throws Exception {
    String sent = browser.last(browser.say("ask tape deck to pause")).path("request").toString();

    browser.post("/api/request", "{\"request\":" + sent.replace("…", "worthless") + "}");

    JsonNode turn = browser.last(browser.state());
    assertThat(turn.path("spoken").asText()).contains("link to your Spotify account isn't valid");
    assertThat(turn.at("/card/type").asText()).isEqualTo("LinkAccount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"request\":[]}", "{\"request\":\"x\"}", "nothing"})
  void rejectsABodyWithoutARequest(String body) throws Exception {
    assertThat(browser.post("/api/request", body).statusCode()).isEqualTo(400);
  }

  @Test
  void answersARequestOfAnyShape() throws Exception {
    HttpResponse<String> answer = browser.post("/api/request", "{\"request\":{\"context\":5}}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(browser.last(browser.json(answer)).path("edited").asBoolean()).isTrue();
  }

  @Test
  void showsProgressiveResponses() throws Exception {
    browser.put("/api/troubles/slow", "");

    JsonNode turn = browser.last(browser.say("ask tape deck what's playing"));

    assertThat(turn.at("/interims/0/spoken").asText()).isEqualTo("One moment.");
    assertThat(turn.path("spoken").asText()).contains("Northbound");
    assertThat(turn.at("/calls/0/millis").asInt()).isGreaterThan(2900);
  }

  @Test
  void notesThatAlexaMayNotRouteAnUtterance() throws Exception {
    JsonNode turn = browser.last(browser.say("play hello by adele"));

    assertThat(turn.has("request")).isFalse();
    assertThat(turn.path("note").asText()).contains("open tape deck");
    assertThat(turn.at("/why/intent").asText()).isEqualTo("PlayIntent");
    assertThat(browser.last(browser.say("ask tape deck to pause")).at("/doubts/0").asText())
        .contains("Alexa+");
  }
}
