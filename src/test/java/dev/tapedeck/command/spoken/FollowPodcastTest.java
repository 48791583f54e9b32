package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FollowPodcastTest {
  @AutoClose private final Home home = new Home();

  @Test
  void followsAndUnfollowsThePodcastThatPlays() {
    home.open();
    home.say("play the podcast low water");
    home.calls();
    assertThat(home.said("unfollow this podcast")).isEqualTo("Unfollowed Low Water.");
    assertThat(home.saved("show", "Low Water")).isFalse();
    assertThat(home.said("undo that")).isEqualTo("I saved Low Water again.");
    assertThat(home.saved("show", "Low Water")).isTrue();
    assertThat(home.said("unfollow this podcast")).isEqualTo("Unfollowed Low Water.");
    assertThat(home.said("follow this podcast")).isEqualTo("Following Low Water.");
    assertThat(home.saved("show", "Low Water")).isTrue();
    assertThat(home.calls())
        .contains(
            "DELETE /me/library?uris=<show Low Water>", "PUT /me/library?uris=<show Low Water>");
  }

  @Test
  void saysMoreInAOneShot() {
    home.ask("play the podcast low water");
    assertThat(home.asked("unfollow this podcast"))
        .isEqualTo("You're no longer following Low Water.");
    assertThat(home.asked("follow this podcast")).isEqualTo("You're now following Low Water.");
  }

  @Test
  void savesABookWithTheUriThatTheLibraryAccepts() {
    home.ask("play the audiobook the hobbit");
    home.ask("unlike this");
    home.calls();
    assertThat(home.asked("save this audiobook")).isEqualTo("I saved the audiobook The Hobbit.");
    assertThat(home.calls()).last().isEqualTo("PUT /me/library?uris=<audiobook The Hobbit>");
    assertThat(home.saved("audiobook", "The Hobbit")).isTrue();
  }

  @Test
  void followsNothingWhileASongPlays() {
    assertThat(home.asked("follow this podcast")).isEqualTo("No podcast is playing right now.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
  }

  @Test
  void followsAndUnfollowsAPodcastByItsName() {
    home.open();
    assertThat(home.said("do i follow low water")).isEqualTo("Yes, you follow Low Water.");
    assertThat(home.said("unsubscribe from low water")).isEqualTo("Unfollowed Low Water.");
    assertThat(home.saved("show", "Low Water")).isFalse();
    assertThat(home.said("is low water in my podcasts"))
        .isEqualTo("No, you don't follow Low Water.");
    assertThat(home.said("subscribe to low water")).isEqualTo("Following Low Water.");
    assertThat(home.saved("show", "Low Water")).isTrue();
    assertThat(home.said("undo that")).isEqualTo("I removed Low Water from your library.");
    assertThat(home.saved("show", "Low Water")).isFalse();
  }

  @Test
  void changesNothingIfThereIsNoPodcastOfTheName() {
    assertThat(home.asked("subscribe to nobody made this"))
        .isEqualTo("I couldn't find the podcast nobody made this.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
  }
}
