package dev.tapedeck.command.talk;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.VolumeLimits;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.RepeatMode;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Undo that": undoes the last change of this session or of the last ten minutes. One request, two
 * with a speaker. One more for a volume that exceeds one of the listener's limits.
 */
public final class Undo implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("UndoIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<UndoRecord> last = UndoRecord.last(turn);
    if (last.isEmpty()) {
      return turn.answer("undo.nothing");
    }
    UndoRecord change = last.get();
    if (change.isImpossible()) {
      return turn.answer("undo.never");
    }
    Optional<Device> device = change.speaker().flatMap(name -> SpeakerList.now(turn).named(name));
    if (change.speaker().isPresent() && device.isEmpty()) {
      return turn.answer("undo.gone", "speaker", change.speaker().get());
    }
    undo(turn, change, new Target(device));
    String name = change.name().or(change::speaker).orElse("");
    return turn.answer("undo." + change.action(), "name", name).remembering(UndoRecord.none());
  }

  private static void undo(Turn turn, UndoRecord change, Target target) {
    Spotify spotify = turn.spotify();
    String value = change.value();
    switch (change.action()) {
      case "save" -> spotify.save(value);
      case "unsave" -> spotify.unsave(value);
      case "add" -> spotify.add(value, change.playlist());
      case "remove" -> spotify.remove(value, change.playlist());
      case "volume" ->
          spotify.volume(VolumeLimits.allowed(turn, Integer.parseInt(value), target), target);
      case "shuffle" -> spotify.shuffle(Boolean.parseBoolean(value), target);
      case "repeat" -> spotify.repeat(RepeatMode.valueOf(value), target);
      case "move" -> spotify.transfer(target.device().orElseThrow());
      default -> throw new IllegalStateException("unknown undo action " + change.action());
    }
  }
}
