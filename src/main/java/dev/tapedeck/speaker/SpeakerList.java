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

/** The speakers that Spotify sees during one turn, and finding one by what a person calls it. */
public final class SpeakerList {
  private final Turn turn;
  private final List<Device> all;

  private SpeakerList(Turn turn, List<Device> all) {
    this.turn = turn;
    this.all = all;
  }

  /** Asks Spotify; one call. */
  public static SpeakerList now(Turn turn) {
    if (turn.slot(Targeting.SPEAKER).isPresent()) {
      turn.notebook().prefetch(); // It may be a nickname.
    }
    return new SpeakerList(turn, turn.spotify().devices());
  }

  public List<Device> all() {
    return all;
  }

  /** The one that the music is on now. */
  public Optional<Device> active() {
    return all.stream().filter(Device::active).findFirst();
  }

  /** The one of exactly that name, if it takes commands. */
  public Optional<Device> named(String name) {
    return all.stream().filter(d -> d.controllable() && d.name().equals(name)).findFirst();
  }

  /**
   * Those that a person may mean by this: "the kitchen one", "my phone", "bedroom", or what they
   * told Tape Deck to call it.
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

  /** Does it on the one that is remembered by that name; asks for another if it is not there. */
  public Answer onRemembered(String name, Function<Target, Answer> command) {
    List<Device> there = all.stream().filter(device -> device.name().equals(name)).toList();
    if (!there.isEmpty()) {
      return on(there, command);
    }
    List<Device> usable = usable();
    return usable.isEmpty()
        ? noneUsable()
        : SlotQuestion.ask(
            turn,
            Targeting.SPEAKER,
            turn.say("here.gone", "speaker", name, "speakers", choice(usable)));
  }

  /** Those names that a person may mean by this, of speakers that need not be there now. */
  public static Choice<String> called(Turn turn, String said, List<String> names) {
    return Nicknames.find(turn, said)
        .map(Map.Entry::getValue)
        .filter(names::contains)
        .map(name -> new Choice<>(List.of(name), Likeness.SAME))
        .orElseGet(() -> mostSimilar(turn, said, names, name -> names(turn, name)));
  }

  /** By what was said; if nothing fits, without the word for the thing: "kitchen speaker". */
  private static <T> Choice<T> mostSimilar(
      Turn turn, String said, List<T> speakers, Function<T, List<String>> names) {
    Language language = turn.language();
    String name = language.speakerName(said);
    Choice<T> choice = Choice.among(language, speakers, name, names);
    return choice.isNone()
        ? Choice.among(language, speakers, language.bareSpeakerName(name), names)
        : choice;
  }

  /** What Spotify calls it, and the same without the word for the thing. */
  private static List<String> names(Turn turn, String name) {
    return List.of(name, turn.language().bareSpeakerName(name));
  }

  /** These names, and what people call a device of its type. */
  private List<String> names(Device device) {
    List<String> names = new ArrayList<>(names(turn, device.name()));
    names.addAll(turn.language().namesOfDeviceType(String.valueOf(device.type())));
    return names;
  }

  /** Does it on the one that fits; asks if several do. */
  public Answer on(List<Device> fitting, Function<Target, Answer> command) {
    if (fitting.size() > 1 && names(fitting).size() > 1) {
      return SlotQuestion.ask(
          turn, Targeting.SPEAKER, turn.say("speaker.which", "speakers", choice(fitting)));
    }
    Device device = fitting.get(0);
    return device.controllable()
        ? command.apply(Target.of(device))
        : turn.answer("speaker.refuses", "speaker", device.name());
  }

  /** Does it on the only speaker there is, or asks on which. */
  Answer onAny(Function<Target, Answer> command) {
    List<Device> usable = usable();
    return usable.isEmpty() ? noneUsable() : on(usable, command);
  }

  /** Asks for one of them with that line. */
  public Answer ask(String key) {
    List<Device> usable = usable();
    return usable.isEmpty()
        ? noneUsable()
        : SlotQuestion.ask(turn, Targeting.SPEAKER, turn.say(key, "speakers", choice(usable)));
  }

  /** Asks with that line where the music shall go. */
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

  /** No speaker is called that; says which there are. */
  public Answer noneCalled(String said) {
    return all.isEmpty()
        ? turn.answer("speakers.none")
        : turn.answer("speaker.unknown", "said", said, "speakers", turn.lines().list(names(all)));
  }

  private Speech choice(List<Device> devices) {
    return turn.lines().choice(names(devices));
  }

  private static List<String> names(List<Device> devices) {
    return devices.stream().map(Device::name).distinct().limit(LongList.AT_ONCE).toList();
  }
}
