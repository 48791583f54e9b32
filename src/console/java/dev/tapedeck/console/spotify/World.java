package dev.tapedeck.console.spotify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the stand-in knows; whoever reads or changes it holds its lock. */
final class World {
  // The catalogue never changes, so all stand-ins of one process share it.
  private static final Catalogue CATALOGUE = new CatalogueReader().read();

  private final StandInClock clock;
  private final Grants grants;
  private final AuthorizePage authorizePage;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<String, Playlist> playlists = new LinkedHashMap<>();
  private int created;
  private int commands;

  World(StandInClock clock) {
    this.clock = clock;
    this.grants = new Grants(clock);
    this.authorizePage = new AuthorizePage(this);
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

  AuthorizePage authorizePage() {
    return authorizePage;
  }

  void lag(Duration lag) {
    members.values().forEach(member -> member.player().lag(lag));
  }

  List<Member> members() {
    return new ArrayList<>(members.values());
  }

  Member member(String id) {
    Member member = members.get(id);
    if (member == null) {
      throw new IllegalArgumentException("Nobody here is called " + id + ": " + members.keySet());
    }
    return member;
  }

  boolean knows(String id) {
    return id != null && members.containsKey(id);
  }

  List<Playlist> playlists() {
    return new ArrayList<>(playlists.values());
  }

  Optional<Playlist> playlist(String id) {
    return Optional.ofNullable(playlists.get(id));
  }

  void add(Member member) {
    members.put(member.id(), member);
  }

  void add(Playlist playlist) {
    playlists.put(playlist.id(), playlist);
  }

  /** How many player commands there were before this one. */
  int countCommand() {
    return commands++;
  }

  Playlist create(String owner, String name) {
    String id = Ids.of("playlist", owner + "/" + name + "/" + ++created);
    Playlist playlist = new Playlist(id, owner, name, List.of());
    add(playlist);
    member(owner).library().save(playlist.uri(), clock.now());
    return playlist;
  }

  /** The playlists a person owns or follows, newest in their library first. */
  List<Playlist> playlistsOf(Member member) {
    return member.library().all("playlist").stream()
        .map(uri -> playlists.get(uri.substring(uri.lastIndexOf(':') + 1)))
        .toList();
  }

  /** The uri of something by type and name; a playlist goes by "owner/name". */
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

  List<Track> likedBy(Member member) {
    return member.library().all("track").stream()
        .flatMap(uri -> CATALOGUE.playable(uri).stream())
        .map(Track.class::cast)
        .toList();
  }
}
