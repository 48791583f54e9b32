package dev.tapedeck.reading;

import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/**
 * An amount that is no number: "turn it up a tad", "set an alarm for six thirty". Alexa sends "?"
 * for it. These requests are complete without an amount, so it is not asked for.
 */
final class UnknownAmount implements Rule {
  private static final Set<String> REQUESTS =
      Set.of(
          "LouderIntent",
          "QuieterIntent",
          "SleepTimerIntent",
          "AlarmIntent",
          "RateIntent",
          "EqualizerIntent",
          "PlaybackSpeedIntent",
          "EpisodeNumberIntent");

  private static final List<String> AMOUNTS = List.of("level", "percent", "number", "duration");

  @Override
  public Reading apply(Reading heard) {
    if (!REQUESTS.contains(heard.request())) {
      return heard;
    }
    Reading reading = heard;
    for (String slot : AMOUNTS) {
      if (heard.slots().containsKey(slot) && Turn.usable(heard.slots().get(slot)).isEmpty()) {
        reading = reading.without(slot);
      }
    }
    return reading;
  }
}
