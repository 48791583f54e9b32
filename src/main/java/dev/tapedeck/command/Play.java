package dev.tapedeck.command;

import dev.tapedeck.match.Choice;
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
final class Play implements Command {
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
      return Questions.ask(turn, "music", turn.say("play.ask"));
    }
    Wanted wanted = Wanted.by(turn, music.get(), turn.slot("artist"));
    return turn.slot(Where.SPEAKER)
        .map(
            said ->
                turn.atOnce(
                    () -> find(turn, wanted), found -> onSpeaker(turn, said, wanted, found)))
        .orElseGet(() -> anywhere(turn, wanted));
  }

  private static Answer onSpeaker(
      Turn turn, String said, Wanted wanted, Supplier<Candidates> found) {
    Speakers speakers = Speakers.now(turn);
    Choice<Device> called = speakers.called(said);
    if (!called.isNone()) {
      return speakers.on(called.best(), target -> Start.found(turn, found.get(), target));
    }
    // No such speaker: perhaps it is part of the name.
    Candidates whole = find(turn, wanted.goingOn(turn.lines().words("speaker.before"), said));
    return isClear(whole) ? start(turn, whole) : speakers.noneCalled(said);
  }

  private static Answer anywhere(Turn turn, Wanted wanted) {
    Candidates found = find(turn, wanted);
    return (isClear(found) ? Optional.<Answer>empty() : onSwallowedSpeaker(turn, wanted))
        .orElseGet(() -> found.isNone() ? Start.nothing(turn, wanted) : start(turn, found));
  }

  private static boolean isClear(Candidates found) {
    return !found.isNone() && found.wanted().isClearly(found.hit());
  }

  /** A speaker that Alexa took for the end of the name, if there is one called so. */
  private static Optional<Answer> onSwallowedSpeaker(Turn turn, Wanted wanted) {
    Optional<Wanted.OnSpeaker> split = wanted.split(turn.lines().words("speaker.before"));
    if (split.isEmpty()) {
      return Optional.empty();
    }
    Speakers speakers = Speakers.now(turn);
    Choice<Device> called = speakers.called(split.get().speaker());
    return called.isNone()
        ? Optional.empty()
        : Optional.of(
            speakers.on(
                called.best(),
                target -> Start.found(turn, find(turn, split.get().wanted()), target)));
  }

  private static Answer start(Turn turn, Candidates found) {
    return Where.startingHere(turn, target -> Start.on(turn, found, target));
  }

  /** Of the library or, at the same time, the catalogue. */
  private static Candidates find(Turn turn, Wanted wanted) {
    if (wanted.artist().isPresent()) {
      return Library.savedFirst(turn, Start.find(turn, wanted, MADE_BY_SOMEONE));
    }
    return turn.atOnce(
        () -> Library.playlist(turn, wanted),
        own -> {
          Candidates found = Start.find(turn, wanted, ANYTHING);
          return own.get().map(found::preferring).orElseGet(() -> Library.savedFirst(turn, found));
        });
  }
}
