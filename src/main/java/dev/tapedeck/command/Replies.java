package dev.tapedeck.command;

import dev.tapedeck.dialog.CommandSentences;
import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.language.Language.Asked;
import dev.tapedeck.match.Choice;
import dev.tapedeck.speaker.Nicknames;
import dev.tapedeck.speaker.SpeakerQuestion;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Reading;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a request in the light of the question before it. Alexa delivers a reply as the value of
 * the slot that was elicited, whatever was said, or as any other intent that its words resemble.
 * This decides whether the question was answered, refused or passed over by a new command.
 */
final class Replies {
  /** Slots with names of music. A new wish keeps the speaker that the first one named. */
  private static final Set<String> MUSIC =
      Set.of("music", "song", "artist", "album", "playlist", "show", "book");

  /** Slots whose value can be any words, so that it may look like a command. */
  private static final Set<String> NAMES_OF_ANYTHING =
      Set.of("music", "song", "artist", "album", "playlist", "show", "book", "nickname");

  /** Slots with names of music of the whole catalogue. */
  private static final Set<String> TITLES = Set.of("music", "song", "artist", "album");

  /** Slots with names of the listener's own things, which have an order. */
  private static final Set<String> OWN = Set.of("playlist", "show", "book");

  /** Requests that are about the last answer or what it started. */
  private static final Set<String> ABOUT_THE_LAST =
      Set.of(
          "ChooseIntent",
          "SomethingElseIntent",
          "SayMoreIntent",
          "UndoIntent",
          "AMAZON.YesIntent",
          "AMAZON.NoIntent",
          "AMAZON.RepeatIntent",
          "SayAgainIntent");

  private static final String FALLBACK = "AMAZON.FallbackIntent";
  private static final String NO = "AMAZON.NoIntent";

  private final CommandSentences sentences = new CommandSentences();

  /** What the request means. */
  Reading read(Turn turn) {
    return OpenQuestion.of(turn).map(open -> read(turn, open)).orElseGet(() -> reference(turn));
  }

  private static Reading reference(Turn said) {
    Turn turn = References.read(said);
    return new Reading(turn, ABOUT_THE_LAST.contains(turn.request()));
  }

  private Reading read(Turn turn, OpenQuestion open) {
    if (isSameWish(turn, open)) {
      // A value that is no name is asked for again, with the same choices.
      return turn.slot(open.slot())
          .map(reply -> read(turn, open, reply))
          .orElseGet(() -> about(turn));
    }
    return switch (turn.request()) {
      case "AMAZON.CancelIntent", NO -> about(turn.as(NO));
      // A question for a name can't be affirmed, and there is no other one yet: it is asked again.
      case "AMAZON.YesIntent", "SomethingElseIntent", FALLBACK -> about(turn.as(FALLBACK));
      case "ChooseIntent" -> about(choice(turn, open).orElseGet(() -> named(turn, open)));
      case "MoveIntent" ->
          choice(turn, open).map(Replies::about).orElseGet(() -> command(turn, open));
      case "PlayIntent" ->
          suggested(turn, open).map(Replies::about).orElseGet(() -> command(turn, open));
      case "AMAZON.RepeatIntent", "SayAgainIntent" -> about(turn);
      default -> command(turn, open);
    };
  }

  /** Whether this is the same wish with the slot that was asked for, and not a new one. */
  private static boolean isSameWish(Turn turn, OpenQuestion open) {
    return turn.intentWithSlots().equals(open.intent())
        && !turn.slots().getOrDefault(open.slot(), "").isBlank()
        && open.slots().entrySet().stream()
            .allMatch(slot -> isUnfilledOr(turn, slot.getKey(), slot.getValue()))
        && turn.slots().keySet().stream()
            .filter(name -> !name.equals(open.slot()) && turn.slot(name).isPresent())
            .allMatch(open.slots()::containsKey);
  }

  private static boolean isUnfilledOr(Turn turn, String slot, String value) {
    return turn.slot(slot).filter(said -> !said.equals(value.strip())).isEmpty();
  }

  /** Reads the text of the slot that was elicited. */
  private Reading read(Turn turn, OpenQuestion open, String said) {
    String name = turn.language().answer(said, asked(open));
    for (String reply : List.of(said, name)) {
      if (isChoice(turn, open, reply)) {
        return about(open.answered(turn, chosen(turn, open, reply)));
      }
    }
    if (turn.language().isRefusal(said)) {
      return about(turn.as(NO));
    }
    if (isNoName(turn, open, said)) {
      return about(turn.as(FALLBACK));
    }
    return sentences
        .command(turn, said, NAMES_OF_ANYTHING.contains(open.slot()))
        .filter(command -> !isOnly(command, name, open))
        .map(command -> command(command, open))
        .orElseGet(() -> about(open.answered(turn, name)));
  }

