package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.ReplyEditor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, dates and other members that Spotify leaves null or blank: the rest is said. */
class MissingDataTest {
  private static final String PLAYER = "/me/player";

  @AutoClose private final ReplyEditor editor = new ReplyEditor();
  @AutoClose private final Home home = new Home("en-US", editor::start);

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void artistAndAlbumAreLeftOut(String blank) {
    editor.set(PLAYER, "item.artists.name", blank).set(PLAYER, "item.album.name", blank);
    assertThat(home.asked("what's playing")).isEqualTo("Living Room is playing Northbound.");
    assertThat(home.asked("who sings this")).isEqualTo("I don't know who Northbound is by.");
    assertThat(home.asked("which album is this"))
        .isEqualTo("I don't know which album Northbound is from.");
    assertThat(home.asked("where is this from"))
        .isEqualTo("Northbound is playing from a list, but Spotify doesn't tell me its name.");
    Exchange exchange = home.ask("what's playing");
    assertThat(exchange.response().at("/response/card/text").asText())
        .isEqualTo("Playing on Spotify");
    assertThat(home.asked("save this album")).isEqualTo("It's already in your library.");
    assertThat(home.saved("album", "The Paper Lanterns: Harbour Lights")).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {""})
  void artistsOfResultsAndListsAreLeftOut(String blank) {
    editor
        .set("/search", "tracks.items.artists.name", blank)
        .set("/me/top/tracks", "items.artists.name", blank)
        .set("/me/player/queue", "queue.artists.name", blank)
        .set("/me/player/recently-played", "items.track.artists.name", blank);
    assertThat(home.asked("what's next")).isEqualTo("Next is Salt & Iron.");
    assertThat(home.asked("play the song stand by me")).isEqualTo("Playing Stand by Me.");
    assertThat(home.asked("my top songs")).startsWith("Your top songs are Northbound, ");
    assertThat(home.asked("what have i been listening to"))
        .startsWith("You've been listening to Ferry, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what's playing|Living Room is playing Mud.",
        "who sings this|Mud is an episode of a podcast.",
        "which album is this|Mud is an episode of a podcast.",
        "where is this from|Mud isn't playing from an album or a playlist.",
        "follow this podcast|It's already in your library.",
        "do i have this saved|No, Mud isn't in your library.",
        "next episode|Playing The Lighthouse Keeper's Radio from this podcast.",
        "how long is left|Mud has "
      })
  void theNameOfAShowIsNotNeeded(String words, String speech) {
    for (Object show : new Object[] {null, ""}) {
      home.spotify.act("sam", Map.of("do", "play", "uri", home.uri("episode", "Low Water: Mud")));
      editor.reset();
      editor.set(PLAYER, "item.show.name", show);
      assertThat(home.asked(words)).startsWith(speech);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"item.show.uri", "item.show.id"})
  void eitherTheIdOrTheUriOfAShowIsEnough(String missing) {
    home.spotify.act(
        "sam", Map.of("do", "play", "uri", home.uri("episode", "Branch Lines: Station 1")));
    home.ask("unfollow this podcast");
    editor.set(PLAYER, missing, null);
    assertThat(home.asked("follow this podcast")).isEqualTo("You're now following Branch Lines.");
    assertThat(home.saved("show", "Branch Lines")).isTrue();
  }

  @Test
  void aShowIsNotNeeded() {
    home.spotify.act("sam", Map.of("do", "play", "uri", home.uri("episode", "Low Water: Mud")));
    editor.set(PLAYER, "item.show", null);
    assertThat(home.asked("what's playing")).isEqualTo("Living Room is playing Mud.");
    assertThat(home.asked("follow this podcast")).isEqualTo("No podcast is playing right now.");
    assertThat(home.asked("next episode"))
        .isEqualTo("No podcast or audiobook is playing right now.");
    assertThat(home.asked("who sings this")).isEqualTo("Mud is an episode of a podcast.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "louder|Spotify doesn't tell me how loud it is. Say a volume, such as volume four.",
        "quieter|Spotify doesn't tell me how loud it is. Say a volume, such as volume four.",
        "mute|Muted.",
        "what's playing|This is Northbound by The Paper Lanterns, from the album Harbour Lights."
      })
  void theNameOfTheSpeakerIsNotNeeded(String words, String speech) {
    editor.set(PLAYER, "device.name", null).set(PLAYER, "device.volume_percent", null);
    assertThat(home.asked(words)).isEqualTo(speech);
  }

