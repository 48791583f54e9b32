package dev.tapedeck.command;

import dev.tapedeck.match.Choice;
import dev.tapedeck.match.Name;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Lines;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The speakers that Spotify sees during one turn, and finding one by what a person calls it. */
final class Speakers {
  private final Turn turn;
  private final List<Device> all;

  private Speakers(Turn turn, List<Device> all) {
    this.turn = turn;
    this.all = all;
  }

  /** Asks Spotify; one call. */
  static Speakers now(Turn turn) {
    return new Speakers(turn, turn.spotify().devices());
  }

  List<Device> all() {
    return all;
  }

  /** The one that the music is on now. */
  Optional<Device> active() {
    return all.stream().filter(Device::active).findFirst();
  }

  /** The one of exactly that name, if it takes commands. */
  Optional<Device> named(String name) {
    return all.stream().filter(d -> d.controllable() && d.name().equals(name)).findFirst();
  }

  /** Those that a person may mean by this: "the kitchen one", "my phone", "bedroom". */
  Choice<Device> called(String said) {
    return Choice.among(all, said(said), this::names);
  }

  /** Without "one", and without "speaker" where more was said: "the kitchen one", "in the den". */
  private String said(String said) {
    return Name.of(said).without(turn.lines().words("speaker.fillers")).toString();
  }

  /**
   * What Spotify calls it, the same without "speaker" and its like, and what kind of thing it is.
   */
  private List<String> names(Device device) {
    Lines lines = turn.lines();
    List<String> names = new ArrayList<>();
    names.add(device.name());
    names.add(Name.of(device.name()).without(lines.words("speaker.things")).toString());
    String kind = "speaker.kind." + String.valueOf(device.type()).toLowerCase(Locale.ROOT);
    if (lines.has(kind)) {
      names.addAll(lines.words(kind));
    }
    return names;
  }

  /** Does it on the one that fits; asks if several do. */
  Answer on(List<Device> fitting, Function<Target, Answer> command) {
    if (fitting.size() > 1 && names(fitting).size() > 1) {
      return Questions.ask(
          turn, Where.SPEAKER, turn.say("speaker.which", "speakers", choice(fitting)));
    }
    Device device = fitting.get(0);
    return device.controllable()
        ? command.apply(Target.of(device))
        : turn.answer("speaker.refuses", "speaker", device.name());
  }

  /** Does it on the only speaker there is, or asks on which. */
  Answer onAny(Function<Target, Answer> command) {
    List<Device> usable = all.stream().filter(Device::controllable).toList();
    return usable.isEmpty() ? turn.answer("speakers.none") : on(usable, command);
  }

  /** Asks where the music shall go. */
  Answer askWhere() {
    List<Device> others = all.stream().filter(d -> d.controllable() && !d.active()).toList();
    return others.isEmpty()
        ? turn.answer("speakers.none-other")
        : Questions.ask(turn, Where.SPEAKER, turn.say("move.ask", "speakers", choice(others)));
  }

  /** No speaker is called that; says which there are. */
  Answer noneCalled(String said) {
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
