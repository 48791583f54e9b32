package dev.tapedeck.command;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.RepeatMode;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Undo that": takes back the last change made in this session. One call, two for a move.
 *
 * <p>The commands that can be taken back put into the session's memory what to do for it.
 */
final class Undo implements Command {
  private static final String WHAT = "undo";
  private static final String THING = "undo.thing";
  private static final String NAME = "undo.name";
  private static final String PLACE = "undo.place";

  @Override
  public Set<String> requests() {
    return Set.of("UndoIntent");
  }

  /**
   * What to remember so that a change can be taken back.
   *
   * @param what the way back: "save", "unsave", "add", "remove", "volume", "shuffle", "repeat",
   *     "move", or "never" for what there is none for
   * @param thing what it is done with: an URI, a number, the name of a speaker
   * @param name how to call it
   * @param place the id of the playlist it is in
   */
  static Map<String, String> by(String what, String thing, String name, String place) {
    return Map.of(WHAT, what, THING, thing, NAME, name, PLACE, place);
  }

  static Map<String, String> by(String what, String thing) {
    return by(what, thing, "", "");
  }

  /** What to remember of a change that can't be taken back. */
  static Map<String, String> never() {
    return by("never", "");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> what = turn.remembered(WHAT);
    if (what.isEmpty()) {
      return turn.answer("undo.nothing");
    }
    if (what.get().equals("never")) {
      return turn.answer("undo.never");
    }
    String thing = turn.remembered(THING).orElse("");
    if (what.get().equals("move")) {
      return moveBack(turn, thing).remembering(by("", ""));
    }
    undo(turn, what.get(), thing);
    return turn.answer("undo." + what.get(), "name", turn.remembered(NAME).orElse(""))
        .remembering(by("", ""));
  }

  private static void undo(Turn turn, String what, String thing) {
    String place = turn.remembered(PLACE).orElse("");
    switch (what) {
      case "save" -> turn.spotify().save(thing);
      case "unsave" -> turn.spotify().unsave(thing);
      case "add" -> turn.spotify().add(thing, place);
      case "remove" -> turn.spotify().remove(thing, place);
      case "volume" -> turn.spotify().volume(Integer.parseInt(thing), Target.ACTIVE);
      case "shuffle" -> turn.spotify().shuffle(Boolean.parseBoolean(thing), Target.ACTIVE);
      case "repeat" -> turn.spotify().repeat(RepeatMode.valueOf(thing), Target.ACTIVE);
      default -> throw new IllegalStateException("no way back by " + what);
    }
  }

  /** By name, since ids change. */
  private static Answer moveBack(Turn turn, String speaker) {
    Optional<Device> before =
        Speakers.now(turn).all().stream()
            .filter(device -> device.controllable() && device.name().equals(speaker))
            .findFirst();
    if (before.isEmpty()) {
      return turn.answer("undo.gone", "speaker", speaker);
    }
    turn.spotify().transfer(before.get());
    return turn.answer("move", "speaker", speaker);
  }
}