  @Test
  void theVolumeOfASpeakerWithoutANameCanBeChanged() {
    editor.set(PLAYER, "device.name", null);
    assertThat(home.asked("louder")).isEqualTo("Louder.");
    assertThat(home.volume("Living Room")).isEqualTo(50);
  }

  @ParameterizedTest
  @CsvSource({"item.duration_ms", "progress_ms"})
  void durationAndProgressMayBeUnknown(String member) {
    editor.set(PLAYER, member, null);
    assertThat(home.asked("how long is left")).isEqualTo("I can't tell how far along this is.");
    assertThat(home.asked("go to one minute twenty"))
        .isEqualTo("Going to 1 minute and 20 seconds.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "playlist|spotify:playlist:37i9dQZF1EYkqdzj48dyYq|from one of Spotify's own playlists.",
        "artist|spotify:artist:0000000000000000000000|from a list, but Spotify doesn't tell me its"
            + " name.",
        "station|spotify:station:1|from a list, but Spotify doesn't tell me its name.",
        "playlist|null|from one of Spotify's own playlists.",
        "null|null|from a list, but Spotify doesn't tell me its name."
      })
  void theNameOfAContextIsNotNeeded(String type, String uri, String speech) {
    editor.set(PLAYER, "context.type", type).set(PLAYER, "context.uri", uri);
    assertThat(home.asked("where is this from")).isEqualTo("Northbound is playing " + speech);
  }

  @Test
  void theIdOfAPlaylistIsFoundInItsUri() {
    editor.set("/me/playlists", "items.id", null);
    assertThat(home.asked("add this to gym")).isEqualTo("I added Northbound to Gym.");
    assertThat(home.playlist("Gym")).endsWith(home.uri("track", "The Paper Lanterns: Northbound"));
  }

  @Test
  void listsMayBeNullOrHaveNulls() {
    editor
        .set(PLAYER, "item.artists", null)
        .set(PLAYER, "item.album", null)
        .set("/search", "tracks.items.artists", Arrays.asList(null, Map.of("name", "Adele")))
        .set("/search", "tracks.items.album", null)
        .set("/search", "tracks.items.duration_ms", null);
    assertThat(home.asked("what's playing")).isEqualTo("Living Room is playing Northbound.");
    assertThat(home.asked("play the song hello by adele")).isEqualTo("Playing Hello by Adele.");
    assertThat(home.player().title()).isEqualTo("Hello");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "data:image/png;base64,AAAA",
        "http://i.scdn.co/image/1",
        "https://",
        "https://i.scdn.co/a b"
      })
  void aCardGetsTheFirstImageThatAlexaAccepts(String url) {
    String good = "https://i.scdn.co/image/2";
    editor.set(PLAYER, "item.album.images", List.of(Map.of("url", url), Map.of("url", good)));
    Exchange with = home.ask("what's playing");
    assertThat(with.response().at("/response/card/image/largeImageUrl").asText()).isEqualTo(good);
    editor.set(PLAYER, "item.album.images", List.of(Map.of("url", url)));
    Exchange without = home.ask("what's playing");
    assertThat(without.response().at("/response/card/title").asText()).isEqualTo("Northbound");
    assertThat(without.response().at("/response/card/image").isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "1994|year|in 1994",
        "1994-07|month|in July 1994",
        "1994-07-12|day|on July 12, 1994",
        "1994-01-01|year|in 1994",
        "1994-07-01|month|in July 1994",
        "1994-07-12|null|on July 12, 1994",
        "1994-02-31|day|in February 1994",
        "1994-13-01|day|in 1994",
        "1994-00|month|in 1994",
        "0000|year|null",
        "0000-00-00|day|null",
        "soon|day|null",
        "''|day|null",
        "null|null|null"
      })
  void aDateIsSaidAsFarAsItIsKnown(String date, String precision, String said) {
    editor
        .set(PLAYER, "item.album.release_date", date)
        .set(PLAYER, "item.album.release_date_precision", precision);
    assertThat(home.asked("when did this come out"))
        .isEqualTo(
            said == null
                ? "I don't know when Northbound came out."
                : "Northbound came out " + said + ".");
  }

  @Test
  void aListWithoutNamesIsNotEmpty() {
    editor.set("/me/playlists", "items.name", "").set("/me/shows", "items.show.name", null);
    assertThat(home.asked("which playlists do i have"))
        .isEqualTo("I can't read the names of your playlists.");
    assertThat(home.asked("what podcasts do i follow"))
        .isEqualTo("I can't read the names of the podcasts you follow.");
  }
}
