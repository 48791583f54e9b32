package dev.tapedeck.command.spoken;

import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.EpisodeQueue;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.spotify.Episode;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * "Go to chapter five" of the audiobook in the player: the chapter whose name has the number, since
 * credits and a foreword count as chapters too, else the one at that position. Three requests; one
 * more for a named speaker. Podcasts have no numbers that are sure to be those of their publisher.
 */
public final class PlayChapter implements Command {
  private static final int LONGEST_NUMBER = 3;

  @Override
  public Set<String> requests() {
    return Set.of("EpisodeNumberIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    String digits =
        turn.slot("number").or(() -> turn.slot("ordinal")).orElse("").replaceAll("\\D", "");
    if (digits.isEmpty() || digits.length() > LONGEST_NUMBER || turn.slot("show").isPresent()) {
      return turn.answer("episode.by-number");
    }
    int number = Integer.parseInt(digits);
    return NowPlaying.playing(
        turn,
        (now, item) ->
            item.isChapter() && item.isOfSeries()
                ? play(turn, now, item, number)
                : turn.answer("episode.by-number"));
  }

  private static Answer play(Turn turn, Playback now, Item item, int number) {
    List<Episode> chapters = turn.spotify().spoken().chapters(item.show().id(), 0).items();
    String book = Descriptions.series(turn, item);
    Optional<EpisodeQueue> queue =
        index(chapters, number)
            .map(index -> chapters.subList(index, chapters.size()))
            .map(rest -> rest.stream().filter(Episode::isPlayable).toList())
            .filter(rest -> !rest.isEmpty())
            .map(rest -> new EpisodeQueue(book, item.covers(), rest));
    return queue
        .map(found -> found.play(turn, Optional.of(now.shuffleState())))
        .orElseGet(() -> turn.answer("chapter.none", "number", number, "of", book));
  }

  private static Optional<Integer> index(List<Episode> chapters, int number) {
    Pattern numbered = Pattern.compile("(?<!\\d)0*" + number + "(?!\\d)");
    return IntStream.range(0, chapters.size())
        .filter(index -> chapters.get(index).isComplete())
        .filter(index -> numbered.matcher(chapters.get(index).name()).find())
        .boxed()
        .findFirst()
        .or(() -> Optional.of(number - 1).filter(at -> at >= 0 && at < chapters.size()));
  }
}
