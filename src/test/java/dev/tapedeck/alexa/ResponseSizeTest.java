package dev.tapedeck.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.ReplyEditor;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses within Alexa's limits, whatever the length of Spotify's names and lists. */
class ResponseSizeTest {
  @AutoClose private final ReplyEditor editor = new ReplyEditor();
  @AutoClose private final Home home = new Home("en-US", editor::start);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what's playing",
        "who sings this",
        "what's next",
        "which speakers are there",
        "what playlists do i have",
        "my top songs",
        "my top artists",
        "what have i been listening to",
        "play the song stand by me",
        "what's in my gym playlist"
      })
  void areAcceptedByAlexa(String words) {
    for (String name : new String[] {"a & b, ".repeat(1_000), "<\uD83D\uDCBF>".repeat(3_000)}) {
      editor.reset();
      List<Map<String, String>> many = Collections.nCopies(40, Map.of("name", name));
      editor
          .set("/me/player", "item.name", name)
          .set("/me/player", "item.artists", many)
          .set("/me/player", "device.name", name)
          .set("/me/player/queue", "queue.name", name)
          .set("/me/player/devices", "devices.name", name)
          .set("/me/playlists", "items.name", name)
          .set("/me/top/tracks", "items.artists", many)
          .set("/me/top/artists", "items.name", name)
          .set("/me/player/recently-played", "items.track.name", name)
          .set("/search", "tracks.items.artists", many)
          .set("/search", "tracks.items.album.images", List.of(Map.of("url", "https://a/" + name)));
      assertAccepted(home.ask(words));
      home.open();
      assertAccepted(home.say(words));
      home.say("stop");
    }
  }

  private static void assertAccepted(Exchange exchange) {
    assertThat(exchange.violations()).isEmpty();
    assertThat(exchange.spoken()).isNotBlank();
    assertThat(exchange.response().toString().length()).isLessThan(120 * 1024);
    assertThat(exchange.response().at("/response/outputSpeech/ssml").asText().length())
        .isLessThanOrEqualTo(8_000);
  }
}
