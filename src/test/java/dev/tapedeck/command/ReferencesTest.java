package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that refer to music which an answer named. */
class ReferencesTest extends HomeWithMemory {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the third one",
        "play the third one",
        "play the third",
        "number three",
        "play number three",
        "play the third song",
        "give me the third one",
        "i'll take number three"
      })
  void theThirdOfAListIsPlayed(String reply) {
    home.open();
    home.say("my top songs");
    assertThat(home.said(reply)).isEqualTo("Playing Fast Car by Tracy Chapman.");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Tracy Chapman: Fast Car"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my top artists|the third one|Playing The Beatles.",
        "my top artists|the last one|Playing Fleetwood Mac.",
        "my top artists|play the last one|Playing Fleetwood Mac.",
        "what are my playlists|the third one|Playing the playlist Sunday Morning.",
        "what are my playlists|shuffle the second one|Shuffling the playlist Gym.",
        "what are my playlists|add this to the second one|Added Northbound to Gym.",
        "what have i been listening to|play the third one in the kitchen"
            + "|Playing Feeling Good by Nina Simone on Kitchen Speaker.",
        "what albums does adele have|play the second one|Playing the album 21 by Adele.",
        "what songs does adele have|the first one|Playing Hello by Adele.",
        "what's in my gym playlist|play the second|Playing Back in Black by AC/DC.",
        "my top songs|save the third one|Saved Fast Car by Tracy Chapman.",
        "my top songs|queue the second one|Queued Feeling Good by Nina Simone.",
        "my top songs|add the third one to my gym playlist|Added Fast Car by Tracy Chapman to Gym.",
        "what's next|play it|Playing Salt & Iron by The Paper Lanterns.",
        "what's next|play that one|Playing Salt & Iron by The Paper Lanterns.",
        "what's next|that one|Playing Salt & Iron by The Paper Lanterns.",
        "what's next|play it in the kitchen"
            + "|Playing Salt & Iron by The Paper Lanterns on Kitchen Speaker.",
        "what's next|save it|Saved Salt & Iron by The Paper Lanterns.",
        "what's next|queue it|Queued Salt & Iron by The Paper Lanterns.",
        "what's next|who sings it|Salt & Iron is by The Paper Lanterns.",
        "what's next|who's it by|Salt & Iron is by The Paper Lanterns.",
        "what's next|add it to my gym playlist|Added Salt & Iron by The Paper Lanterns to Gym.",
        "what was the last song|play it|Playing Ferry by The Paper Lanterns.",
        "what was the last song|play that again|Playing Ferry by The Paper Lanterns.",
        "what album is this|play it|Playing the album Harbour Lights by The Paper Lanterns.",
        "what album is this|play it in the kitchen|Moving to Kitchen Speaker.",
        "who sings dancing queen|play it|Playing Dancing Queen by ABBA.",
        "who sings dancing queen|play that in the kitchen"
            + "|Playing Dancing Queen by ABBA on Kitchen Speaker.",
        "who sings dancing queen|save that|Saved Dancing Queen by ABBA.",
        "louder|save it|Northbound is already in your liked songs.",
        "louder|play it|It's already playing.",
        "louder|who sings it|Northbound is by The Paper Lanterns.",
        "louder|play it in the kitchen|Moving to Kitchen Speaker.",
        "louder|the last one|There's nothing to choose from right now. Say what you'd like to hear.",
        "louder|play that one|There's nothing to choose from right now."
            + " Say what you'd like to hear.",
        "my top songs|play 25|Playing the album 25 by Adele.",
        "my top songs|play anything|It's already playing.",
      })
  void meansWhatTheAnswerNamed(String question, String reply, String speech) {
    home.open();
    home.say(question);
    assertThat(home.said(reply)).isEqualTo(speech);
  }

  @Test
  void thatOneOfSeveralIsAskedFor() {
    home.open();
    home.say("my top songs");
    assertThat(home.said("play that one"))
        .startsWith("Which one: Northbound by The Paper Lanterns, Feeling Good");
    assertThat(home.said("the second one")).isEqualTo("Playing Feeling Good by Nina Simone.");
  }

  @Test
  void aPositionIsOfThePageThatWasReadLast() {
    home.open();
    home.say("my top songs");
    home.say("keep going");
    assertThat(home.said("the second one")).isEqualTo("Playing So What by Miles Davis.");
  }

  @Test
  void aListIsKeptUntilOtherMusicIsStarted() {
    home.open();
    home.say("my top songs");
    assertThat(home.said("play the third")).isEqualTo("Playing Fast Car by Tracy Chapman.");
    assertThat(home.said("queue the second one")).isEqualTo("Queued Feeling Good by Nina Simone.");
    home.say("play hello");
    assertThat(home.said("the second one")).isEqualTo("Playing Hello by Lionel Richie.");
  }

  @Test
  void itIsWhatPlaysAfterAnotherAnswer() {
    home.open();
    home.say("what's next");
    home.say("louder");
    assertThat(home.said("save it")).isEqualTo("Northbound is already in your liked songs.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"keep going", "go on", "continue", "next", "what else", "more", "next page"})
  void aListWithMoreIsContinued(String reply) {
    home.open();
    home.say("my top songs");
    String song = home.player().uri();
    assertThat(home.said(reply)).startsWith("Dreams by Fleetwood Mac, So What");
    assertThat(home.player().uri()).isEqualTo(song);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play some classical|not classical|Which kind of music?",
        "play some classical|no, jazz|Playing the playlist Best of Jazz.",
        "play some classical|no i meant jazz music|Playing the playlist Best of Jazz.",
        "play something from the eighties|no the nineties|Playing the playlist 90s Hits.",
        "play something from the eighties|i said the nineties|Playing the playlist 90s Hits.",
        "play something relaxing|no i said party music|Playing your playlist 🎉 Party!!!.",
        "play hello|the lionel richie version|Playing Hello by Lionel Richie.",
        "play bohemian rhapsody|the live version|Playing Bohemian Rhapsody live by Queen.",
        "play smoke on the water|play the live one|Playing Smoke on the Water live by Deep Purple.",
        "play levitating|play the remix"
            + "|Playing the album Levitating (The Remixes) by Dua Lipa.",
        "louder|the acoustic version|Playing Northbound - Acoustic by The Paper Lanterns.",
      })
  void correctsWhatWasStarted(String wish, String correction, String speech) {
    home.open();
    home.say(wish);
    assertThat(home.said(correction)).isEqualTo(speech);
  }
}
