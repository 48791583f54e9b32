package dev.tapedeck.music;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.match.Choice;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The listener's playlists, their own and those they follow, and finding one by name. */
public final class Playlists {
  /** The slot that names one. */
  public static final String SLOT = "playlist";

  /** How many of them are looked through. */
  private static final int MAX_PLAYLISTS = 4 * Spotify.PAGE_LIMIT;

  /** How far into a playlist it is looked whether something is in there already. */
  private static final int MAX_ITEMS_READ = 2 * Spotify.PAGE_LIMIT;

  private Playlists() {}

  /** The one of that name; further pages are read only while no name is clearly right. */
  public static Optional<Playlist> find(Turn turn, String said) {
    List<Playlist> seen = new ArrayList<>();
    Choice<Playlist> choice = Choice.none();
    int offset = 0;
    boolean more = true;
    while (more && !choice.isClear() && offset < MAX_PLAYLISTS) {
      Page<Playlist> page = turn.spotify().playlists(offset);
      complete(page).forEach(seen::add);
      choice = Choice.among(turn.language(), seen, said, playlist -> List.of(playlist.name()));
      more = page.hasMoreAfter(offset, Spotify.PAGE_LIMIT);
      offset += Spotify.PAGE_LIMIT;
    }
    // Of two with one name the one that is the listener's to change.
    return choice.best().stream().max(Comparator.comparing(Playlist::isChangeable));
  }

  /** Without entries that lack a name or a URI: playlists that Spotify doesn't show to apps. */
  public static List<Playlist> complete(Page<Playlist> page) {
    return page.items().stream().filter(p -> p.name() != null && p.uri() != null).toList();
  }

  /** The one that was named, if there is one: what can be read while something else is. */
  public static Optional<Playlist> find(Turn turn) {
    return turn.slot(SLOT).flatMap(said -> find(turn, said));
  }

  /** Does it with the playlist that was named, if there is one that the listener may change. */
  public static Answer changing(Turn turn, Function<Playlist, Answer> command) {
    return changing(turn, () -> find(turn), command);
  }

  /** The same with a playlist that has been looked up already. */
  public static Answer changing(
      Turn turn, Supplier<Optional<Playlist>> lookup, Function<Playlist, Answer> command) {
    return named(
        turn,
        lookup,
        playlist ->
            playlist.isChangeable()
                ? command.apply(playlist)
                : turn.answer("playlist.not-yours", "playlist", playlist.name()));
  }

  /** Does it with the playlist that was named; asks which if none was. */
  private static Answer named(
      Turn turn, Supplier<Optional<Playlist>> lookup, Function<Playlist, Answer> command) {
    Optional<String> said = turn.slot(SLOT);
    if (said.isEmpty()) {
      return SlotQuestion.ask(turn, SLOT, turn.say("play.ask.playlist"));
    }
    return lookup
        .get()
        .map(command)
        .orElseGet(() -> turn.answer("playlist.unknown", "playlist", said.get()));
  }

  /** Adds it to the playlist that was named. */
  public static Answer add(Turn turn, Item item, Supplier<Optional<Playlist>> lookup) {
    return changing(turn, lookup, playlist -> add(turn, item, playlist));
  }

  /** Adds it, unless it is in there already as far as two pages tell. */
  private static Answer add(Turn turn, Item item, Playlist playlist) {
    if (has(turn, playlist, item)) {
      return turn.answer("playlist.has-it", "name", item.name(), "playlist", playlist.name());
    }
    turn.spotify().add(item.uri(), playlist.id());
    return turn.answer("playlist.added", "name", item.name(), "playlist", playlist.name())
        .remembering(UndoRecord.by("remove", item.uri(), item.name(), playlist.id()));
  }

  private static boolean has(Turn turn, Playlist playlist, Item item) {
    int total = playlist.contents().map(Playlist.Contents::total).orElse(MAX_ITEMS_READ);
    for (int offset = 0; offset < Math.min(total, MAX_ITEMS_READ); offset += Spotify.PAGE_LIMIT) {
      List<Item> page = turn.spotify().playlistItems(playlist, offset);
      if (page.stream().anyMatch(other -> other.uri().equals(item.uri()))) {
        return true;
      }
    }
    return false;
  }
}
