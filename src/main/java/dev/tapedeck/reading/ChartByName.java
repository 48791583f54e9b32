package dev.tapedeck.reading;

import java.util.Optional;
import java.util.Set;

/**
 * The charts where a name was expected: PlayPopular{forty}, PlaySong{number one}. A country is left
 * out, because apps can only start the global chart: PlayCharts{genre=uk}.
 */
final class ChartByName implements Rule {
  private static final String CHARTS = "PlayChartsIntent";

  /** After a word for "the best of": one number is enough. */
  private static final Set<String> BEST = Set.of("PlayPopularIntent");

  @Override
  public Reading apply(Reading heard) {
    if (heard.request().equals(CHARTS)) {
      return heard.slot("genre").filter(heard.phrasing()::isChartOf).isPresent()
          ? heard.without("genre")
          : heard;
    }
    Optional<String> artist =
        heard.slot(Slots.ARTIST).filter(said -> BEST.contains(heard.request()));
    Optional<String> title =
        NamedRequest.of(heard)
            .filter(named -> named == NamedRequest.PLAY)
            .flatMap(named -> heard.slot(named.slot()))
            .filter(said -> heard.phrasing().bareKind(said).isEmpty() && !isNumber(said));
    return artist
        .or(() -> title)
        .filter(heard.phrasing()::isChart)
        .map(chart -> heard.without(Slots.ARTIST).as(CHARTS))
        .orElse(heard);
  }

  /** "Fifty" alone is a title. */
  private static boolean isNumber(String said) {
    return !said.strip().contains(" ");
  }
}
