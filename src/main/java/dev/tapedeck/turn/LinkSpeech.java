package dev.tapedeck.turn;

import dev.tapedeck.memory.Preferences;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says that the account has to be linked, and no more about the reason than the memory knows.
 * Spotify answers alike to a link that has expired, that was revoked and that was never valid.
 */
final class LinkSpeech {
  private LinkSpeech() {}

  static Speech say(Turn turn, SpotifyException failure) {
    Optional<LocalDate> linked = linked(turn);
    LocalDate today = LocalDate.now(Clock.systemUTC());
    if (linked.filter(day -> !LinkReminder.end(day).isAfter(today)).isPresent()) {
      return turn.lines().say("link.expired");
    }
    return failure.reason() == Reason.NOT_LINKED && linked.isPresent()
        ? turn.lines().say("link.ended")
        : ErrorSpeech.speech(turn.lines(), failure);
  }

  /** When the account was last linked, if that is known. */
  private static Optional<LocalDate> linked(Turn turn) {
    return Stream.of(turn.personMemory(), turn.personMemory().ofLink())
        .distinct()
        .map(memory -> memory.readOrNone())
        .map(Preferences::days)
        .flatMap(days -> days.linked().stream())
        .max(LocalDate::compareTo);
  }
}