  /** Whether the only slot of a command is the name itself: "put it in gym" names a playlist. */
  private static boolean isOnly(Turn command, String name, OpenQuestion open) {
    return command.slots().size() == 1
        && command
            .slot(Targeting.SPEAKER)
            .map(said -> command.language().answer(said, asked(open)))
            .filter(name::equals)
            .isPresent();
  }

  private static Asked asked(OpenQuestion open) {
    if (open.slot().equals(Targeting.SPEAKER)) {
      return Asked.SPEAKER;
    }
    boolean isNewName = open.intent().equals("CreatePlaylistIntent");
    return TITLES.contains(open.slot()) || isNewName ? Asked.TITLE : Asked.NAME;
  }

  /** Whether a reply chooses nothing, or a position although no choices were said. */
  private static boolean isNoName(Turn turn, OpenQuestion open, String said) {
    boolean isPosition =
        open.choices().isEmpty()
            && OWN.contains(open.slot())
            && turn.language().position(said, 1).isPresent();
    return isPosition || turn.language().isUndecided(said);
  }

  /**
   * The name at a position. Speakers are left as they were said: a name or nickname may look like a
   * position.
   */
  private static String chosen(Turn turn, OpenQuestion open, String said) {
    return open.slot().equals(Targeting.SPEAKER) ? said : open.atPosition(turn, said).orElse(said);
  }

  /**
   * The turn of the command that asked, if Alexa took a name for a version or an artist: "the party
   * one". Otherwise the question is asked again.
   */
  private static Turn named(Turn turn, OpenQuestion open) {
    return Stream.of("version", "artist")
        .filter(slot -> NAMES_OF_ANYTHING.contains(open.slot()))
        .flatMap(slot -> turn.slot(slot).stream())
        .findFirst()
        .map(name -> open.answered(turn, name))
        .orElseGet(() -> turn.as(FALLBACK));
  }

  /** A new command, unless all that it names is a speaker that does not exist: "the lights". */
  private static Reading command(Turn turn, OpenQuestion open) {
    boolean onlySpeaker =
        open.slot().equals(Targeting.SPEAKER)
            && turn.slot(Targeting.SPEAKER).isPresent()
            && turn.slots().keySet().stream().filter(slot -> turn.slot(slot).isPresent()).count()
                == 1;
    boolean unknown =
        onlySpeaker
            && turn.slot(Targeting.SPEAKER)
                .filter(
                    said -> isChoice(turn, open, said) || Nicknames.match(turn, said).isPresent())
                .isEmpty();
    return unknown ? about(turn.as(FALLBACK)) : newCommand(turn, open);
  }

  /**
   * The turn of the command that asked, if a slot of this request is one of the choices: Alexa took
   * it for a version or an artist, or the listener said "use the second one".
   */
  private static Optional<Turn> choice(Turn turn, OpenQuestion open) {
    return Stream.of("ordinal", "number", "version", "kind", "artist", Targeting.SPEAKER)
        .flatMap(slot -> turn.slot(slot).stream())
        .filter(said -> isChoice(turn, open, said))
        .findFirst()
        .map(said -> open.answered(turn, open.atPosition(turn, said).orElse(said)));
  }

  /**
   * The turn of the command that asked, if Alexa took a speaker for music: "how about the echo".
   */
  private static Optional<Turn> suggested(Turn turn, OpenQuestion open) {
    boolean onlyMusic = turn.slots().values().stream().filter(said -> !said.isBlank()).count() == 1;
    return turn.slot("music")
        .filter(said -> onlyMusic && open.slot().equals(Targeting.SPEAKER))
        .filter(said -> isChoice(turn, open, said))
        .map(said -> open.answered(turn, said));
  }

  private static boolean isChoice(Turn turn, OpenQuestion open, String said) {
    List<String> names = Stream.concat(open.choices().stream(), open.known().stream()).toList();
    if (names.isEmpty()) {
      return false;
    }
    return open.isPosition(turn, said)
        || (open.slot().equals(Targeting.SPEAKER)
            ? SpeakerQuestion.isClearly(turn, said, names)
            : Choice.among(turn.language(), names, said, List::of).isClear());
  }

  /** A new command: "play hello" after "what should I play" still has the speaker of the first. */
  private static Reading newCommand(Turn said, OpenQuestion open) {
    Turn turn = said.without(Answer.Question.PREFIX);
    String speaker = open.slots().get(Targeting.SPEAKER);
    boolean isStillToPlay =
        MUSIC.contains(open.slot()) && isPlay(open.intent()) && isPlay(turn.request());
    if (!isStillToPlay || speaker == null || turn.slot(Targeting.SPEAKER).isPresent()) {
      return reference(turn);
    }
    Map<String, String> slots = new HashMap<>(turn.slots());
    slots.put(Targeting.SPEAKER, speaker);
    return new Reading(turn.as(turn.request(), slots), false);
  }

  private static boolean isPlay(String request) {
    return request.startsWith("Play") || request.startsWith("Shuffle");
  }

  private static Reading about(Turn turn) {
    return new Reading(turn, true);
  }
}
