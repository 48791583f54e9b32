package dev.tapedeck.command;

import dev.tapedeck.match.Name;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.SearchResult;
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

/** Finding music in the catalogue, starting it, and saying and showing what was started. */
final class Start {
  private Start() {}

  /**
   * What the catalogue has of that name; one call, and one more where nothing is called so and the
   * name may be written otherwise than it is said.
   */
  static Candidates find(Turn turn, Wanted wanted, Collection<Kind> kinds) {
    turn.notebook().begin(); // Meanwhile: which speaker this Echo plays on.
    Candidates found = ranked(turn, wanted, turn.spotify().search(wanted.query(), kinds));
    if (isAlike(found) || wanted.asWritten().equals(wanted.query())) {
      return found;
    }
    Candidates written = ranked(turn, wanted, turn.spotify().search(wanted.asWritten(), kinds));
    return found.isNone() || isAlike(written) ? written : found;
  }

  private static boolean isAlike(Candidates found) {
    return !found.isNone() && found.wanted().isPossibly(found.hit());
  }

  /** What was found, best first. */
  static Candidates ranked(Turn turn, Wanted wanted, SearchResult found) {
    return new Ranking(wanted, found, turn.lines().words("music.versions")).candidates();
  }

  /**
   * Plays what a slot names, where it was asked for; says so if there is no such thing, and asks
   * ({@code play.ask.<slot>}) if the slot is empty.
   *
   * @param artist who made it, if that was said
   */
  static Answer named(Turn turn, String slot, Optional<String> artist, Kind kind) {
    return turn.slot(slot)
        .map(name -> Wanted.by(turn, name, artist))
        .map(
            wanted ->
                where(turn, () -> Library.savedFirst(turn, find(turn, wanted, List.of(kind)))))
        .orElseGet(() -> Questions.ask(turn, slot, turn.say("play.ask." + slot)));
  }

  /** Looks it up, and the speaker if one was named at the same time, and plays it there. */
  static Answer where(Turn turn, Supplier<Candidates> lookup) {
    if (turn.slot(Where.SPEAKER).isPresent()) {
      return turn.atOnce(
          lookup, found -> Where.on(turn, target -> found(turn, found.get(), target)));
    }
    Candidates found = lookup.get();
    return found.isNone()
        ? nothing(turn, found.wanted())
        : Where.startingHere(turn, target -> on(turn, found, target));
  }

  /** Looks something up, and the speaker if one was named at the same time, and does it there. */
  static Answer afterLookup(Turn turn, Supplier<Function<Target, Answer>> lookup) {
    return turn.atOnce(lookup, found -> Where.starting(turn, target -> found.get().apply(target)));
  }

  /** Plays what was found on that speaker, or says that nothing was. */
  static Answer found(Turn turn, Candidates found, Target target) {
    return found.isNone() ? nothing(turn, found.wanted()) : on(turn, found, target);
  }

  /** Plays it on that speaker, and says if something else may well have been meant. */
  static Answer on(Turn turn, Candidates found, Target target) {
    Answer playing = on(turn, found.hit(), target).remembering(found.remembered());
    return found
        .rival()
        .map(rival -> playing.adding(turn.say("play.also", "what", What.is(turn, rival))))
        .map(answer -> answer.remembering(Offer.no("SomethingElseIntent")))
        .orElse(playing);
  }

  private static Answer on(Turn turn, Hit hit, Target target) {
    turn.spotify().play(hit.music(), target);
    return started(turn, "play", hit, target);
  }

  /** Says, with the line {@code <verb>.<kind>}, and shows that it has been started. */
  static Answer started(Turn turn, String verb, Hit hit, Target target) {
    String key = verb + "." + hit.kind().name().toLowerCase(Locale.ROOT);
    Speech what = What.by(turn, hit.name(), hit.artists());
    return turn.answer(key, "what", what, "where", Where.spoken(turn, target))
        .remembering(Undo.never())
        .with(What.card(turn, hit));
  }

  /** Plays a list that has no name of its own. */
  static Answer list(Turn turn, String key, Music music, Target target) {
    turn.spotify().play(music, target);
    return started(turn, key, target);
  }

  /** Says that it has been started. */
  static Answer started(Turn turn, String key, Target target) {
    return turn.answer(key, "where", Where.spoken(turn, target))
        .remembering(Undo.never())
        .remembering(Candidates.none());
  }

  /** Nothing is called so, or it is what Spotify keeps to itself. */
  static Answer nothing(Turn turn, Wanted wanted) {
    String title =
        Name.of(wanted.title().text()).without(turn.lines().words("articles")).toString();
    boolean spotifys =
        Arrays.stream(turn.lines().text("music.spotifys-own").split(", "))
            .anyMatch(title::startsWith);
    if (spotifys) {
      return turn.answer("play.spotifys-own", "name", title);
    }
    String name = wanted.title().text();
    Speech what =
        wanted
            .artist()
            .map(artist -> turn.say("what.by", "name", name, "artists", artist.text()))
            .orElseGet(() -> turn.say("what.name", "name", name));
    return turn.answer("play.nothing", "what", what);
  }
}
