package dev.tapedeck.memory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is remembered about one owner, for one turn: read when it is first needed and at most once,
 * beside whatever else the turn does, and never waited for longer than a listener would.
 *
 * <p>It is read anew each turn instead of being kept by the process: beside a call to Spotify it
 * costs no time, and what was said to the other Echo a moment ago counts.
 */
public final class PersonMemory {
  private static final Logger LOG = LoggerFactory.getLogger(PersonMemory.class);

  /** Each loss means that somebody else has won, so two Echos need two. */
  private static final int TRIES = 10;

  private static final int LONGEST_PAUSE_MILLIS = 20;

  /** An event is waited for by nobody. */
  private static final Duration UNHURRIED = Duration.ofSeconds(3);

  /** After this much of a turn nobody waits for a notebook any more: Alexa has eight seconds. */
  private static final Duration TURN = Duration.ofSeconds(7);

  private final Memory memory;
  private final Optional<Owner> owner;
  private final long begun = System.nanoTime();
  private volatile CompletableFuture<Page> reading;
  private volatile boolean closed;

  /** One owner's document as it was read. */
  private record Page(Document document, Optional<String> version) {
    static final Page BLANK = new Page(Document.of(""), Optional.empty());
  }

  /**
   * Reads nothing yet.
   *
   * @param owner empty if the request does not say whose it is
   */
  public PersonMemory(Memory memory, Optional<Owner> owner) {
    this.memory = memory;
    this.owner = owner;
  }

  /** Whether anything can be remembered at all. */
  public boolean isSet() {
    return memory.isSet() && owner.isPresent();
  }

  public Optional<Owner> owner() {
    return owner;
  }

  /** Whether this turn reads it anyway, and can. */
  public boolean isOpen() {
    return reading != null && !closed;
  }

  /** Begins to read, for a turn that will need it and has something else to do first. */
  public synchronized void begin() {
    if (isSet() && reading == null) {
      reading = later(this::load);
    }
  }

  /** What is known, for a turn that can go on without: nothing if it can't be had in time. */
  public Preferences known() {
    if (!isSet() || closed) {
      return Preferences.NONE;
    }
    begin();
    try {
      return await(reading, patience()).document().preferences();
    } catch (MemoryException failure) {
      giveUp(failure);
      return Preferences.NONE;
    }
  }

  /**
   * What is remembered, for a turn that was asked about it.
   *
   * @throws MemoryException if it can't be had in time
   */
  public Preferences read() {
    checkSet();
    begin();
    return await(reading, patience()).document().preferences();
  }

  /**
   * Changes what is remembered. The change is made again to what somebody else has written in the
   * meantime, so it must say what to set and not rely on what it saw.
   *
   * @throws MemoryException if it can't be kept in time
   */
  public void change(UnaryOperator<Preferences> change) {
    checkSet();
    CompletableFuture<Page> read = reading;
    Supplier<Page> start = () -> read == null || closed ? load() : read.join();
    CompletableFuture<Page> writing = later(() -> write(start.get(), change));
    await(writing, patience());
    reading = writing;
  }

  /**
   * The same for what is not worth a word if it fails.
   *
   * @return whether it is kept
   */
  public boolean tryToChange(UnaryOperator<Preferences> change) {
    if (!isSet() || closed) {
      return false;
    }
    try {
      change(change);
      return true;
    } catch (MemoryException failure) {
      giveUp(failure);
      return false;
    }
  }

  /**
   * Erases it.
   *
   * @throws MemoryException if that can't be done in time
   */
  public void erase() {
    checkSet();
    CompletableFuture<Page> erasing =
        later(
            () -> {
              memory.erase(owner.get());
              return Page.BLANK;
            });
    await(erasing, patience());
    closed = true; // Or the end of the turn would note that it was used.
  }

  /** Erases what is remembered about everybody of the account; it may take its time. */
  public void eraseAll() {
    if (isSet()) {
      await(
          later(
              () -> {
                memory.eraseAll(owner.get().account());
                return Page.BLANK;
              }),
          UNHURRIED);
    }
  }

  private Duration patience() {
    Duration left = TURN.minusNanos(System.nanoTime() - begun);
    Duration usual = memory.patience();
    return left.compareTo(usual) < 0 ? left : usual;
  }

  private Page load() {
    return memory
        .load(owner.get())
        .map(kept -> new Page(Document.of(kept.document()), kept.version()))
        .orElse(Page.BLANK);
  }

  private Page write(Page page, UnaryOperator<Preferences> change) {
    Page last = page;
    for (int tries = 0; tries < TRIES; tries++) {
      Preferences before = last.document().preferences();
      Preferences after = change.apply(before);
      if (after.equals(before)) {
        return last;
      }
      Document document = last.document().with(after);
      Optional<String> kept = memory.save(owner.get(), document.toString(), last.version());
      if (kept.isPresent()) {
        return new Page(document, kept);
      }
      pause(tries);
      last = load();
    }
    throw MemoryException.unreachable("somebody else was quicker each time");
  }

  /** Two that have met once should not meet again. */
  private static void pause(int tries) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS * (tries + 1)));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw MemoryException.unreachable("stopped");
    }
  }

  private void checkSet() {
    if (!isSet()) {
      throw MemoryException.unset();
    }
  }

  /** The rest of the turn goes on without. */
  private void giveUp(MemoryException failure) {
    closed = true;
    LOG.warn("Going on without memory: {}", failure.getMessage());
  }

  private static CompletableFuture<Page> later(Supplier<Page> task) {
    return CompletableFuture.supplyAsync(task, PersonMemory::onThreadOfItsOwn);
  }

  private static void onThreadOfItsOwn(Runnable task) {
    Thread thread = new Thread(task, "memory");
    thread.setDaemon(true);
    thread.start();
  }

  private static Page await(CompletableFuture<Page> page, Duration patience) {
    try {
      return page.get(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw MemoryException.unreachable("no answer in " + patience.toMillis() + " ms");
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof MemoryException known
          ? known
          : MemoryException.unreachable(String.valueOf(failure.getCause().getClass().getName()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw MemoryException.unreachable("stopped");
    }
  }
}
