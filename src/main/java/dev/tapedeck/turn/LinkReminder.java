package dev.tapedeck.turn;

import dev.tapedeck.memory.Preferences;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.Optional;

/**
 * Reminds the listener of linking the account again, at most once a week and from the 25th week on.
 * Spotify ends every link six months after the consent.
 */
final class LinkReminder {
  private static final Period LIFETIME = Period.ofMonths(6);
  private static final Period REMIND_AFTER = Period.ofWeeks(25);
  private static final Period INTERVAL = Period.ofWeeks(1);

  private final LocalDate today;
  private final Turn turn;
  private final Answer answer;
  private Optional<LocalDate> end = Optional.empty();

  LinkReminder(LocalDate today, Turn turn, Answer answer) {
    this.today = today;
    this.turn = turn;
    this.answer = answer;
  }

  /**
   * Records the use, and the reminder if one is due. Idempotent: it is called again after a write
   * conflict in the memory.
   */
  Preferences note(Preferences preferences) {
    end = Optional.empty();
    Preferences used = preferences.usedOn(today);
    if (turn.account().isEmpty()) {
      return used;
    }
    Optional<LocalDate> linked = preferences.days().linked();
    // A link that works beyond its lifetime was renewed in the meantime.
    if (linked.isEmpty() || !linked.get().plus(LIFETIME).isAfter(today)) {
      return used.linkedOn(today);
    }
    // A reminder between a question and its answer would confuse.
    if (answer.session() == Answer.Session.OPEN
        || !isDue(linked.get(), preferences.days().reminded())) {
      return used;
    }
    end = Optional.of(linked.get().plus(LIFETIME));
    return used.remindedOn(today);
  }

  private boolean isDue(LocalDate linked, Optional<LocalDate> reminded) {
    boolean late = !linked.plus(REMIND_AFTER).isAfter(today);
    return late && reminded.filter(day -> day.plus(INTERVAL).isAfter(today)).isEmpty();
  }

  /** The answer, followed by the reminder if {@link #note} found one due. */
  Answer add() {
    return end.map(day -> answer.followedBy(say(day))).orElse(answer);
  }

  private Speech say(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, turn.language().locale());
    return turn.say("reminder", "month", month, "day", day.getDayOfMonth());
  }
}
