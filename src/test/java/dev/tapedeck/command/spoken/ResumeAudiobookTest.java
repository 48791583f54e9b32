package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

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

  @Test
  void asksWhichBookIfNoneWasStarted() {
    home.linkAccountOf("robin");
    Exchange question = home.ask("resume my audiobook");
    assertThat(question.spoken())
        .isEqualTo("I can't find an audiobook you've started. Which one would you like?");
    assertThat(question.sessionOpen()).isTrue();
  }
}
