package dev.tapedeck.command.speakers;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.PreferenceChanges;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.SpeakerNames;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Use the kitchen speaker for this Echo": from then on, requests without a speaker play there. One
 * request.
 */
public final class UseHere implements Command {
  private static final String REQUEST = "UseHereIntent";
  private static final String OFFERED = Answer.NEXT_TURN_ONLY + "speaker";

  @Override
  public Set<String> requests() {
    return Set.of(REQUEST);
  }

  /** The session values that make "yes" stand for using this speaker. */
  static Map<String, String> offer(String speaker) {
    Map<String, String> offer = new HashMap<>(Offers.yes(REQUEST));
    offer.put(OFFERED, speaker);
    return offer;
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().read();
    if (turn.slot(Targeting.SPEAKER).isPresent()) {
      return Targeting.on(turn, target -> use(turn, target.device().orElseThrow()));
    }
    return turn.sessionValue(OFFERED)
        .map(speaker -> use(turn, speaker, speaker))
        .orElseGet(() -> SpeakerList.now(turn).ask("here.ask"));
  }

  private static Answer use(Turn turn, Device device) {
    return device.name().isBlank()
        ? turn.answer("speakers.not-remembered")
        : use(turn, device.name(), SpeakerNames.spoken(turn, device));
  }

  private static Answer use(Turn turn, String speaker, String spoken) {
    Optional<String> echo = turn.echo();
    if (echo.isEmpty()) {
      return turn.answer("here.no-echo");
    }
    return turn.answer("here.set", "speaker", spoken)
        .remembering(
            PreferenceChanges.make(turn, UndoRecord.Change.ECHO, echo.get(), Optional.of(speaker)));
  }
}
