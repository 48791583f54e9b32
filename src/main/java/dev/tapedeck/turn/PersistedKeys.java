package dev.tapedeck.turn;

import java.util.Map;
import java.util.Set;

/**
 * The session values that are also saved for ten minutes beyond the session.
 *
 * @param names the names of these values
 * @param notUndoable values that record no change that could be undone; they only overwrite earlier
 *     ones
 * @param unclear the values that record that a change may or may not have been made
 */
public record PersistedKeys(
    Set<String> names, Set<String> notUndoable, Map<String, String> unclear) {
  boolean isChange(Map<String, String> values) {
    return !notUndoable.containsAll(values.values());
  }
}
