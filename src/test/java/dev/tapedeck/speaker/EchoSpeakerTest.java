package dev.tapedeck.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchoSpeakerTest extends HomeWithMemory {
  @Test
  void playsOnTheSpeakerOfTheEchoThatIsSpokenTo() {
    home.ask("use the kitchen speaker for this echo");
    home.calls();
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(home.calls())
        .containsExactlyInAnyOrder(
            "GET /me/playlists?limit=50&offset=0",
            "GET /search?q=abba&type=track,album,artist,playlist,show,audiobook&limit=10",
            "GET /me/player/devices",
            "PUT /me/player/play?device_id=<Kitchen Speaker> {\"context_uri\":\"<artist ABBA>\"}");
    assertThat(home.ask("den", "play abba").spoken()).as("another Echo").isEqualTo("Playing ABBA.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play abbey road",
        "play something by nina simone",
        "play the album kind of blue",
        "play the song stand by me",
        "play my road trip playlist",
        "play my liked songs",
        "play my top songs",
      })
  void usesItIfNoSpeakerIsActive(String words) {
    home.ask("use the kitchen speaker for this echo");
    home.spotify.faults().on("none-active");
    assertThat(home.asked(words)).startsWith("Playing ").endsWith(" on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void anotherChoiceStaysWhereTheFirstWasStarted() {
    home.ask("use the kitchen speaker for this echo");
    home.open();
    home.say("play hello in the living room");
    assertThat(home.said("no the other one")).isEqualTo("Playing Hello by Lionel Richie.");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
  }

  @Test
  void prefersANamedSpeaker() {
    home.ask("use the kitchen speaker for this echo");
    assertThat(home.asked("play abba in the living room"))
        .isEqualTo("Playing ABBA on Living Room.");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
  }

  @Test
  void saysThatTheSpeakerIsGoneAndUsesAnother() {
    store("{\"speakers\":{\"" + KITCHEN_ECHO + "\":\"Garage\"}}");
    assertThat(home.asked("play abba"))
        .isEqualTo(
            "I can't find Garage, the speaker for this Echo. Which one should I use instead:"
                + " Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone or Bedroom Speaker?");
    assertThat(home.said("the kitchen one")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatTheSpeakerCannotBeControlled() {
    store("{\"speakers\":{\"" + KITCHEN_ECHO + "\":\"Office Sonos\"}}");
    assertThat(home.asked("play abba")).isEqualTo("Spotify doesn't let me control Office Sonos.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }
}
