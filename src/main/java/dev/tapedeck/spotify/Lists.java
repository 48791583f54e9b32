package dev.tapedeck.spotify;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Spotify's lists may be null, hold nulls, and hold "ghosts" whose every field is null. */
final class Lists {
  private Lists() {}

  static <T> List<T> real(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }

  static <T> List<T> real(List<T> list, Predicate<T> isReal) {
    return real(list).stream().filter(isReal).toList();
  }
}
