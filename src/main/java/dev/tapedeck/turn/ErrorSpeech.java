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

/** Turns a failure into a sentence, the line {@code error.<reason>}. No other class does. */
public final class ErrorSpeech {
  /** Failures that linking the account again repairs. */
  private static final Set<Reason> CURED_BY_LINKING =
      Set.of(Reason.NOT_LINKED, Reason.LINK_EXPIRED, Reason.MISSING_PERMISSION);

  private ErrorSpeech() {}

  public static Answer answer(Turn turn, SpotifyException failure) {
    Answer answer = Answer.of(speech(turn.lines(), failure));
    return CURED_BY_LINKING.contains(failure.reason())
        ? answer.with(new Card.LinkAccount()).closing()
        : answer;
  }

  public static Answer answer(Turn turn, MemoryException failure) {
    return turn.answer(failure.isUnset() ? "memory.unset" : "memory.unreachable");
  }

  /** The line for a failure of Spotify. */
  public static Speech speech(Lines lines, SpotifyException failure) {
    String key = "error." + lower(failure.reason());
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
            .map(scope -> lines.text("scope." + lower(scope)))
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

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
