package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumeAudiobookTest {
  @AutoClose private final Home home = new Home();

  @Test
  void resumesTheSavedBookThatWasStarted() {
    assertThat(home.asked("resume my audiobook"))
        .isEqualTo("Continuing An Unexpected Party from The Hobbit.");
    assertThat(home.player().title()).isEqualTo("An Unexpected Party");
    assertThat(home.player().progressMs()).isGreaterThanOrEqualTo(1_200_000);
  }

  @Test
  void resumesTheChapterInThePlayer() {
    home.open();
    home.say("play the audiobook the hobbit");
    home.say("next chapter");
    home.say("pause");
    home.calls();
    Exchange exchange = home.say("resume my audiobook");
    assertThat(exchange.spoken()).isEqualTo("Continuing Roast Mutton from The Hobbit.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).hasSize(2);
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void ignoresThePodcastInThePlayer() {
    home.ask("play the podcast low water");
    assertThat(home.asked("resume my audiobook")).endsWith("from The Hobbit.");
    assertThat(home.player().title()).isEqualTo("An Unexpected Party");
  }

  @ParameterizedTest
  @CsvSource({
    "continue the hobbit,Continuing An Unexpected Party from The Hobbit.",
    "pick up where i left off in low water,Continuing Spring Tide from Low Water.",
    "resume low water,Continuing Spring Tide from Low Water.",
    "carry on with branch lines,Playing Station 62 from Branch Lines.",
    "resume abbey road,Playing the album Abbey Road by The Beatles."
  })
  void resumesABookAPodcastOrMusicByItsName(String words, String answer) {
    assertThat(home.asked(words)).isEqualTo(answer);
  }

  @Test
  void resumesTheMusicIfNothingWasNamed() {
    home.ask("pause");
    home.ask("continue where i left off");
    assertThat(home.player().playing()).isTrue();
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void asksWhichBookIfNoneWasStarted() {
    home.linkAccountOf("robin");
    Exchange question = home.ask("resume my audiobook");
    assertThat(question.spoken())
        .isEqualTo("I can't find an audiobook you've started. Which one would you like?");
    assertThat(question.sessionOpen()).isTrue();
  }
}
