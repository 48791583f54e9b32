package dev.tapedeck.music;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.match.Choice;
import dev.tapedeck.match.Name;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
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

  /**
   * A playlist that the listener named.
   *
   * @param namesake another one of exactly this name
   * @param similar the names of all that are equally similar to what was said, each once
   */
  public record Named(Playlist playlist, Optional<Playlist> namesake, List<String> similar) {
    private static Named of(Turn turn, List<Playlist> best) {
      Playlist first = best.get(0);
      Name name = Name.of(turn.language(), first.name());
      Optional<Playlist> namesake =
          best.stream()
              .skip(1)
              .filter(other -> Name.of(turn.language(), other.name()).equals(name))
              .findFirst();
      List<String> similar =
          LastPlaylist.is(turn, first)
              ? List.of(first.name())
              : best.stream().map(Playlist::name).distinct().toList();
      return new Named(first, namesake, similar);
    }
  }

  /** A playlist that does not exist yet; adding songs to it creates it. */
  public static Named toCreate(String name) {
    Playlist playlist = new Playlist(null, name, null, List.of(), new Playlist.Contents(0), null);
    return new Named(playlist, Optional.empty(), List.of(name));
  }

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
  public static Optional<Named> find(Turn turn) {
    Optional<String> name = LastPlaylist.isMeant(turn) ? LastPlaylist.name(turn) : turn.slot(SLOT);
    return name.map(said -> LastPlaylist.first(turn, called(turn, said).best()))
        .filter(best -> !best.isEmpty())
        .map(best -> Named.of(turn, best));
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
   * none or that the listener can't change it. If another one has the same name, says which one was
   * taken, unless the answer is a question.
   */
  public static Answer changing(
      Turn turn, Supplier<Optional<Named>> lookup, Function<Playlist, Answer> command) {
    return named(
        turn,
        lookup,
        named -> {
          Playlist playlist = named.playlist();
          if (!playlist.isChangeable()) {
            return turn.answer("playlist.not-yours", "playlist", playlist.name());
          }
          Answer answer = command.apply(playlist);
          return named
              .namesake()
              .filter(other -> !answer.isQuestion())
              .map(other -> answer.followedBy(taken(turn, playlist, other)))
              .orElse(answer);
        });
  }

  /** Runs the command with the named playlist. If none was named, asks for it. */
  public static Answer named(
      Turn turn, Supplier<Optional<Named>> lookup, Function<Named, Answer> command) {
    Optional<String> said = turn.slot(SLOT);
    if (said.isEmpty()) {
      return ask(turn);
    }
    Optional<Named> found = lookup.get();
    if (found.filter(named -> named.similar().size() > 1).isPresent()) {
      return askWhich(turn, found.get().similar());
    }
    return found
        .map(named -> LastPlaylist.note(named.playlist(), command.apply(named)))
        .orElseGet(() -> LastPlaylist.isMeant(turn) ? ask(turn) : unknown(turn, said.get()));
  }

  /** Spotify does not show its own lists to apps, even if the listener follows them. */
  private static Answer unknown(Turn turn, String said) {
    if (turn.language().isSpotifysOwnPlaylist(said)) {
      Name name = Name.of(turn.language(), said).withoutPossessive();
      return turn.answer("playlist.spotifys-own", "playlist", name);
    }
    List<String> each = calledEach(turn, said);
    if (!each.isEmpty()) {
      Speech question = turn.say("playlist.one-only", "playlists", turn.lines().choice(each));
      return SlotQuestion.askWhich(turn, SLOT, question, each, each);
    }
    return OpenQuestion.of(turn, SLOT)
        .filter(open -> !open.isRepeated())
        .map(open -> askAgain(turn, open))
        .orElseGet(() -> turn.answer("playlist.unknown", "playlist", said));
  }

  /** The playlists of "workout and party"; empty unless each name means one. */
  private static List<String> calledEach(Turn turn, String said) {
    List<String> names = turn.language().phrasing().names(said);
    List<Optional<Playlist>> found =
        names.stream().skip(1).map(name -> find(turn, name)).toList(); // The first is the whole.
    return found.stream().allMatch(Optional::isPresent)
        ? found.stream().flatMap(Optional::stream).map(Playlist::name).distinct().toList()
        : List.of();
  }

  /**
   * Asks again which playlist is meant, and names the first few. One request. If the playlists
   * can't be read, only the question is repeated.
   */
  public static Answer askAgain(Turn turn, OpenQuestion open) {
    boolean isNewName = open.intent().equals("CreatePlaylistIntent");
    List<String> names = isNewName ? List.of() : names(turn);
    if (names.isEmpty()) {
      Speech question = open.text().orElseGet(() -> turn.say("play.ask.playlist"));
      return open.again(turn.say("fallback.question").then(question));
    }
    List<String> said = names.subList(0, Math.min(LongList.PAGE_SIZE, names.size()));
    return open.againFor(
        said, names, turn.say("playlist.again", "playlists", turn.lines().choice(said)));
  }

  private static List<String> names(Turn turn) {
    try {
      return complete(turn.spotify().playlists(0)).stream().map(Playlist::name).distinct().toList();
    } catch (SpotifyException unreadable) {
      return List.of();
    }
  }

  /** Asks which playlist is meant. */
  public static Answer ask(Turn turn) {
    return SlotQuestion.ask(turn, SLOT, turn.say("play.ask.playlist"));
  }

  private static Answer askWhich(Turn turn, List<String> names) {
    Speech question = turn.say("choose.which", "what", turn.lines().choice(names));
    return SlotQuestion.askWhich(turn, SLOT, question, names, names);
  }

  /** Which of two playlists of one name was taken, by its length if that tells them apart. */
  public static Speech taken(Turn turn, Playlist taken, Playlist other) {
    if (!other.isChangeable()) {
      return turn.say("playlist.namesake.shared");
    }
    Optional<Integer> count = taken.contents().map(Playlist.Contents::total);
    return count
        .filter(length -> !count.equals(other.contents().map(Playlist.Contents::total)))
        .map(length -> turn.say("playlist.namesake", "count", length))
        .orElseGet(() -> turn.say("playlist.namesake.first"));
  }

  /** Adds the item to the named playlist. */
  public static Answer add(Turn turn, Item item, Supplier<Optional<Named>> lookup) {
    return changing(turn, lookup, playlist -> PlaylistAdditions.add(turn, item, playlist));
  }
}
