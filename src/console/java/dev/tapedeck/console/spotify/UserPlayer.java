package dev.tapedeck.console.spotify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A user's player: the actual state, and the state that the Web API reports, which lags behind. */
final class UserPlayer {
  private record Snapshot(Instant visibleFrom, PlayerState state) {}

  private final StandInClock clock;
  private final PlaybackSimulation.Listener listener;
  private final PlayerState actual;
  private final Deque<Snapshot> snapshots = new ArrayDeque<>();
  // A fixed seed, so that shuffling is reproducible.
  private final Random random = new Random(7);
  private Duration lag = Duration.ofMillis(300);

  UserPlayer(
      StandInClock clock, List<ConnectDevice> devices, PlaybackSimulation.Listener listener) {
    this.clock = clock;
    this.listener = listener;
    this.actual = new PlayerState(new PlaybackSimulation(clock.now()), devices, PlayerState.NONE);
    snapshots.add(new Snapshot(Instant.MIN, actual.copy()));
  }

  void lag(Duration duration) {
    lag = duration;
  }

  /** The actual state. */
  PlayerState actual() {
    actual.playback().advance(clock.now(), listener);
    return actual;
  }

  /** The state that the Web API reports. */
  PlayerState reported() {
    actual();
    Instant now = clock.now();
    while (snapshots.size() > 1 && !nextSnapshot().visibleFrom().isAfter(now)) {
      snapshots.removeFirst();
    }
    PlayerState playerState = snapshots.getFirst().state();
    playerState.playback().advance(now, PlaybackSimulation.Listener.NONE);
    return playerState;
  }

  /** Changes the actual state; the Web API reports it after the lag. */
  void change(Consumer<PlayerState> change) {
    change.accept(actual());
    snapshots.add(new Snapshot(clock.now().plus(lag), actual.copy()));
  }

  /** Changes the actual state; the Web API reports it at once. */
  void changeImmediately(Consumer<PlayerState> change) {
    change.accept(actual());
    snapshots.clear();
    snapshots.add(new Snapshot(Instant.MIN, actual.copy()));
  }

  Random random() {
    return random;
  }

  private Snapshot nextSnapshot() {
    return snapshots.stream().skip(1).findFirst().orElseThrow();
  }
}
