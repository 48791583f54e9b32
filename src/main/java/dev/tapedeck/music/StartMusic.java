package dev.tapedeck.music;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.match.Name;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Restriction;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finds music in the catalogue, starts it, and says and shows what was started. */
public final class StartMusic {
  private StartMusic() {}

  /** Searches the catalogue; see {@link CatalogueSearch#find} for the number of requests. */
  public static Candidates find(Turn turn, Wish wish, Collection<Kind> kinds) {
    turn.personMemory().prefetch(); // The speaker of this Echo is needed afterwards.
    return new CatalogueSearch(turn, kinds).find(wish);
  }

  /**
   * Plays the music named in a slot on the requested speaker. If the slot is empty, asks for it
   * ({@code play.ask.<slot>}).
   *
   * @param artist the artist, if said
   */
  public static Answer playNamed(Turn turn, String slot, Optional<String> artist, Kind kind) {
    return turn.slot(slot)
        .map(name -> Wish.by(turn, name, artist).ofKind(kind))
        .map(
            wish ->
                new PlayWish(turn, any -> OwnMusic.savedFirst(turn, find(turn, any, List.of(kind))))
                    .play(wish))
        .orElseGet(() -> SlotQuestion.ask(turn, slot, turn.say("play.ask." + slot)));
  }

  /** Looks up the music, in parallel the speaker if one was named, and plays the music there. */
  public static Answer playWhereAsked(Turn turn, Supplier<Candidates> lookup) {
    if (turn.slot(Targeting.SPEAKER).isPresent()) {
      return turn.inParallel(
          lookup, found -> Targeting.on(turn, target -> playIfFound(turn, found.get(), target)));
    }
    return playHere(turn, lookup.get());
  }

  /**
   * Plays the chosen candidate if no speaker was named, or says that nothing was found or that it
   * can't be played.
   */
  public static Answer playHere(Turn turn, Candidates found) {
    return found.isNone() || !found.isPlayable()
        ? playIfFound(turn, found, Target.ACTIVE)
        : Targeting.startingHere(turn, start(turn, found));
  }

  /**
   * Plays the chosen candidate in place of what was started before: on the named speaker, else on
   * the active one, which need not be the one set for this Echo.
   */
  public static Answer playInstead(Turn turn, Candidates found) {
    return found.isPlayable()
        ? Targeting.resuming(turn, start(turn, found))
        : unplayable(turn, found.chosen());
  }

  /**
   * Looks something up, in parallel the speaker if one was named, and runs the resulting command
   * there.
   */
  public static Answer afterLookup(Turn turn, Supplier<Function<Target, Answer>> lookup) {
    return turn.inParallel(
        lookup, found -> Targeting.starting(turn, target -> found.get().apply(target)));
  }

  /** Plays the chosen candidate on the speaker, or says that nothing was found. */
  public static Answer playIfFound(Turn turn, Candidates found, Target target) {
    return found.isNone() ? notFound(turn, found.wish()) : play(turn, found, target);
  }

  /**
   * Plays the chosen candidate on the speaker, and mentions the alternative if there is one. If it
   * can't be played, says why.
   */
  public static Answer play(Turn turn, Candidates found, Target target) {
    return found.isPlayable() ? start(turn, found).apply(target) : unplayable(turn, found.chosen());
  }

  /** The command that plays the chosen candidate. Reads the parts of a podcast or audiobook. */
  private static Function<Target, Answer> start(Turn turn, Candidates found) {
    if (!found.chosen().kind().isSpoken()) {
      return target -> playChosen(turn, found, target);
    }
    Function<Target, Answer> playing = SpokenPlayback.of(turn, found.chosen());
    return target -> playing.apply(target).remembering(found.toSession());
  }

  private static Answer playChosen(Turn turn, Candidates found, Target target) {
    Answer playing = play(turn, found.chosen(), target).remembering(found.toSession());
    return found
        .alternative()
        .map(
            alternative ->
                playing.followedBy(
                    turn.say("play.also", "what", Descriptions.describe(turn, alternative))))
        .map(answer -> answer.remembering(Offers.no("SomethingElseIntent")))
        .orElse(playing);
  }

