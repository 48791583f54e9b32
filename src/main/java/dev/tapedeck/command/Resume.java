package dev.tapedeck.command;

import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Resume", "play": goes on where the music stopped. */
final class Resume implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.ResumeIntent", "ResumeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    try {
      return Where.starting(
          turn,
          target -> {
            turn.spotify().resume(target);
            return turn.answer("resume", "where", Where.spoken(turn, target));
          });
    } catch (SpotifyException failure) {
      if (failure.reason() == Reason.PLAYER_REFUSES) {
        return turn.answer("resume.already");
      }
      throw failure;
    }
  }
}
