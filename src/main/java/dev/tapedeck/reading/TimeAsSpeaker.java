package dev.tapedeck.reading;

import java.util.Set;

/** A time where a speaker was expected: Pause{speaker=an hour} of "stop in an hour". */
final class TimeAsSpeaker implements Rule {
  private static final Set<String> REQUESTS = Set.of("PauseIntent", "MuteIntent", "ResumeIntent");

  @Override
  public Reading apply(Reading heard) {
    return heard
        .slot(Slots.SPEAKER)
        .filter(said -> REQUESTS.contains(heard.request()))
        .filter(heard.phrasing()::isTime)
        .map(said -> heard.without(Slots.SPEAKER).as("SleepTimerIntent"))
        .orElse(heard);
  }
}
