package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taking back what the last sentence changed. */
class UndoTest {
  @AutoClose private final Home home = new Home();

  @Test
  void mutesAndBringsTheVolumeBack() {
    home.open();
    assertThat(home.say("mute").spoken()).isEqualTo("Muted.");
    assertThat(home.say("unmute").spoken()).isEqualTo("Unmuted.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player?additional_types=track,episode",
            "PUT /me/player/volume?volume_percent=0",
            "PUT /me/player/volume?volume_percent=40");
    assertThat(home.say("unmute").spoken()).startsWith("I don't know how loud it was");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i like this|I removed Northbound again.|DELETE /me/library?uris=<track Northbound>",
        "unlike this|I saved Northbound again.|PUT /me/library?uris=<track Northbound>",
        "louder|The volume is as it was.|PUT /me/player/volume?volume_percent=40",
        "turn shuffle on|Shuffle is as it was.|PUT /me/player/shuffle?state=false",
        "repeat this song|Repeat is as it was.|PUT /me/player/repeat?state=off",
        "add this to my kitchen disco playlist|I took Northbound off again.|DELETE /playlists/",
        "take this off my road trip playlist|I put Northbound back.|POST /playlists/",
        "move the music to the kitchen|Back to Living Room.|PUT /me/player {",
        "next|That can't be taken back.|",
        "what's playing|There's nothing to take back.|",
      })
  void takesTheLastChangeBack(String words, String sentence, String request) {
    home.open();
    home.say(words);
    home.calls();
    assertThat(home.say("undo that").spoken()).isEqualTo(sentence);
    List<String> calls = home.calls();
    if (request == null) {
      assertThat(calls).isEmpty();
    } else {
      assertThat(calls.get(calls.size() - 1)).startsWith(request);
      assertThat(home.say("undo that").spoken()).isEqualTo("There's nothing to take back.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "louder in the kitchen|PUT /me/player/volume?volume_percent=35&device_id=<Kitchen Speaker>",
        "turn shuffle on in the living room|PUT /me/player/shuffle?state=false&device_id=<Living Room>",
      })
  void takesAChangeBackWhereItWasMade(String words, String request) {
    home.open();
    home.say(words);
    home.calls();
    home.say("undo that");
    assertThat(home.calls()).containsExactly("GET /me/player/devices", request);
  }

  @Test
  void takesNothingBackThatWasSoAlready() {
    home.open();
    home.say("turn shuffle off");
    assertThat(home.say("undo that").spoken()).isEqualTo("There's nothing to take back.");
  }

  @Test
  void takesBackTheLastChangeOnly() {
    home.open();
    home.say("i like this");
    home.say("volume four");
    assertThat(home.say("undo that").spoken()).isEqualTo("That can't be taken back.");
  }
}
