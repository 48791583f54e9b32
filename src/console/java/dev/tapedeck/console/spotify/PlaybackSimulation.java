package dev.tapedeck.console.spotify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Simulates playback over time: advances the position, ends items, and continues with the queue and
 * the context.
 */
final class PlaybackSimulation {
  /** Receives what was played, for the history and the resume points. */
  interface Listener {
    Listener NONE = new Listener() {};

    default void onPlayed(Playable item, PlayContext context, Instant at) {}

    default void onProgress(Playable item, long progressMs, boolean finished) {}
  }

  private static final long COUNTS_AS_PLAYED_MS = 30_000;

  private Tracklist list = Tracklist.EMPTY;
  private Playable current;
  private List<Playable> queue = List.of();
  private boolean playing;
  private long progressMs;
  private long playedMs;
  private boolean shuffle;
  private String repeat = "off";
  private Instant asOf;
  private Instant changed;

  PlaybackSimulation(Instant now) {
    asOf = now;
    changed = now;
  }

  PlaybackSimulation copy() {
    PlaybackSimulation copy = new PlaybackSimulation(asOf);
    copy.list = list;
    copy.current = current;
    copy.queue = queue;
    copy.playing = playing;
    copy.progressMs = progressMs;
    copy.playedMs = playedMs;
    copy.shuffle = shuffle;
    copy.repeat = repeat;
    copy.changed = changed;
    return copy;
  }

  void advance(Instant now, Listener listener) {
    while (playing && asOf.isBefore(now)) {
      long left = current.durationMs() - progressMs;
      long step = Math.min(Duration.between(asOf, now).toMillis(), left);
      addPlayed(step, listener);
      if (step == left) {
        listener.onProgress(current, current.durationMs(), true);
        onItemEnd();
      } else {
        listener.onProgress(current, progressMs, false);
      }
    }
    asOf = asOf.isBefore(now) ? now : asOf;
  }

  void start(Tracklist from, long positionMs, Random random) {
    list = shuffle ? from.shuffled(random) : from;
    queue = List.of();
    begin(list.current(), positionMs);
    playing = true;
  }

  void pause() {
    playing = false;
    changed = asOf;
  }

  void resume() {
    playing = current != null;
    changed = asOf;
  }

  void next() {
    if (!skip()) {
      stop();
    }
  }

  /** Goes to the previous item; returns false if there is none. */
  boolean previous() {
    Optional<Tracklist> before = list.previous(repeat.equals("context"));
    before.ifPresent(
        at -> {
          list = at;
          begin(at.current(), 0);
          playing = true;
        });
    return before.isPresent();
  }

  void seek(long toMs) {
    if (toMs >= current.durationMs()) {
      next();
    } else {
      progressMs = toMs;
      changed = asOf;
    }
  }

  void shuffle(boolean on, Random random) {
    shuffle = on;
    list = on ? list.shuffled(random) : list.unshuffled();
    changed = asOf;
  }

  void repeat(String mode) {
    repeat = mode;
    changed = asOf;
  }

  void enqueue(Playable item) {
    queue = new ArrayList<>(queue);
    queue.add(item);
  }

  /** The next items: the queue, then the rest of the context. */
  List<Playable> upcoming(int max) {
    List<Playable> upcoming = new ArrayList<>(queue);
    upcoming.addAll(list.upcoming(max, repeat.equals("context")));
    return upcoming.subList(0, Math.min(max, upcoming.size()));
  }

  boolean hasPrevious() {
    return list.previous(repeat.equals("context")).isPresent();
  }

  Optional<Playable> current() {
    return Optional.ofNullable(current);
  }

  PlayContext context() {
    return list.context();
  }

  List<Playable> queue() {
    return queue;
  }

  boolean playing() {
    return playing;
  }

  long progressMs() {
    return progressMs;
  }

  boolean shuffle() {
    return shuffle;
  }

  String repeat() {
    return repeat;
  }

  Instant changed() {
    return changed;
  }

  private void addPlayed(long ms, Listener listener) {
    long before = playedMs;
    playedMs += ms;
    if (before < COUNTS_AS_PLAYED_MS && playedMs >= COUNTS_AS_PLAYED_MS) {
      listener.onPlayed(current, list.context(), asOf.plusMillis(COUNTS_AS_PLAYED_MS - before));
    }
    progressMs += ms;
    asOf = asOf.plusMillis(ms);
  }

  private void onItemEnd() {
    if (repeat.equals("track")) {
      begin(current, 0);
    } else {
      next();
    }
  }

  private boolean skip() {
    if (!queue.isEmpty()) {
      begin(queue.get(0), 0);
      queue = queue.subList(1, queue.size());
      playing = true;
      return true;
    }
    Optional<Tracklist> next = list.next(repeat.equals("context"));
    next.ifPresent(
        at -> {
          list = at;
          begin(at.current(), 0);
          playing = true;
        });
    return next.isPresent();
  }

  private void stop() {
    list = list.atStart();
    begin(list.current() == null ? current : list.current(), 0);
    playing = false;
  }

  private void begin(Playable item, long atMs) {
    current = item;
    progressMs = Math.min(atMs, item.durationMs() - 1);
    playedMs = 0;
    changed = asOf;
  }
}
