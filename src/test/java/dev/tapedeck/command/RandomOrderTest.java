package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.spotify.RecordedCall;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is played in an order of chance: it begins anywhere, and holds what it should. */
class RandomOrderTest {
  private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");

  private static final Pattern URI = Pattern.compile("spotify:track:\\w{22}");

  @AutoClose private final Home home = new Home();

  @Test
  void likedSongsBeginWithTheNewestWhereShuffleIsOff() {
    List<String> first = uris("play my liked songs");
    assertThat(first).hasSize(50).isEqualTo(uris("play my liked songs"));
  }

  @Test
  void likedSongsBeginAnywhereWhereShuffleIsOn() {
    home.ask("turn shuffle on");
    Set<String> begins = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      List<String> uris = uris("play my liked songs");
      assertThat(uris).as("all there are").hasSize(70).doesNotHaveDuplicates();
      begins.add(uris.get(0));
    }
    assertThat(begins).hasSizeGreaterThan(1);
  }

  @Test
  void likedSongsPlayInOrderWhereNoSpeakerTellsOtherwise() {
    home.spotify.faults().on("none-active");
    assertThat(home.ask("play my liked songs in the kitchen").spoken())
        .isEqualTo("Playing your liked songs on Kitchen Speaker.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shuffle my everything playlist", "shuffle the album abbey road"})
  void aListBeginsAnywhereInsideIt(String words) {
    Set<String> begins = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      home.ask(words);
      String play = call("PUT /me/player/play");
      assertThat(POSITION.matcher(play).find()).as(play).isTrue();
      begins.add(play);
    }
    assertThat(begins).hasSizeGreaterThan(1);
  }

  @Test
  void shufflesOnASpeakerThatWasNotActive() {
    assertThat(home.ask("shuffle my road trip playlist in the kitchen").spoken())
        .isEqualTo("Shuffling the playlist Road Trip on Kitchen Speaker.");
    assertThat(home.calls())
        .last()
        .isEqualTo("PUT /me/player/shuffle?state=true&device_id=<Kitchen Speaker>");
    assertThat(home.ask("shuffle my running mix playlist on the bedroom speaker").spoken())
        .isEqualTo("Shuffling the playlist Robin's Running Mix on Bedroom Speaker.");
  }

  @Test
  void shufflesWhatIsShuffledAlready() {
    home.ask("turn shuffle on");
    assertThat(home.ask("shuffle my liked songs").spoken())
        .isEqualTo("Shuffling your liked songs.");
    assertThat(home.ask("shuffle my running mix playlist").spoken())
        .isEqualTo("Shuffling the playlist Robin's Running Mix.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shuffle my empty for now playlist|Your playlist Empty for Now is empty.",
        "shuffle the album zyzzyva quux|I couldn't find zyzzyva quux on Spotify.",
        "shuffle my zyzzyva quux playlist|I couldn't find zyzzyva quux on Spotify.",
      })
  void saysWhatCannotBeShuffled(String words, String sentence) {
    assertThat(home.ask(words).spoken()).isEqualTo(sentence);
    assertThat(home.calls()).noneMatch(call -> call.startsWith("PUT"));
  }

  @Test
  void playsNothingThatWasHeardLately() {
    home.ask("play something i haven't heard lately");
    assertThat(call("PUT /me/player/play"))
        .contains("<track Dreams>")
        .doesNotContain("<track Feeling Good>", "<track Fast Car>", "<track Dancing Queen>");
    List<String> uris = uris("play something i haven't heard lately");
    assertThat(uris).doesNotHaveDuplicates().hasSizeBetween(20, 100);
    assertThat(uris("play something i haven't heard lately")).isNotEqualTo(uris);
  }

  @Test
  void saysWhenThereIsNothingLeftToPlay() {
    home.spotify.faults().on("empty-results");
    assertThat(home.ask("play something i haven't heard lately").spoken())
        .isEqualTo("Spotify doesn't know your favourites yet.");
  }

  /** The uris of the play command that these words led to, in order. */
  private List<String> uris(String words) {
    home.ask(words);
    String play =
        home.spotify.calls().stream()
            .filter(call -> call.target().startsWith("/me/player/play"))
            .map(RecordedCall::body)
            .findFirst()
            .orElseThrow();
    home.spotify.forgetCalls();
    return URI.matcher(play).results().map(MatchResult::group).toList();
  }

  private String call(String start) {
    return home.calls().stream().filter(call -> call.startsWith(start)).findFirst().orElseThrow();
  }
}
