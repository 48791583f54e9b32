package dev.tapedeck.command.player;

import dev.tapedeck.speaker.PlayerMode;
import dev.tapedeck.spotify.RepeatMode;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Locale;
import java.util.Set;

/**
 * "Repeat this song", "repeat the album", "stop repeating". Two requests, three with a named
 * speaker.
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
    String name = mode.name().toLowerCase(Locale.ROOT);
    return PlayerMode.repeat(mode).set(turn, "repeat." + name, "repeat-already." + name);
  }

  private static RepeatMode mode(String request) {
    return switch (request) {
      case "RepeatSongIntent" -> RepeatMode.TRACK;
      case "RepeatOffIntent", "AMAZON.LoopOffIntent" -> RepeatMode.OFF;
      default -> RepeatMode.CONTEXT;
    };
  }
}
