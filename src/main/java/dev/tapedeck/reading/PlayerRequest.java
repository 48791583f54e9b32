package dev.tapedeck.reading;

import dev.tapedeck.language.PlayerCommand;
import java.util.Map;

/** The requests for commands that were said in place of a name. */
final class PlayerRequest {
  private PlayerRequest() {}

  /** The reading as this command, on the same speaker if one was named. */
  static Reading of(Reading heard, PlayerCommand command) {
    return switch (command) {
      case ANYTHING -> heard.as("ResumeIntent");
      case NEXT -> heard.as("NextIntent");
      case PREVIOUS -> heard.as("PreviousIntent");
      case START_OVER -> heard.as("StartOverIntent");
      case SHUFFLE -> heard.as("ShuffleOnIntent");
      case REPEAT -> heard.as("RepeatSongIntent");
      case PAUSE -> heard.as("PauseIntent");
      case MUTE -> heard.as("MuteIntent");
      case LOUDER -> heard.as("LouderIntent");
      case QUIETER -> heard.as("QuieterIntent");
      case LOUDEST -> heard.as("SetVolumeIntent", Map.of("level", "10"));
    };
  }
}
