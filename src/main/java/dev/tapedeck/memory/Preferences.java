package dev.tapedeck.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is remembered about one owner. Speakers are kept by name, since their ids change.
 *
 * @param speakers the name of the speaker that an Echo plays on, by the Echo's id
 * @param nicknames the name of a speaker, by what the owner calls it
 * @param limits the highest volume in percent, by the name of the speaker
 * @param recent what can be taken back, by the name the commands give it
 * @param days when the account was linked, when that was last spoken of, when any of this was used
 */
public record Preferences(
    Map<String, String> speakers,
    Map<String, String> nicknames,
    Map<String, Integer> limits,
    Map<String, Recent> recent,
    Days days) {

  /** Nothing is remembered. */
  public static final Preferences NONE =
      new Preferences(
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          new Days(Optional.empty(), Optional.empty(), Optional.empty()));

  /** How long a change can be taken back. */
  public static final Duration RECENT = Duration.ofMinutes(10);

  /** Something that is worth remembering for ten minutes. */
  public record Recent(String value, Instant at) {
    boolean isRecent() {
      return at.isAfter(Instant.now().minus(RECENT));
    }
  }

  /** Days that are noted. */
  public record Days(
      Optional<LocalDate> linked, Optional<LocalDate> reminded, Optional<LocalDate> used) {}

  /** The speaker that this Echo plays on. */
  public Optional<String> speakerOf(String echo) {
    return Optional.ofNullable(speakers.get(echo));
  }

  public Preferences withSpeaker(String echo, String speaker) {
    return new Preferences(with(speakers, echo, speaker), nicknames, limits, recent, days);
  }

  public Preferences withoutSpeaker(String echo) {
    return new Preferences(without(speakers, echo), nicknames, limits, recent, days);
  }

  public Preferences withNickname(String nickname, String speaker) {
    return new Preferences(speakers, with(nicknames, nickname, speaker), limits, recent, days);
  }

  public Preferences withoutNickname(String nickname) {
    return new Preferences(speakers, without(nicknames, nickname), limits, recent, days);
  }

  /** The highest volume of this speaker, in percent. */
  public Optional<Integer> limitOf(String speaker) {
    return Optional.ofNullable(limits.get(speaker));
  }

  public Preferences withLimit(String speaker, int percent) {
    return new Preferences(speakers, nicknames, with(limits, speaker, percent), recent, days);
  }

  public Preferences withoutLimit(String speaker) {
    return new Preferences(speakers, nicknames, without(limits, speaker), recent, days);
  }

  /** What a command remembered under that name in the last ten minutes. */
  public Optional<String> recently(String name) {
    return Optional.ofNullable(recent.get(name)).filter(Recent::isRecent).map(Recent::value);
  }

  /** Remembers these for ten minutes; an empty value is forgotten. */
  public Preferences withRecent(Map<String, String> values) {
    Map<String, Recent> all = new TreeMap<>(recent);
    all.values().removeIf(value -> !value.isRecent());
    values.forEach((name, value) -> all.put(name, new Recent(value, Instant.now())));
    all.values().removeIf(value -> value.value().isEmpty());
    return new Preferences(speakers, nicknames, limits, Map.copyOf(all), days);
  }

  public Preferences linkedOn(LocalDate day) {
    return with(new Days(Optional.of(day), Optional.empty(), days.used()));
  }

  public Preferences remindedOn(LocalDate day) {
    return with(new Days(days.linked(), Optional.of(day), days.used()));
  }

  public Preferences usedOn(LocalDate day) {
    return with(new Days(days.linked(), days.reminded(), Optional.of(day)));
  }

  private Preferences with(Days others) {
    return new Preferences(speakers, nicknames, limits, recent, others);
  }

  private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
    Map<String, T> changed = new TreeMap<>(map);
    changed.put(key, value);
    return Map.copyOf(changed);
  }

  private static <T> Map<String, T> without(Map<String, T> map, String key) {
    Map<String, T> changed = new TreeMap<>(map);
    changed.remove(key);
    return Map.copyOf(changed);
  }
}
