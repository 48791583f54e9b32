package dev.tapedeck.command.player;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.SpokenTimes;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * "Skip ahead two minutes", "go back thirty seconds", "go to one minute twenty": seeks within the
 * item. Two requests.
 */
public final class Seek implements Command {
  /** The step of the seek buttons for podcasts in Spotify's own apps. */
  private static final Duration STEP = Duration.ofSeconds(15);

  @Override
  public Set<String> requests() {
    return Set.of("SeekForwardIntent", "SeekBackIntent", "SeekToIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<Duration> said = turn.slot("duration").flatMap(SpokenTimes::read);
    boolean absolute = turn.request().equals("SeekToIntent");
    if (said.isEmpty() && (absolute || turn.slot("duration").isPresent())) {
      return SlotQuestion.ask(turn, "duration", turn.say("seek.ask"));
    }
    Duration step = said.orElse(STEP);
    return NowPlaying.playing(
        turn,
        (now, item) -> {
          if (!absolute && now.progressMs() == null) {
            return turn.answer("left.unknown");
          }
          return seek(turn, item, absolute ? step : moved(turn, now, step));
        });
  }

  private static Duration moved(Turn turn, Playback now, Duration step) {
    Duration progress = Duration.ofMillis(now.progressMs());
    boolean ahead = turn.request().equals("SeekForwardIntent");
    return ahead ? progress.plus(step) : progress.minus(step);
  }

  private static Answer seek(Turn turn, Item item, Duration requested) {
    Duration length = Duration.ofMillis(item.durationMs());
    if (item.durationMs() > 0 && requested.compareTo(length) >= 0) {
      // Beyond the end Spotify would skip to the next item.
      return turn.answer("seek.beyond", "time", SpokenTimes.spoken(turn, length));
    }
    Duration position = requested.isNegative() ? Duration.ZERO : requested;
    turn.spotify().seek(position, Target.ACTIVE);
    Answer answer =
        position.isZero()
            ? turn.answer("start-over", "where", Speech.NOTHING)
            : turn.answer("seek", "time", SpokenTimes.spoken(turn, position));
    return answer.remembering(UndoRecord.impossible());
  }
}
