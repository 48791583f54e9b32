package dev.tapedeck.turn;

import dev.tapedeck.memory.PersonMemory;
import dev.tapedeck.memory.Preferences;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reminds the listener of linking the account again, at most once a week and from the 25th week on.
 * Spotify ends every link six months after the consent.
 *
 * <p>The day of linking is that of the event, or else of the first use, when the link may have been
 * older. So the date in the reminder is the last possible one.
 */
final class LinkReminder {
  private static final Period LIFETIME = Period.ofMonths(6);
  private static final Period REMIND_AFTER = Period.ofWeeks(25);
  private static final Period INTERVAL = Period.ofWeeks(1);

  /**
   * How long a link can seem to work beyond its lifetime: an access token is valid for an hour, and
   * days are counted in UTC.
   */
  private static final Period TOLERANCE = Period.ofDays(1);

  private final LocalDate today;
  private final Turn turn;
  private final Answer answer;
  private final Shared shared;
  private Optional<LocalDate> end = Optional.empty();

  /**
   * What is known about the link of the household, if a person without a link of their own uses it.
   *
   * @param isUnknown whether it is needed and could not be read
   */
  private record Shared(Optional<LocalDate> linked, boolean isUnknown) {
    static final Shared NOT_NEEDED = new Shared(Optional.empty(), false);
  }

  private LinkReminder(LocalDate today, Turn turn, Answer answer, Shared shared) {
    this.today = today;
    this.turn = turn;
    this.answer = answer;
    this.shared = shared;
  }

  static LinkReminder of(LocalDate today, Turn turn, Answer answer) {
    return new LinkReminder(today, turn, answer, shared(today, turn));
  }

  /**
   * Reads the document of the household only if this one does not know the day of linking, or may
   * know an outdated one: the event of linking is recorded there.
   */
  private static Shared shared(LocalDate today, Turn turn) {
    PersonMemory own = turn.personMemory();
    PersonMemory ofLink = own.ofLink();
    if (ofLink == own || turn.account().isEmpty()) {
      return Shared.NOT_NEEDED;
    }
    Optional<LocalDate> known = own.readOrNone().days().linked();
    if (!own.isInUse() || known.filter(day -> !isLate(day, today)).isPresent()) {
      return Shared.NOT_NEEDED;
    }
    Optional<LocalDate> linked = ofLink.readOrNone().days().linked();
    return new Shared(linked, !ofLink.isInUse());
  }

  /** The day on which Spotify ends a link. */
  static LocalDate end(LocalDate linked) {
    return linked.plus(LIFETIME);
  }

  private static boolean isLate(LocalDate linked, LocalDate today) {
    return !linked.plus(REMIND_AFTER).isAfter(today);
  }

  /**
   * Records the use, and the reminder if one is due. Idempotent: it is called again after a write
   * conflict in the memory.
   */
  Preferences note(Preferences preferences) {
    end = Optional.empty();
    Preferences used = preferences.usedOn(today);
    if (turn.account().isEmpty() || shared.isUnknown()) {
      return used;
    }
    Optional<LocalDate> known = preferences.days().linked();
    Optional<LocalDate> linked =
        Stream.concat(known.stream(), shared.linked().stream())
            .filter(day -> !day.isAfter(today))
            .max(LocalDate::compareTo);
    // A link that works beyond its lifetime was renewed in the meantime.
    if (linked.filter(day -> !end(day).plus(TOLERANCE).isBefore(today)).isEmpty()) {
      return used.linkedOn(today);
    }
    Preferences updated = linked.equals(known) ? used : used.linkedOn(linked.get());
    // A reminder between a question and its answer would confuse.
    if (answer.session() == Answer.Session.OPEN
        || !isDue(linked.get(), updated.days().reminded())) {
      return updated;
    }
    end = Optional.of(end(linked.get()));
    return updated.remindedOn(today);
  }

  private boolean isDue(LocalDate linked, Optional<LocalDate> reminded) {
    boolean recently =
        reminded
            .filter(day -> !day.isAfter(today) && day.plus(INTERVAL).isAfter(today))
            .isPresent();
    return isLate(linked, today) && !end(linked).isBefore(today) && !recently;
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
