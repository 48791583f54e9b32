package dev.tapedeck.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answer to each fault of Spotify, over real HTTP. */
class SpotifyFaultsTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "expired-link|pause|The link to your Spotify account isn't valid."
            + " Please link it again with the card I sent to your Alexa app.|card",
        "revoked-link|what's playing|The link to your Spotify account isn't valid."
            + " Please link it again with the card I sent to your Alexa app.|card",
        "missing-permission|pause|For that I need your permission to control the player. Please link your account"
            + " again with the card I sent to your Alexa app, and agree to everything.|card",
        "missing-permission|what's playing|For that I need your permission to see what's playing and which"
            + " speakers there are. Please link your account again with the card I sent to your Alexa app, and"
            + " agree to everything.|card",
        "missing-permission|play my gym playlist|For that I need your permission to see your playlists. Please"
            + " link your account again with the card I sent to your Alexa app, and agree to everything.|card",
        "not-on-list|pause|Your Spotify account can't use this Tape Deck yet. Its owner has to add you to the"
            + " app's users on Spotify's developer dashboard.|",
        "not-on-list-text|what's playing|Your Spotify account can't use this Tape Deck yet. Its owner has to"
            + " add you to the app's users on Spotify's developer dashboard.|",
        "owner-premium-lapsed|pause|Spotify has disabled this Tape Deck because its owner's Premium subscription has"
            + " ended. After a renewal it can take a few hours to work again.|",
        "free-account|pause|That needs Spotify Premium.|",
        "none-active|next song|No speaker is active right now. Say what to play and where, or start something in"
            + " the Spotify app.|",
        "no-speaker|play abba|I can't find any speakers. Open Spotify on your phone, or start something on a"
            + " speaker, and try again.|",
        "restriction-violated|next song|Spotify can't do that right now.|",
        "restriction-violated|pause|Spotify can't do that right now.|",
        "restriction-violated|resume the music|It's already playing.|",
        "device-refuses|pause|Spotify doesn't let me control that speaker.|",
        "echo-stays-asleep|play abba on the bedroom echo|That speaker isn't responding. Open Spotify on it,"
            + " and try again.|",
        "false-401-once|what's playing|Living Room is playing Northbound by The Paper Lanterns, from the album"
            + " Harbour Lights.|picture",
        "false-403-once|what's playing|Living Room is playing Northbound by The Paper Lanterns, from the album"
            + " Harbour Lights.|picture",
        "no-volume|volume four|I can't change the volume of Living Room.|",
        "rate-limit|next song|I've sent too many requests to Spotify. Please try again in a moment.|",
        "rate-limit-30|next song|I've sent too many requests to Spotify. Please try again in about a minute.|",
        "rate-limit-long|next song|I've sent too many requests to Spotify. Please try again in about an hour.|",
        "rate-limit-huge|next song|I've sent too many requests to Spotify. Please try again in about a minute.|",
        "rate-limit-text|next song|I've sent too many requests to Spotify. Please try again in about a minute.|",
        "quota|what's playing|This Tape Deck has reached its Spotify limit for now. Please try again"
            + " later.|",
        "error-500|what's playing|Spotify is having trouble right now. Please try again in a moment.|",
        "error-502|pause|Spotify is having trouble right now. Please try again in a moment.|",
        "error-503|next song|Spotify is having trouble right now. Please try again in a moment.|",
        "error-408|next song|Spotify is taking too long. Please try again in a moment.|",
        "error-409|next song|Something else was changed on Spotify at the same moment. Please try again.|",
        "error-in-200|what playlists do i have|Spotify is having trouble right now. Please try again in a moment.|",
        "error-in-200|what's playing|Spotify is having trouble right now. Please try again in a moment.|",
        "error-in-200|pause|Spotify is having trouble right now. Please try again in a moment.|",
        "error-in-200|next song|Spotify is having trouble right now. Please try again in a moment.|",
        "cut|next song|Spotify is having trouble right now. Please try again in a moment.|",
        "garbage|what's playing|Spotify sent an answer I don't understand. Please try again in a moment.|",
        "truncated|what's playing|Spotify sent an answer I don't understand. Please try again in a moment.|",
        "ad|what's playing|An ad is playing.|",
        "unknown-item|what's playing|Something is playing, but Spotify doesn't tell me what.|",
        "private-session|what's playing|Nothing is playing right now.|",
        "player-empty-200|what's playing|Nothing is playing right now.|",
        "all-null-results|play abba|I couldn't find abba on Spotify.|",
        "empty-results|play the song hello by adele|I couldn't find the song hello by adele on Spotify.|",
      })
  void hasAnAnswerForEveryFault(String fault, String words, String sentence, String card) {
    home.spotify.faults().on(fault);
    Exchange exchange = home.ask(words);
    assertThat(exchange.spoken()).isEqualTo(sentence);
    assertThat(exchange.violations()).isEmpty();
    assertThat(exchange.card().isPresent()).isEqualTo(card != null);
    assertThat(exchange.sessionOpen()).isFalse();
  }

  @Test
  void answersWithinAlexasTimeoutIfSpotifyIsSlow() {
    home.spotify.faults().on("very-slow");
    Exchange exchange = home.ask("next song");
    assertThat(exchange.spoken())
        .isEqualTo("Spotify is taking too long. Please try again in a moment.");
    assertThat(exchange.millis()).isBetween(6000L, 7500L);
    assertThat(home.calls()).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"writes-204", "writes-200-empty", "writes-200-text", "writes-202", "images-null"})
  void acceptsEveryFormOfASuccess(String fault) {
    home.spotify.faults().on(fault);
    assertThat(home.ask("play abbey road").spoken())
        .isEqualTo("Playing the album Abbey Road by The Beatles.");
  }

  @Test
  void retriesAnIdempotentCallAfterABrokenConnection() {
    home.spotify.faults().on("cut", 1);
    assertThat(home.ask("pause").spoken()).isEqualTo("Paused.");
  }

  @Test
  void leavesAnOpenSessionOpenAfterAFault() {
    home.open();
    home.spotify.faults().on("error-500");
    assertThat(home.say("pause").sessionOpen()).isTrue();
    home.spotify.faults().off();
    assertThat(home.say("pause").spoken()).isEqualTo("Paused.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"open tape deck", "ask tape deck to pause", "ask tape deck what is playing"})
  void asksToLinkTheAccountIfItIsNotLinked(String words) {
    home.link(Optional.empty());
    Exchange exchange = home.say(words);
    assertThat(exchange.spoken())
        .isEqualTo(
            "Welcome to Tape Deck. To get started, link your Spotify account with the card I sent to your Alexa app.");
    assertThat(exchange.card()).isPresent();
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.calls()).isEmpty();
  }
}
