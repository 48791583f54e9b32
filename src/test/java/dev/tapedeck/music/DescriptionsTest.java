package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.ReplyEditor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is said of a name is short; the card has all of it. */
class DescriptionsTest {
  private static final String PLAYER = "/me/player";
  private static final String LONG =
      "Airplanes (feat. Hayley Williams) - Live at Hove, East Sussex, 1985";

  @AutoClose private final ReplyEditor editor = new ReplyEditor();
  @AutoClose private final Home home = new Home("en-US", editor::start);

  private static String card(Exchange exchange, String field) {
    return exchange.response().at("/response/card/" + field).asText();
  }

  @Test
  void everyCommandSaysATitleInShort() {
    editor.set(PLAYER, "item.name", LONG).set(PLAYER, "item.album.name", "25 (Deluxe Edition)");
    Exchange playing = home.ask("what's playing");
    assertThat(playing.spoken())
        .isEqualTo(
            "Living Room is playing Airplanes live by The Paper Lanterns, from the album 25.");
    assertThat(card(playing, "title")).isEqualTo(LONG);
    assertThat(home.asked("who sings this")).isEqualTo("Airplanes live is by The Paper Lanterns.");
    assertThat(home.asked("which album is this")).isEqualTo("Airplanes live is from the album 25.");
    assertThat(home.asked("i like this")).startsWith("Airplanes live is already in");
    assertThat(home.asked("add this to my gym playlist")).startsWith("I added Airplanes live to");
  }

  @Test
  void moreThanThreeArtistsAreOthers() {
    List<Map<String, String>> artists =
        Stream.of("Ann", "Bob", "Cid", "Dot", "Eve").map(name -> Map.of("name", name)).toList();
    editor.set(PLAYER, "item.artists", artists);
    assertThat(home.asked("who sings this"))
        .isEqualTo("Northbound is by Ann, Bob, Cid and others.");
    Exchange playing = home.ask("what's playing");
    assertThat(playing.spoken()).contains("Northbound by Ann, Bob, Cid and others");
    assertThat(card(playing, "text")).startsWith("Ann, Bob, Cid, Dot, Eve");
  }

  @Test
  void aVeryLongNameIsCut() {
    editor.set("/me/playlists", "items.name", "Songs of the summer, ".repeat(14));
    assertThat(home.asked("which playlists do i have")).hasSizeLessThan(600);
    editor.set(PLAYER, "item.name", "Word ".repeat(58));
    Exchange playing = home.ask("what's playing");
    assertThat(playing.spoken()).hasSizeLessThan(170);
    assertThat(card(playing, "title")).hasSizeGreaterThan(280);
  }

  @Test
  void theCardOfWhatWasStartedKeepsTheVersion() {
    Exchange playing = home.ask("play the live version of bohemian rhapsody");
    assertThat(playing.spoken()).isEqualTo("Playing Bohemian Rhapsody live by Queen.");
    assertThat(card(playing, "title"))
        .isEqualTo("Bohemian Rhapsody - Live at Wembley Stadium, July 1986");
    assertThat(home.player().title()).startsWith("Bohemian Rhapsody - Live");
  }
}
