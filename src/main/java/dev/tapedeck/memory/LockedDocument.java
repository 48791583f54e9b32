package dev.tapedeck.memory;

import dev.tapedeck.memory.BackgroundTask.Wait;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One owner's document, changed with optimistic locking: every change is conditional on the version
 * that was loaded.
 *
 * <p>No content is written after an erasure by a change that began before it, not even if DynamoDB
 * executes a write late or Lambda suspends the process in the middle of one. The first content of
 * an owner therefore takes two writes. The first stores an empty document and yields its version,
 * the second stores the content on condition of this version. An erasure removes the version. A
 * write of the empty document that is executed late restores nothing.
 */
final class LockedDocument {
  /**
   * A write fails only if another one has succeeded since the read, so ten writers at the same time
   * all succeed within ten attempts. That is more than the Echos one account uses at once. If a
   * conflict lasts longer, {@link Memory#timeout()} mostly ends the wait first.
   */
  private static final int MAX_ATTEMPTS = 10;

  private static final int MAX_BACKOFF_MILLIS = 20;

  /** In bytes. DynamoDB's limit is 400 KiB for an item with its key. */
  private static final int MAX_SIZE = 350_000;

  /**
   * A secure generator, because environments restored from one snapshot would share the sequence of
   * any other.
   */
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Memory memory;
  private final Owner owner;

  /** The document as it was last loaded or saved. */
  record Loaded(Document document, Optional<String> version) {
    static final Loaded NONE = new Loaded(Document.of(""), Optional.empty());
  }

  LockedDocument(Memory memory, Owner owner) {
    this.memory = memory;
    this.owner = owner;
  }

  Loaded load() {
    return memory
        .load(owner)
        .map(stored -> new Loaded(Document.of(stored.document()), stored.version()))
        .orElse(Loaded.NONE);
  }

  /**
   * Changes the preferences. After a conflict the change is applied to the newer document, so it
   * must be idempotent.
   *
   * @param loaded the document as this turn knows it
   */
  Loaded change(Supplier<Loaded> loaded, UnaryOperator<Preferences> change, Wait wait) {
    Loaded last = loaded.get();
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Preferences before = last.document().preferences();
      Preferences after = change.apply(before);
      if (after.equals(before)) {
        return last;
      }
      Optional<Loaded> saved = save(last, after, wait);
      if (saved.isPresent()) {
        return saved.get();
      }
      backOff(attempt);
      last = load();
      if (last.version().isEmpty()) {
        throw MemoryException.unreachable("the document was erased at the same time");
      }
    }
    throw conflict();
  }

  /** Empty if the stored version is another one. */
  private Optional<Loaded> save(Loaded last, Preferences preferences, Wait wait) {
    Document document = last.document().with(preferences);
    if (document.size() > MAX_SIZE && document.size() > last.document().size()) {
      throw MemoryException.full(document.size());
    }
    wait.check();
    Optional<String> version =
        last.version().isPresent()
            ? last.version()
            : memory.save(owner, Document.NO_CONTENT, Optional.empty());
    wait.check();
    return version
        .flatMap(expected -> memory.save(owner, document.toString(), Optional.of(expected)))
        .map(saved -> new Loaded(document, Optional.of(saved)));
  }

  /** Erases the document as it is now. */
  void erase(Wait wait) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      Optional<String> version = load().version();
      wait.check();
      if (memory.erase(owner, version)) {
        return;
      }
      backOff(attempt);
    }
    throw conflict();
  }

  private static MemoryException conflict() {
    return MemoryException.unreachable("every attempt to write conflicted with another write");
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
}
