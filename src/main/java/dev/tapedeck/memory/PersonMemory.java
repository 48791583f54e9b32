package dev.tapedeck.memory;

import java.security.SecureRandom;
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

  /**
   * A write fails only if another one has succeeded since the read, so ten writers at the same time
   * all succeed within ten attempts. That is more than the Echos one account uses at once. If a
   * conflict lasts longer, {@link Memory#timeout()} mostly ends the wait first.
   */
  private static final int MAX_ATTEMPTS = 10;

  private static final int MAX_BACKOFF_MILLIS = 20;

  /** Longer than in a turn, because no listener waits for the response to an event. */
  private static final Duration ERASE_ALL_TIMEOUT = Duration.ofSeconds(3);

  /** A turn that is older than this waits for nothing, since Alexa's limit is eight seconds. */
  private static final Duration MAX_TURN = Duration.ofSeconds(7);

  /**
   * A secure generator, because environments restored from one snapshot would share the sequence of
   * any other.
   */
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Memory memory;
  private final Optional<Owner> owner;
  private final long startNanos = System.nanoTime();
  private volatile CompletableFuture<Loaded> reading;
  private volatile boolean disabled;

  /** The document as it was last loaded or saved. */
  private record Loaded(Document document, Optional<String> version) {
    static final Loaded NONE = new Loaded(Document.of(""), Optional.empty());
  }

  /**
   * Does not read anything yet.
   *
   * @param owner empty if the request does not name an account
   */
  public PersonMemory(Memory memory, Optional<Owner> owner) {
    this.memory = memory;
    this.owner = owner;
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
      reading = BackgroundTask.start(this::load);
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
    CompletableFuture<Loaded> read = reading;
    Supplier<Loaded> start = () -> read == null || disabled ? load() : read.join();
    CompletableFuture<Loaded> writing = BackgroundTask.start(() -> write(start.get(), change));
    BackgroundTask.await(writing, timeout());
    reading = writing;
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
   * Erases the document.
   *
   * @throws MemoryException if it can't be erased in time
   */
  public void erase() {
    checkSet();
    CompletableFuture<Loaded> erasing =
        BackgroundTask.start(
            () -> {
              memory.erase(owner.get());
              return Loaded.NONE;
            });
    BackgroundTask.await(erasing, timeout());
    disabled = true; // Otherwise the end of the turn would write a new document.
  }

  /**
   * Erases the documents of all owners with the same account.
   *
   * @throws MemoryException if they can't be erased within three seconds
   */
  public void eraseAll() {
    if (isSet()) {
      BackgroundTask.await(
          BackgroundTask.start(
              () -> {
                memory.eraseAll(owner.get().account());
                return Loaded.NONE;
              }),
          ERASE_ALL_TIMEOUT);
    }
  }

  private Duration timeout() {
    Duration left = MAX_TURN.minusNanos(System.nanoTime() - startNanos);
    Duration usual = memory.timeout();
    return left.compareTo(usual) < 0 ? left : usual;
  }

  private Loaded load() {
    return memory
        .load(owner.get())
        .map(stored -> new Loaded(Document.of(stored.document()), stored.version()))
        .orElse(Loaded.NONE);
  }

  private Loaded write(Loaded loaded, UnaryOperator<Preferences> change) {
    Loaded last = loaded;
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Preferences before = last.document().preferences();
      Preferences after = change.apply(before);
      if (after.equals(before)) {
        return last;
      }
      Document document = last.document().with(after);
      Optional<String> version = memory.save(owner.get(), document.toString(), last.version());
      if (version.isPresent()) {
        return new Loaded(document, version);
      }
      backOff(attempt);
      last = load();
    }
    throw MemoryException.unreachable("every attempt to write conflicted with another write");
  }

  /** A random backoff, so that two writers in conflict do not retry at the same time. */
  private static void backOff(int attempt) {
    try {
      Thread.sleep(RANDOM.nextInt(MAX_BACKOFF_MILLIS * (attempt + 1)));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw MemoryException.unreachable("interrupted");
    }
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
