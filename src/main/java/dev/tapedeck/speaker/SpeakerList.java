package dev.tapedeck.speaker;

import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.match.Choice;
import dev.tapedeck.speaker.SpeakerMatcher.Fit;
import dev.tapedeck.speaker.SpeakerReport.Basis;
import dev.tapedeck.speaker.SpeakerReport.Compared;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Collection;
import java.util.List;
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
    return new SpeakerList(turn, SameName.liveFirst(turn, turn.spotify().devices()));
  }

  /** The same list for a command that sets a volume: of several with one name, one that has one. */
  public SpeakerList forVolume() {
    return new SpeakerList(turn, SameName.withVolumeFirst(turn, all));
  }

  /** All devices. Of several with one name, the first is the one that works, if that is known. */
  public List<Device> all() {
    return all;
  }

  /** The active speaker. */
  public Optional<Device> active() {
    return all.stream().filter(Device::active).findFirst();
  }

  /** Whether another speaker than this one is active. */
  boolean isElsewhere(Device device) {
    return !device.active() && active().isPresent();
  }

  /**
   * The speaker that Spotify lists as active after it answered that none is: it is in standby, and
   * a command by its id wakes it.
   */
  Optional<Device> sleeping() {
    return active().filter(Device::controllable);
  }

  /** The speaker with exactly this name, if it accepts commands. */
  public Optional<Device> named(String name) {
    return withName(name).stream().filter(Device::controllable).findFirst();
  }

  private List<Device> withName(String name) {
    return all.stream().filter(device -> device.name().equals(name)).toList();
  }

  /** The devices of which one of these names was said. */
  private List<Device> spokenAs(Collection<String> names) {
    return all.stream()
        .filter(device -> names.contains(SpeakerNames.spoken(turn, device)))
        .toList();
  }

  /**
   * The speakers that match what was said best: "the kitchen one", "my phone", "bedroom", or a
   * nickname. "This speaker" is the active one. After a question it may be a position: "the second
   * one".
   */
  public Choice<Device> called(String said) {
    Optional<Device> playing = active().filter(d -> turn.language().phrasing().isThisSpeaker(said));
    if (playing.isPresent()) {
      return new Choice<>(List.of(playing.get()), 1);
    }
    SpeakerMatcher matcher = new SpeakerMatcher(turn.language(), said);
    Optional<OpenQuestion> question = OpenQuestion.of(turn, Targeting.SPEAKER);
    List<Device> chosen = question.map(open -> chosen(open, matcher, said)).orElse(List.of());
    return chosen.isEmpty()
        ? called(matcher, said)
        : noted(matcher, said, Basis.QUESTION, new Choice<>(chosen, 1));
  }

  private Choice<Device> noted(
      SpeakerMatcher matcher, String said, Basis basis, Choice<Device> choice) {
    turn.observer().note(() -> new SpeakerReport(said, basis, compared(matcher, choice.best())));
    return choice;
  }

  private List<Compared> compared(SpeakerMatcher matcher, List<Device> chosen) {
    return all.stream()
        .map(
            device ->
                new Compared(
                    device.name(),
                    matcher.fit(device.name(), DeviceKinds.of(turn.language(), device)),
                    chosen.contains(device)))
        .toList();
  }

  /** The devices that the reply to a question means; empty if it means none of the choices. */
  private List<Device> chosen(OpenQuestion open, SpeakerMatcher matcher, String said) {
    List<Device> choices = spokenAs(open.choices());
    List<Device> verbatim = spokenAs(List.of(said)).stream().filter(choices::contains).toList();
    if (!verbatim.isEmpty()) {
      return verbatim;
    }
    List<Device> similar = best(matcher, choices, Fit.LOUDSPEAKER).best();
    return isOneName(similar)
        ? similar
        : open.atPosition(turn, said).map(name -> spokenAs(List.of(name))).orElse(similar);
  }

  /**
   * The usable speakers that these names mean; empty unless each name means one.
   *
   * @param names an enumeration as {@link dev.tapedeck.language.Phrasing#names} splits it
   */
  List<Device> calledEach(List<String> names) {
    List<List<Device>> found =
        names.stream()
            .skip(1) // The first is the whole.
            .map(name -> best(new SpeakerMatcher(turn.language(), name), usable(), Fit.PART).best())
            .toList();
    return found.stream().anyMatch(List::isEmpty)
        ? List.of()
        : found.stream().flatMap(List::stream).distinct().toList();
  }

  private Choice<Device> called(SpeakerMatcher matcher, String said) {
    Optional<Nicknames.Match> nickname = Nicknames.match(turn, said);
    if (nickname.isEmpty()) {
      // "My room" is a part of "Living Room".
      Fit least = turn.language().phrasing().isAnyRoom(said) ? Fit.EXACT : Fit.SIMILAR;
      return noted(matcher, said, Basis.NAME, best(matcher, all, least));
    }
    Choice<Device> exact = best(matcher, all, Fit.EXACT);
    List<Device> nicknamed = withName(nickname.get().speaker());
    return nicknamed.isEmpty() || exact.likeness() > nickname.get().likeness()
        ? noted(matcher, said, Basis.NAME, exact)
        : noted(matcher, said, Basis.NICKNAME, new Choice<>(nicknamed, nickname.get().likeness()));
  }

  /** The speakers that this name means, leaving nicknames aside. */
  public List<Device> knownAs(String name) {
    return best(new SpeakerMatcher(turn.language(), name), all, Fit.NAME).best();
  }

  private Choice<Device> best(SpeakerMatcher matcher, List<Device> devices, Fit least) {
    return matcher.among(
        devices, Device::name, device -> DeviceKinds.of(turn.language(), device), least);
  }

  private boolean isOneName(List<Device> devices) {
    return devices.stream().map(device -> SpeakerNames.key(turn, device.name())).distinct().count()
        == 1;
  }

  /**
   * Runs the command on the speaker with this stored name. If it is not in the list, asks for
   * another.
   */
  public Answer onRemembered(String name, Function<Target, Answer> command) {
    List<Device> present = withName(name);
    return present.isEmpty() ? ask(usable(), "here.gone", "speaker", name) : on(present, command);
  }

  /**
   * Runs the command on the speaker with exactly this name, if it accepts commands; empty if there
   * is none.
   */
  Optional<Answer> onNamed(String name, Function<Device, Answer> command) {
    List<Device> usable = withName(name).stream().filter(Device::controllable).toList();
    return usable.isEmpty()
        ? Optional.empty()
        : Optional.of(
            SameName.onLive(usable, target -> command.apply(target.device().orElseThrow())));
  }

  /**
   * Runs the command on the matching speaker. If several with different names match, asks which.
   * Those that accept no commands count only if no other matches.
   */
  public Answer on(List<Device> matching, Function<Target, Answer> command) {
    List<Device> usable = matching.stream().filter(Device::controllable).toList();
    if (usable.isEmpty()) {
      return turn.answer("speaker.refuses", "speaker", SpeakerNames.spoken(turn, matching.get(0)));
    }
    return isOneName(usable) ? SameName.onLive(usable, command) : ask(usable, "speaker.which");
  }

  /** Runs the command on the only usable speaker. If there are several, asks which. */
  Answer onAny(Function<Target, Answer> command) {
    List<Device> usable = usable();
    return usable.isEmpty() ? noneUsable() : on(usable, command);
  }

  /** The only usable speaker; empty if there are several or none. */
  Optional<Device> only() {
    return Optional.of(usable()).filter(this::isOneName).map(devices -> devices.get(0));
  }

  /** Asks for one of the usable speakers with this line. */
  public Answer ask(String key) {
    return ask(usable(), key);
  }

  /** Asks with this line for a speaker that is not active. */
  public Answer askWhere(String key) {
    List<Device> others = usable().stream().filter(device -> !device.active()).toList();
    return others.isEmpty() && !usable().isEmpty()
        ? turn.answer("speakers.none-other")
        : ask(others, key);
  }

  Answer ask(List<Device> devices, String key, Object... places) {
    return devices.isEmpty()
        ? noneUsable()
        : SpeakerQuestion.ask(
            turn,
            key,
            SpeakerNames.distinct(turn, devices),
            SpeakerNames.distinct(turn, usable()),
            places);
  }

  List<Device> usable() {
    return all.stream().filter(Device::controllable).toList();
  }

  Answer noneUsable() {
    return all.isEmpty()
        ? turn.answer("speakers.none")
        : turn.answer(
            "speakers.refusing",
            "speakers",
            SpeakerNames.list(turn, SpeakerNames.distinct(turn, all)));
  }

  /** Says that no speaker has this name, or asks for another. */
  public Answer noneCalled(String said) {
    return new UnknownSpeaker(turn, this, said).answer();
  }
}
