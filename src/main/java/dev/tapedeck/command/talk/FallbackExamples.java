package dev.tapedeck.command.talk;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Conversation;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Chooses examples of what can be said next: each of them works in this state of the session. */
final class FallbackExamples {
  private static final String PREFIX = "fallback.";

  /** The topics with examples of their own: packages of commands. */
  private static final Set<String> TOPICS = Set.of("ask", "player", "speakers", "spoken");

  private final Function<String, Command> commands;

  /**
   * @param commands finds the command for a request
   */
  FallbackExamples(Function<String, Command> commands) {
    this.commands = commands;
  }

  /** The key of the line with examples. */
  String key(Turn turn) {
    return ofSaid(turn).or(() -> ofTopic(turn)).map(PREFIX::concat).orElse("fallback");
  }

  /** For music that was just named, or a list of it. */
  private static Optional<String> ofSaid(Turn turn) {
    if (LongList.offersMore(turn)) {
      return Optional.of("more");
    }
    if (SaidMusic.isSeveral(turn)) {
      return Optional.of("list");
    }
    return SaidMusic.named(turn).filter(it -> it.kind() == Kind.TRACK).map(it -> "it");
  }

  private Optional<String> ofTopic(Turn turn) {
    Optional<String> last = turn.sessionValue(Conversation.LAST_REQUEST);
    if (last.filter("AMAZON.PauseIntent"::equals).isPresent()) {
      return Optional.of("paused");
    }
    return last.flatMap(
        request -> {
          String topic = topic(request);
          return switch (topic) {
            case "play" -> ofMusic(turn);
            case "library" -> Optional.of(UndoRecord.isInSession(turn) ? "changed" : "library");
            default -> Optional.of(topic).filter(TOPICS::contains);
          };
        });
  }

  private String topic(String request) {
    String topic = commands.apply(request).getClass().getPackageName();
    return topic.substring(topic.lastIndexOf('.') + 1);
  }

  /** For music that was started; empty if it was not found. */
  private static Optional<String> ofMusic(Turn turn) {
    if (Candidates.theme(turn).isPresent()) {
      return Optional.of("theme");
    }
    return Candidates.fromSession(turn)
        .map(
            candidates ->
                candidates.chosen().kind() == Kind.TRACK
                    ? "play"
                    : candidates.all().size() > 1 ? "started" : "ask");
  }
}
