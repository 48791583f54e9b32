package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.spotify.Client.Answer;

/** Helpers for tests of Sam's player. */
abstract class PlayerSteps extends StandInFixture {
  JsonNode state() {
    return sam.get("/me/player").json();
  }

  String title() {
    return sam.get("/me/player?additional_types=track,episode")
        .json()
        .path("item")
        .path("name")
        .asText();
  }

  Answer play(String body) {
    return sam.put("/me/player/play", body);
  }

  static void assertDone(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isIn(200, 202, 204);
  }

  static void assertRestricted(Answer answer) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.message()).isEqualTo("Player command failed: Restriction violated");
    assertThat(answer.reason()).isEqualTo("UNKNOWN");
  }
}
