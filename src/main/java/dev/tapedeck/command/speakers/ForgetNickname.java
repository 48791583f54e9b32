package dev.tapedeck.command.speakers;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.Nicknames;
import dev.tapedeck.speaker.PreferenceChanges;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/** "Forget the nickname telly". No request. */
public final class ForgetNickname implements Command {
  private static final String NICKNAME = "nickname";

  @Override
  public Set<String> requests() {
    return Set.of("ForgetNicknameIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().read();
    Optional<String> said = turn.slot(NICKNAME);
    if (said.isEmpty()) {
      return SlotQuestion.ask(turn, NICKNAME, turn.say("nickname.ask.forget"));
    }
    return Nicknames.match(turn, said.get())
        .map(nickname -> forget(turn, nickname.nickname(), nickname.speaker()))
        .orElseGet(() -> turn.answer("nickname.unknown", "nickname", said.get()));
  }

  private static Answer forget(Turn turn, String nickname, String speaker) {
    return turn.answer("nickname.forgotten", "nickname", nickname, "speaker", speaker)
        .remembering(
            PreferenceChanges.make(turn, UndoRecord.Change.NICKNAME, nickname, Optional.empty()));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
