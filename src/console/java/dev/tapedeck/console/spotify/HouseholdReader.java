package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Fills a new state from household.json. */
final class HouseholdReader {
  private static final Instant FIRST_SAVED = Instant.parse("2026-01-05T18:11:55Z");
  private static final JsonNode FILE = JsonNodes.resource("household.json");

  private final StandInState state;
  private final Catalogue catalogue;

  HouseholdReader(StandInState state) {
    this.state = state;
    this.catalogue = state.catalogue();
  }

  void read() {
    List<ConnectDevice> devices = stream(FILE.path("speakers")).map(ConnectDevice::read).toList();
    for (JsonNode person : FILE.path("people")) {
      state.add(new StandInUser(person(person), state.clock(), devices));
    }
    FILE.path("playlists").forEach(playlist -> state.add(playlist(playlist)));
    for (Map.Entry<String, JsonNode> library : FILE.path("libraries").properties()) {
      fillLibrary(state.user(library.getKey()), library.getValue());
    }
    startPlaying(FILE.path("playing"));
  }

  private static UserAccount person(JsonNode person) {
    return new UserAccount(
        person.path("id").asText(),
        person.path("accountId").asText(),
        person.path("displayName").textValue(),
        person.path("premium").asBoolean(),
        person.path("registered").asBoolean(),
        person.path("country").asText(),
        person.path("email").asText());
  }

  private StoredPlaylist playlist(JsonNode file) {
    String owner = file.path("owner").asText();
    String name = file.path("name").asText();
    String id = file.path("id").asText(Ids.of("playlist", owner + "/" + name));
    StoredPlaylist playlist =
        new StoredPlaylist(id, owner, name, JsonNodes.strings(file.path("collaborators")));
    playlist.describe(file.path("description").textValue());
    playlist.publish(file.path("public").isNull() ? null : file.path("public").asBoolean());
    playlist.collaborate(file.path("collaborative").asBoolean());
    List<Playable> items = new ArrayList<>();
    file.path("tracks").forEach(track -> items.add(item(track)));
    items.addAll(catalogue.tracks().subList(0, file.path("wholeCatalogue").asInt()));
    for (Playable item : items) {
      Instant added = FIRST_SAVED.plus(Duration.ofHours(playlist.entries().size()));
      playlist.entries().add(new PlaylistItem(item, added, owner));
    }
    return playlist;
  }

  private Playable item(JsonNode entry) {
    if (entry.isNull()) {
      return null;
    }
    if (entry.has("local")) {
      return new LocalFile(
          entry.path("local").asText(),
          entry.path("artist").asText(),
          entry.path("album").asText(),
          CatalogueReader.millis(entry.path("length").asText()));
    }
    return entry.has("episode")
        ? playable("episode", entry.path("episode"))
        : playable("track", entry);
  }

  private void fillLibrary(StandInUser user, JsonNode file) {
    save(user, uris("artist", file.path("artists")));
    save(user, uris("album", file.path("albums")));
    save(user, uris("show", file.path("shows")));
    save(user, uris("episode", file.path("episodes")));
    save(user, uris("audiobook", file.path("audiobooks")));
    save(user, JsonNodes.strings(file.path("playlists")).stream().map(this::playlistUri).toList());
    List<String> liked = new ArrayList<>();
    for (int i = 0; i < file.path("likedEverySecondSong").asInt(); i++) {
      liked.add(catalogue.tracks().get(2 * i).uri());
    }
    save(user, liked);
    user.library().ghostEpisodes(file.path("ghostEpisodes").asInt());
    user.topItems(
        uris("artist", file.path("topArtists")).stream()
            .map(uri -> catalogue.artist(uri.substring(uri.lastIndexOf(':') + 1)).orElseThrow())
            .toList(),
        stream(file.path("topTracks")).map(t -> (CatalogueTrack) playable("track", t)).toList());
    fillHistory(user, file);
  }

  private void fillHistory(StandInUser user, JsonNode file) {
    Instant at = state.clock().now().minus(Duration.ofMinutes(5));
    List<JsonNode> history = stream(file.path("history")).toList();
    for (int i = history.size() - 1; i >= 0; i--) {
      CatalogueTrack track = (CatalogueTrack) playable("track", history.get(i));
      PlayContext album = new PlayContext("album", catalogue.albumOf(track).uri());
      user.onPlayed(track, i % 3 == 2 ? null : album, at.minus(Duration.ofMinutes(4L * i)));
    }
    for (JsonNode point : file.path("resume")) {
      String type = point.has("chapter") ? "chapter" : "episode";
      long ms = point.path("secondsIn").asLong() * 1000;
      user.onProgress(playable(type, point.path(type)), ms, point.path("finished").asBoolean());
    }
  }

  /** Saves in the file's order; the first item is the newest. */
  private static void save(StandInUser user, List<String> uris) {
    for (int i = uris.size() - 1; i >= 0; i--) {
      user.library().save(uris.get(i), FIRST_SAVED.plus(Duration.ofDays(uris.size() - i)));
    }
  }

  private void startPlaying(JsonNode playing) {
    String albumUri = catalogue.uri("album", playing.path("album").asText());
    PlayContext context = new PlayContext("album", albumUri);
    List<CatalogueTrack> tracks = catalogue.album(context.id()).orElseThrow().tracks();
    int at =
        tracks.stream().map(CatalogueTrack::name).toList().indexOf(playing.path("track").asText());
    long progress = playing.path("secondsIn").asLong() * 1000;
    UserPlayer player = state.user(playing.path("person").asText()).player();
    player.changeImmediately(
        playerState -> {
          playerState.activate(playerState.indexByName(playing.path("speaker").asText()));
          playerState
              .playback()
              .start(Tracklist.of(context, List.copyOf(tracks), at), progress, player.random());
        });
  }

  private String playlistUri(String ownerAndName) {
    return state.playlists().stream()
        .filter(list -> ownerAndName.equals(list.owner() + "/" + list.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No playlist " + ownerAndName))
        .uri();
  }

  private List<String> uris(String type, JsonNode names) {
    return stream(names).map(name -> catalogue.uri(type, name.asText())).toList();
  }

  private Playable playable(String type, JsonNode name) {
    return catalogue.playable(catalogue.uri(type, name.asText())).orElseThrow();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
