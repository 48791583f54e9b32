package dev.tapedeck.memory;

import java.time.Duration;
import java.util.Optional;

/**
 * Stores documents, one per owner.
 *
 * <p>Methods throw {@link MemoryException} if they fail.
 */
public interface Memory {
  /**
   * A document as it is stored.
   *
   * @param version changes with every save; empty if the stored item has none and may be
   *     overwritten
   */
  record StoredDocument(String document, Optional<String> version) {}

  /** The owner's document, empty if there is none. */
  Optional<StoredDocument> load(Owner owner);

  /**
   * Saves a document if the stored one still has the expected version (optimistic locking). An
   * empty document expires early: it is only the version that the first save of a content expects.
   *
   * @param expected the version that was loaded; empty if there was none
   * @return the new version, or empty if the stored version differs and nothing was saved
   */
  Optional<String> save(Owner owner, String document, Optional<String> expected);

  /**
   * Erases the owner's document if the stored one still has the expected version, so that an
   * operation that is executed late does not erase a newer document. Succeeds if there is none and
   * none was expected.
   *
   * @param expected the version that was loaded; empty if there was none
   * @return whether there is no document now; false if the stored version differs
   */
  boolean erase(Owner owner, Optional<String> expected);

  /** Erases the documents of all owners with this account, whatever their version is. */
  void eraseAll(String account);

  /** Whether anything can be stored. False if the skill is deployed without a table. */
  default boolean isSet() {
    return true;
  }

  /** How long a turn waits for an operation before it continues without the result. */
  default Duration timeout() {
    return Duration.ofMillis(400);
  }

  /** A memory that stores nothing: operations throw {@link MemoryException#unset()}. */
  static Memory unset() {
    return new UnsetMemory();
  }

  /**
   * A DynamoDB table. Region and credentials come from the AWS SDK's own environment variables. No
   * class of the AWS SDK is loaded before first use.
   */
  static Memory table(String name) {
    return new LazyMemory(() -> TableMemory.named(name));
  }
}
