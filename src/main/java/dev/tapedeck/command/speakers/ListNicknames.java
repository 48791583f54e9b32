package dev.tapedeck.command.speakers;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** "What do you call my speakers?" No request. */
public final class ListNicknames implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("NicknamesIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    List<Speech> names =
        turn.personMemory().read().nicknames().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                name ->
                    turn.say("nickname.is", "speaker", name.getValue(), "nickname", name.getKey()))
            .toList();
    return names.isEmpty()
        ? turn.answer("nicknames.none")
        : LongList.say(turn, "nicknames", names, "count", names.size());
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
