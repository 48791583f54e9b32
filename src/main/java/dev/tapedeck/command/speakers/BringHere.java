package dev.tapedeck.command.speakers;

import dev.tapedeck.speaker.EchoSpeaker;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Bring the music here": moves it to the speaker of this Echo. If none is set, it asks for one and
 * then offers to remember it. Two requests.
 *
 * <p>The speaker can't be detected: Spotify and Alexa have no common ids or names.
 */
public final class BringHere implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("BringHereIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().prefetch();
    SpeakerList speakers = SpeakerList.now(turn);
    Optional<String> said = turn.slot(Targeting.SPEAKER);
    if (said.isPresent()) {
      return Targeting.on(
          said.get(), speakers, target -> withOffer(turn, target, move(turn, target, speakers)));
    }
    return EchoSpeaker.speaker(turn)
        .map(name -> speakers.onRemembered(name, target -> move(turn, target, speakers)))
        .orElseGet(() -> speakers.askWhere("bring.ask"));
  }

  private static Answer move(Turn turn, Target target, SpeakerList speakers) {
    return Move.to(turn, target, speakers.active());
  }

  private static Answer withOffer(Turn turn, Target target, Answer moved) {
    String name = target.device().orElseThrow().name();
    boolean known = EchoSpeaker.speaker(turn).filter(name::equals).isPresent();
    if (known || turn.echo().isEmpty() || !turn.personMemory().isSet()) {
      return moved;
    }
    Speech offer = turn.say("here.offer");
    return Answer.of(moved.speech().then(offer))
        .listening(offer)
        .remembering(moved.sessionValues())
        .remembering(UseHere.offer(name));
  }
}
