package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.spotify.TimeRange;
import dev.tapedeck.turn.Lines;
import dev.tapedeck.turn.Turn;
import dev.tapedeck.turn.TurnObserver;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangesTest {
  @ParameterizedTest
  @CsvSource({
    "this week,SHORT_TERM",
    "this month,SHORT_TERM",
    "lately,SHORT_TERM",
    "the last six months,MEDIUM_TERM",
    "the last half year,MEDIUM_TERM",
    "'',MEDIUM_TERM",
    "purple,MEDIUM_TERM",
    "this year,LONG_TERM",
    "the last twelve months,LONG_TERM",
    "all time,LONG_TERM",
    "the last six month,MEDIUM_TERM",
    "half a year,MEDIUM_TERM",
    "the last 30 days,SHORT_TERM",
    "the last couple of weeks,SHORT_TERM",
    "at the moment,SHORT_TERM",
    "one hundred and eighty days,MEDIUM_TERM",
    "1000 days,LONG_TERM",
    "the past year and a half,LONG_TERM",
    "two years,LONG_TERM",
    "forever,LONG_TERM",
  })
  void takesSpotifysNearestRange(String period, TimeRange range) {
    assertThat(TimeRanges.of(turn(period))).isEqualTo(range);
  }

  private static Turn turn(String period) {
    return new Turn(
        "TopSongsIntent",
        Map.of("period", period),
        Optional.empty(),
        false,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        null,
        Lines.of("en-US"),
        TurnObserver.NONE);
  }
}
