package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies to a question, as an utterance and as the value of the slot that was elicited. */
class RepliesTest extends HomeWithMemory {
  private static final String WISH = "play hello by adele in the bedroom";
  private static final String WHICH = "Which one: Bedroom Echo or Bedroom Speaker?";

  private static final String SORRY_WHICH = "Sorry, which one: Bedroom Echo or Bedroom Speaker?";

  private Exchange whichOne() {
    home.open();
    Exchange asked = home.say(WISH);
    assertThat(asked.spoken()).isEqualTo(WHICH);
    assertThat(asked.reprompt()).as("asked once more after silence").isEqualTo(WHICH);
    return asked;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bedroom Speaker|bedroom speaker",
        "Bedroom Speaker|the speaker",
        "Bedroom Speaker|the second one please",
        "Bedroom Speaker|number two",
        "Bedroom Speaker|use the second one",
        "Bedroom Speaker|no the second one",
        "Bedroom Speaker|i said the bedroom speaker",
        "Bedroom Echo|the echo",
        "Bedroom Echo|on the echo please",
        "Bedroom Echo|the first",
        "Bedroom Echo|try the echo",
        "Bedroom Echo|make it the first one",
        "Kitchen Speaker|no the kitchen",
        "Kitchen Speaker|the kitchen please",
        "Kitchen Speaker|actually in the kitchen",
        "Kitchen Speaker|no i meant the kitchen",
        "Sam's Phone|my phone",
        "Kitchen Speaker|fine the kitchen then",
        "Kitchen Speaker|uh the kitchen please",
        "Kitchen Speaker|let's say the kitchen",
        "Kitchen Speaker|kitchen i guess",
        "Kitchen Speaker|i'd prefer the kitchen",
        "Living Room|ok so how about the living room then",
        "Bedroom Echo|either one",
        "Bedroom Echo|it doesn't matter",
      })
  void aNameOrPositionCarriesOutTheWish(String speaker, String reply) {
    assertThat(home.filled(whichOne(), reply))
        .isEqualTo("Playing Hello by Adele on " + speaker + ".");
    assertThat(home.player().speaker()).isEqualTo(speaker);
    assertThat(home.player().title()).isEqualTo("Hello");
    whichOneAsUtterance(speaker, reply);
  }

  private void whichOneAsUtterance(String speaker, String reply) {
    home.spotify.act("sam", Map.of("do", "pause"));
    whichOne();
    assertThat(home.said(reply)).isEqualTo("Playing Hello by Adele on " + speaker + ".");
    assertThat(home.player().speaker()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pause|Paused.",
        "what's playing|Living Room is playing Northbound by The Paper Lanterns, from the album Harbour Lights.",
        "play dancing queen by abba in the kitchen|Playing Dancing Queen by ABBA on Kitchen Speaker.",
        "volume three|Volume 3.",
        "who sings this|Northbound is by The Paper Lanterns.",
        "next song|Next.",
        "what speakers do i have|I see 5 speakers: Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone and Bedroom Speaker. Spotify doesn't let me control Office Sonos.",
        "move the music to the kitchen|Moving to Kitchen Speaker.",
      })
  void aNewCommandIsObeyed(String command, String speech) {
    assertThat(home.filled(whichOne(), command)).isEqualTo(speech);
    assertThat(home.player().title()).isNotEqualTo("Hello");
    whichOne();
    assertThat(home.said("the second one")).as("the question is over").startsWith("Playing Hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"both", "both of them", "all of them", "everywhere"})
  void severalSpeakersAreAskedAgain(String reply) {
    String only = "I can only play on one speaker at a time. " + WHICH;
    assertThat(home.filled(whichOne(), reply)).isEqualTo(only);
    assertThat(home.said("the second one")).isEqualTo("Playing Hello by Adele on Bedroom Speaker.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "twenty past",
        "i don't know",
        "the other one",
        "not the echo",
        "the big one",
        "good question",
        "what's the difference"
      })
  void aReplyThatNamesNoSpeakerIsAskedAgainOnce(String reply) {
    String only = "I can only play on one speaker at a time. " + WHICH;
    assertThat(home.filled(whichOne(), reply)).isEqualTo(SORRY_WHICH);
    assertThat(home.said("the second one")).isEqualTo("Playing Hello by Adele on Bedroom Speaker.");
    whichOne();
    assertThat(home.said(reply)).isEqualTo(SORRY_WHICH);
    assertThat(home.said("both")).isEqualTo(only);
    assertThat(home.said("the echo")).isEqualTo("Playing Hello by Adele on Bedroom Echo.");
    whichOne();
    assertThat(home.said("both")).isEqualTo(only);
    assertThat(home.said(reply)).isEqualTo(SORRY_WHICH);
    assertThat(home.said("the echo")).isEqualTo("Playing Hello by Adele on Bedroom Echo.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gym|gym",
        "Gym|my gym one",
        "Gym|uh the gym playlist please",
        "Gym|fine the gym one then",
        "Gym|just put it in gym",
        "Gym|put it in the gym one",
        "Gym|i guess gym",
        "Sunday Morning|the sunday morning one",
        "Sunday Morning|let's say sunday morning",
      })
  void thePlaylistOfAReplyIsTheNameInIt(String playlist, String reply) {
    home.open();
    int before = home.playlist(playlist).size();
    assertThat(home.filled(whichPlaylist(), reply))
        .isEqualTo("Added Northbound to " + playlist + ".");
    assertThat(home.playlist(playlist)).hasSize(before + 1);
    home.say("undo that");
    whichPlaylist();
    assertThat(home.said(reply)).isEqualTo("Added Northbound to " + playlist + ".");
  }

  private Exchange whichPlaylist() {
    Exchange asked = home.say("add this to my playlist");
    assertThat(asked.spoken()).isEqualTo("Which playlist?");
    assertThat(asked.reprompt()).isEqualTo("Which playlist?");
    return asked;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the second one", "whatever", "i don't know", "what are my choices", "xyzzy"})
  void aReplyThatNamesNoPlaylistIsAskedAgainWithNames(String reply) {
    String which = "Sorry, which one: Road Trip, Gym, Sunday Morning, Everything or Kitchen Disco?";
    home.open();
    assertThat(home.filled(whichPlaylist(), reply)).isEqualTo(which);
    assertThat(home.said("the second one")).isEqualTo("Added Northbound to Gym.");
    home.say("undo that");
    whichPlaylist();
    assertThat(home.said(reply)).isEqualTo(which);
    assertThat(home.said("the last one")).isEqualTo("Added Northbound to Kitchen Disco.");
  }

  @Test
  void aPlaylistThatIsNotThereTwiceEndsTheQuestion() {
    home.open();
    whichPlaylist();
    home.say("xyzzy");
    assertThat(home.said("plugh")).isEqualTo("I can't find a playlist called plugh.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PlayAlbumIntent|let's say 25|Playing the album 25 by Adele.",
        "PlayAlbumIntent|xyzzy|I couldn't find the album xyzzy on Spotify. Which album?",
        "PlayArtistIntent|adele i guess|Playing Adele.",
        "PlayArtistIntent|i don't know|Sorry, I didn't get that. Which artist?",
        "PlaySongIntent|um hello|Playing Hello by Adele.",
        "PlaySongIntent|xyzzy|I couldn't find the song xyzzy on Spotify. Which song?",
        "PlayPodcastIntent|xyzzy|I couldn't find the podcast xyzzy. Which podcast?",
        "CreatePlaylistIntent|let's call it sunday chill|Created the playlist sunday chill.",
        "CreatePlaylistIntent|just chill|Created the playlist just chill.",
        "CreatePlaylistIntent|i don't know|Sorry, I didn't get that. What should I call the playlist?",
        "PlayAlbumIntent|drop it|OK.",
        "PlaySongIntent|actually never mind|OK.",
      })
  void everyQuestionReadsItsReply(String wish, String reply, String speech) {
    home.open();
    Exchange asked = home.next(home.say("louder"), wish, Map.of());
    assertThat(home.filled(asked, reply)).startsWith(speech);
  }

  @ParameterizedTest
  @ValueSource(strings = {"never mind", "forget it", "none of them", "no", "cancel"})
  void aRefusalLetsGoOfTheWish(String reply) {
    assertThat(home.filled(whichOne(), reply)).isEqualTo("OK.");
    assertThat(home.said("the second one")).startsWith("There's nothing to choose from");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void anUnknownNameIsAskedAgainOnce() {
    assertThat(home.filled(whichOne(), "the garage")).isEqualTo(SORRY_WHICH);
    assertThat(home.said("the echo")).isEqualTo("Playing Hello by Adele on Bedroom Echo.");
    Exchange asked = whichOne();
    home.filled(asked, "the garage");
    assertThat(home.said("the shed"))
        .startsWith("I don't know which speaker you mean. I see Kitchen Speaker");
  }

  @Test
  void whatIsNotUnderstoodIsAskedAgainOnce() {
    String fallback = "AMAZON.FallbackIntent";
    Exchange again = home.next(whichOne(), fallback, Map.of());
    assertThat(again.spoken()).isEqualTo(SORRY_WHICH);
    Exchange offer = home.next(again, fallback, Map.of());
    assertThat(home.said("make me a sandwich"))
        .endsWith("Would you like to hear what you can say?");
    assertThat(home.said("yes")).startsWith("You can say:");
  }

  @Test
  void aRepeatedQuestionCanBeAnswered() {
    whichOne();
    assertThat(home.said("what did you say")).isEqualTo(WHICH);
    assertThat(home.said("the second one")).isEqualTo("Playing Hello by Adele on Bedroom Speaker.");
  }

  @Test
  void silenceIsAskedOnceMoreAndThenLetGo() {
    whichOne();
    assertThat(home.say("").spoken()).isEqualTo(WHICH);
    assertThat(home.say("").sessionOpen()).isFalse();
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void anUnclearReplyKeepsTheChoices() {
    assertThat(home.filled(whichOne(), "?"))
        .isEqualTo("Sorry, I didn't catch the speaker. Which one?");
    assertThat(home.said("the second one")).isEqualTo("Playing Hello by Adele on Bedroom Speaker.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PlayPlaylistIntent|play dancing queen by abba|Playing Dancing Queen by ABBA.",
        "AddToPlaylistIntent|what's playing|Living Room is playing Northbound by The Paper Lanterns, from the album Harbour Lights.",
        "AddToPlaylistIntent|never mind|OK.",
        "CreatePlaylistIntent|pause|Paused.",
        "PlayPodcastIntent|next song|Next.",
        "PlayIntent|what song is this|Living Room is playing Northbound by The Paper Lanterns, from the album Harbour Lights.",
        "NicknameIntent|turn it up|Louder.",
      })
  void otherQuestionsAreLeftForANewCommand(String wish, String reply, String speech) {
    home.open();
    int playlists = home.spotify.playlists("sam").size();
    Exchange asked = home.next(home.say("louder"), wish, Map.of());
    assertThat(home.filled(asked, reply)).isEqualTo(speech);
    assertThat(home.spotify.playlists("sam")).hasSize(playlists);
  }

  @Test
  void aNewWishForMusicKeepsTheSpeakerOfTheFirst() {
    home.open();
    Exchange asked =
        home.next(home.say("louder"), "PlaySongIntent", Map.of("speaker", "the kitchen"));
    assertThat(asked.spoken()).isEqualTo("Which song?");
    assertThat(home.filled(asked, "play hello by adele"))
        .isEqualTo("Playing Hello by Adele on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @ParameterizedTest
  @ValueSource(strings = {"like a prayer", "take on me", "move on up", "the way you look tonight"})
  void aTitleThatBeginsLikeACommandIsATitle(String title) {
    home.open();
    home.filled(home.next(home.say("louder"), "PlaySongIntent", Map.of()), title);
    assertThat(home.calls()).anyMatch(call -> call.startsWith("GET /search?q=" + title));
  }

  @Test
  void aFailedCommandLeavesNothingToChooseFrom() {
    home.open();
    home.say("play hello");
    home.spotify.faults().on("error-503");
    home.say("play dancing queen");
    home.spotify.faults().off();
    assertThat(home.said("the second one")).startsWith("There's nothing to choose from");
    home.say("play hello");
    home.say("play abba in the garage");
    assertThat(home.said("the live one")).startsWith("Sorry, which one: Kitchen Speaker");
  }

  @Test
  void aSpeakerThatIsNotThereCanBeNamedAgain() {
    home.open();
    assertThat(home.said("play hello by adele in the garage"))
        .isEqualTo(
            "I can't find a speaker called the garage. Which one: Kitchen Speaker, Living Room,"
                + " Bedroom Echo, Sam's Phone or Bedroom Speaker?");
    assertThat(home.said("the living room")).isEqualTo("Playing Hello by Adele on Living Room.");
  }

  @Test
  void theOldQuestionIsOverAfterANewCommand() {
    whichOne();
    home.say("play dancing queen by abba in the garage");
    assertThat(home.said("the first one"))
        .isEqualTo("Playing Dancing Queen by ABBA on Kitchen Speaker.");
  }
}
