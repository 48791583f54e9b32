package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Podcasts and audiobooks over more than one sentence, and where Spotify offers less. */
class PodcastsTest {
  @AutoClose private final Home home = new Home();

  @Test
  void stepsFromEpisodeToEpisodeInTheOrderTheyCameOut() {
    home.ask("play the latest episode of low water");
    home.calls();
    assertThat(home.ask("next episode").spoken())
        .isEqualTo("This is the newest episode of Low Water.");
    assertThat(home.calls())
        .hasSize(2)
        .first()
        .isEqualTo("GET /me/player?additional_types=track,episode");
    assertThat(home.ask("previous episode").spoken())
        .isEqualTo("Playing The Lighthouse Keeper's Radio from Low Water.");
    assertThat(home.calls())
        .hasSize(3)
        .last()
        .isEqualTo(
            "PUT /me/player/play {\"uris\":[\"<episode The Lighthouse Keeper's Radio>\","
                + "\"<episode Spring Tide>\"]}");
    assertThat(home.ask("next episode").spoken())
        .as("from where it was left")
        .isEqualTo("Going on with Spring Tide from Low Water.");
  }

  @Test
  void stepsThroughAPodcastThatSpotifyListsFromTheFirst() {
    home.ask("play the latest episode of branch lines");
    assertThat(home.ask("previous episode").spoken())
        .isEqualTo("Playing Station 61 from Branch Lines.");
    assertThat(home.ask("next episode in the kitchen").spoken())
        .isEqualTo("Playing Station 62 from Branch Lines on Kitchen Speaker.");
    assertThat(home.ask("next episode").spoken())
        .isEqualTo("This is the newest episode of Branch Lines.");
  }

  @Test
  void stepsThroughTheChaptersOfABook() {
    home.ask("play the audiobook the hobbit");
    home.calls();
    assertThat(home.ask("next chapter").spoken())
        .isEqualTo("Playing Roast Mutton from The Hobbit.");
    assertThat(home.calls())
        .hasSize(3)
        .last()
        .asString()
        .contains("[\"<episode Roast Mutton>\",\"<episode A Short Rest>\"");
    home.ask("previous chapter");
    home.ask("previous chapter");
    assertThat(home.ask("previous chapter").spoken())
        .isEqualTo("This is the first chapter of The Hobbit.");
  }

  @Test
  void goesOnWithTheEpisodeInThePlayer() {
    home.ask("play the podcast branch lines");
    home.ask("pause");
    home.calls();
    assertThat(home.ask("resume my podcast").spoken())
        .isEqualTo("Going on with Station 62 from Branch Lines.");
    assertThat(home.calls())
        .containsExactly("GET /me/player?additional_types=track,episode", "PUT /me/player/play");
    assertThat(home.ask("resume my podcast").spoken()).isEqualTo("It's playing already.");
  }

  @Test
  void keepsPodcastsAndBooksApart() {
    home.ask("play the audiobook the hobbit");
    assertThat(home.ask("resume my podcast").spoken())
        .isEqualTo("Going on with Spring Tide from Low Water.");
    assertThat(home.ask("resume my audiobook").spoken()).endsWith("from The Hobbit.");
  }

  @Test
  void prefersTheHalfHeardEpisodeToANewerOneAndGoesOnWithTheNewerOnes() {
    home.ask("play the latest episode of low water");
    home.ask("previous episode");
    home.ask("previous episode");
    home.spotify.travel(Duration.ofMinutes(5));
    home.ask("pause");
    home.ask("play the latest episode of low water");
    home.spotify.travel(Duration.ofMinutes(30));
    home.calls();
    assertThat(home.ask("resume the podcast low water").spoken())
        .isEqualTo("Going on with Mud from Low Water.");
    List<String> calls = home.calls();
    assertThat(calls.get(calls.size() - 1))
        .matches(
            "\\QPUT /me/player/play {\"position_ms\":30\\E\\d{4}\\Q,\"uris\":[\"<episode Mud>\",\"<episode The"
                + " Lighthouse Keeper's Radio>\",\"<episode Spring Tide>\"]}\\E");
  }

  @Test
  void findsAPodcastThatTheListenerDoesNotFollow() {
    home.link(Optional.of(home.spotify.issueToken("robin")));
    assertThat(home.ask("play the podcast branch lines in the kitchen").spoken())
        .isEqualTo("Playing Station 62 from Branch Lines on Kitchen Speaker.");
    assertThat(home.calls()).contains("GET /search?q=branch lines&type=show&limit=10");
  }

  @Test
  void asksForWhatWasNotSaid() {
    assertThat(home.ask("play a podcast").spoken()).isEqualTo("Which podcast?");
    assertThat(home.say("branch lines").spoken())
        .isEqualTo("Playing Station 62 from Branch Lines.");
    assertThat(home.ask("play an audiobook").spoken()).isEqualTo("Which audiobook?");
    assertThat(home.say("the hobbit").spoken())
        .isEqualTo("Going on with An Unexpected Party from The Hobbit.");
  }

