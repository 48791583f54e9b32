package dev.tapedeck.console.spotify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole state of the stand-in. Callers must hold its lock. */
final class StandInState {
  // Immutable, so all stand-ins of a process share it.
  private static final Catalogue CATALOGUE = new CatalogueReader().read();

  private final StandInClock clock;
  private final Grants grants;
  private final AuthorizeEndpoint authorizeEndpoint;
  private final Map<String, StandInUser> users = new LinkedHashMap<>();
  private final Map<String, StoredPlaylist> playlists = new LinkedHashMap<>();
  private int created;
  private int commands;

  StandInState(StandInClock clock) {
    this.clock = clock;
    this.grants = new Grants(clock);
    this.authorizeEndpoint = new AuthorizeEndpoint(this);
  }

  Catalogue catalogue() {
    return CATALOGUE;
  }

  StandInClock clock() {
    return clock;
  }

  Grants grants() {
    return grants;
  }

  AuthorizeEndpoint authorizeEndpoint() {
    return authorizeEndpoint;
  }

  void lag(Duration lag) {
    users.values().forEach(user -> user.player().lag(lag));
  }

  List<StandInUser> users() {
    return new ArrayList<>(users.values());
  }

  StandInUser user(String id) {
    StandInUser user = users.get(id);
    if (user == null) {
      throw new IllegalArgumentException("There is no user " + id + ": " + users.keySet());
    }
    return user;
  }

  boolean hasUser(String id) {
    return id != null && users.containsKey(id);
  }

  List<StoredPlaylist> playlists() {
    return new ArrayList<>(playlists.values());
  }

  Optional<StoredPlaylist> playlist(String id) {
    return Optional.ofNullable(playlists.get(id));
  }

  void add(StandInUser user) {
    users.put(user.id(), user);
  }

  void add(StoredPlaylist playlist) {
    playlists.put(playlist.id(), playlist);
  }

  /** Counts a player command; returns the number of earlier ones. */
  int countCommand() {
    return commands++;
  }

  StoredPlaylist create(String owner, String name) {
    String id = Ids.of("playlist", owner + "/" + name + "/" + ++created);
    StoredPlaylist playlist = new StoredPlaylist(id, owner, name, List.of());
    add(playlist);
    user(owner).library().save(playlist.uri(), clock.now());
    return playlist;
  }

  /** The playlists that a user owns or follows, the latest saved first. */
  List<StoredPlaylist> playlistsOf(StandInUser user) {
    return user.library().all("playlist").stream()
        .map(uri -> playlists.get(uri.substring(uri.lastIndexOf(':') + 1)))
        .toList();
  }

  /** The uri of an item by type and name; a playlist is named "owner/name". */
  String uri(String type, String name) {
    if (!type.equals("playlist")) {
      return CATALOGUE.uri(type, name);
    }
    return playlists.values().stream()
        .filter(list -> name.equals(list.owner() + "/" + list.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No playlist " + name))
        .uri();
  }

  List<CatalogueTrack> likedBy(StandInUser user) {
    return user.library().all("track").stream()
        .flatMap(uri -> CATALOGUE.playable(uri).stream())
        .map(CatalogueTrack.class::cast)
        .toList();
  }
}
