package dev.tapedeck.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The stored preferences of one owner. Speakers are stored by name, since Spotify's device ids
 * change.
 *
 * @param speakers from an Echo's device id to the name of the speaker set for it
 * @param nicknames from a nickname to the name of the speaker
 * @param limits from the name of a speaker to its highest volume in percent
 * @param recent values that "undo" needs, by the keys of the commands
 * @param days dates of the account link and of the last use
 */
public record Preferences(
    Map<String, String> speakers,
    Map<String, String> nicknames,
    Map<String, Integer> limits,
    Map<String, Recent> recent,
    Days days) {

  /** No preferences. */
  public static final Preferences NONE =
      new Preferences(
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          new Days(Optional.empty(), Optional.empty(), Optional.empty()));

  /** How long a change can be undone. */
  public static final Duration RECENT = Duration.ofMinutes(10);

  /** A value that expires {@link #RECENT} after it was stored. */
  public record Recent(String value, Instant at) {
    /** The clock of the process that stored the value may be ahead of this one's. */
    boolean isRecent() {
      Instant now = Instant.now();
      return at.isAfter(now.minus(RECENT)) && at.isBefore(now.plus(RECENT));
    }
  }

  /**
   * Dates.
   *
   * @param linked when the account was linked
   * @param reminded when the listener was last told that the link will expire
   * @param used when the preferences were last used
   */
  public record Days(
      Optional<LocalDate> linked, Optional<LocalDate> reminded, Optional<LocalDate> used) {}

  /** The speaker set for this Echo. */
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
    return Optional.ofNullable(speaker).map(limits::get);
  }

  public Preferences withLimit(String speaker, int percent) {
    return new Preferences(speakers, nicknames, with(limits, speaker, percent), recent, days);
  }

  public Preferences withoutLimit(String speaker) {
    return new Preferences(speakers, nicknames, without(limits, speaker), recent, days);
  }

  /** The value that a command stored with this key, unless it has expired. */
  public Optional<String> recently(String name) {
    return Optional.ofNullable(recent.get(name)).filter(Recent::isRecent).map(Recent::value);
  }

  /** Adds these values, and removes expired ones and those that are empty. */
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
