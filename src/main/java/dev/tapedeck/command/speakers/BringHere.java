package dev.tapedeck.command.speakers;

import dev.tapedeck.speaker.EchoSpeaker;
import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * "Bring the music here": moves it to the speaker of this Echo. If none is set, it asks for one and
 * then offers to remember it. Three requests, the first two in parallel.
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
    return turn.inParallel(
        () -> PlayerState.ifKnown(turn), before -> bring(turn, SpeakerList.now(turn), before));
  }

  private static Answer bring(
      Turn turn, SpeakerList speakers, Supplier<Optional<Playback>> before) {
    Function<Target, Answer> move = to -> Move.to(turn, to, speakers.active(), before);
    return turn.slot(Targeting.SPEAKER)
        .map(
            said ->
                Targeting.on(said, speakers, target -> withOffer(turn, target, move.apply(target))))
        .or(() -> EchoSpeaker.speaker(turn).map(name -> speakers.onRemembered(name, move)))
        .orElseGet(() -> speakers.ask("bring.ask"));
  }

  private static Answer withOffer(Turn turn, Target target, Answer moved) {
    String name = target.device().orElseThrow().name();
    // A speaker is remembered by its name.
    boolean known = name.isBlank() || EchoSpeaker.speaker(turn).filter(name::equals).isPresent();
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
