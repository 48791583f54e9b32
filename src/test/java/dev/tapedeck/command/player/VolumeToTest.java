package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeToTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "turn it up to seven,Volume 7.,70",
    "turn the volume up to eleven,Volume 10.,100",
    "raise the volume to forty five percent,Volume 45 percent.,45",
    "turn it up to four,Volume 4.,40",
    "turn it down to three,Volume 3.,30",
    "lower the volume to twenty,Volume 20 percent.,20",
    "turn the volume down to zero,Volume 0.,0"
  })
  void setsAVolumeInTheDirectionThatWasSaid(String words, String speech, int percent) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.volume("Living Room")).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "volume eight|turn it up to three|It's at 8 already. Should I turn it down to 3?|80|30",
        "volume two|turn it down to six|It's only at 2. Should I turn it up to 6?|20|60",
        "volume fifty five|raise the volume to twenty"
            + "|It's at 55 percent already. Should I turn it down to 20 percent?|55|20",
      })
  void asksBeforeItDoesTheOppositeOfWhatWasSaid(
      String first, String words, String question, int before, int after) {
    home.open();
    home.say(first);
    assertThat(home.said(words)).isEqualTo(question);
    assertThat(home.volume("Living Room")).isEqualTo(before);
    assertThat(home.said("yes")).startsWith("Volume ");
    assertThat(home.volume("Living Room")).isEqualTo(after);
    assertThat(home.said("undo that")).isEqualTo("I changed the volume back.");
    assertThat(home.volume("Living Room")).isEqualTo(before);
  }

  @Test
  void leavesTheVolumeAfterANo() {
    home.open();
    assertThat(home.said("turn it up to two")).startsWith("It's at 4 already.");
    assertThat(home.said("no")).isEqualTo("OK.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
    assertThat(home.said("yes")).isEqualTo("What would you like to hear?");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @Test
  void asksAboutTheNamedSpeaker() {
    assertThat(home.asked("turn it up to seven in the kitchen"))
        .isEqualTo("Volume 7 on Kitchen Speaker.");
    assertThat(home.asked("turn it up to two in the kitchen"))
        .isEqualTo("It's at 7 already. Should I turn it down to 2?");
    assertThat(home.said("yes")).startsWith("Volume 2");
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(20);
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @Test
  void setsTheVolumeIfTheOneBeforeIsUnknown() {
    home.spotify.faults().on("volume-null");
    assertThat(home.asked("turn it up to three")).isEqualTo("Volume 3.");
    assertThat(home.volume("Living Room")).isEqualTo(30);
  }

  @Test
  void saysTheRangeOfTheVolume() {
    assertThat(home.asked("turn it up to two hundred"))
        .isEqualTo("The volume goes from zero to ten, or up to one hundred percent.");
    assertThat(home.calls()).isEmpty();
  }

  @Test
  void asksForTheVolume() {
    assertThat(home.slotAskedFor("TurnUpToIntent")).isEqualTo("level");
    assertThat(home.calls()).isEmpty();
  }
}
