package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a listener calls a speaker, and how loud it may get. */
class NicknamesAndLimitsTest extends Remembering {
  /** Words, requests (with ";" between), what a one-shot says, and inside a session if other. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "use the kitchen speaker for this echo|GET /me/player/devices"
            + "|From now on this Echo plays on Kitchen Speaker.|This Echo plays on Kitchen Speaker now.",
        "which speaker do you use here||This Echo plays on Living Room.|",
        "forget the speaker for this echo||This Echo doesn't play on Living Room any more.|",
        "bring the music here|GET /me/player/devices;"
            + "PUT /me/player {\"device_ids\":[\"<Living Room>\"],\"play\":true}"
            + "|Moving the music to Living Room.|Moving to Living Room.",
        "call the kitchen speaker the boombox|GET /me/player/devices|Kitchen Speaker is called boombox now.|",
        "what do you call my speakers||I call Living Room radio.|",
        "forget the nickname radio||Living Room isn't called radio any more.|",
        "never louder than six in the kitchen|GET /me/player/devices|Never louder than 6 on Kitchen Speaker.|",
        "remove the limit||Living Room may be as loud as it likes again.|",
        "volume ten on the radio|GET /me/player/devices;"
            + "PUT /me/player/volume?volume_percent=70&device_id=<Living Room>"
            + "|Volume 7 on Living Room. You said never louder there.|Volume 7, your limit there.",
        "forget everything||That's every speaker of an Echo, every name and every limit I know from you."
            + " Shall I forget it all?|",
      })
  void doesItAndSaysSo(String words, String requests, String oneShot, String inSession) {
    List<String> expected = requests == null ? List.of() : List.of(requests.split(";"));
    String known =
        "{\"speakers\":{\"amzn1.ask.device.kitchen\":\"Living Room\"},"
            + "\"nicknames\":{\"radio\":\"Living Room\"},\"limits\":{\"Living Room\":70}}";
    remembered(known);
    Exchange once = home.ask(words);
    assertThat(once.spoken()).isEqualTo(oneShot);
    assertThat(once.violations()).isEmpty();
    assertThat(home.calls()).containsExactlyElementsOf(expected);
    assertThat(once.sessionOpen()).isEqualTo(oneShot.endsWith("?"));
    remembered(known);
    home.open();
    Exchange open = home.say(words);
    assertThat(open.spoken()).isEqualTo(inSession == null ? oneShot : inSession);
    assertThat(home.calls()).containsExactlyElementsOf(expected);
    assertThat(open.sessionOpen()).isTrue();
  }

  @Test
  void knowsASpeakerByItsNickname() {
    assertThat(said("call the office sonos the boombox"))
        .as("one that can't be controlled can't be named either")
        .isEqualTo("Spotify doesn't let me control Office Sonos.");
    assertThat(said("call the kitchen speaker the boombox"))
        .isEqualTo("Kitchen Speaker is called boombox now.");
    home.calls();
    assertThat(said("play abba on the boombox")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(home.calls()).last().asString().contains("device_id=<Kitchen Speaker>");
    assertThat(said("volume four on the boombox")).isEqualTo("Volume 4 on Kitchen Speaker.");
    assertThat(said("move the music to the boombox"))
        .isEqualTo("Moving the music to Kitchen Speaker.");
    assertThat(said("what do you call my speakers")).isEqualTo("I call Kitchen Speaker boombox.");
    assertThat(said("forget the nickname boombox"))
        .isEqualTo("Kitchen Speaker isn't called boombox any more.");
    assertThat(said("move the music to the boombox")).startsWith("I don't see a speaker called");
    assertThat(said("what do you call my speakers"))
        .startsWith("I call them what Spotify calls them.");
  }

  @Test
  void aNicknameComesBeforeAName() {
    said("call the bedroom speaker the bedroom");
    assertThat(said("play abba in the bedroom")).isEqualTo("Playing ABBA on Bedroom Speaker.");
  }

  @Test
  void asksForWhatIsMissingInANickname() {
    assertThat(said("give a speaker a nickname")).startsWith("Which speaker: Kitchen Speaker,");
    assertThat(home.say("kitchen").spoken()).isEqualTo("What shall I call it?");
    assertThat(home.say("jukebox").spoken()).isEqualTo("Kitchen Speaker is called jukebox now.");
    assertThat(said("forget a nickname")).isEqualTo("Which name shall I forget?");
    assertThat(home.say("telly").spoken()).isEqualTo("I don't call any speaker telly.");
  }

  @Test
  void setsNoSpeakerLouderThanItsLimit() {
    assertThat(said("never louder than three on the kitchen speaker"))
        .isEqualTo("Never louder than 3 on Kitchen Speaker.");
    home.calls();
    assertThat(said("volume eight on the kitchen speaker"))
        .isEqualTo("Volume 3 on Kitchen Speaker. You said never louder there.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player/devices",
            "PUT /me/player/volume?volume_percent=30&device_id=<Kitchen Speaker>");
    assertThat(said("volume two on the kitchen speaker")).isEqualTo("Volume 2 on Kitchen Speaker.");
    assertThat(said("louder on the kitchen speaker")).isEqualTo("Louder on Kitchen Speaker.");
    assertThat(said("louder on the kitchen speaker"))
        .isEqualTo("Kitchen Speaker is as loud as you said it may get.");
    assertThat(said("volume eight in the living room")).isEqualTo("Volume 8 on Living Room.");
  }

  @Test
  void knowsTheLimitOfTheActiveSpeakerAndAsksWhichThatIsOnlyThen() {
    said("never louder than fifty percent in the living room");
    home.calls();
    assertThat(said("volume four")).isEqualTo("Volume 4.");
    assertThat(home.calls()).hasSize(1);
    assertThat(said("volume nine"))
        .isEqualTo("Volume 5 on Living Room. You said never louder there.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player?additional_types=track,episode",
            "PUT /me/player/volume?volume_percent=50");
  }

  @Test
  void unmutesAndTakesBackNoLouderThanTheLimit() {
    said("volume nine");
    said("mute");
    said("never louder than five in the living room");
    home.calls();
    assertThat(said("unmute")).isEqualTo("Unmuted.");
    assertThat(home.calls()).last().asString().contains("volume_percent=50");
  }

  @Test
  void removesALimit() {
    assertThat(said("remove the limit")).isEqualTo("There is no limit.");
    said("never louder than five in the living room");
    said("never louder than five in the kitchen");
    assertThat(said("remove the limit")).isEqualTo("Of which one: Kitchen Speaker or Living Room?");
    assertThat(home.say("kitchen").spoken())
        .isEqualTo("Kitchen Speaker may be as loud as it likes again.");
    assertThat(said("remove the limit in the garage"))
        .isEqualTo("There is no limit on the garage.");
    assertThat(said("remove the limit")).isEqualTo("Living Room may be as loud as it likes again.");
    assertThat(said("volume nine")).isEqualTo("Volume 9.");
  }

  @Test
  void asksForWhatIsMissingInALimit() {
    assertThat(said("limit the volume")).isEqualTo("How loud at most, from zero to ten?");
    assertThat(home.say("four").spoken()).startsWith("On which speaker: Kitchen Speaker,");
    assertThat(home.say("kitchen").spoken()).isEqualTo("Never louder than 4 on Kitchen Speaker.");
    assertThat(said("never louder than two hundred in the kitchen"))
        .startsWith("The volume goes from zero to ten");
    assertThat(said("never louder than four on my phone"))
        .isEqualTo("The volume of Sam's Phone can't be changed from here.");
  }
}
