package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayTest {
  @AutoClose private final Home home = new Home();

  /** Names that contain a preposition, which the slots may split in the wrong place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play stand by me|Playing Stand by Me by Ben E. King.",
        "play smoke on the water|Playing Smoke on the Water by Deep Purple.",
        "play dancing in the dark|Playing Dancing in the Dark by Bruce Springsteen.",
        "play dancing in the kitchen on the bedroom speaker"
            + "|Playing Dancing in the Kitchen by LANY on Bedroom Speaker.",
        "play hello by lionel richie|Playing Hello by Lionel Richie.",
        "play fast car by tracy chapman|Playing Fast Car by Tracy Chapman.",
        "play fast car by luke combs|Playing Fast Car by Luke Combs.",
        "play simon and garfunkel|Playing Simon & Garfunkel.",
        "play guns n roses|Playing Guns N' Roses.",
        "play beyonce|Playing Beyoncé.",
        "play sigur ros|Playing Sigur Rós.",
        "play weezer|Playing Weezer.",
      })
  void findsTheMusicThatWasNamed(String words, String speech) {
    assertThat(home.asked(words)).isEqualToIgnoringCase(speech);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play hello by adele not lionel richie|Playing Hello by Adele.",
        "play hello but not by adele|Playing Hello by Lionel Richie.",
        "play the acoustic version of northbound"
            + "|Playing Northbound - Acoustic by The Paper Lanterns.",
        "play the live version of bohemian rhapsody by queen"
            + "|Playing Bohemian Rhapsody live by Queen.",
        "play nineteen eighty nine|Playing the album 1989 by Taylor Swift.",
        "play a b b a|Playing ABBA.",
      })
  void heedsWhatWasSaidBesideTheName(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
  }

  @ParameterizedTest
  @CsvSource({
    "play abbey road,album,The Beatles: Abbey Road",
    "play abba,artist,ABBA",
    "play kind of blue by miles davis,album,Miles Davis: Kind of Blue",
    "play gym,playlist,sam/Gym",
    "play sunday morning,playlist,sam/Sunday Morning"
  })
  void playsTheWholeListWhereTheMusicIs(String words, String type, String name) {
    assertThat(home.asked(words)).startsWith("Playing ");
    assertThat(home.player().contextUri()).isEqualTo(home.uri(type, name));
    assertThat(home.player().playing()).isTrue();
    assertThat(home.player().speaker()).isEqualTo("Living Room");
  }

  @Test
  void playsASongInItsAlbumSoThatTheMusicContinues() {
    home.ask("play hello by adele");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Adele: Hello"));
    assertThat(home.player().contextUri()).isEqualTo(home.uri("album", "Adele: 25"));
  }

  @Test
  void playsOnTheNamedSpeaker() {
    assertThat(home.asked("play abbey road on the kitchen speaker"))
        .isEqualTo("Playing the album Abbey Road by The Beatles on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void asksWhichOfTwoSpeakersAndPlaysOnTheOneThatIsAnswered() {
    Exchange question = home.ask("play abba in the bedroom");
    assertThat(question.spoken()).isEqualTo("Which one: Bedroom Echo or Bedroom Speaker?");
    assertThat(question.violations()).isEmpty();
    assertThat(question.sessionOpen()).isTrue();
    assertThat(home.player().title()).as("unchanged until the answer").isEqualTo("Northbound");
    home.calls();
    Exchange answer = home.say("the bedroom speaker");
    assertThat(answer.spoken()).isEqualTo("Playing ABBA on Bedroom Speaker.");
    assertThat(answer.sessionOpen()).as("it was a one-shot").isFalse();
    assertThat(home.calls()).as("speakers, playlists, search, play").hasSize(4);
    assertThat(home.player().speaker()).isEqualTo("Bedroom Speaker");
  }

  @Test
  void mentionsOtherCandidatesInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("play hello");
    assertThat(exchange.spoken())
        .isEqualTo("Playing Hello by Adele. There's also Hello by Lionel Richie.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Adele: Hello"));
  }

  @Test
  void cannotPlayWhatSpotifyKeepsFromOtherApps() {
    assertThat(home.asked("play my discover weekly"))
        .isEqualTo(
            "Discover weekly is one of Spotify's own playlists, and I can't start those."
                + " Start it in the Spotify app, and I can control it from there.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void playsNothingWhenNothingIsFound() {
    assertThat(home.asked("play zyzzyva quux"))
        .isEqualTo("I couldn't find zyzzyva quux on Spotify.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB", "en-AU", "en-CA", "en-IN"})
  void speaksInEveryEnglishLocale(String locale) {
    try (Home there = new Home(locale)) {
      assertThat(there.asked("play abbey road on the kitchen speaker"))
          .isEqualTo("Playing the album Abbey Road by The Beatles on Kitchen Speaker.");
    }
  }

  @Test
  void asksWhatToPlay() {
    assertThat(home.slotAskedFor("PlayIntent")).isEqualTo("music");
    assertThat(home.calls()).isEmpty();
  }
}
