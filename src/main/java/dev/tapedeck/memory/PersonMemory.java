package dev.tapedeck.memory;

import dev.tapedeck.memory.LockedDocument.Loaded;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One owner's preferences, for one turn. They are read on another thread, on first use and at most
 * once, and the turn waits for them at most {@link Memory#timeout()}.
 *
 * <p>They are not cached between turns: the read runs in parallel to a call to Spotify, and another
 * Echo may have changed the document.
 */
public final class PersonMemory {
  private static final Logger LOG = LoggerFactory.getLogger(PersonMemory.class);

  /** A turn that is older than this waits for nothing, since Alexa's limit is eight seconds. */
  private static final Duration MAX_TURN = Duration.ofMillis(6500);

  private final Memory memory;
  private final Optional<Owner> owner;
  private final Optional<PersonMemory> ofLink;
  private final long startNanos = System.nanoTime();
  private volatile CompletableFuture<Loaded> reading;
  private volatile boolean disabled;
  private volatile boolean erased;

  /**
   * Does not read anything yet.
   *
   * @param owner empty if the request does not name an account
   */
  public PersonMemory(Memory memory, Optional<Owner> owner) {
    this(memory, owner, owner);
  }

  /**
   * Does not read anything yet.
   *
   * @param linkOwner who linked the Spotify account that the turn uses: a recognized person without
   *     a link of their own uses the one of the household
   */
  public PersonMemory(Memory memory, Optional<Owner> owner, Optional<Owner> linkOwner) {
    this.memory = memory;
    this.owner = owner;
    this.ofLink =
        owner.equals(linkOwner)
            ? Optional.empty()
            : Optional.of(new PersonMemory(memory, linkOwner));
  }

  /** The memory of whoever linked the account; this one if the person did. */
  public PersonMemory ofLink() {
    return ofLink.orElse(this);
  }

  /** Whether preferences can be stored. */
  public boolean isSet() {
    return memory.isSet() && owner.isPresent();
  }

  public Optional<Owner> owner() {
    return owner;
  }

  /** Whether this turn has started to read, and no operation has failed since. */
  public boolean isInUse() {
    return reading != null && !disabled;
  }

  /** Starts to read the preferences, for a turn that needs them later. */
  public synchronized void prefetch() {
    if (isSet() && reading == null) {
      reading = BackgroundTask.start(document()::load);
    }
  }

  /** The preferences, or {@link Preferences#NONE} if they can't be read in time. */
  public Preferences readOrNone() {
    if (!isSet() || disabled) {
      return Preferences.NONE;
    }
    prefetch();
    try {
      return BackgroundTask.await(reading, timeout()).document().preferences();
    } catch (MemoryException failure) {
      disable(failure);
      return Preferences.NONE;
    }
  }

  /**
   * The preferences, for a turn that can't be answered without them.
   *
   * @throws MemoryException if they can't be read in time
   */
  public Preferences read() {
    checkSet();
    prefetch();
    return BackgroundTask.await(reading, timeout()).document().preferences();
  }

  /**
   * Changes the preferences. If another process has written in the meantime, the change is applied
   * again to the new document, so it must be idempotent.
   *
   * @throws MemoryException if they can't be saved in time
   */
  public void change(UnaryOperator<Preferences> change) {
    checkSet();
    LockedDocument document = document();
    CompletableFuture<Loaded> read = reading;
    Supplier<Loaded> known = () -> read == null || disabled ? document.load() : read.join();
    Loaded saved = BackgroundTask.change(wait -> document.change(known, change, wait), timeout());
    reading = CompletableFuture.completedFuture(saved);
  }

  /**
   * Changes the preferences as {@link #change} does, but only logs a failure.
   *
   * @return whether the change is saved
   */
  public boolean tryToChange(UnaryOperator<Preferences> change) {
    if (!isSet() || disabled) {
      return false;
    }
    try {
      change(change);
      return true;
    } catch (MemoryException failure) {
      disable(failure);
      return false;
    }
  }

  /**
   * Erases the document. The rest of the turn writes no new one.
   *
   * @throws MemoryException if it is not known to be erased in time
   */
  public void erase() {
    checkSet();
    BackgroundTask.change(
        wait -> {
          document().erase(wait);
          return Loaded.NONE;
        },
        timeout());
    disabled = true; // Otherwise the end of the turn would write a new document.
    erased = true;
  }

  /** Whether this turn has erased the document. */
  public boolean isErased() {
    return erased;
  }

  private Duration timeout() {
    Duration left = MAX_TURN.minusNanos(System.nanoTime() - startNanos);
    Duration usual = memory.timeout();
    return left.compareTo(usual) < 0 ? left : usual;
  }

  private LockedDocument document() {
    return new LockedDocument(memory, owner.orElseThrow());
  }

  private void checkSet() {
    if (!isSet()) {
      throw MemoryException.unset();
    }
  }

  /** The rest of the turn continues without memory. */
  private void disable(MemoryException failure) {
    disabled = true;
    LOG.warn("Continuing without memory: {}", failure.getMessage());
  }
}
