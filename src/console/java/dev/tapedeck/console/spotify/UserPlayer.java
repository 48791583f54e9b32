package dev.tapedeck.console.spotify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** One listener's player: what is true now, and what the Web API shows, which lags behind. */
final class UserPlayer {
  private record Shown(Instant from, PlayerState scene) {}

  private final StandInClock clock;
  private final PlaybackSimulation.Listener listener;
  private final PlayerState truth;
  private final Deque<Shown> shown = new ArrayDeque<>();
  // Seeded, so that a test that shuffles sees the same order every time.
  private final Random random = new Random(7);
  private Duration lag = Duration.ofMillis(300);

  UserPlayer(
      StandInClock clock, List<ConnectDevice> devices, PlaybackSimulation.Listener listener) {
    this.clock = clock;
    this.listener = listener;
    this.truth = new PlayerState(new PlaybackSimulation(clock.now()), devices, PlayerState.NONE);
    shown.add(new Shown(Instant.MIN, truth.copy()));
  }

  void lag(Duration duration) {
    lag = duration;
  }

  /** What is true now. */
  PlayerState scene() {
    truth.playback().advance(clock.now(), listener);
    return truth;
  }

  /** What the Web API tells now. */
  PlayerState seen() {
    scene();
    Instant now = clock.now();
    while (shown.size() > 1 && !secondShown().from().isAfter(now)) {
      shown.removeFirst();
    }
    PlayerState scene = shown.getFirst().scene();
    scene.playback().advance(now, PlaybackSimulation.Listener.NONE);
    return scene;
  }

  /** Changes what is true; the Web API shows it after the lag. */
  void change(Consumer<PlayerState> change) {
    change.accept(scene());
    shown.add(new Shown(clock.now().plus(lag), truth.copy()));
  }

  /** Changes what is true where the Web API knows it at once. */
  void settle(Consumer<PlayerState> change) {
    change.accept(scene());
    shown.clear();
    shown.add(new Shown(Instant.MIN, truth.copy()));
  }

  Random random() {
    return random;
  }

  private Shown secondShown() {
    return shown.stream().skip(1).findFirst().orElseThrow();
  }
}
