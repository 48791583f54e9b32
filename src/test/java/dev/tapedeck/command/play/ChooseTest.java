package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChooseTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play hello|the second one|Playing Hello by Lionel Richie.",
        "play hello|no, the lionel richie one|Playing Hello by Lionel Richie.",
        "play hello|i meant the one by lionel richie|Playing Hello by Lionel Richie.",
        "play hello|not adele|Playing Hello by Lionel Richie.",
        "play smoke on the water|no, the live one"
            + "|Playing Smoke on the Water live by Deep Purple.",
        "play bohemian rhapsody|the live version" + "|Playing Bohemian Rhapsody live by Queen.",
        "play the live version of bohemian rhapsody|no the original one"
            + "|Playing Bohemian Rhapsody by Queen.",
        "play northbound|the acoustic one|Playing Northbound - Acoustic by The Paper Lanterns.",
        "play harbour lights|i meant the song|Playing Harbour Lights by Marrow.",
        "play back in black|i meant the album|Playing the album Back in Black by AC/DC.",
        "play weezer|i meant the album|Playing the album Weezer by Weezer.",
        "play hello by adele|i meant the album|Playing the album 25.",
        "play hello|the ninth one|There are only 2.",
        "play hello|the reggae one|I can't find that one.",
        "pause|the second one|There's nothing to choose from right now."
            + " Say what you'd like to hear.",
      })
  void choosesAmongTheCandidates(String first, String then, String speech) {
    home.open();
    home.say(first);
    Exchange exchange = home.say(then);
    assertThat(exchange.spoken()).isEqualTo(speech);
    assertThat(exchange.violations()).isEmpty();
    assertThat(exchange.sessionOpen()).isTrue();
  }

  @Test
  void goesBackToTheFirst() {
    home.open();
    home.say("play hello");
    assertThat(home.said("no the other one")).isEqualTo("Playing Hello by Lionel Richie.");
    assertThat(home.said("go back to the first one")).isEqualTo("Playing Hello by Adele.");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Adele: Hello"));
    assertThat(home.said("not that one")).isEqualTo("Playing Hello by Lionel Richie.");
  }

  @Test
  void findsWhatWasWantedInsteadAndStillKnowsTheFirst() {
    home.open();
    home.say("play queen");
    assertThat(home.said("no i wanted adele")).isEqualTo("Playing Adele.");
    assertThat(home.player().contextUri()).isEqualTo(home.uri("artist", "Adele"));
    assertThat(home.said("go back to the first one")).isEqualTo("Playing Queen.");
    assertThat(home.player().contextUri()).isEqualTo(home.uri("artist", "Queen"));
  }

  @Test
  void doesNotPlayTheVersionOrKindThatIsRefused() {
    home.open();
    home.say("play levitating");
    String song = home.player().uri();
    assertThat(home.said("not the remix")).startsWith("This is Levitating");
    assertThat(home.player().uri()).isEqualTo(song);
    home.say("not the album");
    assertThat(home.player().contextUri())
        .isNotEqualTo(home.uri("album", "Dua Lipa: Levitating (The Remixes)"));
  }

  @Test
  void findsWhatWasWantedAfterNothingWasFound() {
    home.open();
    assertThat(home.said("play xylophone quarrel")).startsWith("I couldn't find");
    assertThat(home.said("no i wanted adele")).isEqualTo("Playing Adele.");
    assertThat(home.player().contextUri()).isEqualTo(home.uri("artist", "Adele"));
  }

  @Test
  void theOriginalIsTheUsualVersion() {
    home.open();
    home.say("play smoke on the water");
    home.say("the live one");
    assertThat(home.said("no the original"))
        .isEqualTo("Playing Smoke on the Water by Deep Purple.");
  }

  @Test
  void staysOnTheSpeakerOnWhichTheFirstWasStarted() {
    home.open();
    home.say("play hello in the kitchen");
    assertThat(home.said("no the other one")).isEqualTo("Playing Hello by Lionel Richie.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void isAboutWhatPlaysNowAfterASkip() {
    home.open();
    home.say("play hello");
    home.say("next");
    assertThat(home.said("not that one")).isEqualTo("Next.");
    assertThat(home.said("the second one")).startsWith("There's nothing to choose from");
    assertThat(home.said("the live one")).isEqualTo("I can't find that one.");
  }

  @ParameterizedTest
  @CsvSource({
    "play hello,the second one,track,Lionel Richie: Hello",
    "play back in black,i meant the album,album,AC/DC: Back in Black",
    "play hello by adele,i meant the album,album,Adele: 25"
  })
  void playsTheChosenCandidate(String first, String then, String type, String name) {
    home.open();
    home.say(first);
    home.say(then);
    String chosen = home.uri(type, name);
    assertThat(chosen).isIn(home.player().uri(), home.player().contextUri());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play hello but not by adele|the second one|",
        "play hello not by adele|the first one|",
        "play hello not by adele|the live one|",
        "play hello not by adele|something else|",
        "play hello not by adele|another one|",
        "play hello not by adele|i meant the album|",
        "play hello by adele|not adele|something else",
        "play hello|not adele|the live one",
        "play hello|not adele|the first one",
        "play hello|not adele|not lionel richie",
        "play the song hello not by adele|the second one|the live one"
      })
  void neverPlaysAnExcludedArtistAfterwards(String first, String then, String last) {
    home.open();
    home.say(first);
    home.say(then);
    if (last != null) {
      home.say(last);
    }
    assertThat(home.player().artists()).doesNotContain("Adele");
  }

  @ParameterizedTest
  @CsvSource({
    "play hello not by adele,Lionel Richie: Hello",
    "play hello but not the one by adele,Lionel Richie: Hello",
    "play the song hello not by adele,Lionel Richie: Hello",
    "play hello not by lionel richie,Adele: Hello",
  })
  void playsTheSongByAnotherArtist(String words, String track) {
    home.ask(words);
    assertThat(home.player().uri()).isEqualTo(home.uri("track", track));
  }

  @Test
  void saysWhatWasSearchedForIfOnlyTheExcludedArtistHasTheSong() {
    assertThat(home.asked("play the song someone like you not by adele"))
        .isEqualTo("I couldn't find the song someone like you that isn't by adele on Spotify.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void playsAnExcludedArtistWhoIsRequestedLater() {
    home.open();
    home.say("play hello");
    home.say("not adele");
    home.say("the one by adele");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Adele: Hello"));
  }

  @ParameterizedTest
  @CsvSource({
    "play the song zyzzyva quux",
    "play my zyzzyva quux playlist",
    "play the podcast zyzzyva quux",
    "play my empty for now playlist",
    "shuffle the album zyzzyva quux"
  })
  void hasNothingToChooseFromAfterASearchThatFailed(String failing) {
    home.open();
    home.say("play hello");
    home.say(failing);
    assertThat(home.said("the second one")).startsWith("There's nothing to choose from");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Adele: Hello"));
  }

  @Test
  void changesNothingIfNoCandidateMatches() {
    home.open();
    home.say("play hello");
    home.say("the reggae one");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Adele: Hello"));
  }

  @Test
  void playsOnTheSpeakerOfTheFirstRequest() {
    home.open();
    home.say("play hello in the kitchen");
    home.say("the second one");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Lionel Richie: Hello"));
  }
}
