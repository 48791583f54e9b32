package dev.tapedeck.command.spoken;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.Series;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Play a podcast about history", "play the news": the first podcast that Spotify's search has for
 * the words, whatever its name; "something else" plays the next. Three requests; one more if
 * several episodes are played, and one for a named speaker.
 */
public final class PlayPodcastAbout implements Command {
  /** Spotify has no news but those of podcasts. */
  private static final String TOPIC = "music";

  private static final String NEWS = "NewsIntent";

  @Override
  public Set<String> requests() {
    return Set.of("PodcastTopicIntent", NEWS);
  }

  @Override
  public Answer answer(Turn turn) {
    if (turn.request().equals(NEWS)) {
      return play(turn, turn.lines().text("podcast.news"));
    }
    return turn.slot(TOPIC)
        .map(topic -> play(turn, topic))
        .orElseGet(() -> SlotQuestion.ask(turn, TOPIC, turn.say("podcast.ask-topic")));
  }

  private static Answer play(Turn turn, String topic) {
    Candidates found = Series.about(turn, topic);
    return found.isNone()
        ? turn.answer("podcast.no-topic", "topic", topic).remembering(Candidates.clearSession())
        : StartMusic.playWhereAsked(turn, () -> found);
  }
}
