package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of Spotify's and of the listener's, whatever their characters and length. */
class UntrustedTextTest extends QueuedReplies {
  private static final List<BiConsumer<Spotify, String>> CALLS_BY_ID =
      List.of(
          (s, id) -> s.playlistEditing().part(id, 0),
          (s, id) -> s.playlistEditing().add("spotify:track:1", id),
          (s, id) -> s.playlistEditing().remove("spotify:track:1", id),
          (s, id) -> s.spoken().episodes(id, 0),
          (s, id) -> s.spoken().chapters(id, 0));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../me/player/next",
        "..%2F..%2Fme",
        "a?b=c",
        "a#b",
        "50%",
        "%2e%2e",
        "a/b",
        "a\\b",
        " ",
        "a b+c",
        ";",
        "@host:1",
        "夜に駆ける",
        "\t\n",
      })
  void sendsAnIdAsOneSegmentOfThePath(String id) throws Exception {
    for (BiConsumer<Spotify, String> call : CALLS_BY_ID) {
      reply(200, "{\"items\":[]}");
      call.accept(spotify(), id);
      HttpUrl url = server.takeRequest().getUrl();
      assertThat(url.pathSegments()).hasSize(4).startsWith("v1").contains(id);
      assertThat(url.pathSegments().get(2)).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {".", ".."})
  void sendsNothingForWhatIsNoId(String id) {
    for (BiConsumer<Spotify, String> call : CALLS_BY_ID) {
      assertThat(failure(s -> call.accept(s, id)).reason()).isEqualTo(Reason.NOT_FOUND);
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void readsTheNameOfAContextFromThePathOfItsUri() throws Exception {
    reply(200, "{\"name\":\"Gym\"}");
    spotify().nameOf(new Context("playlist?x=../../me", "spotify:playlist:1"));
    assertThat(line(server.takeRequest())).isEqualTo("GET /v1/playlists/1");
    assertThat(spotify().nameOf(new Context("playlist", "spotify:playlist:../me"))).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void cutsTheNamesInEveryRecord() {
    String name = "(".repeat(10_000);
    reply(200, playbackNamed(name));
    Playback playback = spotify().playback().orElseThrow();
    Item item = playback.item();
    assertThat(
            List.of(
                playback.device().name(),
                item.name(),
                item.artists().get(0).name(),
                item.album().name(),
                item.show().name()))
        .allMatch(cut -> cut.length() == 300 && name.startsWith(cut));
    reply(200, "{\"items\":[{\"id\":\"1\",\"uri\":\"u\",\"name\":\"" + name + "\"}]}");
    assertThat(spotify().playlists(0).items().get(0).name()).hasSize(300);
    reply(200, "{\"items\":[{\"id\":\"1\",\"uri\":\"u\",\"name\":\"" + name + "\"}]}");
    assertThat(spotify().spoken().episodes("1", 0).items().get(0).name()).hasSize(300);
    reply(200, "{\"items\":[{\"id\":\"1\",\"name\":\"" + name + "\"}]}");
    assertThat(spotify().spoken().savedBooks(0).items().get(0).name()).hasSize(300);
    reply(200, "{\"name\":\"" + name + "\"}");
    assertThat(spotify().nameOf(new Context("artist", "spotify:artist:1")).orElseThrow())
        .hasSize(300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\\u00a0\\u3000", "\\u200b\\u200d\\ufeff", "\\u0000\\u0007", "\\ud83d"})
  void takesANameOfWhichNothingIsVisibleForMissing(String name) {
    reply(200, playbackNamed(name));
    Playback playback = spotify().playback().orElseThrow();
    assertThat(playback.device().name()).isEmpty();
    assertThat(playback.item().name()).isNull();
    assertThat(playback.item().album().name()).isNull();
    assertThat(playback.item().show().name()).isNull();
    assertThat(playback.item().artists()).allMatch(artist -> artist.name() == null);
    reply(200, "{\"name\":\"" + name + "\"}");
    assertThat(spotify().nameOf(new Context("artist", "spotify:artist:1"))).isEmpty();
  }

  @Test
  void readsANameAsOneLineWithoutBlanksAtItsEnds() {
    reply(200, playbackNamed(" \\tSummer\\r\\nnights  "));
    assertThat(spotify().playback().orElseThrow().item().name()).isEqualTo("Summer nights");
  }

  private static String playbackNamed(String name) {
    String named = "{\"name\":\"%s\",\"uri\":\"u\",\"id\":\"1\"}".formatted(name);
    return """
        {"device":{"id":"1","name":"%s"},"is_playing":true,
         "item":{"name":"%s","uri":"u","artists":[%s],"album":%s,"show":%s}}
        """
        .formatted(name, name, named, named, named);
  }

  @Test
  void doesNotCutWhatIdentifiesSomething() {
    String id = "x".repeat(500);
    reply(
        200,
        "{\"items\":[{\"id\":\"%s\",\"uri\":\"%s\",\"name\":\"a\",\"images\":[{\"url\":\"%s\"}]}]}"
            .formatted(id, id, id));
    Playlist playlist = spotify().playlists(0).items().get(0);
    assertThat(List.of(playlist.id(), playlist.uri(), playlist.images().get(0).url()))
        .containsOnly(id);
  }

  @Test
  void cutsNoSurrogatePair() {
    for (int before = 295; before <= 301; before++) {
      String cut = Texts.cut("a".repeat(before) + "🎉🎉🎉", 300);
      assertThat(cut.length()).isBetween(Math.min(before, 299), 300);
      assertThat(cut.codePoints()).noneMatch(UntrustedTextTest::isHalfAPair);
    }
  }

  @Test
  void cutsLongQueriesBetweenWords() throws Exception {
    String words =
        IntStream.range(0, 100).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    List<String> queries = new ArrayList<>();
    reply(200, "{}");
    spotify().search(words, Set.of(Kind.TRACK));
    queries.add(query(server.takeRequest()));
    reply(200, "{}");
    spotify().spoken().searchShows(words);
    queries.add(query(server.takeRequest()));
    reply(200, "{}");
    spotify().spoken().searchBooks(words);
    queries.add(query(server.takeRequest()));
    assertThat(queries).allMatch(query -> words.startsWith(query + " "));
    assertThat(queries).allMatch(query -> query.length() > 230 && query.length() <= 250);
  }

  @Test
  void cutsALongWordBetweenCharacters() throws Exception {
    reply(200, "{}");
    spotify().search("a" + "🎉".repeat(200), Set.of(Kind.TRACK));
    String query = query(server.takeRequest());
    assertThat(query).hasSize(249);
    assertThat(query.codePoints()).noneMatch(UntrustedTextTest::isHalfAPair);
  }

  private static boolean isHalfAPair(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }

  private static String query(RecordedRequest request) {
    return request.getUrl().queryParameter("q");
  }
}
