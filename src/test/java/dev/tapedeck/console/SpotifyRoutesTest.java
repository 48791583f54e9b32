package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions and faults of the stand-in, through the page's API. */
class SpotifyRoutesTest {
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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no-speaker|I can't find any speakers.",
        "none-active|No speaker is active right now.",
        "echo-asleep|Playing ABBA on Kitchen Speaker.",
        "echo-stays-asleep|That speaker isn't responding.",
        "device-refuses|Spotify doesn't let me control that speaker.",
        "free-account|That needs Spotify Premium.",
        "not-on-list|Your Spotify account can't use this Tape Deck yet.",
        "missing-permission|For that I need your permission",
        "expired-link|The link to your Spotify account isn't valid.",
        "revoked-link|The link to your Spotify account isn't valid.",
        "rate-limit|I've sent too many requests to Spotify.",
        "rate-limit-long|I've sent too many requests to Spotify. Please try again in about an hour.",
        "quota|This Tape Deck has reached its Spotify limit for now.",
        "error-500|Spotify is having trouble right now.",
        "slow|Living Room is playing Northbound",
        "very-slow|Spotify is taking too long.",
        "cut|Spotify is having trouble right now.",
        "garbage|Spotify sent an answer I don't understand.",
        "ad|An ad is playing.",
        "private-session|Nothing is playing right now.",
        "local-file|Living Room is playing",
        "unknown-item|Something is playing, but Spotify doesn't tell me what.",
      })
  void everyFaultHasItsAnswer(String fault, String sentence) throws Exception {
    JsonNode on = browser.json(browser.put("/api/troubles/" + fault, ""));
    JsonNode trouble = find(on.path("troubles"), fault);

    JsonNode turn = browser.last(browser.say(trouble.path("say").asText()));

    assertThat(trouble.path("on").asBoolean()).isTrue();
    assertThat(turn.path("spoken").asText()).startsWith(sentence);
    assertThat(turn.path("violations")).isEmpty();
  }

  @Test
  void switchesFaultsOff() throws Exception {
    browser.put("/api/troubles/quota", "");
    browser.put("/api/troubles/images-null", "");

    JsonNode one = browser.json(browser.delete("/api/troubles/quota"));
    JsonNode none = browser.json(browser.delete("/api/troubles"));

    assertThat(one.path("troubles").findValuesAsText("on")).containsOnlyOnce("true");
    assertThat(none.path("troubles").findValuesAsText("on")).doesNotContain("true");
    assertThat(browser.put("/api/troubles/earthquake", "").statusCode()).isEqualTo(400);
  }

  @Test
  void performsActionsOfTheSpotifyApp() throws Exception {
    JsonNode shows = browser.state().at("/music/shows");
    act("{\"do\":\"play\",\"uri\":\"" + shows.at("/0/uri").asText() + "\"}");
    assertThat(browser.state().at("/music/player/artists/0")).isEqualTo(shows.at("/0/name"));

    act("{\"do\":\"rename\",\"speaker\":\"Living Room\",\"name\":\"Parlour\"}");
    act("{\"do\":\"sleep\",\"speaker\":\"Kitchen Speaker\"}");
    act("{\"do\":\"volume\",\"speaker\":\"Parlour\",\"percent\":77}");
    act("{\"do\":\"pause\"}");

    JsonNode music = browser.state().path("music");
    assertThat(music.at("/player/playing").asBoolean()).isFalse();
    assertThat(music.path("devices").findValuesAsText("name")).contains("Parlour");
    assertThat(music.at("/player/volume").asInt()).isEqualTo(77);
    assertThat(music.at("/devices/0/asleep").asBoolean()).isTrue();
    assertThat(
            browser
                .last(browser.say("ask tape deck which speakers are there"))
                .path("spoken")
                .asText())
        .contains("Parlour");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"do\":\"dance\"}",
        "{\"do\":\"play\",\"uri\":\"spotify:track:0\"}",
        "{\"do\":\"play\"}",
        "{\"do\":\"volume\",\"percent\":101}",
        "{\"do\":\"repeat\",\"mode\":\"twice\"}",
        "{\"do\":\"rename\",\"name\":\"  \"}",
        "{\"do\":\"sleep\",\"speaker\":\"Attic\"}",
        "{\"do\":\"pause\",\"user\":\"nobody\"}",
        "nothing"
      })
  void rejectsInvalidActionsWithAMessage(String act) throws Exception {
    HttpResponse<String> answer = browser.post("/api/act", act);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(browser.json(answer).path("error").asText()).isNotEmpty();
  }

  private void act(String act) throws Exception {
    assertThat(browser.post("/api/act", act).statusCode()).as(act).isEqualTo(200);
  }

  private static JsonNode find(JsonNode troubles, String name) {
    for (JsonNode trouble : troubles) {
      if (trouble.path("name").asText().equals(name)) {
        return trouble;
      }
    }
    throw new AssertionError("There is no trouble " + name);
  }
}
