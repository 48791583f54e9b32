package dev.tapedeck.command;

import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** "Open tape deck": says what is playing and listens. */
final class Open implements Command {
  /** The greeting is worth no longer wait. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Override
  public Set<String> requests() {
    return Set.of("LaunchRequest");
  }

  @Override
  public Answer answer(Turn turn) {
    Speech greeting =
        playing(turn)
            .flatMap(playback -> WhatsPlaying.brief(turn, playback))
            .map(what -> what.then(turn.say("open.ask")))
            .orElseGet(() -> turn.say("open"));
    return Answer.of(greeting).listening(turn.say("open.reprompt"));
  }

  private static Optional<Playback> playing(Turn turn) {
    try {
      return turn.spotify().within(PATIENCE).playback().filter(Playback::playing);
    } catch (SpotifyException failure) {
      if (failure.reason() == Reason.TOO_SLOW) {
        return Optional.empty();
      }
      throw failure;
    }
  }
}
