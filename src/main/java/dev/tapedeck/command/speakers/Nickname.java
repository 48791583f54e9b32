package dev.tapedeck.command.speakers;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.Nicknames;
import dev.tapedeck.speaker.PreferenceChanges;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/** "Call the sonos beam the telly": adds a second name for a speaker. One request. */
public final class Nickname implements Command {
  private static final String NICKNAME = "nickname";

  @Override
  public Set<String> requests() {
    return Set.of("NicknameIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().read();
    Optional<String> nickname = turn.slot(NICKNAME);
    if (turn.slot(Targeting.SPEAKER).isEmpty()) {
      return SpeakerList.now(turn).ask("nickname.ask.speaker");
    }
    if (nickname.isEmpty()) {
      return SlotQuestion.ask(turn, NICKNAME, turn.say("nickname.ask"));
    }
    return Targeting.on(
        turn,
        target -> call(turn, target.device().orElseThrow(), Nicknames.plain(turn, nickname.get())));
  }

  private static Answer call(Turn turn, Device device, String nickname) {
    return turn.answer("nickname.set", "speaker", device.name(), "nickname", nickname)
        .remembering(
            PreferenceChanges.make(
                turn, UndoRecord.Change.NICKNAME, nickname, Optional.of(device.name())));
  }
}
