package dev.tapedeck.spotify;

import java.util.List;
import java.util.Optional;

/**
 * A part of a playlist's contents. Unlike a {@link Page} it keeps the entries without an item, so
 * that the position of each entry is known.
 *
 * @param items null if the response has none
 * @param total the length of the whole playlist, null if unknown
 */
public record PlaylistPart(List<PlaylistEntry> items, Integer total) {

  /** The items in their order; empty for an entry that is no longer available. */
  public List<Optional<Item>> entries() {
    return items == null ? List.of() : items.stream().map(PlaylistPart::item).toList();
  }

  private static Optional<Item> item(PlaylistEntry entry) {
    return Optional.ofNullable(entry)
        .flatMap(PlaylistEntry::any)
        .filter(item -> item.uri() != null);
  }

  /** The URIs in their order; empty for an entry that is no longer available. */
  public List<String> uris() {
    return entries().stream().map(item -> item.map(Item::uri).orElse("")).toList();
  }
}
