package dev.tapedeck.spotify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Removes incomplete elements from Spotify's lists. A list may be null, and may contain nulls and
 * objects whose fields are all null.
 */
final class Lists {
  private Lists() {}

  static <T> List<T> complete(List<T> list) {
    return complete(list, element -> true);
  }

  static <T> List<T> complete(List<T> list, Predicate<T> isComplete) {
    if (list == null) {
      return List.of();
    }
    List<T> complete = new ArrayList<>(list.size());
    for (T element : list) {
      if (element != null && isComplete.test(element)) {
        complete.add(element);
      }
    }
    return Collections.unmodifiableList(complete);
  }
}
