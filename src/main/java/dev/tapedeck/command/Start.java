package dev.tapedeck.command;

import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finding music in the catalogue, starting it, and saying and showing what was started. */
final class Start {
  private Start() {}

  /** The best match in the catalogue; one call. */
  static Optional<Hit> find(Turn turn, Wanted wanted, Collection<Kind> kinds) {
    turn.notebook().begin(); // Meanwhile: which speaker this Echo plays on.
    return wanted.best(turn.spotify().search(wanted.query(), kinds));
  }

  /**
   * Plays what a slot names, where it was asked for; says so if there is no such thing, and asks
   * ({@code play.ask.<slot>}) if the slot is empty.
   *
   * @param artist who made it, if that was said
   */
  static Answer named(Turn turn, String slot, Optional<String> artist, Kind kind) {
    return turn.slot(slot)
        .map(name -> found(turn, Wanted.by(turn, name, artist), List.of(kind)))
        .orElseGet(() -> Questions.ask(turn, slot, turn.say("play.ask." + slot)));
  }

  private static Answer found(Turn turn, Wanted wanted, Collection<Kind> kinds) {
    if (turn.slot(Where.SPEAKER).isPresent()) {
      // The speaker first: if there is none of that name, nothing need be searched.
      return Where.on(turn, target -> found(turn, wanted, kinds, target));
    }
    return find(turn, wanted, kinds)
        .map(hit -> Where.startingHere(turn, target -> on(turn, hit, target)))
        .orElseGet(() -> nothing(turn, wanted));
  }

  /** Finds it and plays it on that speaker. */
  static Answer found(Turn turn, Wanted wanted, Collection<Kind> kinds, Target target) {
    return find(turn, wanted, kinds)
        .map(hit -> on(turn, hit, target))
        .orElseGet(() -> nothing(turn, wanted));
  }

  /** Plays it on that speaker. */
  static Answer on(Turn turn, Hit hit, Target target) {
    turn.spotify().play(hit.music(), target);
    String key = "play." + hit.kind().name().toLowerCase(Locale.ROOT);
    Speech what = What.by(turn, hit.name(), hit.artists());
    return turn.answer(key, "what", what, "where", Where.spoken(turn, target))
        .remembering(Undo.never())
        .with(What.card(turn, hit));
  }

  /** Plays a list that has no name of its own. */
  static Answer list(Turn turn, String key, Music music, Target target) {
    turn.spotify().play(music, target);
    return turn.answer(key, "where", Where.spoken(turn, target)).remembering(Undo.never());
  }

  static Answer nothing(Turn turn, Wanted wanted) {
    Speech what =
        wanted
            .artist()
            .map(artist -> turn.say("what.by", "name", wanted.title(), "artists", artist))
            .orElseGet(() -> turn.say("what.name", "name", wanted.title()));
    return turn.answer("play.nothing", "what", what);
  }
}
