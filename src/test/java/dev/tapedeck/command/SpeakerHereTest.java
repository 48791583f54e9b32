package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The speaker that an Echo plays on, and the music that is brought there. */
class SpeakerHereTest extends Remembering {

  @Test
  void playsOnTheSpeakerOfTheEchoThatHears() {
    assertThat(said("use the kitchen speaker for this echo"))
        .isEqualTo("From now on this Echo plays on Kitchen Speaker.");
    home.calls();
    assertThat(said("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(home.calls())
        .containsExactlyInAnyOrder(
            "GET /me/playlists?limit=50&offset=0",
            "GET /search?q=abba&type=track,album,artist,playlist&limit=10",
            "GET /me/player/devices",
            "PUT /me/player/play?device_id=<Kitchen Speaker> {\"context_uri\":\"<artist ABBA>\"}");
    assertThat(said("den", "play abba")).as("another Echo").isEqualTo("Playing ABBA.");
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
  void startsAnythingThereThoughNoSpeakerIsActive(String words) {
    said("use the kitchen speaker for this echo");
    home.spotify.faults().on("none-active");
    assertThat(said(words)).startsWith("Playing ").endsWith(" on Kitchen Speaker.");
  }

  @Test
  void aNamedSpeakerComesFirst() {
    said("use the kitchen speaker for this echo");
    assertThat(said("play abba in the living room")).isEqualTo("Playing ABBA on Living Room.");
  }

  @Test
  void resumesWhereTheMusicIsAndHereOnlyIfItIsNowhere() {
    said("use the kitchen speaker for this echo");
    said("pause");
    assertThat(said("resume")).isEqualTo("Playing.");
    home.spotify.faults().on("none-active");
    assertThat(said("resume")).isEqualTo("Playing on Kitchen Speaker.");
  }

  @Test
  void tellsChangesAndForgetsTheSpeakerOfAnEcho() {
    assertThat(said("which speaker do you use here"))
        .isEqualTo(
            "This Echo has no speaker of its own. You can say: use the kitchen speaker for this"
                + " Echo.");
    said("use the kitchen speaker for this echo");
    said("this echo plays on the living room");
    assertThat(said("which speaker do you use here")).isEqualTo("This Echo plays on Living Room.");
    assertThat(said("forget that")).isEqualTo("This Echo doesn't play on Living Room any more.");
    assertThat(said("forget that")).startsWith("This Echo has no speaker of its own.");
    assertThat(said("play abba")).isEqualTo("Playing ABBA.");
  }

  @Test
  void asksWhichSpeakerToUse() {
    assertThat(said("use the bedroom for this echo"))
        .isEqualTo("Which one: Bedroom Echo or Bedroom Speaker?");
    assertThat(home.say("the bedroom speaker").spoken())
        .isEqualTo("From now on this Echo plays on Bedroom Speaker.");
    assertThat(said("use a speaker for this echo")).startsWith("Which one: Kitchen Speaker,");
    assertThat(home.say("kitchen").spoken())
        .isEqualTo("From now on this Echo plays on Kitchen Speaker.");
  }

  @Test
  void saysThatTheSpeakerIsGoneAndTakesAnother() {
    remembered("{\"speakers\":{\"amzn1.ask.device.kitchen\":\"Garage\"}}");
    assertThat(said("play abba"))
        .isEqualTo(
            "I don't see Garage, where this Echo plays. Which one instead: Kitchen Speaker, Living"
                + " Room, Bedroom Echo, Sam's Phone or Bedroom Speaker?");
    assertThat(home.say("the kitchen one").spoken()).isEqualTo("Playing ABBA on Kitchen Speaker.");
  }

  @Test
  void namesARestrictedSpeakerAsSuch() {
    remembered("{\"speakers\":{\"amzn1.ask.device.kitchen\":\"Office Sonos\"}}");
    assertThat(said("play abba")).isEqualTo("Spotify doesn't let me control Office Sonos.");
    home.spotify.faults().on("all-restricted");
    assertThat(said("den", "use a speaker for this echo"))
        .startsWith("Spotify doesn't let me control Kitchen Speaker, Living Room,");
  }

  @Test
  void bringsTheMusicToTheSpeakerOfThisEcho() {
    said("use the kitchen speaker for this echo");
    home.calls();
    assertThat(said("bring the music here")).isEqualTo("Moving the music to Kitchen Speaker.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player/devices",
            "PUT /me/player {\"device_ids\":[\"<Kitchen Speaker>\"],\"play\":true}");
    assertThat(said("den", "undo that")).isEqualTo("Back to Living Room.");
  }

  @ParameterizedTest
  @CsvSource({"yes,From now on this Echo plays on Kitchen Speaker.,true", "no,OK.,false"})
  void asksWhichSpeakerIsHereAndOffersToRememberIt(String word, String answer, boolean kept) {
    assertThat(said("bring the music here"))
        .isEqualTo(
            "Which speaker is here: Kitchen Speaker, Bedroom Echo, Sam's Phone or Bedroom"
                + " Speaker?");
    Exchange offer = home.say("kitchen");
    assertThat(offer.spoken())
        .isEqualTo(
            "Moving the music to Kitchen Speaker. Shall I use it for this Echo from now on?");
    assertThat(offer.sessionOpen()).isTrue();
    Exchange settled = home.say(word);
    assertThat(settled.spoken()).isEqualTo(answer);
    assertThat(settled.sessionOpen()).as("it was a one-shot").isFalse();
    assertThat(document().contains("Kitchen Speaker")).isEqualTo(kept);
  }
}
