package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.alexa.Exchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes more than one sentence, or more than one guess. */
class ConversationTest {
  private final Home home = new Home();

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void openingSaysWhatIsPlayingAndListens() {
    Exchange exchange = home.say("open tape deck");
    assertThat(exchange.spoken())
        .isEqualTo("Living Room is playing Northbound by The Paper Lanterns. What next?");
    assertThat(exchange.reprompt()).isEqualTo("You can say: play Abbey Road, next, or help.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).as("player, playlists, speakers").hasSize(3);
  }

  @Test
  void openingLetsAlexaExpectTheListenersOwnNames() {
    Exchange exchange = home.say("open tape deck");
    assertThat(exchange.violations()).isEmpty();
    JsonNode directive = exchange.response().at("/response/directives/0");
    assertThat(directive.path("type").asText()).isEqualTo("Dialog.UpdateDynamicEntities");
    assertThat(directive.path("updateBehavior").asText()).isEqualTo("REPLACE");
    assertThat(directive.at("/types").findValuesAsText("name")).contains("Playlist", "Speaker");
    assertThat(directive.findValuesAsText("value")).contains("Road Trip", "Sam's Phone");
  }

  @Test
  void openingDoesWithoutTheNamesWhenTheyCannotBeHad() {
    home.spotify.faults().on("missing-permission", Map.of("scope", "playlist-read-private"));
    Exchange exchange = home.say("open tape deck");
    assertThat(exchange.spoken()).endsWith("What next?");
    assertThat(exchange.response().at("/response/directives/0/types").findValuesAsText("name"))
        .contains("Speaker")
        .doesNotContain("Playlist");
  }

  @Test
  void openingListensToTheFirstWishWhenNothingPlays() {
    home.ask("pause");
    assertThat(home.say("open tape deck").spoken())
        .isEqualTo("Tape Deck is ready. What would you like to hear?");
  }

  @Test
  void asksWhichOfTwoSpeakersAndGoesOnWithTheAnswer() {
    Exchange question = home.ask("play abba in the bedroom");
    assertThat(question.spoken()).isEqualTo("Which one: Bedroom Echo or Bedroom Speaker?");
    assertThat(question.violations()).isEmpty();
    assertThat(question.sessionOpen()).isTrue();
    home.calls();
    Exchange answer = home.say("the bedroom speaker");
    assertThat(answer.spoken()).isEqualTo("Playing ABBA on Bedroom Speaker.");
    assertThat(answer.sessionOpen()).as("it was a one-shot after all").isFalse();
    assertThat(home.calls()).as("speakers, playlists, search, play").hasSize(4);
  }

  @Test
  void aQuestionCanBeLeftUnanswered() {
    home.ask("play abba in the bedroom");
    home.calls();
    Exchange exchange = home.say("cancel");
    assertThat(exchange.spoken()).isEqualTo("Bye.");
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.calls()).isEmpty();
  }

  @Test
  void wakesASleepingEcho() {
    assertThat(home.ask("play abbey road on the bedroom echo").spoken())
        .isEqualTo("Playing the album Abbey Road by The Beatles on Bedroom Echo.");
    assertThat(home.calls())
        .as("speakers, playlists, search, play, the move that wakes it, play")
        .hasSize(6);
  }

  @Test
  void movesTheMusicToAnEchoThatDoesNotPlayWithout() {
    home.spotify.faults().on("echo-needs-transfer");
    assertThat(home.ask("play abbey road on the kitchen speaker").spoken())
        .isEqualTo("Playing the album Abbey Road by The Beatles on Kitchen Speaker.");
    assertThat(home.calls()).hasSize(6);
  }

  @Test
  void takesASpeakerWhenNoneIsActive() {
    home.spotify.faults().on("none-active");
    Exchange question = home.ask("play abba");
    assertThat(question.spoken())
        .isEqualTo(
            "Which one: Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone or Bedroom Speaker?");
    assertThat(home.say("the kitchen one").spoken()).isEqualTo("Playing ABBA on Kitchen Speaker.");
  }

  @Test
  void resumesOnASpeakerWhenNoneIsActive() {
    home.spotify.faults().on("none-active");
    assertThat(home.ask("resume").spoken()).startsWith("Which one: Kitchen Speaker");
    assertThat(home.say("my phone").spoken()).startsWith("Playing on Sam's Phone");
  }

