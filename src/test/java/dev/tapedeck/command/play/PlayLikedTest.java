package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.spotify.RecordedCall;
import dev.tapedeck.testing.Home;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayLikedTest {
  private static final Pattern URI = Pattern.compile("spotify:track:\\w{22}");

  @AutoClose private final Home home = new Home();

  @Test
  void playsTheNewestFiftyInOrderWhereShuffleIsOff() {
    List<String> liked = home.spotify.savedUris("sam", "track");
    assertThat(urisPlayedBy("play my liked songs")).isEqualTo(liked.subList(0, 50));
    assertThat(home.player().uri()).isEqualTo(liked.get(0));
    assertThat(home.player().shuffle()).isFalse();
  }

  @Test
  void playsAllInRandomOrderWhereShuffleIsOn() {
    home.ask("turn shuffle on");
    Set<String> first = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      List<String> uris = urisPlayedBy("play my liked songs");
      assertThat(uris).as("all there are").hasSize(70).doesNotHaveDuplicates();
      first.add(uris.get(0));
    }
    assertThat(first).hasSizeGreaterThan(1);
  }

  @Test
  void turnsShuffleOnWhenAskedToShuffleThem() {
    home.open();
    Exchange exchange = home.say("shuffle my liked songs");
    assertThat(exchange.spoken()).isEqualTo("Shuffling your liked songs.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().shuffle()).isTrue();
    assertThat(home.spotify.savedUris("sam", "track")).contains(home.player().uri());
  }

  @Test
  void shufflesThemWhereShuffleIsOnAlready() {
    home.ask("turn shuffle on");
    assertThat(home.asked("shuffle my liked songs")).isEqualTo("Shuffling your liked songs.");
    assertThat(home.player().shuffle()).isTrue();
  }

  @Test
  void playsOnTheNamedSpeaker() {
    assertThat(home.asked("play my liked songs in the kitchen"))
        .isEqualTo("Playing your newest liked songs on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void playsInOrderWhereNoSpeakerTellsWhetherShuffleIsOn() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("play my liked songs in the kitchen"))
        .isEqualTo("Playing your newest liked songs on Kitchen Speaker.");
    assertThat(home.player().uri()).isEqualTo(home.spotify.savedUris("sam", "track").get(0));
  }

  @Test
  void saysThatNoSongIsLikedYet() {
    home.spotify.faults().on("empty-results");
    assertThat(home.asked("play my liked songs")).isEqualTo("You haven't liked any songs yet.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  /** The URIs in the body of the play request that these words lead to. */
  private List<String> urisPlayedBy(String words) {
    home.spotify.forgetCalls();
    home.ask(words);
    String play =
        home.spotify.calls().stream()
            .filter(call -> call.target().startsWith("/me/player/play"))
            .map(RecordedCall::body)
            .findFirst()
            .orElseThrow();
    return URI.matcher(play).results().map(MatchResult::group).toList();
  }
}
