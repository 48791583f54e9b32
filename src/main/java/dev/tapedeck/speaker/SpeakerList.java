package dev.tapedeck.speaker;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.language.Language;
import dev.tapedeck.match.Choice;
import dev.tapedeck.match.Likeness;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The speakers that Spotify lists in one turn. Finds one by name, type or nickname. */
public final class SpeakerList {
  private final Turn turn;
  private final List<Device> all;

  private SpeakerList(Turn turn, List<Device> all) {
    this.turn = turn;
    this.all = all;
  }

  /** Reads the list. One request. */
  public static SpeakerList now(Turn turn) {
    if (turn.slot(Targeting.SPEAKER).isPresent()) {
      turn.personMemory().prefetch(); // The name may be a nickname.
    }
    return new SpeakerList(turn, turn.spotify().devices());
  }

  public List<Device> all() {
    return all;
  }

  /** The active speaker. */
  public Optional<Device> active() {
    return all.stream().filter(Device::active).findFirst();
  }

  /** The speaker with exactly this name, if it accepts commands. */
  public Optional<Device> named(String name) {
    return all.stream().filter(d -> d.controllable() && d.name().equals(name)).findFirst();
  }

  /**
   * The speakers that match what was said best: "the kitchen one", "my phone", "bedroom", or a
   * nickname.
   */
  public Choice<Device> called(String said) {
    List<Device> nicknamed =
        Nicknames.find(turn, said).stream()
            .flatMap(nickname -> all.stream().filter(d -> d.name().equals(nickname.getValue())))
            .toList();
    return nicknamed.isEmpty()
        ? mostSimilar(turn, said, all, this::names)
        : new Choice<>(nicknamed, Likeness.SAME);
  }

  /**
   * Runs the command on the speaker with this stored name. If it is not in the list, asks for
   * another.
   */
  public Answer onRemembered(String name, Function<Target, Answer> command) {
    List<Device> present = all.stream().filter(device -> device.name().equals(name)).toList();
    if (!present.isEmpty()) {
      return on(present, command);
    }
    List<Device> usable = usable();
    return usable.isEmpty()
        ? noneUsable()
        : SlotQuestion.ask(
            turn,
            Targeting.SPEAKER,
            turn.say("here.gone", "speaker", name, "speakers", choice(usable)));
  }

  /** The names that match what was said best. The speakers need not be in the list. */
  public static Choice<String> called(Turn turn, String said, List<String> names) {
    return Nicknames.find(turn, said)
        .map(Map.Entry::getValue)
        .filter(names::contains)
        .map(name -> new Choice<>(List.of(name), Likeness.SAME))
        .orElseGet(() -> mostSimilar(turn, said, names, name -> names(turn, name)));
  }

  /** Matches the name as it was said, and if none matches, without a word such as "speaker". */
  private static <T> Choice<T> mostSimilar(
      Turn turn, String said, List<T> speakers, Function<T, List<String>> names) {
    Language language = turn.language();
    String name = language.speakerName(said);
    Choice<T> choice = Choice.among(language, speakers, name, names);
    return choice.isNone()
        ? Choice.among(language, speakers, language.bareSpeakerName(name), names)
        : choice;
  }

  /** The name with and without a word such as "speaker". */
  private static List<String> names(Turn turn, String name) {
    return List.of(name, turn.language().bareSpeakerName(name));
  }

  /** The names of the speaker and the words for its type of device: "phone", "tv". */
  private List<String> names(Device device) {
    List<String> names = new ArrayList<>(names(turn, device.name()));
    names.addAll(turn.language().namesOfDeviceType(String.valueOf(device.type())));
    return names;
  }

  /**
   * Runs the command on the matching speaker. If several with different names match, asks which.
   */
  public Answer on(List<Device> matching, Function<Target, Answer> command) {
    if (matching.size() > 1 && names(matching).size() > 1) {
      return SlotQuestion.ask(
          turn, Targeting.SPEAKER, turn.say("speaker.which", "speakers", choice(matching)));
    }
    Device device = matching.get(0);
    return device.controllable()
        ? command.apply(Target.of(device))
        : turn.answer("speaker.refuses", "speaker", device.name());
  }

  /** Runs the command on the only usable speaker. If there are several, asks which. */
  Answer onAny(Function<Target, Answer> command) {
    List<Device> usable = usable();
    return usable.isEmpty() ? noneUsable() : on(usable, command);
  }

  /** Asks for one of the usable speakers with this line. */
  public Answer ask(String key) {
    List<Device> usable = usable();
    return usable.isEmpty()
        ? noneUsable()
        : SlotQuestion.ask(turn, Targeting.SPEAKER, turn.say(key, "speakers", choice(usable)));
  }

  /** Asks with this line for a speaker that is not active. */
  public Answer askWhere(String key) {
    List<Device> others = usable().stream().filter(device -> !device.active()).toList();
    return others.isEmpty()
        ? turn.answer("speakers.none-other")
        : SlotQuestion.ask(turn, Targeting.SPEAKER, turn.say(key, "speakers", choice(others)));
  }

  private List<Device> usable() {
    return all.stream().filter(Device::controllable).toList();
  }

  private Answer noneUsable() {
    return all.isEmpty()
        ? turn.answer("speakers.none")
        : turn.answer("speakers.refusing", "speakers", turn.lines().list(names(all)));
  }

  /** Says that no speaker has this name, and which there are. */
  public Answer noneCalled(String said) {
    return all.isEmpty()
        ? turn.answer("speakers.none")
        : turn.answer("speaker.unknown", "said", said, "speakers", turn.lines().list(names(all)));
  }

  private Speech choice(List<Device> devices) {
    return turn.lines().choice(names(devices));
  }

  private static List<String> names(List<Device> devices) {
    return devices.stream().map(Device::name).distinct().limit(LongList.PAGE_SIZE).toList();
  }
}
