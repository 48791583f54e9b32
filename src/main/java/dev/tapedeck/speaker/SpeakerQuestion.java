package dev.tapedeck.speaker;

import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.match.Choice;
import dev.tapedeck.speaker.SpeakerMatcher.Fit;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks which of several speakers is meant. */
public final class SpeakerQuestion {
  private SpeakerQuestion() {}

  /**
   * Asks for one of these speakers, and accepts no other. Long lists are said in part.
   *
   * @param key the line, with the place {speakers}
   * @param names not empty
   * @param places the line's other places and their values
   */
  public static Answer ask(Turn turn, String key, List<String> names, Object... places) {
    return ask(turn, key, names, names, places);
  }

  /**
   * Asks for one of these speakers.
   *
   * @param known the names of all speakers that can be used
   */
  static Answer ask(
      Turn turn, String key, List<String> names, List<String> known, Object... places) {
    Object[] all = Arrays.copyOf(places, places.length + 2);
    all[places.length] = "speakers";
    all[places.length + 1] = SpeakerNames.choice(turn, names);
    return SlotQuestion.askWhich(
        turn, Targeting.SPEAKER, turn.say(key, all), SpeakerNames.said(names), known);
  }

  /** Whether what was said is the name of one of these, or a part of one. */
  public static boolean isClearly(Turn turn, String said, List<String> names) {
    return !among(turn, said, names, Fit.PART).isNone();
  }

  /** Asks again after a reply that is of no speaker. */
  public static Answer again(Turn turn, OpenQuestion question) {
    return question.again(choice(turn, question, "speaker.again"));
  }

  /** Asks again after "both". */
  static Answer oneOnly(Turn turn, OpenQuestion question) {
    return question.repeat(choice(turn, question, "speaker.one-only"));
  }

  private static Speech choice(Turn turn, OpenQuestion question, String key) {
    return turn.say(key, "speakers", SpeakerNames.choice(turn, question.choices()));
  }

  /** Asks again after a position that none of the choices has. */
  static Answer soFew(Turn turn, OpenQuestion question) {
    List<String> choices = question.choices();
    return ask(
        question.answered(turn, ""),
        "speaker.so-few",
        choices,
        question.known(),
        "count",
        choices.size());
  }

  /**
   * The names that match what was said best: a name, a nickname, or after a question a position.
   * The speakers need not be in Spotify's list.
   */
  public static Choice<String> choose(Turn turn, String said, List<String> names) {
    Optional<OpenQuestion> question = OpenQuestion.of(turn, Targeting.SPEAKER);
    return question
        .flatMap(open -> open.atPosition(turn, said))
        .or(() -> Nicknames.match(turn, said).map(Nicknames.Match::speaker))
        .filter(names::contains)
        .map(name -> new Choice<>(List.of(name), 1))
        .orElseGet(() -> among(turn, said, names, Fit.SIMILAR));
  }

  private static Choice<String> among(Turn turn, String said, List<String> names, Fit least) {
    return new SpeakerMatcher(turn.language(), said)
        .among(names, name -> name, name -> DeviceKinds.of(turn.language(), name), least);
  }
}
