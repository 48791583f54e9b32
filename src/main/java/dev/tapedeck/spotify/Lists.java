package dev.tapedeck.spotify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cleans Spotify's lists, which may be null and contain nulls and "ghosts" whose fields are all
 * null.
 */
final class Lists {
  private Lists() {}

  static <T> List<T> real(List<T> list) {
    return real(list, element -> true);
  }

  static <T> List<T> real(List<T> list, Predicate<T> isReal) {
    if (list == null) {
      return List.of();
    }
    List<T> real = new ArrayList<>(list.size());
    for (T element : list) {
      if (element != null && isReal.test(element)) {
        real.add(element);
      }
    }
    return Collections.unmodifiableList(real);
  }
}
