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

/**
 * "Play abbey road", "play hello by adele on the kitchen speaker": whatever goes by that name. Two
 * calls, three with a named speaker.
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
        .map(speaker -> onSpeaker(turn, wanted, speaker))
        .orElseGet(() -> anywhere(turn, wanted));
  }

  private static Answer onSpeaker(Turn turn, Wanted wanted, String said) {
    Speakers speakers = Speakers.now(turn);
    Choice<Device> called = speakers.called(said);
    if (!called.isNone()) {
      return on(turn, speakers, called, wanted);
    }
    // No such speaker: perhaps it is part of the name.
    Wanted whole = wanted.goingOn(turn.lines().words("speaker.before"), said);
    return find(turn, whole)
        .filter(whole::isClearly)
        .map(hit -> start(turn, hit))
        .orElseGet(() -> speakers.noneCalled(said));
  }

  private static Answer anywhere(Turn turn, Wanted wanted) {
    Optional<Hit> hit = find(turn, wanted);
    if (hit.filter(wanted::isClearly).isEmpty()) {
      Optional<Answer> split = onSwallowedSpeaker(turn, wanted);
      if (split.isPresent()) {
        return split.get();
      }
    }
    return hit.map(found -> start(turn, found)).orElseGet(() -> Start.nothing(turn, wanted));
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
        : Optional.of(on(turn, speakers, called, split.get().wanted()));
  }

  private static Answer on(Turn turn, Speakers speakers, Choice<Device> called, Wanted wanted) {
    return speakers.on(called.best(), target -> Start.found(turn, wanted, kinds(wanted), target));
  }

  private static Answer start(Turn turn, Hit hit) {
    return Where.startingHere(turn, target -> Start.on(turn, hit, target));
  }

  private static Optional<Hit> find(Turn turn, Wanted wanted) {
    return Start.find(turn, wanted, kinds(wanted));
  }

  private static List<Kind> kinds(Wanted wanted) {
    return wanted.artist().isPresent() ? MADE_BY_SOMEONE : ANYTHING;
  }
}
