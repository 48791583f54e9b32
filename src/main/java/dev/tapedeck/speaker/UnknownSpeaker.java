package dev.tapedeck.speaker;

import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;

/** Answers the name of a speaker that is not there. */
final class UnknownSpeaker {
  private final Turn turn;
  private final SpeakerList speakers;
  private final String said;
  private final Optional<OpenQuestion> question;

  /**
   * @param said the name
   */
  UnknownSpeaker(Turn turn, SpeakerList speakers, String said) {
    this.turn = turn;
    this.speakers = speakers;
    this.said = said;
    this.question =
        OpenQuestion.of(turn, Targeting.SPEAKER).filter(open -> !open.choices().isEmpty());
  }

  /**
   * Says that no speaker has this name, or that its nickname is of one that is gone. After a
   * question, and in an open session, asks for another: the wish waits for it. It asks only once.
   */
  Answer answer() {
    if (question.filter(open -> open.isPosition(turn, said)).isPresent()) {
      return SpeakerQuestion.soFew(turn, question.get());
    }
    List<Device> named = speakers.calledEach(turn.language().phrasing().names(said));
    if (turn.language().isSeveral(said) || named.size() > 1) {
      return question
          .map(open -> SpeakerQuestion.oneOnly(turn, open))
          .orElseGet(() -> oneOf(named));
    }
    // "No, the other one" would mean music from before this wish.
    return unknown().remembering(turn.withoutLastMusic());
  }

  private Answer oneOf(List<Device> named) {
    return named.isEmpty()
        ? speakers.ask("speaker.one-only")
        : speakers.ask(named, "speaker.one-only");
  }

  private Answer unknown() {
    Optional<Nicknames.Match> nickname = Nicknames.match(turn, said);
    boolean isRepeated = question.filter(OpenQuestion::isRepeated).isPresent();
    if (question.isPresent() && !isRepeated) {
      return SpeakerQuestion.again(turn, question.get());
    }
    if (nickname.isPresent()) {
      return gone(nickname.get());
    }
    if (speakers.usable().isEmpty()) {
      return speakers.noneUsable();
    }
    if (isRepeated) {
      return turn.answer("speaker.unclear", "speakers", list());
    }
    return turn.inSession()
        ? speakers.ask(speakers.usable(), "speaker.unknown.ask", "said", said)
        : turn.answer("speaker.unknown", "said", said, "speakers", list());
  }

  private Answer gone(Nicknames.Match nickname) {
    return turn.answer(
        speakers.usable().isEmpty() ? "nickname.gone.none" : "nickname.gone",
        "speaker",
        nickname.speaker(),
        "nickname",
        nickname.nickname(),
        "speakers",
        list());
  }

  private Object list() {
    List<String> usable = SpeakerNames.distinct(turn, speakers.usable());
    return SpeakerNames.list(turn, usable);
  }
}
