package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.spotify.Client.Answer;
import org.junit.jupiter.api.Test;

class DevicesTest extends PlayerSteps {
  @Test
  void sixSpeakersAreListed() {
    JsonNode devices = sam.get("/me/player/devices").json().path("devices");

    assertThat(devices.findValuesAsText("name"))
        .containsExactly(
            "Kitchen Speaker",
            "Living Room",
            "Bedroom Echo",
            "Office Sonos",
            "Sam's Phone",
            "Bedroom Speaker");
    assertThat(devices.path(3).path("id").isNull()).isTrue();
    assertThat(devices.path(3).path("is_restricted").asBoolean()).isTrue();
    assertThat(devices.path(4).path("supports_volume").asBoolean()).isFalse();
  }

  @Test
  void transferMovesTheMusic() {
    assertDone(sam.put("/me/player", "{\"device_ids\":[\"" + KITCHEN + "\"]}"));

    assertThat(state().path("device").path("name").asText()).isEqualTo("Kitchen Speaker");
    assertThat(title()).isEqualTo("Northbound");
    assertThat(state().path("is_playing").asBoolean()).isTrue();
  }

  @Test
  void transferStartsPausedMusicOnlyIfAsked() {
    sam.put("/me/player/pause");
    sam.put("/me/player", "{\"device_ids\":[\"" + KITCHEN + "\"]}");
    assertThat(spotify.player("sam").playing()).isFalse();
    sam.put("/me/player", "{\"device_ids\":[\"" + LIVING_ROOM + "\"],\"play\":true}");
    assertThat(spotify.player("sam").playing()).isTrue();
  }

  @Test
  void playOnAnotherSpeakerSelectsIt() {
    String body = "{\"context_uri\":\"%s\"}".formatted(spotify.uri("album", "Adele: 25"));

    assertDone(sam.put("/me/player/play?device_id=" + KITCHEN, body));
    assertThat(spotify.player("sam").speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void aSleepingEchoRejectsTheFirstCommandAndAcceptsTheSecond() {
    Answer first = sam.put("/me/player/play?device_id=" + BEDROOM_ECHO);

    assertThat(first.status()).isEqualTo(404);
    assertThat(first.message()).isEqualTo("Not found.");
    assertDone(sam.put("/me/player/play?device_id=" + BEDROOM_ECHO));
    assertThat(spotify.player("sam").speaker()).isEqualTo("Bedroom Echo");
  }

  @Test
  void volumeIsSetOnTheActiveOrANamedSpeakerUnlessItHasNone() {
    assertDone(sam.put("/me/player/volume?volume_percent=55"));
    assertDone(sam.put("/me/player/volume?volume_percent=10&device_id=" + KITCHEN));
    Answer phone = sam.put("/me/player/volume?volume_percent=10&device_id=" + PHONE);

    assertThat(spotify.player("sam").volume()).isEqualTo(55);
    assertThat(spotify.speakers("sam").get(0).volume()).isEqualTo(10);
    assertThat(phone.status()).isEqualTo(403);
    assertThat(phone.reason()).isEqualTo("VOLUME_CONTROL_DISALLOW");
    assertThat(sam.put("/me/player/volume?volume_percent=101").status()).isEqualTo(400);
  }

  @Test
  void commandsForASpeakerThatIsNotPlayingAreRejected() {
    assertRestricted(sam.put("/me/player/pause?device_id=" + KITCHEN));
    String song = spotify.uri("track", "Nena: 99 Luftballons");
    assertRestricted(sam.post("/me/player/queue?device_id=" + KITCHEN + "&uri=" + song));
    assertThat(sam.put("/me/player/pause?device_id=nowhere").message())
        .isEqualTo("Device not found");
  }
}
