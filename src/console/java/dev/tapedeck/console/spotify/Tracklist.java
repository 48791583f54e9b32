package dev.tapedeck.console.spotify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The items of playback, their order, and the current position.
 *
 * @param context null for single items
 * @param order indexes into the items, in order or shuffled
 * @param position index into the order
 */
record Tracklist(PlayContext context, List<Playable> items, List<Integer> order, int position) {
  static final Tracklist EMPTY = new Tracklist(null, List.of(), List.of(), 0);

  static Tracklist of(PlayContext context, List<Playable> items, int position) {
    return new Tracklist(context, List.copyOf(items), inOrder(items.size()), position);
  }

  Playable current() {
    return items.isEmpty() ? null : items.get(order.get(position));
  }

  Optional<Tracklist> next(boolean wrap) {
    return step(1, wrap);
  }

  Optional<Tracklist> previous(boolean wrap) {
    return step(-1, wrap);
  }

  Tracklist atStart() {
    return new Tracklist(context, items, order, 0);
  }

  /** Keeps the current item and shuffles the others after it. */
  Tracklist shuffled(Random random) {
    if (items.isEmpty()) {
      return this;
    }
    Integer current = order.get(position);
    List<Integer> rest = new ArrayList<>(inOrder(items.size()));
    rest.remove(current);
    Collections.shuffle(rest, random);
    rest.add(0, current);
    return new Tracklist(context, items, List.copyOf(rest), 0);
  }

  Tracklist unshuffled() {
    return items.isEmpty()
        ? this
        : new Tracklist(context, items, inOrder(items.size()), order.get(position));
  }

  List<Playable> upcoming(int max, boolean wrap) {
    List<Playable> upcoming = new ArrayList<>();
    Optional<Tracklist> at = next(wrap);
    while (at.isPresent() && upcoming.size() < max) {
      upcoming.add(at.get().current());
      at = at.get().next(wrap);
    }
    return upcoming;
  }

  private Optional<Tracklist> step(int by, boolean wrap) {
    int size = order.size();
    int at = position;
    for (int tried = 0; tried < size; tried++) {
      at += by;
      if (at < 0 || at >= size) {
        if (!wrap) {
          return Optional.empty();
        }
        at = Math.floorMod(at, size);
      }
      if (items.get(order.get(at)).playable()) {
        return Optional.of(new Tracklist(context, items, order, at));
      }
    }
    return Optional.empty();
  }

  private static List<Integer> inOrder(int size) {
    return IntStream.range(0, size).boxed().toList();
  }
}
