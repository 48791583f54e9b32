package dev.tapedeck.turn;

import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.Scope;
import dev.tapedeck.spotify.SpotifyException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turns a failure that a command did not handle into speech: the line {@code error.<reason>} for
 * Spotify's, a line {@code memory.*} for the memory's.
 */
public final class ErrorSpeech {
  /** Failures that linking the account again repairs. */
  private static final Set<Reason> REPAIRED_BY_LINKING =
      Set.of(Reason.NOT_LINKED, Reason.LINK_EXPIRED, Reason.MISSING_PERMISSION);

  private ErrorSpeech() {}

  public static Answer answer(Turn turn, SpotifyException failure) {
    Answer answer = Answer.of(speech(turn, failure));
    return REPAIRED_BY_LINKING.contains(failure.reason())
        ? answer.with(new Card.LinkAccount()).closing()
        : answer;
  }

  public static Answer answer(Turn turn, MemoryException failure) {
    return turn.answer("memory." + failure.kind().name().toLowerCase(Locale.ROOT));
  }

  private static Speech speech(Turn turn, SpotifyException failure) {
    return switch (failure.reason()) {
      case NOT_LINKED, LINK_EXPIRED -> LinkSpeech.say(turn, failure);
      default -> speech(turn.lines(), failure);
    };
  }

  /** The line for a failure of Spotify, without what is known about the listener. */
  public static Speech speech(Lines lines, SpotifyException failure) {
    String reason = failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String key = "error." + reason;
    return switch (failure.reason()) {
      case MISSING_PERMISSION -> lines.say(key, "permission", permission(lines, failure.scopes()));
      case SLOW_DOWN -> lines.say(key, "wait", wait(lines, failure));
      default -> lines.say(key);
    };
  }

  /**
   * Describes permissions. Spotify doesn't say which scope is missing, so the call lists its own.
   */
  public static Speech permission(Lines lines, Collection<Scope> scopes) {
    List<String> names =
        scopes.stream()
            .sorted()
            .map(scope -> lines.text("scope." + scope.value()))
            .distinct()
            .toList();
    return names.isEmpty() ? lines.say("scope.unknown") : lines.list(names);
  }

  private static Speech wait(Lines lines, SpotifyException failure) {
    Duration wait = failure.retryAfter().orElse(Duration.ofSeconds(30));
    if (wait.toSeconds() < 10) {
      return lines.say("wait.moment");
    }
    long minutes = Math.max(1, Math.round(wait.toSeconds() / 60.0));
    if (minutes < 50) {
      return lines.say("wait.minutes", "count", minutes);
    }
    long hours = Math.max(1, Math.round(minutes / 60.0));
    return lines.say("wait.hours", "count", hours);
  }
}
