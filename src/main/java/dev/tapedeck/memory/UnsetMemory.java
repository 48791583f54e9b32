package dev.tapedeck.memory;

import java.util.Optional;

/** The memory of a skill that is deployed without a table. */
final class UnsetMemory implements Memory {
  @Override
  public Optional<StoredDocument> load(Owner owner) {
    throw MemoryException.unset();
  }

  @Override
  public Optional<String> save(Owner owner, String document, Optional<String> expected) {
    throw MemoryException.unset();
  }

  @Override
  public boolean erase(Owner owner, Optional<String> expected) {
    throw MemoryException.unset();
  }

  @Override
  public void eraseAll(String account) {
    // Nothing is stored.
  }

  @Override
  public boolean isSet() {
    return false;
  }
}
