package dev.tapedeck.memory;

import java.time.Duration;
import java.util.Optional;

/**
 * Where documents are kept, one an owner.
 *
 * <p>Each method throws {@link MemoryException} if it comes to nothing.
 */
public interface Memory {
  /**
   * A document as it is kept.
   *
   * @param version changes with every save; empty if what is kept has none and may be overwritten
   */
  record Kept(String document, Optional<String> version) {}

  /** The owner's document, empty if there is none. */
  Optional<Kept> load(Owner owner);

  /**
   * Keeps a document, unless somebody else has kept another one since it was loaded.
   *
   * @param expected the version that was loaded; empty if there was none
   * @return the new version, or empty if somebody else was quicker and nothing was kept
   */
  Optional<String> save(Owner owner, String document, Optional<String> expected);

  /** Erases the owner's document; there may be none. */
  void erase(Owner owner);

  /** Erases the documents of everybody who has one with this account. */
  void eraseAll(String account);

  /** Whether there is any memory at all. */
  default boolean isSet() {
    return true;
  }

  /** How long a listener waits for it. */
  default Duration patience() {
    return Duration.ofMillis(400);
  }

  /** Remembers nothing and says so. */
  static Memory unset() {
    return new UnsetMemory();
  }

  /**
   * A table of DynamoDB, found by AWS's own environment variables. Nothing of AWS is loaded before
   * the memory is first used.
   */
  static Memory table(String name) {
    return new LazyMemory(() -> TableMemory.named(name));
  }
}
