package dev.tapedeck.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.testing.EditingProxy;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongListTest {
  @AutoClose private final Home home = new Home();

  private String lastPage() {
    String said = "";
    for (int i = 0; i < 10 && !said.matches(".*(That's all|as I can read)\\.$"); i++) {
      said = home.said("say more");
    }
    return said;
  }

  @Test
  void saysThatAListIsWholeOnlyIfItIs() {
    home.open();
    home.say("what playlists do i have");
    assertThat(lastPage()).endsWith("That's all.");
    home.createOtherPlaylists(60);
    home.say("what playlists do i have");
    assertThat(lastPage()).endsWith("There's more, but that's as far as I can read.");
  }

  @Test
  void doesNotCallAListWholeOfWhichTheSessionKeepsOnlyAPart() {
    home.open();
    home.say("what's in my everything playlist");
    assertThat(lastPage()).endsWith("There's more, but that's as far as I can read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "what else can i say", "pause", "what's playing", "undo that"})
  void continuesOnlyWhatWasSaidLast(String between) {
    home.open();
    home.say("what are my top artists");
    home.say(between);
    assertThat(home.said("say more")).isEqualTo("There's nothing more to read out.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"say more", "yes"})
  void continuesAfterTheAnswerWasRepeated(String more) {
    home.open();
    home.say("what are my top artists");
    home.say("what did you say");
    assertThat(home.said(more)).startsWith("Miles Davis");
  }

  @Test
  void saysThatNamesCannotBeReadRatherThanThatThereAreNone() {
    try (EditingProxy proxy = new EditingProxy(LongListTest::withoutNames);
        Home behind = new Home("en-US", proxy::start)) {
      assertThat(behind.asked("what playlists do i have"))
          .isEqualTo("I can't read the names of your playlists.");
      assertThat(behind.asked("what podcasts do i follow"))
          .isEqualTo("I can't read the names of the podcasts you follow.");
    }
  }

  private static JsonNode withoutNames(String target, JsonNode json) {
    json.findParents("name").forEach(named -> ((ObjectNode) named).putNull("name"));
    return json.has("total") ? ((ObjectNode) json).put("total", 80) : json;
  }
}