  @Test
  void asksWhereToMoveTheMusic() {
    assertThat(home.ask("move the music").spoken())
        .isEqualTo("Where to: Kitchen Speaker, Bedroom Echo, Sam's Phone or Bedroom Speaker?");
    assertThat(home.say("kitchen").spoken()).isEqualTo("Moving the music to Kitchen Speaker.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play abba on the office sonos|Spotify doesn't let me control Office Sonos.",
        "volume four on my phone|The volume of Sam's Phone can't be changed from here.",
        "louder on my phone|The volume of Sam's Phone can't be changed from here.",
        "pause the garage|I don't see a speaker called the garage. I see Kitchen Speaker, Living Room,"
            + " Bedroom Echo, Office Sonos and Sam's Phone.",
        "volume eleven percent in the attic|I don't see a speaker called the attic. I see Kitchen Speaker,"
            + " Living Room, Bedroom Echo, Office Sonos and Sam's Phone.",
      })
  void saysWhatASpeakerCannotDo(String words, String sentence) {
    assertThat(home.ask(words).spoken()).isEqualTo(sentence);
    assertThat(home.calls()).as("nothing was done").allMatch(call -> call.startsWith("GET "));
  }

  @Test
  void tellsHowFarTheVolumeGoes() {
    assertThat(home.ask("volume two hundred").spoken())
        .isEqualTo("The volume goes from zero to ten, or up to one hundred percent.");
    assertThat(home.calls()).isEmpty();
    home.ask("volume ten");
    assertThat(home.ask("louder").spoken()).isEqualTo("It's as loud as it goes.");
    home.ask("volume zero");
    assertThat(home.ask("quieter").spoken()).isEqualTo("It's as quiet as it goes.");
  }

  @Test
  void repeatsWhatItSaid() {
    home.open();
    home.say("volume four");
    assertThat(home.say("what did you say").spoken()).isEqualTo("Volume 4.");
    assertThat(home.say("repeat").spoken()).isEqualTo("Volume 4.");
  }

