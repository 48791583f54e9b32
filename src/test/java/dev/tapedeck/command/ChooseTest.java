package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was meant, and what else may have been. */
class ChooseTest {
  @AutoClose private final Home home = new Home();

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
}
