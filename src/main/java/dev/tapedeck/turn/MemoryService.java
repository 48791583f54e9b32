package dev.tapedeck.turn;

import dev.tapedeck.memory.Memory;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.memory.Owner;
import dev.tapedeck.memory.PendingErasures;
import dev.tapedeck.memory.PersonMemory;
import dev.tapedeck.memory.Preferences;
import dev.tapedeck.spotify.SpotifyException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the memory of a person, and writes to it at the end of turns and at account events. */
public final class MemoryService {
  private static final Logger LOG = LoggerFactory.getLogger(MemoryService.class);

  /** Attempts to process an event: more don't fit into the time limit of the Lambda function. */
  private static final int ATTEMPTS = 2;

  private final PendingErasures memory;
  private final PersistedKeys persisted;
  private final Clock clock = Clock.systemUTC();

  /**
   * Owners with a change that can be undone, and when it was made, as far as this process knows.
   */
  private final Map<Owner, Instant> changes = new ConcurrentHashMap<>();

  public MemoryService(Memory memory, PersistedKeys persisted) {
    this.memory = new PendingErasures(memory);
    this.persisted = persisted;
  }

  /**
   * The memory of one person. Without an owner nothing is read or written.
   *
   * @param linkOwner who linked the Spotify account that the turn uses
   */
  public PersonMemory of(Optional<Owner> owner, Optional<Owner> linkOwner) {
    memory.retry();
    return new PersonMemory(memory, owner, linkOwner);
  }

  /**
   * Saves, at the end of a turn, the answer's values that outlive the session. If the turn has read
   * the memory anyway, it also records its use and adds a due {@link LinkReminder} to the answer.
   */
  public Answer settle(Turn turn, Answer answer) {
    PersonMemory personMemory = turn.personMemory();
    if (personMemory.isErased()) {
      personMemory.owner().ifPresent(changes::remove);
    }
    Map<String, String> recent = new HashMap<>(answer.sessionValues());
    recent.keySet().retainAll(persisted.names());
    if (!personMemory.isSet() || !personMemory.isInUse() && !needsWrite(personMemory, recent)) {
      return answer;
    }
    LinkReminder reminder = LinkReminder.of(LocalDate.now(clock), turn, answer);
    boolean saved =
        personMemory.tryToChange(preferences -> reminder.note(preferences.withRecent(recent)));
    recordChange(personMemory, recent);
    return saved ? reminder.add() : answer;
  }

  /**
   * Saves, at the end of a turn that failed, that a change may have been made, so that "undo" does
   * not take the change before for it.
   */
  public Answer settle(Turn turn, Answer answer, SpotifyException failure) {
    return failure.mayHaveTakenEffect()
        ? settle(turn, answer.remembering(persisted.unclear()))
        : answer;
  }

  /**
   * Whether the values need a write of their own. A change that can't be undone, such as a skip, is
   * written only if it replaces a change that can be. Another process may have saved one: "undo"
   * then names the change it undoes, and in return a skip does not wait for the table.
   */
  private boolean needsWrite(PersonMemory personMemory, Map<String, String> recent) {
    return !recent.isEmpty() && (persisted.isChange(recent) || hasRecentChange(personMemory));
  }

  private boolean hasRecentChange(PersonMemory personMemory) {
    changes.values().removeIf(at -> at.isBefore(clock.instant().minus(Preferences.RECENT)));
    return personMemory.owner().filter(changes::containsKey).isPresent();
  }

  private void recordChange(PersonMemory personMemory, Map<String, String> recent) {
    if (persisted.isChange(recent)) {
      personMemory.owner().ifPresent(owner -> changes.put(owner, clock.instant()));
    }
  }

  /**
   * Records that the account was linked today.
   *
   * @throws MemoryException if it can't be saved; the reminder would then give a wrong date
   */
  public void linked(Optional<Owner> owner) {
    if (owner.isEmpty() || !memory.isSet()) {
      return; // Nothing is stored.
    }
    LocalDate today = LocalDate.now(clock);
    attempt(() -> of(owner, owner).change(preferences -> preferences.linkedOn(today)));
  }

  /**
   * Erases what is remembered about every person of the account. If that fails, it is tried again
   * before the next use of the account, and in the background of every other turn of this process.
   *
   * @throws MemoryException if it is not known to be erased
   */
  public void eraseAll(Optional<Owner> owner) {
    if (owner.isEmpty() || !memory.isSet()) {
      return; // Nothing is stored.
    }
    attempt(() -> memory.eraseAll(owner.get().account()));
  }

  private static void attempt(Runnable update) {
    for (int attempt = 1; ; attempt++) {
      try {
        update.run();
        return;
      } catch (MemoryException failure) {
        LOG.error("Attempt {} to update the memory failed: {}", attempt, failure.getMessage());
        if (attempt == ATTEMPTS) {
          throw failure;
        }
      }
    }
  }
}
