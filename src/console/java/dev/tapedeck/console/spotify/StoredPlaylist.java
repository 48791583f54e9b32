package dev.tapedeck.console.spotify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A playlist of any owner. */
final class StoredPlaylist {
  static final String SPOTIFY = "spotify";

  private final String id;
  private final String owner;
  private final List<String> collaborators;
  private final List<PlaylistItem> entries = new ArrayList<>();
  private String name;
  private String description;
  private Boolean isPublic;
  private boolean collaborative;
  private int version = 1;

  StoredPlaylist(String id, String owner, String name, List<String> collaborators) {
    this.id = id;
    this.owner = owner;
    this.name = name;
    this.collaborators = List.copyOf(collaborators);
  }

  String id() {
    return id;
  }

  String uri() {
    return "spotify:playlist:" + id;
  }

  String owner() {
    return owner;
  }

  String name() {
    return name;
  }

  String description() {
    return description;
  }

  /** Null if Spotify does not say. */
  Boolean isPublic() {
    return isPublic;
  }

  boolean collaborative() {
    return collaborative;
  }

  List<PlaylistItem> entries() {
    return entries;
  }

  /** The items; null for tracks that are no longer available. */
  List<Playable> allItems() {
    return entries.stream()
        .map(PlaylistItem::item)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  boolean ownedBySpotify() {
    return owner.equals(SPOTIFY);
  }

  boolean writableBy(String person) {
    return owner.equals(person) || collaborative && collaborators.contains(person);
  }

  String snapshot() {
    byte[] text = (version + "," + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(text);
  }

  void incrementVersion() {
    version++;
  }

  void rename(String newName) {
    name = newName;
    incrementVersion();
  }

  void describe(String text) {
    description = text;
  }

  void publish(Boolean publicly) {
    isPublic = publicly;
  }

  void collaborate(boolean openToOthers) {
    collaborative = openToOthers;
  }
}
