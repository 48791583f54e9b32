package dev.tapedeck.turn;

import dev.tapedeck.language.Language;
import dev.tapedeck.memory.PersonMemory;
import dev.tapedeck.memory.Preferences;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.SpotifyException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One request as a command sees it.
 *
 * @param request the intent's name, or {@code LaunchRequest}
 * @param slots every slot of the intent as it was said, empty where nothing was
 * @param account the listener's Spotify, empty if no account is linked
 * @param inSession whether it was said inside an open session; otherwise it came in one breath with
 *     the skill's name, and the conversation ends with the answer
 * @param said what the last answer of this session said, empty if there is none
 * @param memory what the commands of this session wanted remembered
 * @param echo the id of the Echo that heard it, empty if the request does not say
 * @param personMemory what is remembered about the listener beyond this session
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
    Lines lines) {

  /** Longer than any name; what is longer was not understood. */
  private static final int LONGEST_SLOT = 250;

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  /**
   * The listener's Spotify.
   *
   * @throws SpotifyException NOT_LINKED if there is none
   */
  public Spotify spotify() {
    return account.orElseThrow(SpotifyException::notLinked);
  }

  /** The language of this turn; its lines are in it. */
  public Language language() {
    return lines.language();
  }

  /** What was said for a slot; empty also for blanks, "?" and what can't be a name. */
  public Optional<String> slot(String name) {
    return Optional.ofNullable(slots.get(name))
        .map(value -> CONTROLS.matcher(value).replaceAll(" ").strip())
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST_SLOT)
        .filter(value -> value.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /**
   * Starts a read and does the rest at the same time. The rest gets what was read, or the failure,
   * where it asks for it, as often as it likes; when it does not, the failure is forgotten. The
   * read is over when this returns.
   */
  public <T, R> R inParallel(Supplier<T> read, Function<Supplier<T>, R> rest) {
    return ParallelReads.run(read, rest);
  }

  /** The same turn as if this had been said, with no slot filled. */
  public Turn as(String otherRequest) {
    return new Turn(
        otherRequest,
        Map.of(),
        account,
        inSession,
        lastSpeech,
        sessionValues,
        echo,
        personMemory,
        lines);
  }

  /** What a command of this session wanted remembered under that name. */
  public Optional<String> sessionValue(String name) {
    return Optional.ofNullable(sessionValues.get(name)).filter(value -> !value.isEmpty());
  }

  /** The same, or what another session wanted remembered in the last ten minutes. */
  public Optional<String> recentValue(String name) {
    return sessionValues.containsKey(name) ? sessionValue(name) : preferences().recently(name);
  }

  /**
   * What is remembered about the listener, for a turn that goes on without if it can't be had. The
   * first call reads it.
   */
  public Preferences preferences() {
    return personMemory.readOrNone();
  }

  /** A line, in its short form ({@code key.short}) inside a session where it has one. */
  public Speech say(String key, Object... namesAndValues) {
    String brief = key + ".short";
    return lines.say(inSession && lines.has(brief) ? brief : key, namesAndValues);
  }

  /** The answer that says this line and leaves the session as it is. */
  public Answer answer(String key, Object... namesAndValues) {
    return Answer.of(say(key, namesAndValues));
  }
}
