package dev.tapedeck.command.player;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.SpokenTimes;
import dev.tapedeck.speaker.Targeting;
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

  /** A position before this is the start: answers have whole seconds. */
  private static final Duration SHORTEST_SPOKEN = Duration.ofSeconds(1);

  private static final String DURATION = "duration";

  @Override
  public Set<String> requests() {
    return Set.of("SeekForwardIntent", "SeekBackIntent", "SeekToIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    boolean absolute = turn.request().equals("SeekToIntent");
    Optional<Duration> said = turn.slot(DURATION).flatMap(SpokenTimes::read);
    if (absolute && said.isEmpty()) {
      return SlotQuestion.ask(turn, DURATION, turn.say("seek.ask"));
    }
    if (!absolute && isUnclear(turn, said)) {
      return SlotQuestion.ask(turn, DURATION, turn.say("seek.ask-step"));
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

  /**
   * Whether a duration was said that is none, or zero. Only if none was said, the usual step is
   * meant.
   */
  private static boolean isUnclear(Turn turn, Optional<Duration> said) {
    boolean wasSaid = !turn.slots().getOrDefault(DURATION, "").isBlank();
    return wasSaid && said.filter(step -> !step.isZero()).isEmpty();
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
    boolean toStart = requested.compareTo(SHORTEST_SPOKEN) < 0;
    Duration position = toStart ? Duration.ZERO : requested;
    Answer answer =
        toStart
            ? turn.answer("start-over", "where", Speech.NOTHING)
            : turn.answer("seek", "time", SpokenTimes.spoken(turn, position));
    return Targeting.onActive(turn, target -> seek(turn, position, target, answer));
  }

  private static Answer seek(Turn turn, Duration position, Target target, Answer answer) {
    turn.spotify().seek(position, target);
    return answer.remembering(UndoRecord.impossible());
  }
}
