package dev.tapedeck.music;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.match.Name;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.SearchResult;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finding music in the catalogue, starting it, and saying and showing what was started. */
public final class StartMusic {
  private StartMusic() {}

  /**
   * What the catalogue has of that name; one call, and one more where nothing is called so and the
   * name may be written otherwise than it is said.
   */
  public static Candidates find(Turn turn, Wish wanted, Collection<Kind> kinds) {
    turn.notebook().prefetch(); // Meanwhile: which speaker this Echo plays on.
    Candidates found = ranked(wanted, turn.spotify().search(wanted.query(), kinds));
    if (isAlike(found) || wanted.asWritten().equals(wanted.query())) {
      return found;
    }
    Candidates written = ranked(wanted, turn.spotify().search(wanted.asWritten(), kinds));
    return found.isNone() || isAlike(written) ? written : found;
  }

  private static boolean isAlike(Candidates found) {
    return !found.isNone() && found.wanted().isPossibly(found.hit());
  }

  /** What was found, best first. */
  public static Candidates ranked(Wish wanted, SearchResult found) {
    return new Ranking(wanted, found).candidates();
  }

  /**
   * Plays what a slot names, where it was asked for; says so if there is no such thing, and asks
   * ({@code play.ask.<slot>}) if the slot is empty.
   *
   * @param artist who made it, if that was said
   */
  public static Answer named(Turn turn, String slot, Optional<String> artist, Kind kind) {
    return turn.slot(slot)
        .map(name -> Wish.by(turn, name, artist))
        .map(
            wanted ->
                where(turn, () -> OwnMusic.savedFirst(turn, find(turn, wanted, List.of(kind)))))
        .orElseGet(() -> SlotQuestion.ask(turn, slot, turn.say("play.ask." + slot)));
  }

  /** Looks it up, and the speaker if one was named at the same time, and plays it there. */
  public static Answer where(Turn turn, Supplier<Candidates> lookup) {
    if (turn.slot(Targeting.SPEAKER).isPresent()) {
      return turn.atOnce(
          lookup, found -> Targeting.on(turn, target -> found(turn, found.get(), target)));
    }
    Candidates found = lookup.get();
    return found.isNone()
        ? nothing(turn, found.wanted())
        : Targeting.startingHere(turn, target -> on(turn, found, target));
  }

  /** Looks something up, and the speaker if one was named at the same time, and does it there. */
  public static Answer afterLookup(Turn turn, Supplier<Function<Target, Answer>> lookup) {
    return turn.atOnce(
        lookup, found -> Targeting.starting(turn, target -> found.get().apply(target)));
  }

  /** Plays what was found on that speaker, or says that nothing was. */
  public static Answer found(Turn turn, Candidates found, Target target) {
    return found.isNone() ? nothing(turn, found.wanted()) : on(turn, found, target);
  }

  /** Plays it on that speaker, and says if something else may well have been meant. */
  public static Answer on(Turn turn, Candidates found, Target target) {
    Answer playing = on(turn, found.hit(), target).remembering(found.remembered());
    return found
        .rival()
        .map(rival -> playing.adding(turn.say("play.also", "what", Descriptions.is(turn, rival))))
        .map(answer -> answer.remembering(Offers.no("SomethingElseIntent")))
        .orElse(playing);
  }

  private static Answer on(Turn turn, Candidate hit, Target target) {
    turn.spotify().play(hit.music(), target);
    return started(turn, "play", hit, target);
  }

  /** Says, with the line {@code <verb>.<kind>}, and shows that it has been started. */
  public static Answer started(Turn turn, String verb, Candidate hit, Target target) {
    String key = verb + "." + hit.kind().name().toLowerCase(Locale.ROOT);
    Speech what = Descriptions.by(turn, hit.name(), hit.artists());
    return turn.answer(key, "what", what, "where", Targeting.spoken(turn, target))
        .remembering(UndoRecord.never())
        .with(Descriptions.card(turn, hit));
  }

  /** Plays a list that has no name of its own. */
  public static Answer list(Turn turn, String key, Music music, Target target) {
    turn.spotify().play(music, target);
    return started(turn, key, target);
  }

  /** Says that it has been started. */
  public static Answer started(Turn turn, String key, Target target) {
    return turn.answer(key, "where", Targeting.spoken(turn, target))
        .remembering(UndoRecord.never())
        .remembering(Candidates.none());
  }

  /** Says that nothing is called so, or that Spotify shows this playlist to no app. */
  public static Answer nothing(Turn turn, Wish wanted) {
    String name = wanted.title().text();
    if (turn.language().isSpotifysOwnPlaylist(name)) {
      Name plain = Name.of(turn.language(), name).withoutPossessive();
      return turn.answer("play.spotifys-own", "name", plain);
    }
    Speech what =
        wanted
            .artist()
            .map(artist -> turn.say("what.by", "name", name, "artists", artist.text()))
            .orElseGet(() -> turn.say("what.name", "name", name));
    return turn.answer("play.nothing", "what", what);
  }
}
