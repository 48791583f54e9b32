package dev.tapedeck.command.player;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.RepeatMode;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * "Repeat this song", "repeat the album", "stop repeating". One request, two with a named speaker.
 */
public final class Repeat implements Command {
  @Override
  public Set<String> requests() {
    return Set.of(
        "AMAZON.LoopOnIntent",
        "AMAZON.LoopOffIntent",
        "RepeatSongIntent",
        "RepeatAllIntent",
        "RepeatOffIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    RepeatMode mode = mode(turn.request());
    String key = "repeat." + mode.name().toLowerCase(Locale.ROOT);
    RepeatMode before = mode == RepeatMode.OFF ? RepeatMode.CONTEXT : RepeatMode.OFF;
    Map<String, String> back = UndoRecord.by("repeat", before.name());
    return Targeting.set(turn, key, key, back, (spotify, target) -> spotify.repeat(mode, target));
  }

  private static RepeatMode mode(String request) {
    return switch (request) {
      case "RepeatSongIntent" -> RepeatMode.TRACK;
      case "RepeatOffIntent", "AMAZON.LoopOffIntent" -> RepeatMode.OFF;
      default -> RepeatMode.CONTEXT;
    };
  }
}
