package dev.tapedeck.command.spoken;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Episode;
import dev.tapedeck.spotify.Image;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An episode of a podcast or a chapter of an audiobook, from its resume position on, and the parts
 * that follow.
 *
 * @param series the name of the podcast or audiobook
 * @param parts the part to play first, then the following ones; never empty
 */
record EpisodeQueue(String series, List<Image> covers, List<Episode> parts) {

  /** Plays it on the requested speaker. */
  Answer play(Turn turn) {
    return Targeting.starting(turn, target -> play(turn, target));
  }

  /** Plays it on this speaker. */
  Answer play(Turn turn, Target target) {
    Episode first = parts.get(0);
    List<String> uris = parts.stream().map(Episode::uri).limit(Music.Items.MAX).toList();
    turn.spotify().play(new Music.Items(uris, first.start()), target);
    String key = first.isHalfHeard() ? "spoken.going-on" : "spoken.playing";
    return turn.answer(
            key, "name", first.name(), "of", series, "where", Targeting.spoken(turn, target))
        .remembering(UndoRecord.impossible())
        .remembering(Candidates.clearSession())
        .with(Descriptions.card(turn, first.name(), series, Descriptions.widest(covers)));
  }

  /** Continues the item in the player if the predicate accepts it. One request, two if it does. */
  static Optional<Answer> resumePlayer(Turn turn, Predicate<Item> kind) {
    return turn.spotify()
        .playback()
        .flatMap(Playback::named)
        .filter(item -> item.isSpoken() && item.show() != null && item.show().name() != null)
        .filter(kind)
        .map(item -> resume(turn, item));
  }

  private static Answer resume(Turn turn, Item item) {
    return Targeting.starting(
        turn,
        target ->
            PlayerState.unlessRefused(
                turn,
                target,
                "resume.already",
                Playback::playing,
                () -> resume(turn, item, target)));
  }

  private static Answer resume(Turn turn, Item item, Target target) {
    turn.spotify().resume(target);
    String series = item.show().name();
    return turn.answer(
            "spoken.going-on",
            "name",
            item.name(),
            "of",
            series,
            "where",
            Targeting.spoken(turn, target))
        .remembering(UndoRecord.impossible())
        .with(Descriptions.card(turn, item));
  }
}
