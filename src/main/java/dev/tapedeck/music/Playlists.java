package dev.tapedeck.music;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.match.Choice;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finds and changes the playlists that the listener owns or follows. */
public final class Playlists {
  /** The slot with the name of a playlist. */
  public static final String SLOT = "playlist";

  private static final Comparator<Playlist> BEST_FIRST =
      Comparator.comparing(Playlist::isChangeable).reversed().thenComparing(Playlist::isEmpty);

  private Playlists() {}

  /** The playlist with the most similar name, wherever it is in the list; see {@link OwnList}. */
  public static Optional<Playlist> find(Turn turn, String said) {
    return called(turn, said).best().stream().findFirst();
  }

  /**
   * The playlists with the most similar name. If several have the same name, those that the
   * listener can change are first, and of these the ones that are not empty.
   */
  public static Choice<Playlist> called(Turn turn, String said) {
    Choice<Playlist> choice = own(turn).called(said);
    return new Choice<>(choice.best().stream().sorted(BEST_FIRST).toList(), choice.likeness());
  }

  /** The playlists that the listener owns or follows. */
  static OwnList<Playlist> own(Turn turn) {
    return new OwnList<>(
        turn,
        offset -> {
          Page<Playlist> page = turn.spotify().playlists(offset);
          return new Page<>(complete(page), page.total());
        },
        Playlist::name);
  }

  /**
   * The playlists without those that lack a name or URI, because Spotify does not show them to
   * apps.
   */
  public static List<Playlist> complete(Page<Playlist> page) {
    return page.items().stream().filter(p -> isNamed(p) && p.uri() != null).toList();
  }

  private static boolean isNamed(Playlist playlist) {
    return playlist.name() != null && !playlist.name().isBlank();
  }

  /** The playlist named in the slot; empty if none was named or none matches. */
  public static Optional<Playlist> find(Turn turn) {
    return turn.slot(SLOT).flatMap(said -> find(turn, said));
  }

  /**
   * Runs the command with the named playlist, or says that there is none or that the listener can't
   * change it.
   */
  public static Answer changing(Turn turn, Function<Playlist, Answer> command) {
    return changing(turn, () -> find(turn), command);
  }

  /**
   * Runs the command with a playlist that has been looked up in parallel, or says that there is
   * none or that the listener can't change it.
   */
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

  /** Runs the command with the named playlist. If none was named, asks for it. */
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

  /** Adds the item to the named playlist. */
  public static Answer add(Turn turn, Item item, Supplier<Optional<Playlist>> lookup) {
    return changing(turn, lookup, playlist -> PlaylistChanges.add(turn, item, playlist));
  }
}
