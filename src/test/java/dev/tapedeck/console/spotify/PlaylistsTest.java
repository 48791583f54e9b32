package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.spotify.Client.Answer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaylistsTest extends StandInFixture {
  @Test
  void theLibraryListsOwnFollowedAndSharedOnesAndANullForSpotifysOwn() {
    JsonNode page = sam.get("/me/playlists?limit=50").json();

    assertThat(page.path("total").asInt()).isEqualTo(12);
    assertThat(page.path("items").path(0).path("name").asText()).isEqualTo("Road Trip");
    assertThat(page.path("items").path(2).isNull()).isTrue();
    assertThat(page.path("items").path(0).path("items").path("total").asInt()).isEqualTo(12);
    assertThat(page.path("items").path(0).has("tracks")).isFalse();
  }

  @Test
  void collaborativePlaylistsNeedTheirScope() {
    Client alone = Client.of(spotify, "sam", "playlist-read-private");

    assertThat(alone.get("/me/playlists?limit=50").body()).doesNotContain("House Rules");
    assertThat(sam.get("/me/playlists?limit=50").body()).contains("House Rules");
  }

  @Test
  void theLinkToTheNextPageIsForbidden() {
    String next = sam.get("/me/playlists?limit=5").json().path("next").asText();

    assertThat(next).contains("/users/sam/playlists?");
    assertThat(sam.get(next.substring(spotify.apiUrl().length())).status()).isEqualTo(403);
    assertThat(sam.get("/me/playlists?limit=5&offset=5").json().path("items")).hasSize(5);
  }

  @Test
  void aNewPlaylistIsPublicByDefault() {
    Answer made = sam.post("/me/playlists", "{\"name\":\"Fresh\"}");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().path("public").asBoolean()).isTrue();
    assertThat(spotify.playlists("sam").get(0).name()).isEqualTo("Fresh");
    assertThat(sam.post("/me/playlists", "{}").status()).isEqualTo(400);
    assertThat(
            sam.post("/me/playlists", "{\"name\":\"x\",\"public\":true,\"collaborative\":true}")
                .status())
        .isEqualTo(400);
  }

  @Test
  void creatingPrivateAndPublicPlaylistsNeedsDifferentScopes() {
    Client secret = Client.of(spotify, "sam", "playlist-modify-private");

    assertThat(secret.post("/me/playlists", "{\"name\":\"x\"}").status()).isEqualTo(403);
    assertThat(secret.post("/me/playlists", "{\"name\":\"x\",\"public\":false}").status())
        .isEqualTo(201);
  }

  @Test
  void songsAreAddedAtTheEndOrAtAPlaceAndMoreThanOnce() {
    String path = items("sam/Gym");
    String hello = spotify.uri("track", "Adele: Hello");
    Answer added = sam.post(path, "{\"uris\":[\"" + hello + "\"]}");
    sam.post(path, "{\"uris\":[\"" + hello + "\"],\"position\":0}");

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.json().path("snapshot_id").asText()).isNotEmpty();
    assertThat(uris("sam/Gym")).startsWith(hello).endsWith(hello).hasSize(9);
  }

  @Test
  void theQueryTakesPrecedenceOverTheBody() {
    String hello = spotify.uri("track", "Adele: Hello");
    String other = spotify.uri("track", "Nena: 99 Luftballons");

    sam.post(items("sam/Gym") + "?uris=" + hello, "{\"uris\":[\"" + other + "\"]}");
    assertThat(uris("sam/Gym")).endsWith(hello).doesNotContain(other);
  }

  @Test
  void removingDeletesAllOccurrencesAndNeedsTheNewKey() {
    String hello = spotify.uri("track", "Adele: Hello");
    sam.post(items("sam/Gym"), "{\"uris\":[\"" + hello + "\",\"" + hello + "\"]}");
    Answer old = sam.delete(items("sam/Gym"), "{\"tracks\":[{\"uri\":\"" + hello + "\"}]}");
    Answer gone = sam.delete(items("sam/Gym"), "{\"items\":[{\"uri\":\"" + hello + "\"}]}");

    assertThat(old.status()).isEqualTo(400);
    assertThat(gone.status()).isEqualTo(200);
    assertThat(uris("sam/Gym")).hasSize(7).doesNotContain(hello);
  }

  @Test
  void itemsAreReplacedOrMovedButNotBoth() {
    List<String> before = uris("sam/Gym");
    String hello = spotify.uri("track", "Adele: Hello");
    Answer moved = sam.put(items("sam/Gym"), "{\"range_start\":0,\"insert_before\":3}");

    assertThat(moved.status()).isEqualTo(200);
    assertThat(uris("sam/Gym"))
        .startsWith(before.get(1), before.get(2), before.get(0), before.get(3));
    assertThat(sam.put(items("sam/Gym"), "{\"range_start\":0,\"uris\":[]}").status())
        .isEqualTo(400);
    sam.put(items("sam/Gym"), "{\"uris\":[\"" + hello + "\"]}");
    assertThat(uris("sam/Gym")).containsExactly(hello);
  }

  @Test
  void atMostAHundredItemsPerRequest() {
    String track = "\"" + spotify.uri("track", "Adele: Hello") + "\"";
    String many = String.join(",", Collections.nCopies(101, track));

    assertThat(sam.post(items("sam/Gym"), "{\"uris\":[" + many + "]}").status()).isEqualTo(400);
  }

  @Test
  void onlyOwnerAndCollaboratorsSeeAndChangeWhatIsInside() {
    String song = "{\"uris\":[\"" + spotify.uri("track", "Adele: Hello") + "\"]}";

    assertThat(sam.get(items("robin/Robin's Running Mix")).status()).isEqualTo(403);
    assertThat(sam.post(items("robin/Robin's Running Mix"), song).status()).isEqualTo(403);
    assertThat(sam.get(playlist("robin/Robin's Running Mix")).json().has("items")).isFalse();
    assertThat(sam.get(items("robin/House Rules")).status()).isEqualTo(200);
    assertThat(sam.post(items("robin/House Rules"), song).status()).isEqualTo(201);
  }

  @Test
  void spotifysOwnAreHidden() {
    assertThat(sam.get(playlist("spotify/Discover Weekly")).status()).isEqualTo(404);
  }

  @Test
  void localFilesAndMissingTracksAreListed() {
    JsonNode entries = sam.get(items("sam/Old Tapes")).json().path("items");
    JsonNode local = entries.path(1);

    assertThat(local.path("is_local").asBoolean()).isTrue();
    assertThat(local.path("item").path("uri").asText())
        .isEqualTo("spotify:local:The+Neighbours:Tape+3:Garage+demo:185");
    assertThat(local.path("item").path("id").isNull()).isTrue();
    assertThat(entries.path(3).path("item").isNull()).isTrue();
    assertThat(entries.path(0).path("item").path("track").asBoolean()).isTrue();
  }

  @Test
  void longPlaylistsArePaged() {
    JsonNode page = sam.get(items("sam/Everything") + "?limit=50&offset=100").json();

    assertThat(page.path("total").asInt()).isEqualTo(140);
    assertThat(page.path("items")).hasSize(40);
    assertThat(page.path("next").isNull()).isTrue();
  }

  @Test
  void fieldsFilterTheResponse() {
    String fields = "?fields=total,items(item(name,artists.name))&limit=1";

    assertThat(sam.get(items("sam/Gym") + fields).body())
        .isEqualTo(
            "{\"total\":7,\"items\":[{\"item\":{\"name\":\"Enter Sandman\","
                + "\"artists\":[{\"name\":\"Metallica\"}]}}]}");
  }

  @Test
  void renamingHasAnEmptyResponse() {
    Answer renamed = sam.put(playlist("sam/Gym"), "{\"name\":\"Sweat\"}");

    assertThat(renamed.status()).isEqualTo(200);
    assertThat(renamed.body()).isEmpty();
    assertThat(spotify.playlists("sam").get(1).name()).isEqualTo("Sweat");
  }

  @Test
  void unfollowingRemovesAPlaylistFromTheLibrary() {
    String gym = spotify.uri("playlist", "sam/Gym");

    assertThat(sam.delete("/me/library?uris=" + gym, "").status()).isEqualTo(200);
    assertThat(spotify.playlists("sam")).extracting(PlaylistView::name).doesNotContain("Gym");
  }

  @Test
  void imagesHaveNoSize() {
    JsonNode images = sam.get(playlist("sam/Gym") + "/images").json();

    assertThat(images.path(0).path("url").asText()).startsWith("http://127.0.0.1:");
    assertThat(images.path(0).path("width").isNull()).isTrue();
  }

  private String playlist(String name) {
    return "/playlists/" + id("playlist", name);
  }

  private String items(String name) {
    return playlist(name) + "/items";
  }

  private List<String> uris(String name) {
    String id = id("playlist", name);
    return spotify.playlists("sam").stream()
        .filter(list -> list.id().equals(id))
        .findFirst()
        .orElseThrow()
        .uris();
  }
}
