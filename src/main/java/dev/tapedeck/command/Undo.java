package dev.tapedeck.command;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.RepeatMode;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Undo that": takes back the last change of the last ten minutes. One call, two where a speaker
 * was named.
 *
 * <p>The commands that can be taken back remember what to do for it.
 */
final class Undo implements Command {
  /** What is remembered of a change that can't be taken back. */
  static final String NEVER = "never";

  private static final String WHAT = "undo";
  private static final String THING = "undo.thing";
  private static final String NAME = "undo.name";
  private static final String PLAYLIST = "undo.playlist";
  private static final String SPEAKER = "undo.speaker";

  /** All names under which something is remembered. */
  static final Set<String> NAMES = Set.of(WHAT, THING, NAME, PLAYLIST, SPEAKER);

  @Override
  public Set<String> requests() {
    return Set.of("UndoIntent");
  }

  /**
   * What to remember so that a change can be taken back.
   *
   * @param what the way back: "save", "unsave", "add", "remove", "volume", "shuffle", "repeat",
   *     "move", or "never" for what there is none for
   * @param thing what it is done with: an URI, or the value to set
   * @param name how to call it
   * @param playlist the id of the playlist it is in
   */
  static Map<String, String> by(String what, String thing, String name, String playlist) {
    return Map.of(WHAT, what, THING, thing, NAME, name, PLAYLIST, playlist, SPEAKER, "");
  }

  static Map<String, String> by(String what, String thing) {
    return by(what, thing, "", "");
  }

  /** What to remember of a change that can't be taken back. */
  static Map<String, String> never() {
    return by(NEVER, "");
  }

  /** Besides, the speaker it is done on, by name, since ids change; nothing for the active one. */
  static Map<String, String> on(Target target) {
    return Map.of(SPEAKER, target.device().map(Device::name).orElse(""));
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> what = turn.lately(WHAT);
    if (what.isEmpty()) {
      return turn.answer("undo.nothing");
    }
    if (what.get().equals(NEVER)) {
      return turn.answer("undo.never");
    }
    Optional<String> speaker = turn.lately(SPEAKER);
    Optional<Device> device = speaker.flatMap(name -> Speakers.now(turn).named(name));
    if (speaker.isPresent() && device.isEmpty()) {
      return turn.answer("undo.gone", "speaker", speaker.get());
    }
    takeBack(turn, what.get(), new Target(device));
    String name = turn.lately(NAME).or(() -> speaker).orElse("");
    return turn.answer("undo." + what.get(), "name", name).remembering(by("", ""));
  }

  private static void takeBack(Turn turn, String what, Target target) {
    Spotify spotify = turn.spotify();
    String thing = turn.lately(THING).orElse("");
    String playlist = turn.lately(PLAYLIST).orElse("");
    switch (what) {
      case "save" -> spotify.save(thing);
      case "unsave" -> spotify.unsave(thing);
      case "add" -> spotify.add(thing, playlist);
      case "remove" -> spotify.remove(thing, playlist);
      case "volume" ->
          spotify.volume(Limits.allowed(turn, Integer.parseInt(thing), target), target);
      case "shuffle" -> spotify.shuffle(Boolean.parseBoolean(thing), target);
      case "repeat" -> spotify.repeat(RepeatMode.valueOf(thing), target);
      case "move" -> spotify.transfer(target.device().orElseThrow());
      default -> throw new IllegalStateException("no way back by " + what);
    }
  }
}
