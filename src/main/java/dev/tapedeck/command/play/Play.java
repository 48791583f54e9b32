package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.match.Choice;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.OwnMusic;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * "Play abbey road", "play hello by adele on the kitchen speaker": whatever goes by that name.
 * Three calls, of which the first two, the listener's playlists and the catalogue, go at once; two
 * where the artist was said, since no playlist has one. A named speaker is looked up at the same
 * time. One more where an album and something else go by the name: is it saved?
 *
 * <p>Where Alexa has cut the sentence in the wrong place it is put together again: "smoke on the
 * water" is no song on a speaker called "the water", "stand by me" is no song by "me", and "abba on
 * the blaster" is ABBA on the Blaster.
 */
public final class Play implements Command {
  private static final List<Kind> ANYTHING =
      List.of(Kind.TRACK, Kind.ALBUM, Kind.ARTIST, Kind.PLAYLIST);
  private static final List<Kind> MADE_BY_SOMEONE = List.of(Kind.TRACK, Kind.ALBUM);

  @Override
  public Set<String> requests() {
    return Set.of("PlayIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> music = turn.slot("music");
    if (music.isEmpty()) {
      return SlotQuestion.ask(turn, "music", turn.say("play.ask"));
    }
    Wish wish = Wish.by(turn, music.get(), turn.slot("artist"));
    return turn.slot(Targeting.SPEAKER)
        .map(
            said ->
                turn.inParallel(
                    () -> find(turn, wish), found -> onSpeaker(turn, said, wish, found)))
        .orElseGet(() -> anywhere(turn, wish));
  }

  private static Answer onSpeaker(Turn turn, String said, Wish wish, Supplier<Candidates> found) {
    SpeakerList speakers = SpeakerList.now(turn);
    Choice<Device> called = speakers.called(said);
    if (!called.isNone()) {
      return speakers.on(
          called.best(), target -> StartMusic.playIfFound(turn, found.get(), target));
    }
    // No such speaker: perhaps it is part of the name.
    Candidates whole = find(turn, wish.includingSpeaker(said));
    return isClear(whole) ? start(turn, whole) : speakers.noneCalled(said);
  }

  private static Answer anywhere(Turn turn, Wish wish) {
    Candidates found = find(turn, wish);
    return (isClear(found) ? Optional.<Answer>empty() : onSwallowedSpeaker(turn, wish))
        .orElseGet(() -> found.isNone() ? StartMusic.notFound(turn, wish) : start(turn, found));
  }

  private static boolean isClear(Candidates found) {
    return !found.isNone() && found.wish().isClearly(found.chosen());
  }

  /** A speaker that Alexa took for the end of the name, if there is one called so. */
  private static Optional<Answer> onSwallowedSpeaker(Turn turn, Wish wish) {
    Optional<Wish.OnSpeaker> split = wish.splitSpeaker();
    if (split.isEmpty()) {
      return Optional.empty();
    }
    SpeakerList speakers = SpeakerList.now(turn);
    Choice<Device> called = speakers.called(split.get().speaker());
    return called.isNone()
        ? Optional.empty()
        : Optional.of(
            speakers.on(
                called.best(),
                target -> StartMusic.playIfFound(turn, find(turn, split.get().wish()), target)));
  }

  private static Answer start(Turn turn, Candidates found) {
    return Targeting.startingHere(turn, target -> StartMusic.play(turn, found, target));
  }

  /** Of the library or, at the same time, the catalogue. */
  private static Candidates find(Turn turn, Wish wish) {
    if (wish.artist().isPresent()) {
      return OwnMusic.savedFirst(turn, StartMusic.find(turn, wish, MADE_BY_SOMEONE));
    }
    return turn.inParallel(
        () -> OwnMusic.ownPlaylist(turn, wish),
        own -> {
          Candidates found = StartMusic.find(turn, wish, ANYTHING);
          return own.get().map(found::preferring).orElseGet(() -> OwnMusic.savedFirst(turn, found));
        });
  }
}