  @Test
  void hasNothingToRepeatAtFirst() {
    assertThat(home.ask("repeat").spoken()).isEqualTo("I haven't said anything yet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop", "cancel", "never mind"})
  void stopEndsTheConversationAndNotTheMusic(String words) {
    home.open();
    Exchange exchange = home.say(words);
    assertThat(exchange.spoken()).isEqualTo("Bye.");
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.calls()).isEmpty();
  }

  /** Names that Alexa, or a listener, may cut in the wrong place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "play stand by me|Playing Stand by Me by Ben E. King.",
        "play smoke on the water|Playing Smoke on the Water by Deep Purple.",
        "play dancing in the dark|Playing Dancing in the Dark by Bruce Springsteen.",
        "play dancing in the kitchen on the bedroom speaker|"
            + "Playing Dancing in the Kitchen by LANY on Bedroom Speaker.",
        "play hello by lionel richie|Playing Hello by Lionel Richie.",
        "play fast car by tracy chapman|Playing Fast Car by Tracy Chapman.",
        "play fast car by luke combs|Playing Fast Car by Luke Combs.",
        "play simon and garfunkel|Playing Simon & Garfunkel.",
        "play guns n roses|Playing Guns N' Roses.",
        "play beyonce|Playing Beyoncé.",
        "play sigur ros|Playing Sigur Rós.",
        "play weezer|Playing Weezer.",
      })
  void findsWhatWasMeant(String words, String sentence) {
    assertThat(home.ask(words).spoken()).isEqualToIgnoringCase(sentence);
  }

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

  @Test
  void saysWhenASongIsInThePlaylistAlready() {
    assertThat(home.ask("add this to my road trip playlist").spoken())
        .isEqualTo("Northbound is in Road Trip already.");
    assertThat(home.calls()).as("nothing was added").hasSize(3);
  }

  @Test
  void leavesAPlaylistOfSomebodyElseAlone() {
    assertThat(home.ask("add this to my running mix playlist").spoken())
        .isEqualTo("The playlist Robin's Running Mix isn't yours, so Spotify keeps it as it is.");
    assertThat(home.calls()).hasSize(2);
  }

  @Test
  void playsAPlaylistWhoseContentsSpotifyHides() {
    assertThat(home.ask("play my running mix playlist").spoken())
        .isEqualTo("Playing the playlist Robin's Running Mix.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ad|who sings this|An ad is playing.",
        "unknown-item|i like this|Something is playing, but Spotify doesn't say what.",
        "private-session|how long is left|Nothing is playing right now.",
        "local-file|i like this|That's a file of your own, so Spotify can't do that with it.",
        "local-file|add this to my gym playlist|That's a file of your own, so Spotify can't do that with it.",
        "progress-null|how long is left|Spotify doesn't say.",
        "context-null|where is this from|Northbound is playing by itself.",
        "progress-null|skip ahead two minutes|Spotify doesn't say.",
      })
  void asksNothingOfWhatIsNoSong(String fault, String words, String sentence) {
    home.spotify.faults().on(fault);
    assertThat(home.ask(words).spoken()).isEqualTo(sentence);
    assertThat(home.calls()).as("nothing was done").allMatch(call -> call.startsWith("GET "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who sings this", "what album is this"})
  void knowsAPodcastFromASong(String words) {
    home.spotify.faults().on("episode");
    assertThat(home.ask(words).spoken()).matches(".+ is an episode of .+\\.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skip ahead two minutes|At 3 minutes and *",
        "skip ahead|At 1 minute and *",
        "go back thirty seconds|At 3* seconds.",
        "go back five minutes|Starting this one over.",
        "go to ten minutes|It's only 3 minutes and 34 seconds long.",
        "how long is left|2 minutes and * left of Northbound.",
      })
  void movesWithinTheSong(String words, String sentence) {
    String pattern = "\\Q" + sentence.replace("*", "\\E.*\\Q") + "\\E";
    assertThat(home.ask(words).spoken()).matches(pattern);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play my liked songs|Playing your liked songs.",
        "play my liked songs in the kitchen|Playing your liked songs on Kitchen Speaker.",
        "play my top songs of the year|Playing your top songs.",
        "what are my top songs this month|Your top songs are *",
        "my top artists of the year|Your top artists are *",
        "what have i been listening to|You heard *",
        "i liked the last song|I saved * to your liked songs.",
        "what's in my gym playlist|Gym begins with *",
        "what's in my empty for now playlist|Your playlist Empty for Now is empty.",
        "do i have this saved|*",
      })
  void knowsTheListenersMusic(String words, String sentence) {
    String pattern = "\\Q" + sentence.replace("*", "\\E.*\\Q") + "\\E";
    Exchange exchange = home.ask(words);
    assertThat(exchange.spoken()).matches(pattern);
    assertThat(exchange.violations()).isEmpty();
  }

  @Test
  void eachPersonPlaysWithTheirOwnAccount() {
    home.link(Optional.of(home.spotify.issueToken("robin")));
    assertThat(home.ask("play my running mix playlist in the kitchen").spoken())
        .isEqualTo("Playing the playlist Robin's Running Mix on Kitchen Speaker.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB", "en-AU", "en-CA", "en-IN"})
  void speaksInEveryEnglishLocale(String locale) {
    try (Home there = new Home(locale)) {
      assertThat(there.ask("play abbey road on the kitchen speaker").spoken())
          .isEqualTo("Playing the album Abbey Road by The Beatles on Kitchen Speaker.");
    }
  }

  @Test
  void goesOnWithALongListAsOftenAsIsSaid() {
    home.open();
    assertThat(home.say("what playlists do i have").spoken()).endsWith("Shall I go on?");
    home.calls();
    assertThat(home.say("yes").spoken()).endsWith("Shall I go on?");
    assertThat(home.say("say more").spoken()).endsWith("That's all.");
    assertThat(home.say("say more").spoken()).isEqualTo("That was all.");
    assertThat(home.calls()).as("the session knows the rest").isEmpty();
  }

  @Test
  void anOfferHoldsForOneTurnOnly() {
    home.open();
    home.say("what playlists do i have");
    home.say("louder");
    assertThat(home.say("yes").spoken()).isEqualTo("What would you like to hear?");
    assertThat(home.say("no").spoken()).isEqualTo("OK.");
  }

  @Test
  void saysWhatElseMayHaveBeenMeantAndTakesItOnNo() {
    home.open();
    assertThat(home.say("play hello").spoken())
        .isEqualTo("Playing Hello by Adele. There's also Hello by Lionel Richie.");
    home.calls();
    assertThat(home.say("no").spoken()).isEqualTo("Playing Hello by Lionel Richie.");
    assertThat(home.calls())
        .as("it waited in the session")
        .containsExactly(
            "PUT /me/player/play {\"context_uri\":\"<album Can't Slow Down>\","
                + "\"offset\":{\"uri\":\"<track Hello>\"}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play hello|something else|Playing Hello by Lionel Richie.",
        "play hello|the second one|Playing Hello by Lionel Richie.",
        "play hello|no, the lionel richie one|Playing Hello by Lionel Richie.",
        "play hello|i meant the one by lionel richie|Playing Hello by Lionel Richie.",
        "play hello|not adele|Playing Hello by Lionel Richie.",
        "play hello by adele|not that one|That's all I found for hello.",
        "play smoke on the water|no, the live one"
            + "|Playing Smoke on the Water - Live from Osaka, Japan / 1972 by Deep Purple.",
        "play bohemian rhapsody|the live version"
            + "|Playing Bohemian Rhapsody - Live at Wembley Stadium, July 1986 by Queen.",
        "play the live version of bohemian rhapsody|no the original one"
            + "|Playing Bohemian Rhapsody by Queen.",
        "play northbound|the acoustic one|Playing Northbound - Acoustic by The Paper Lanterns.",
        "play harbour lights|i meant the song|Playing Harbour Lights by Marrow.",
        "play back in black|i meant the album|Playing the album Back in Black by AC/DC.",
        "play weezer|i meant the album|Playing the album Weezer by Weezer.",
        "play hello by adele|i meant the album|Playing the album that it's on.",
        "play hello|the ninth one|There are only 2.",
        "play hello|the reggae one|I can't find that one.",
        "pause|the second one|There's nothing to choose from right now."
            + " Say what you would like to hear.",
      })
  void choosesAmongWhatMayHaveBeenMeant(String first, String then, String sentence) {
    home.open();
    home.say(first);
    Exchange exchange = home.say(then);
    assertThat(exchange.spoken()).isEqualTo(sentence);
    assertThat(exchange.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play hello by adele not lionel richie|Playing Hello by Adele.",
        "play hello but not by adele|Playing Hello by Lionel Richie.",
        "play the acoustic version of northbound|Playing Northbound - Acoustic by The Paper Lanterns.",
        "play the live version of bohemian rhapsody by queen"
            + "|Playing Bohemian Rhapsody - Live at Wembley Stadium, July 1986 by Queen.",
        "play sunday morning|Playing the playlist Sunday Morning.",
        "play gym|Playing the playlist Gym.",
        "play the joshua tree album by u2|Playing the album The Joshua Tree by U2.",
        "play nineteen eighty nine|Playing the album 1989 by Taylor Swift.",
        "play a b b a|Playing ABBA.",
        "play my discover weekly|Spotify keeps its own playlists, like discover weekly, from apps such as this one."
            + " Start it in the Spotify app, and I can take over from there.",
        "play my release radar playlist|Spotify keeps its own playlists, like release radar, from apps such as this one."
            + " Start it in the Spotify app, and I can take over from there.",
      })
  void playsTheOwnTheRightAndNotTheOther(String words, String sentence) {
    assertThat(home.ask(words).spoken()).isEqualTo(sentence);
  }

  @Test
  void aSavedAlbumComesBeforeTheSongOfItsName() {
    home.open();
    assertThat(home.say("play back in black").spoken())
        .startsWith("Playing Back in Black by AC/DC. There's also the album Back in Black");
    home.say("save this album");
    assertThat(home.say("play back in black").spoken())
        .isEqualTo("Playing the album Back in Black by AC/DC.");
  }

  @Test
  void givesOtherExamplesEachTime() {
    home.open();
    List<String> examples =
        Stream.generate(() -> home.say("what else can i say").spoken()).limit(4).toList();
    assertThat(examples.subList(0, 3)).doesNotHaveDuplicates();
    assertThat(examples.get(3)).isEqualTo(examples.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "user-top-read|I still need your permission to see what you hear most."
            + " Please link your account again",
        "user-read-playback-state|I still need your permission to see what's playing"
            + " and which speakers there are.",
      })
  void namesTheMissingPermissionWhenAskedWhetherAllIsSetUp(String scope, String sentence) {
    home.spotify.faults().on("missing-permission", Map.of("scope", scope));
    Exchange exchange = home.ask("is everything set up");
    assertThat(exchange.spoken()).startsWith("Your Spotify account is linked.").contains(sentence);
    assertThat(exchange.card().orElseThrow().type()).isEqualTo("LinkAccount");
    assertThat(exchange.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expired-link|The link to your Spotify account has run out.",
        "rate-limit-long|That was a lot for Spotify. Please try again in about an hour.",
        "not-on-list|This Tape Deck isn't open to your Spotify account yet.",
        "no-speaker|Your Spotify account is linked. I don't see any speaker.",
      })
  void saysWhatIsInTheWayWhenAskedWhetherAllIsSetUp(String fault, String sentence) {
    home.spotify.faults().on(fault);
    assertThat(home.ask("is everything set up").spoken()).startsWith(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next song in the kitchen",
        "previous song in the kitchen",
        "restart the song in the kitchen"
      })
  void saysThatNothingPlaysOnTheSpeakerThatWasNamed(String words) {
    assertThat(home.ask(words).spoken()).isEqualTo("Nothing is playing on Kitchen Speaker.");
  }
}
