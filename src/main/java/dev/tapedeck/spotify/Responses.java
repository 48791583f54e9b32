package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.tapedeck.spotify.SpotifyJson.Type;
import java.util.List;

/** The types of the response bodies that {@link Spotify} reads. */
final class Responses {
  private Responses() {}

  record Devices(@JsonProperty(required = true) List<Device> devices) {}

  record Queue(@JsonProperty(required = true) List<Item> queue) {}

  /**
   * A track of the library or of the history.
   *
   * @param context what a track of the history was played from; may be null
   */
  record Entry(Item track, Context context) {}

  record Named(String name) {}

  static final Type<Playback> PLAYBACK = SpotifyJson.type(new TypeReference<>() {});
  static final Type<Devices> DEVICES = SpotifyJson.type(new TypeReference<>() {});
  static final Type<Queue> QUEUE = SpotifyJson.type(new TypeReference<>() {});
  static final Type<Page<Entry>> ENTRIES = SpotifyJson.type(new TypeReference<>() {});
  static final Type<Page<Item>> ITEMS = SpotifyJson.type(new TypeReference<>() {});
  static final Type<Page<Artist>> ARTISTS = SpotifyJson.type(new TypeReference<>() {});
  static final Type<Page<PlaylistEntry>> PLAYLIST_ITEMS =
      SpotifyJson.type(new TypeReference<>() {});
  static final Type<PlaylistPart> PLAYLIST_PART = SpotifyJson.type(new TypeReference<>() {});
  static final Type<Playlist> PLAYLIST = SpotifyJson.type(new TypeReference<>() {});
  static final Type<List<Boolean>> FLAGS = SpotifyJson.type(new TypeReference<>() {});
  static final Type<Named> NAMED = SpotifyJson.type(new TypeReference<>() {});
  static final Type<SearchResult.Raw> SEARCH = SpotifyJson.type(new TypeReference<>() {});
  static final Type<Page<Playlist>> PLAYLISTS = SpotifyJson.type(new TypeReference<>() {});
}
