package dev.tapedeck.turn;

import dev.tapedeck.memory.Memory;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.memory.Owner;
import dev.tapedeck.memory.PersonMemory;
import dev.tapedeck.memory.Preferences;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whose personMemory a turn has, and what is noted in it at the end of each turn and at events. */
public final class MemoryService {
  private static final Logger LOG = LoggerFactory.getLogger(MemoryService.class);

  /** As many as Lambda gives time for. */
  private static final int TRIES = 2;

  private final Memory memory;
  private final PersistedKeys lasting;
  private final Clock clock = Clock.systemUTC();

  /** Who can take something back, as far as this process knows, and since when. */
  private final Map<Owner, Instant> changes = new ConcurrentHashMap<>();

  public MemoryService(Memory memory, PersistedKeys lasting) {
    this.memory = memory;
    this.lasting = lasting;
  }

  /** The memory of one person; of nobody if the request does not say whose it is. */
  public PersonMemory of(Optional<Owner> owner) {
    return new PersonMemory(memory, owner);
  }

  /**
   * Notes at the end of a turn what can be taken back, and, if the turn has read the personMemory
   * anyway, that it was used; adds to the answer what has to be said about the link.
   */
  public Answer settle(Turn turn, Answer answer) {
    PersonMemory personMemory = turn.personMemory();
    Map<String, String> recent = new HashMap<>(answer.sessionValues());
    recent.keySet().retainAll(lasting.names());
    if (!personMemory.isSet() || !personMemory.isInUse() && !isWorthNoting(personMemory, recent)) {
      return answer;
    }
    LinkReminder reminder = new LinkReminder(LocalDate.now(clock), turn, answer);
    boolean kept =
        personMemory.tryToChange(preferences -> reminder.note(preferences.withRecent(recent)));
    note(personMemory, recent);
    return kept ? reminder.add() : answer;
  }

  /**
   * Whether it is worth a write of its own. That a skipped song can't be taken back matters only
   * where something else could be; another process may know of that, but then "undo" still says
   * what it takes back, and no skipping waits for a table.
   */
  private boolean isWorthNoting(PersonMemory personMemory, Map<String, String> recent) {
    return !recent.isEmpty() && (lasting.isChange(recent) || changedLately(personMemory));
  }

  private boolean changedLately(PersonMemory personMemory) {
    changes.values().removeIf(at -> at.isBefore(clock.instant().minus(Preferences.RECENT)));
    return personMemory.owner().filter(changes::containsKey).isPresent();
  }

  private void note(PersonMemory personMemory, Map<String, String> recent) {
    if (lasting.isChange(recent)) {
      personMemory.owner().ifPresent(owner -> changes.put(owner, clock.instant()));
    }
  }

  /** Notes that the account was linked today. */
  public void linked(Optional<Owner> owner) {
    of(owner).tryToChange(preferences -> preferences.linkedOn(LocalDate.now(clock)));
  }

  /** Erases what is remembered about everybody of the account. */
  public void eraseAll(Optional<Owner> owner) {
    for (int tries = 1; tries <= TRIES; tries++) {
      try {
        of(owner).eraseAll();
        return;
      } catch (MemoryException failure) {
        LOG.error("Try {} to erase an account failed: {}", tries, failure.getMessage());
      }
    }
  }
}
