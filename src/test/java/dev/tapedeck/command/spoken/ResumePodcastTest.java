package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.ReplyEditor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ResumePodcastTest {
  @AutoClose private final Home home = new Home();

  @Test
  void resumesTheEpisodeInThePlayer() {
    home.ask("play the podcast branch lines");
    home.ask("pause");
    home.calls();
    assertThat(home.asked("resume my podcast"))
        .isEqualTo("Continuing Station 62 from Branch Lines.");
    assertThat(home.calls())
        .containsExactly("GET /me/player?additional_types=track,episode", "PUT /me/player/play");
    assertThat(home.player().playing()).isTrue();
    assertThat(home.asked("resume my podcast")).isEqualTo("It's already playing.");
  }

  @Test
  void resumesTheUnfinishedEpisodeOfAFollowedPodcast() {
    home.open();
    Exchange exchange = home.say("resume my podcast");
    assertThat(exchange.spoken()).isEqualTo("Continuing Spring Tide from Low Water.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().title()).isEqualTo("Spring Tide");
    assertThat(home.player().progressMs()).isGreaterThanOrEqualTo(754_000);
  }

  @Test
  void ignoresTheAudiobookInThePlayer() {
    home.ask("play the audiobook the hobbit");
    assertThat(home.asked("resume my podcast")).isEqualTo("Continuing Spring Tide from Low Water.");
    assertThat(home.asked("resume my audiobook")).endsWith("from The Hobbit.");
  }

  @Test
  void prefersTheUnfinishedEpisodeToANewerOneAndQueuesTheNewerOnes() {
    home.ask("play the latest episode of low water");
    home.ask("previous episode");
    home.ask("previous episode");
    home.spotify.travel(Duration.ofMinutes(5));
    home.ask("pause");
    home.ask("play the latest episode of low water");
    home.spotify.travel(Duration.ofMinutes(30));
    home.calls();
    assertThat(home.asked("resume the podcast low water"))
        .isEqualTo("Continuing Mud from Low Water.");
    List<String> calls = home.calls();
    assertThat(calls.get(calls.size() - 1))
        .matches(
            "\\QPUT /me/player/play {\"position_ms\":30\\E\\d{4}\\Q,\"uris\":[\"<episode Mud>\","
                + "\"<episode The Lighthouse Keeper's Radio>\",\"<episode Spring Tide>\"]}\\E");
    assertThat(home.player().title()).isEqualTo("Mud");
  }

  @Test
  void asksWhichPodcastIfNoneWasStarted() {
    home.linkAccountOf("robin");
    assertThat(home.asked("resume my podcast"))
        .isEqualTo("I can't find an episode you've started. Which podcast would you like?");
    assertThat(home.calls()).hasSize(2);
    assertThat(home.said("low water")).startsWith("Which one: ");
  }

  @Test
  void findsTheUnfinishedEpisodeOfAPodcastFurtherDownTheList() {
    try (ReplyEditor editor = new ReplyEditor();
        Home other = new Home("en-US", editor::start)) {
      editor.change(
          "/me/shows",
          body -> {
            ArrayNode items = (ArrayNode) body.get("items");
            JsonNode unfinished = items.remove(0);
            for (int i = 0; i < 9; i++) {
              items.insert(0, items.get(0).deepCopy());
            }
            items.add(unfinished);
            return body;
          });
      assertThat(other.asked("resume my podcast"))
          .isEqualTo("Continuing Spring Tide from Low Water.");
      assertThat(other.player().title()).isEqualTo("Spring Tide");
    }
  }
}
