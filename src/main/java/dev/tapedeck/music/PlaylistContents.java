package dev.tapedeck.music;

import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.PlaylistPart;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The contents of a playlist, as far as they were read.
 *
 * @param start the position of the first entry that was read
 * @param entries what was read, empty for an entry that is no longer available
 * @param total the length of the playlist
 */
public record PlaylistContents(int start, List<Optional<Item>> entries, int total) {

  /**
   * How many entries are read: 20 requests. Of a longer playlist the last ones, because new songs
   * are added at the end.
   */
  private static final int MAX_READ = 20 * Spotify.PAGE_LIMIT;

  /** Reads a playlist unless it is known to be empty. */
  public static PlaylistContents of(Turn turn, Playlist playlist) {
    if (playlist.isEmpty()) {
      return new PlaylistContents(0, List.of(), 0);
    }
    int length = playlist.contents().flatMap(known -> Optional.ofNullable(known.total())).orElse(0);
    return of(turn, playlist.id(), length);
  }

  /**
   * Reads a playlist, its pages in parallel. One request per {@value Spotify#PAGE_LIMIT} entries.
   *
   * @param length its length as far as known, 0 if unknown
   */
  static PlaylistContents of(Turn turn, String playlistId, int length) {
    int start = Math.max(0, length - MAX_READ);
    PlaylistPart first = turn.spotify().playlistEditing().part(playlistId, start);
    List<Optional<Item>> entries = new ArrayList<>(first.entries());
    int total = first.total() == null ? start + entries.size() : first.total();
    int end = Math.min(total, start + MAX_READ);
    entries.addAll(rest(turn, playlistId, start + Spotify.PAGE_LIMIT, end));
    return new PlaylistContents(start, entries, total);
  }

  /** The entries from one position to another. Each page is read in parallel with the next ones. */
  private static List<Optional<Item>> rest(Turn turn, String playlistId, int from, int to) {
    if (from >= to) {
      return List.of();
    }
    return turn.inParallel(
        () -> turn.spotify().playlistEditing().part(playlistId, from).entries(),
        page -> {
          List<Optional<Item>> later = rest(turn, playlistId, from + Spotify.PAGE_LIMIT, to);
          List<Optional<Item>> entries = new ArrayList<>(page.get());
          entries.addAll(later);
          return entries;
        });
  }

  /** The items that were read and are available. */
  List<Item> items() {
    return entries.stream().flatMap(Optional::stream).toList();
  }

  /** The item at the end; empty if it is not available or was not read. */
  public Optional<Item> last() {
    return entries.isEmpty() || start + entries.size() < total
        ? Optional.empty()
        : entries.get(entries.size() - 1).filter(item -> item.name() != null);
  }

  List<String> uris() {
    return entries.stream().map(item -> item.map(Item::uri).orElse("")).toList();
  }

  /** How long all items that were read play. */
  public Duration length() {
    return Duration.ofMillis(items().stream().mapToLong(Item::durationMs).sum());
  }

  public boolean has(String uri) {
    return uris().contains(uri);
  }

  /** Whether the whole playlist was read. */
  public boolean isWhole() {
    return start == 0 && entries.size() >= total;
  }

  /** Whether the position of each entry is known: Spotify listed as many as it counts. */
  boolean isExact() {
    return start == 0 && entries.size() == total;
  }

  /** The positions of all copies, ascending. */
  List<Integer> positions(String uri) {
    return IntStream.range(0, entries.size())
        .filter(at -> entries.get(at).map(Item::uri).filter(uri::equals).isPresent())
        .mapToObj(at -> start + at)
        .toList();
  }
}
