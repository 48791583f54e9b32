package dev.tapedeck.turn;

import java.util.Map;
import java.util.Set;

/**
 * What commands remember for ten minutes instead of for the session only.
 *
 * @param names under which they remember it
 * @param nothing values that change nothing but what was remembered under these names before
 */
public record PersistedKeys(Set<String> names, Set<String> nothing) {
  boolean isChange(Map<String, String> remembered) {
    return !nothing.containsAll(remembered.values());
  }
}