  private static Answer play(Turn turn, Candidate candidate, Target target) {
    if (ShuffledPlayback.isRequested(turn)) {
      boolean shuffled = ShuffledPlayback.play(turn, candidate.music(), target);
      return started(turn, shuffled ? "shuffle" : "play", candidate, target);
    }
    if (ShuffledPlayback.isRefused(turn)) {
      InOrder.play(turn, candidate, target);
    } else {
      turn.spotify().play(candidate.music(), target);
    }
    return started(turn, "play", candidate, target);
  }

  /**
   * Says and shows that the candidate has been started.
   *
   * @param verb the line is {@code <verb>.<kind>}
   */
  public static Answer started(Turn turn, String verb, Candidate candidate, Target target) {
    String key = verb + "." + candidate.kind().name().toLowerCase(Locale.ROOT);
    Speech what = Descriptions.titleAndArtists(turn, candidate.name(), candidate.artists());
    Answer playing =
        turn.answer(key, "what", what, "where", Targeting.spoken(turn, target))
            .remembering(UndoRecord.impossible())
            .with(Descriptions.card(turn, candidate));
    return RequestedVolume.after(turn, target, Optional.of(candidate.name()), playing);
  }

  /**
   * Songs of the listener's as music to play, without those that a play command can't start: one
   * local file among them would make Spotify refuse all.
   *
   * @return empty if none is left
   */
  public static Optional<Music.Items> songs(List<Item> songs) {
    List<String> uris = songs.stream().filter(Item::isStartable).map(Item::uri).distinct().toList();
    return uris.isEmpty() ? Optional.empty() : Optional.of(new Music.Items(uris));
  }

  /**
   * Plays music without a name, such as Liked Songs.
   *
   * @param key the line to say
   * @param namesAndValues the line's places other than {where}
   */
  public static Answer playUnnamed(
      Turn turn, String key, Music music, Target target, Object... namesAndValues) {
    turn.spotify().play(music, target);
    return startedUnnamed(turn, key, target, namesAndValues);
  }

  /**
   * Says that music without a name has been started.
   *
   * @param key the line to say
   * @param namesAndValues the line's places other than {where}
   */
  public static Answer startedUnnamed(
      Turn turn, String key, Target target, Object... namesAndValues) {
    Object[] places = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
    places[namesAndValues.length] = "where";
    places[namesAndValues.length + 1] = Targeting.spoken(turn, target);
    Answer playing =
        turn.answer(key, places)
            .remembering(UndoRecord.impossible())
            .remembering(Candidates.clearSession());
    return RequestedVolume.after(turn, target, Optional.empty(), playing);
  }

  /** Says why the candidate can't be played. */
  public static Answer unplayable(Turn turn, Candidate candidate) {
    return unplayable(
        turn, Descriptions.describe(turn, candidate), candidate.restriction().orElseThrow());
  }

  /** Says why something can't be played. */
  public static Answer unplayable(Turn turn, Speech what, Restriction restriction) {
    return turn.answer("unplayable." + restriction.key(), "what", what);
  }

  /**
   * Says that nothing has this name, or that Spotify does not show this playlist to apps. The
   * candidates of an earlier search are forgotten.
   */
  public static Answer notFound(Turn turn, Wish wish) {
    return OpenQuestion.askAgainAfter(turn, nothing(turn, wish))
        .remembering(Candidates.clearSession());
  }

  /** Whether a playlist of this name is one that Spotify makes for each listener. */
  public static boolean isSpotifysOwn(Turn turn, Wish wish) {
    String name = wish.title().text();
    boolean isPlaylist = wish.kind().filter(Kind.PLAYLIST::equals).isPresent();
    return turn.language().isSpotifysOwnPlaylist(name)
        || isPlaylist && turn.language().playlistPhrasing().isSpotifysMix(name);
  }

  private static Answer nothing(Turn turn, Wish wish) {
    String name = wish.title().text();
    if (isSpotifysOwn(turn, wish)) {
      Name plain = Name.of(turn.language(), name).withoutPossessive();
      return turn.answer("play.spotifys-own", "name", plain);
    }
    return turn.answer("play.nothing", "what", Descriptions.describe(turn, wish));
  }
}
