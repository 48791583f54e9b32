package dev.tapedeck.command.speakers;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.PreferenceChanges;
import dev.tapedeck.speaker.SpeakerQuestion;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Remove the limit", "remove the limit in the bedroom": the limit of the only limited speaker, or
 * of the named one. The speaker may be offline. No request.
 */
public final class RemoveLimit implements Command {
  @Override
  public boolean needsAccount() {
    return false;
  }

  @Override
  public Set<String> requests() {
    return Set.of("RemoveLimitIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    List<String> limited = turn.personMemory().read().limits().keySet().stream().sorted().toList();
    if (limited.isEmpty()) {
      return turn.answer("limit.none");
    }
    Optional<String> said = turn.slot(Targeting.SPEAKER);
    List<String> meant =
        said.map(name -> SpeakerQuestion.choose(turn, name, limited).best()).orElse(limited);
    if (meant.isEmpty() && said.filter(turn.language()::isSeveral).isPresent()) {
      return SpeakerQuestion.ask(turn, "limit.which", limited);
    }
    if (meant.isEmpty()) {
      return turn.answer("limit.none-there", "speaker", said.orElse(""));
    }
    return meant.size() == 1
        ? remove(turn, meant.get(0))
        : SpeakerQuestion.ask(turn, "limit.which", meant);
  }

  private static Answer remove(Turn turn, String speaker) {
    return turn.answer("limit.removed", "speaker", speaker)
        .remembering(
            PreferenceChanges.make(turn, UndoRecord.Change.LIMIT, speaker, Optional.empty()));
  }
}
