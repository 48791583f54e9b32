package dev.tapedeck.command.ask;

import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "What's next?" One request. */
public final class WhatsNext implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("WhatsNextIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.spotify().queue().stream()
        .findFirst()
        .map(
            next ->
                turn.answer("next-up", "what", Descriptions.describe(turn, next))
                    .remembering(SaidMusic.songs(List.of(next))))
        .orElseGet(() -> turn.answer("next-up.nothing"));
  }
}
