package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.EditingProxy;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class NextEpisodeTest {
  @AutoClose private final Home home = new Home();
  private JsonNode spring;
  private int firstRead;

  @Test
  void stepsFromEpisodeToEpisodeInTheOrderOfRelease() {
    home.ask("play the latest episode of low water");
    home.calls();
    assertThat(home.asked("next episode")).isEqualTo("This is the newest episode of Low Water.");
    assertThat(home.calls())
        .hasSize(2)
        .first()
        .isEqualTo("GET /me/player?additional_types=track,episode");
    assertThat(home.asked("previous episode"))
        .isEqualTo("Playing The Lighthouse Keeper's Radio from Low Water.");
    assertThat(home.calls())
        .hasSize(3)
        .last()
        .isEqualTo(
            "PUT /me/player/play {\"uris\":[\"<episode The Lighthouse Keeper's Radio>\","
                + "\"<episode Spring Tide>\"]}");
    assertThat(home.player().title()).isEqualTo("The Lighthouse Keeper's Radio");
    assertThat(home.asked("next episode"))
        .as("from where the listener stopped")
        .isEqualTo("Continuing Spring Tide from Low Water.");
    assertThat(home.player().title()).isEqualTo("Spring Tide");
  }

  @Test
  void stepsThroughAPodcastThatIsListedOldestFirst() {
    home.ask("play the latest episode of branch lines");
    assertThat(home.asked("previous episode")).isEqualTo("Playing Station 61 from Branch Lines.");
    assertThat(home.asked("next episode in the kitchen"))
        .isEqualTo("Playing Station 62 from Branch Lines on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.asked("next episode")).isEqualTo("This is the newest episode of Branch Lines.");
  }

  @Test
  void stepsThroughTheChaptersOfABook() {
    home.open();
    home.say("play the audiobook the hobbit");
    home.calls();
    Exchange next = home.say("next chapter");
    assertThat(next.spoken()).isEqualTo("Playing Roast Mutton from The Hobbit.");
    assertThat(next.sessionOpen()).isTrue();
    assertThat(home.player().title()).isEqualTo("Roast Mutton");
    assertThat(home.calls())
        .hasSize(3)
        .last()
        .asString()
        .contains("[\"<episode Roast Mutton>\",\"<episode A Short Rest>\"");
    home.say("previous chapter");
    home.say("previous chapter");
    assertThat(home.said("previous chapter")).isEqualTo("This is the first chapter of The Hobbit.");
  }

  @Test
  void doesNotSkipASong() {
    assertThat(home.asked("next episode"))
        .isEqualTo("No podcast or audiobook is playing right now.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void doesNotCallAnEpisodeTheFirstIfTheListGoesOn() {
    try (EditingProxy proxy = new EditingProxy(this::endless);
        Home behind = new Home("en-US", proxy::start)) {
      behind.ask("play the latest episode of low water");
      assertThat(behind.asked("previous episode"))
          .isEqualTo("I can't read that far in the list of Low Water.");
      assertThat(behind.player().title()).isEqualTo("Spring Tide");
    }
  }

  /** A thousand episodes, newest first; the one that plays is the last of those that are read. */
  private JsonNode endless(String target, JsonNode json) {
    if (!target.contains("/episodes") || !target.contains("offset=")) {
      return json;
    }
    ObjectNode page = (ObjectNode) json;
    if (target.endsWith("offset=0")) {
      spring = page.get("items").deepCopy().get(0);
      return firstRead++ == 0 ? page : fillers(page, 50);
    }
    fillers(page, 49);
    ((ArrayNode) page.get("items")).add(target.endsWith("offset=150") ? spring : filler(49));
    return page;
  }

  private static ObjectNode fillers(ObjectNode page, int count) {
    ArrayNode items = page.put("total", 1000).putArray("items");
    for (int i = 0; i < count; i++) {
      items.add(filler(i));
    }
    return page;
  }

  private static ObjectNode filler(int number) {
    ObjectNode episode = new ObjectMapper().createObjectNode();
    return episode
        .put("name", "Filler " + number)
        .put("uri", "spotify:episode:filler" + number)
        .put("release_date", "2030-01-01");
  }
}
