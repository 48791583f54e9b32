package dev.tapedeck.dialog;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How to undo the last change. The command that makes a change adds the record to its answer, and
 * "undo that" reads it.
 *
 * @param action the request to Spotify that undoes it: "save", "unsave", "add", "remove", "volume",
 *     "shuffle", "repeat" or "move"
 * @param value the argument of that request: a URI, or the value to set
 * @param name the name of what was changed
 * @param playlist the id of the playlist that was changed, empty if none was
 * @param speaker the name of the speaker it was made on, empty for the active one; Spotify's device
 *     ids are not stable
 */
public record UndoRecord(
    String action, String value, Optional<String> name, String playlist, Optional<String> speaker) {

  /** The action of a change that can't be undone. */
  public static final String IMPOSSIBLE = "never";

  private static final String ACTION = "undo";
  private static final String VALUE = "undo.thing";
  private static final String NAME = "undo.name";
  private static final String PLAYLIST = "undo.playlist";
  private static final String SPEAKER = "undo.speaker";

  /** The names of the session values that hold a record. */
  public static final Set<String> KEYS = Set.of(ACTION, VALUE, NAME, PLAYLIST, SPEAKER);

  /** The record of this session or of the last ten minutes; empty if nothing was changed. */
  public static Optional<UndoRecord> last(Turn turn) {
    return turn.recentValue(ACTION)
        .map(
            action ->
                new UndoRecord(
                    action,
                    turn.recentValue(VALUE).orElse(""),
                    turn.recentValue(NAME),
                    turn.recentValue(PLAYLIST).orElse(""),
                    turn.recentValue(SPEAKER)));
  }

  public boolean isImpossible() {
    return action.equals(IMPOSSIBLE);
  }

  /** The session values for a change that this action undoes; see the record's components. */
  public static Map<String, String> by(String action, String value, String name, String playlist) {
    return Map.of(ACTION, action, VALUE, value, NAME, name, PLAYLIST, playlist, SPEAKER, "");
  }

  /** The session values for a changed setting of the player. */
  public static Map<String, String> by(String action, String value) {
    return by(action, value, "", "");
  }

  /** The session values for a change that can't be undone. */
  public static Map<String, String> impossible() {
    return by(IMPOSSIBLE, "");
  }

  /** The session values that leave nothing to undo. */
  public static Map<String, String> none() {
    return by("", "");
  }

  /** The additional session value for a change made on this speaker. */
  public static Map<String, String> on(Target target) {
    return Map.of(SPEAKER, target.device().map(Device::name).orElse(""));
  }
}
