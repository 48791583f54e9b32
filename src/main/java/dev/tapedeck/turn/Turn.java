package dev.tapedeck.turn;

import dev.tapedeck.language.Language;
import dev.tapedeck.memory.PersonMemory;
import dev.tapedeck.memory.Preferences;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.SpotifyException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One request as a command sees it.
 *
 * @param request the intent's name, or {@code LaunchRequest}
 * @param slots the raw value of every slot of the intent, empty for an unfilled slot
 * @param account the listener's Spotify account, empty if none is linked
 * @param inSession whether the session was open before. Otherwise it is a one-shot request, and the
 *     session ends with the answer
 * @param lastSpeech the speech of the last answer of this session, empty if there is none
 * @param sessionValues the values that earlier answers of this session set
 * @param echo the device id of the Echo, empty if the request has none
 * @param personMemory what is remembered about the listener beyond this session
 * @param lines the lines of the listener's language
 * @param observer receives the steps by which the turn is answered
 * @param heard what Alexa understood, if the {@link SecondReading} changed it
 */
public record Turn(
    String request,
    Map<String, String> slots,
    Optional<Spotify> account,
    boolean inSession,
    Optional<Speech> lastSpeech,
    Map<String, String> sessionValues,
    Optional<String> echo,
    PersonMemory personMemory,
    Lines lines,
    TurnObserver observer,
    Optional<Heard> heard) {

  /**
   * A request before the second reading.
   *
   * @param longNames the longer names of slots from whose end words were cut off that may belong to
   *     the name
   */
  public record Heard(String request, Map<String, String> slots, Map<String, String> longNames) {}

  /** A turn as Alexa understood it. */
  public Turn(
      String request,
      Map<String, String> slots,
      Optional<Spotify> account,
      boolean inSession,
      Optional<Speech> lastSpeech,
      Map<String, String> sessionValues,
      Optional<String> echo,
      PersonMemory personMemory,
      Lines lines,
      TurnObserver observer) {
    this(
        request,
        slots,
        account,
        inSession,
        lastSpeech,
        sessionValues,
        echo,
        personMemory,
        lines,
        observer,
        Optional.empty());
  }

  /** Characters. A longer value can't be a name. */
  static final int LONGEST_SLOT = 250;

  private static final Pattern SESSION_NUMBER = Pattern.compile("[0-9]{1,3}");

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  /**
   * The listener's Spotify account.
   *
   * @throws SpotifyException NOT_LINKED if none is linked
   */
  public Spotify spotify() {
    return account.orElseThrow(SpotifyException::notLinked);
  }

  /** The language of this turn. */
  public Language language() {
    return lines.language();
  }

  /**
   * The value of a slot without control characters. Empty if it is unfilled, has no letter or digit
   * (Alexa sends "?"), or is longer than {@value #LONGEST_SLOT} characters.
   */
  public Optional<String> slot(String name) {
    return usable(slots.get(name));
  }

  /** The value of a slot that {@link #slot} gives for this raw value, which may be null. */
  public static Optional<String> usable(String raw) {
    return Optional.ofNullable(raw)
        .map(value -> CONTROLS.matcher(value).replaceAll(" ").strip())
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST_SLOT)
        .filter(value -> value.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /**
   * A slot that is filled with something that {@link #slot} does not accept. It must not be treated
   * as unfilled: "play hello on ..." would play on any speaker. Empty if there is none.
   */
  Optional<String> unusableSlot() {
    return slots.keySet().stream()
        .filter(name -> slot(name).isEmpty() && !isBlank(slots.get(name)))
        .min(Comparator.naturalOrder());
  }

  private static boolean isBlank(String value) {
    return value
        .codePoints()
        .allMatch(
            c ->
                Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /**
   * Executes a read in parallel with the rest of a command. The rest calls the supplier for the
   * result of the read; the supplier waits for it, and throws what the read threw. If the rest
   * never calls it, a failure of the read is ignored. The read has ended when this returns.
   */
  public <T, R> R inParallel(Supplier<T> read, Function<Supplier<T>, R> rest) {
    return ParallelReads.run(read, rest);
  }

  /**
   * The name of the intent that has the slots of this request. Built-in intents have none, so each
   * one that needs a slot has a custom intent of the same name.
   */
  public String intentWithSlots() {
    return request.replaceFirst("^AMAZON\\.", "");
  }

  /** The same turn with another request and no slot filled. */
  public Turn as(String otherRequest) {
    return as(otherRequest, Map.of());
  }

  /** The same turn with another request and its slots. */
  public Turn as(String otherRequest, Map<String, String> otherSlots) {
    return readAs(otherRequest, otherSlots, heard);
  }

  /** The same turn after the second reading. */
  public Turn readAs(String otherRequest, Map<String, String> otherSlots, Heard original) {
    return readAs(otherRequest, otherSlots, Optional.of(original));
  }

  private Turn readAs(
      String otherRequest, Map<String, String> otherSlots, Optional<Heard> original) {
    return new Turn(
        otherRequest,
        Map.copyOf(otherSlots),
        account,
        inSession,
        lastSpeech,
        sessionValues,
        echo,
        personMemory,
        lines,
        observer,
        original);
  }

  /**
   * The longer name that a slot had before the second reading, if the words that were cut off may
   * belong to it: "pray for me" for "pray", "some nights" for "nights". Empty if there is none.
   */
  public Optional<String> longName(String name) {
    return heard.stream()
        .flatMap(original -> original.longNames().values().stream())
        .filter(longer -> longer.startsWith(name + " ") || longer.endsWith(" " + name))
        .findFirst();
  }

  /** A value that an earlier answer of this session set; empty if there is none. */
  public Optional<String> sessionValue(String name) {
    return Optional.ofNullable(sessionValues.get(name)).filter(value -> !value.isEmpty());
  }

  /** A session value that is a number from 0 to 999; empty if there is none, or it is another. */
  public OptionalInt sessionNumber(String name) {
    return sessionValue(name)
        .filter(value -> SESSION_NUMBER.matcher(value).matches())
        .map(value -> OptionalInt.of(Integer.parseInt(value)))
        .orElseGet(OptionalInt::empty);
  }

  /** The session values that the last answer set for this turn only. */
  public Map<String, String> forThisTurnOnly() {
    return valuesThatStartWith(Answer.NEXT_TURN_ONLY);
  }

  /** The same turn without the session values whose names start with this. */
  public Turn without(String prefix) {
    Map<String, String> values = new HashMap<>(sessionValues);
    values.keySet().removeIf(name -> name.startsWith(prefix));
    return new Turn(
        request,
        slots,
        account,
        inSession,
        lastSpeech,
        Map.copyOf(values),
        echo,
        personMemory,
        lines,
        observer,
        heard);
  }

  /** The session values that remove what is known about the music that was started last. */
  public Map<String, String> withoutLastMusic() {
    Map<String, String> values = new HashMap<>(valuesThatStartWith(Answer.LAST_MUSIC));
    values.replaceAll((name, value) -> "");
    return values;
  }

  private Map<String, String> valuesThatStartWith(String prefix) {
    return sessionValues.entrySet().stream()
        .filter(value -> value.getKey().startsWith(prefix))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * A value of this session, or else one that another session saved in the last ten minutes. Only
   * the names in {@link PersistedKeys} are saved.
   */
  public Optional<String> recentValue(String name) {
    return sessionValues.containsKey(name) ? sessionValue(name) : preferences().recently(name);
  }

  /**
   * What is remembered about the listener, for a turn that works without it: empty preferences if
   * the memory can't be read. The first call reads it.
   */
  public Preferences preferences() {
    return personMemory.readOrNone();
  }

  /** A line; in an open session its short form ({@code key.short}) if it has one. */
  public Speech say(String key, Object... namesAndValues) {
    String brief = key + ".short";
    return lines.say(inSession && lines.has(brief) ? brief : key, namesAndValues);
  }

  /** An answer that says this line and leaves the session unchanged. */
  public Answer answer(String key, Object... namesAndValues) {
    return Answer.of(say(key, namesAndValues));
  }
}
