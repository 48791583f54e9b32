package dev.tapedeck.speaker;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.dialog.UndoRecord.Change;
import dev.tapedeck.memory.Preferences;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Changes the listener's nicknames, volume limits and speakers of Echos, and undoes that. No
 * request to Spotify.
 */
public final class PreferenceChanges {
  private PreferenceChanges() {}

  /**
   * Changes the preferences.
   *
   * @param change NICKNAME, LIMIT or ECHO
   * @param key of the changed entry: the nickname, the speaker or the id of the Echo
   * @param value its new value, empty to remove it
   * @return the session values that undo the change; none if nothing was changed
   * @throws dev.tapedeck.memory.MemoryException if the change can't be saved
   */
  public static Map<String, String> make(
      Turn turn, Change change, String key, Optional<String> value) {
    Optional<String> before = value(turn.personMemory().read(), change, key);
    turn.personMemory().change(with(change, key, value));
    return before.equals(value)
        ? Map.of()
        : UndoRecord.of(change, before.orElse(""), value.orElse("")).to(key, "").values();
  }

  /** Restores the entry, unless it has been changed again in the meantime. */
  public static Answer undo(Turn turn, UndoRecord change) {
    String now = value(turn.personMemory().read(), change.change(), change.item()).orElse("");
    if (now.equals(change.before())) {
      return turn.answer("undo.as-before").remembering(UndoRecord.none());
    }
    if (!now.equals(change.after())) {
      return turn.answer("undo.changed").remembering(UndoRecord.none());
    }
    Optional<String> before = Optional.of(change.before()).filter(value -> !value.isEmpty());
    turn.personMemory().change(with(change.change(), change.item(), before));
    return said(turn, change, before).remembering(UndoRecord.none());
  }

  private static Answer said(Turn turn, UndoRecord change, Optional<String> before) {
    String key = change.item();
    return switch (change.change()) {
      case NICKNAME ->
          before.isPresent()
              ? turn.answer("nickname.set", "speaker", before.get(), "nickname", key)
              : turn.answer("nickname.forgotten", "speaker", change.after(), "nickname", key);
      case LIMIT ->
          before
              .map(limit -> VolumeLevel.of(Integer.parseInt(limit)).spoken(turn))
              .map(limit -> turn.answer("limit.set", "speaker", key, "volume", limit))
              .orElseGet(() -> turn.answer("limit.removed", "speaker", key));
      default -> turn.answer("undo.echo");
    };
  }

  private static Optional<String> value(Preferences preferences, Change change, String key) {
    return switch (change) {
      case NICKNAME -> Optional.ofNullable(preferences.nicknames().get(key));
      case LIMIT -> preferences.limitOf(key).map(String::valueOf);
      case ECHO -> preferences.speakerOf(key);
      default -> throw new IllegalArgumentException(change + " is not in the preferences");
    };
  }

  private static UnaryOperator<Preferences> with(
      Change change, String key, Optional<String> value) {
    return switch (change) {
      case NICKNAME -> with(key, value, Preferences::withNickname, Preferences::withoutNickname);
      case LIMIT -> with(key, value, PreferenceChanges::withLimit, Preferences::withoutLimit);
      case ECHO -> with(key, value, Preferences::withSpeaker, Preferences::withoutSpeaker);
      default -> throw new IllegalArgumentException(change + " is not in the preferences");
    };
  }

  private interface Setter {
    Preferences apply(Preferences preferences, String key, String value);
  }

  private static UnaryOperator<Preferences> with(
      String key,
      Optional<String> value,
      Setter setter,
      BiFunction<Preferences, String, Preferences> remover) {
    return preferences ->
        value
            .map(set -> setter.apply(preferences, key, set))
            .orElseGet(() -> remover.apply(preferences, key));
  }

  private static Preferences withLimit(Preferences preferences, String speaker, String percent) {
    return preferences.withLimit(speaker, Integer.parseInt(percent));
  }
}
