package dev.tapedeck.command.talk;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.speaker.SpeakerQuestion;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Conversation;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Answers what was not understood. Alexa does not say what the words were. After a question, asks
 * it again, once; after an offer, asks for yes or no. Otherwise gives examples that go with the
 * last command, in other words each time; the second time in a row it offers help. No request to
 * Spotify, but for a playlist one, to name those that there are.
 */
public final class Fallback implements Command {
  private static final String REQUEST = "AMAZON.FallbackIntent";
  private static final String COUNT = "fallback";
  private static final int VARIANTS = 3;

  /** The topics with examples of their own: packages of commands. */
  private static final Set<String> TOPICS =
      Set.of("ask", "library", "play", "player", "speakers", "spoken");

  private final Function<String, Command> commands;

  /**
   * @param commands finds the command for a request
   */
  public Fallback(Function<String, Command> commands) {
    this.commands = commands;
  }

  @Override
  public Set<String> requests() {
    return Set.of(REQUEST);
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<OpenQuestion> open = OpenQuestion.of(turn).filter(asked -> !asked.isRepeated());
    if (open.isPresent() && turn.lastSpeech().isPresent()) {
      return again(turn, open.get());
    }
    if (Offers.ifAccepted(turn).isPresent() && !isLast(turn)) {
      Speech again = turn.say("fallback.offered");
      return Answer.of(again).listening(again).remembering(turn.forThisTurnOnly());
    }
    int before = turn.sessionNumber(COUNT).orElse(0);
    Speech sorry = turn.say("fallback.sorry." + (before % VARIANTS + 1));
    return answer(turn, sorry).remembering(Map.of(COUNT, String.valueOf((before + 1) % 100)));
  }

  private Answer answer(Turn turn, Speech sorry) {
    Optional<String> last = turn.sessionValue(Conversation.LAST_REQUEST);
    if (isLast(turn)) {
      Speech offer = turn.say("fallback.offer");
      return Answer.of(sorry.then(offer))
          .listening(offer)
          .remembering(Offers.yes("AMAZON.HelpIntent"));
    }
    return Answer.of(sorry.then(turn.say(examples(last)))).listening(turn.say("open.reprompt"));
  }

  /** Asks again, with the names to choose from where these are the listener's own. */
  private static Answer again(Turn turn, OpenQuestion open) {
    if (open.slot().equals(Targeting.SPEAKER) && !open.choices().isEmpty()) {
      return SpeakerQuestion.again(turn, open);
    }
    if (open.slot().equals(Playlists.SLOT) && turn.account().isPresent()) {
      return Playlists.askAgain(turn, open);
    }
    Speech question = open.text().or(turn::lastSpeech).orElseThrow();
    return open.again(turn.say("fallback.question").then(question));
  }

  /** Whether the turn before was not understood either. */
  private static boolean isLast(Turn turn) {
    return turn.sessionValue(Conversation.LAST_REQUEST).filter(REQUEST::equals).isPresent();
  }

  /** Examples for the topic of the last command, which is its package. */
  private String examples(Optional<String> last) {
    return last.map(request -> commands.apply(request).getClass().getPackageName())
        .map(topic -> topic.substring(topic.lastIndexOf('.') + 1))
        .filter(TOPICS::contains)
        .map(topic -> "fallback." + topic)
        .orElse("fallback");
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
