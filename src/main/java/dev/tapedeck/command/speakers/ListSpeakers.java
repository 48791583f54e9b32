package dev.tapedeck.command.speakers;

import dev.tapedeck.music.Candidates;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.SpeakerNames;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * "What speakers do I have", "is the kitchen speaker on": the devices that Spotify lists, and which
 * of them can't be controlled. One request.
 */
public final class ListSpeakers implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("SpeakersIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    SpeakerList speakers = SpeakerList.now(turn);
    Optional<String> asked = turn.slot(Targeting.SPEAKER);
    if (asked.isPresent()) {
      return Targeting.on(asked.get(), speakers, target -> there(turn, target));
    }
    // "The second one" of these is no candidate of an earlier search.
    return Answer.of(said(turn, speakers.all())).remembering(Candidates.clearSession());
  }

  /** "Is the kitchen speaker on?" Spotify lists the speakers that it can reach. */
  private static Answer there(Turn turn, Target target) {
    return turn.answer(
        "speaker.there", "speaker", SpeakerNames.spoken(turn, target.device().orElseThrow()));
  }

  /** A sentence that lists speakers, and those that can't be controlled. */
  public static Speech said(Turn turn, List<Device> all) {
    if (all.isEmpty()) {
      return turn.say("speakers.none");
    }
    List<String> controllable = names(turn, all, Device::controllable);
    List<String> restricted = new ArrayList<>(names(turn, all, device -> !device.controllable()));
    restricted.removeAll(controllable); // One of several with that name is usable.
    if (controllable.isEmpty()) {
      return notControllable(turn, restricted);
    }
    Speech list =
        turn.say(
            "speakers", "count", controllable.size(), "speakers", turn.lines().list(controllable));
    return restricted.isEmpty() ? list : list.then(notControllable(turn, restricted));
  }

  private static Speech notControllable(Turn turn, List<String> names) {
    return turn.say("speakers.refusing", "speakers", turn.lines().list(names));
  }

  private static List<String> names(Turn turn, List<Device> devices, Predicate<Device> which) {
    return SpeakerNames.distinct(turn, devices.stream().filter(which).toList());
  }
}
