package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Undoing changes of the player. */
class UndoPlayerTest extends HomeWithMemory {
  private static final String CHANGED = "That has been changed again since, so I left it.";

  @BeforeEach
  void open() {
    home.open();
  }

  private void act(String action, String name, Object value) {
    home.spotify.act("sam", Map.of("do", action, name, value));
  }

  @ParameterizedTest
  @CsvSource({
    "track,stop repeating",
    "context,stop repeating",
    "track,loop on",
    "off,loop on",
    "off,repeat this song",
    "context,repeat this song",
  })
  void restoresTheRepeatModeBefore(String before, String words) {
    act("repeat", "mode", before);
    home.say(words);
    assertThat(home.player().repeat()).isNotEqualTo(before);
    assertThat(home.said("undo that")).isEqualTo("I changed repeat back.");
    assertThat(home.player().repeat()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void doesNotGuessTheOppositeIfThePlayerAcceptsWhatIsAlreadySo(boolean shuffle) {
    home.spotify.faults().on("unchanged-accepted");
    act("shuffle", "on", shuffle);
    home.say("louder");
    home.say(shuffle ? "shuffle on" : "shuffle off");
    assertThat(home.said("undo that")).isEqualTo("I changed the volume back.");
    assertThat(home.player().shuffle()).isEqualTo(shuffle);
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({
    "track,context,'That has been changed again since, so I left it.',context",
    "track,track,It's already as it was before.,track",
    "track,off,I changed repeat back.,track",
  })
  void restoresRepeatOnlyIfItIsStillAsItWasSet(
      String before, String then, String speech, String after) {
    act("repeat", "mode", before);
    home.say("stop repeating");
    act("repeat", "mode", then);
    assertThat(home.said("undo that")).isEqualTo(speech);
    assertThat(home.player().repeat()).isEqualTo(after);
  }

  @Test
  void saysThatShuffleIsAsItWasAlready() {
    home.say("shuffle on");
    act("shuffle", "on", false);
    assertThat(home.said("undo that")).isEqualTo("It's already as it was before.");
    assertThat(home.player().shuffle()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "set the volume to eighty percent,Living Room,40",
    "volume three in the kitchen,Kitchen Speaker,35",
    "quieter in the kitchen,Kitchen Speaker,35",
    "turn it up to eleven,Living Room,40",
    "mute,Living Room,40",
  })
  void restoresTheVolumeOfTheSpeakerThatWasChanged(String words, String speaker, int percent) {
    home.say(words);
    assertThat(home.volume(speaker)).isNotEqualTo(percent);
    assertThat(home.said("undo that")).isEqualTo("I changed the volume back.");
    assertThat(home.volume(speaker)).isEqualTo(percent);
  }

  @Test
  void restoresTheVolumeWhereItWasChangedThoughTheMusicHasMoved() {
    home.say("volume eight");
    act("activate", "speaker", "Kitchen Speaker");
    assertThat(home.said("undo that")).isEqualTo("I changed the volume back.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(35);
  }

  @ParameterizedTest
  @CsvSource({"65,65", "20,20", "80,40", "79,40", "40,40"})
  void restoresTheVolumeOnlyIfItIsStillAsItWasSet(int then, int after) {
    home.say("volume eight");
    act("volume", "percent", then);
    String speech = home.said("undo that");
    assertThat(speech)
        .isEqualTo(then == after && then != 40 ? CHANGED : "I changed the volume back.");
    assertThat(home.volume("Living Room")).isEqualTo(after);
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
  }

  @Test
  void undoesAnUnmute() {
    home.say("mute");
    home.say("unmute");
    home.say("undo that");
    assertThat(home.volume("Living Room")).isZero();
  }

  @Test
  void respectsALimitThatIsLower() {
    home.say("volume nine");
    home.say("volume two");
    store(document().replace("\"limits\":{}", "\"limits\":{\"Living Room\":50}"));
    assertThat(home.said("undo that")).isEqualTo("Volume 5. That's your limit.");
    assertThat(home.volume("Living Room")).isEqualTo(50);
  }

  @Test
  void undoesWhileTheReportedStateLags() {
    home.spotify.lag(Duration.ofSeconds(30));
    home.say("volume eight");
    assertThat(home.said("undo that")).isEqualTo("I changed the volume back.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
    home.say("repeat this song");
    assertThat(home.said("undo that")).isEqualTo("I changed repeat back.");
    assertThat(home.player().repeat()).isEqualTo("off");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bringsTheMusicBackPlayingOrPausedAsItWas(boolean playing) {
    home.spotify.act("sam", Map.of("do", playing ? "resume" : "pause"));
    home.say("move the music to the kitchen");
    assertThat(home.said("undo that")).isEqualTo("Moving the music back to Living Room.");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
    assertThat(home.player().playing()).isEqualTo(playing);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void leavesMusicPausedThatWasPausedAfterTheMove() {
    home.say("move the music to the kitchen");
    home.spotify.act("sam", Map.of("do", "pause"));
    assertThat(home.said("undo that")).isEqualTo("Moving the music back to Living Room.");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
    assertThat(home.player().playing()).isFalse();
  }

  @Test
  void leavesTheMusicWhereItHasBeenMovedSince() {
    home.say("move the music to the kitchen");
    act("activate", "speaker", "Sam's Phone");
    assertThat(home.said("undo that")).isEqualTo(CHANGED);
    assertThat(home.player().speaker()).isEqualTo("Sam's Phone");
  }

  @Test
  void aMoveToWhereTheMusicIsLeavesTheChangeBefore() {
    home.say("louder");
    home.say("move the music to the living room");
    assertThat(home.said("undo that")).isEqualTo("I changed the volume back.");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
  }

  @Test
  void saysThatTheSpeakerIsGone() {
    home.say("louder");
    home.spotify.act("sam", Map.of("do", "rename", "speaker", "Living Room", "name", "Parlour"));
    assertThat(home.said("undo that")).isEqualTo("I can't find Living Room any more.");
    assertThat(home.volume("Parlour")).isEqualTo(50);
  }

  @Test
  void restoresShuffleWhereTheMusicPlaysNow() {
    home.say("turn shuffle on in the living room");
    act("activate", "speaker", "Kitchen Speaker");
    assertThat(home.said("undo that")).isEqualTo("I changed shuffle back.");
    assertThat(home.player().shuffle()).isFalse();
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void leavesOtherMusicThatWasStartedAfterTheMove() {
    home.say("move the music to the kitchen");
    act("play", "uri", home.uri("album", "The Beatles: Abbey Road"));
    assertThat(home.said("undo that")).isEqualTo(CHANGED);
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.player().playing()).isTrue();
  }
}