  @Test
  void asksWhichPodcastWhenNoneWasBegun() {
    home.link(Optional.of(home.spotify.issueToken("robin")));
    assertThat(home.ask("resume my podcast").spoken())
        .isEqualTo("I don't see an episode that you've begun. Which podcast would you like?");
    assertThat(home.calls()).hasSize(2);
    Exchange answer = home.say("low water");
    assertThat(answer.violations()).isEmpty();
    assertThat(answer.spoken()).startsWith("Which one: ");
  }

  @Test
  void followsAndUnfollowsThePodcastThatPlays() {
    home.open();
    home.say("play the podcast low water");
    home.calls();
    assertThat(home.say("unfollow this podcast").spoken()).isEqualTo("Unfollowed Low Water.");
    assertThat(home.say("undo that").spoken()).isEqualTo("I saved Low Water again.");
    assertThat(home.say("unfollow this podcast").spoken()).isEqualTo("Unfollowed Low Water.");
    assertThat(home.say("follow this podcast").spoken()).isEqualTo("Following Low Water.");
    assertThat(home.calls())
        .contains(
            "DELETE /me/library?uris=<show Low Water>", "PUT /me/library?uris=<show Low Water>");
  }

  @Test
  void keepsTheBookThatPlaysUnderTheNameThatTheLibraryKnows() {
    home.ask("play the audiobook the hobbit");
    home.calls();
    assertThat(home.ask("save this audiobook").spoken())
        .isEqualTo("I saved the audiobook The Hobbit.");
    assertThat(home.calls()).last().isEqualTo("PUT /me/library?uris=<audiobook The Hobbit>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what's playing|Living Room is playing the episode Spring Tide of Low Water.",
        "who is this by|Spring Tide is an episode of Low Water.",
        "where is this from|Spring Tide is playing from Low Water.",
        "unlike this|I removed the episode Spring Tide.",
        "save this episode|I saved the episode Spring Tide.",
        "do i have this saved|Yes, Spring Tide is in your library.",
      })
  void speaksOfAnEpisode(String words, String sentence) {
    home.ask("play the podcast low water");
    assertThat(home.ask(words).spoken()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what's playing|Living Room is playing the chapter An Unexpected Party of The Hobbit.",
        "who is this by|An Unexpected Party is a chapter of The Hobbit.",
        "where is this from|An Unexpected Party is playing from The Hobbit.",
        "unlike this|I removed the audiobook The Hobbit.",
        "i like this|I saved the audiobook The Hobbit.",
        "do i have this saved|Yes, The Hobbit is in your library.",
      })
  void speaksOfAChapterAndKeepsTheBook(String words, String sentence) {
    home.ask("play the audiobook the hobbit");
    assertThat(home.ask(words).spoken()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the podcast nobody made this|I couldn't find the podcast nobody made this.",
        "play the audiobook nobody wrote this|I couldn't find the audiobook nobody wrote this. Spotify has"
            + " audiobooks in some countries only.",
      })
  void saysWhatThereIsNot(String words, String sentence) {
    assertThat(home.ask(words).spoken()).isEqualTo(sentence);
    assertThat(home.calls()).hasSize(2);
  }

  @Test
  void saysKindlyThatACountryHasNoAudiobooks() {
    home.spotify.faults().on("no-audiobooks");
    assertThat(home.ask("play the audiobook the hobbit").spoken())
        .isEqualTo("Spotify doesn't offer The Hobbit in your country.");
    home.link(Optional.of(home.spotify.issueToken("robin")));
    assertThat(home.ask("play the audiobook the hobbit").spoken())
        .isEqualTo(
            "I couldn't find the audiobook the hobbit. Spotify has audiobooks in some countries only.");
  }

  @Test
  void needsThePermissionToKnowHowFarTheListenerGot() {
    home.spotify.faults().on("missing-permission", Map.of("scope", "user-read-playback-position"));
    assertThat(home.ask("play the podcast low water").spoken())
        .startsWith(
            "For that I need your permission to see how far you got in podcasts and audiobooks.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nulls-in-lists", "images-null", "extended-fields"})
  void noShapeOfAListConfusesIt(String fault) {
    home.spotify.faults().on(fault);
    assertThat(home.ask("play the podcast low water").spoken())
        .isEqualTo("Going on with Spring Tide from Low Water.");
    assertThat(home.ask("play the audiobook the hobbit").spoken())
        .isEqualTo("Going on with An Unexpected Party from The Hobbit.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty-results", "all-null-results"})
  void saysWhenThereIsNothing(String fault) {
    home.spotify.faults().on(fault);
    assertThat(home.ask("what podcasts do i follow").spoken())
        .isEqualTo("You don't follow any podcasts yet.");
    assertThat(home.ask("play the podcast low water").spoken())
        .isEqualTo("I couldn't find the podcast low water.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-AU", "en-CA", "en-IN"})
  void speaksOfPodcastsInEveryEnglishLocale(String locale) {
    try (Home there = new Home(locale)) {
      assertThat(there.ask("play the latest episode of low water in the kitchen").spoken())
          .isEqualTo("Going on with Spring Tide from Low Water on Kitchen Speaker.");
    }
  }
}
