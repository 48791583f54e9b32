package dev.tapedeck.memory;

import java.util.Optional;

/** The memory of a Tape Deck that was given none. */
final class UnsetMemory implements Memory {
  @Override
  public Optional<Kept> load(Owner owner) {
    throw MemoryException.unset();
  }

  @Override
  public Optional<String> save(Owner owner, String document, Optional<String> expected) {
    throw MemoryException.unset();
  }

  @Override
  public void erase(Owner owner) {
    throw MemoryException.unset();
  }

  @Override
  public void eraseAll(String account) {
    // There is nothing.
  }

  @Override
  public boolean isSet() {
    return false;
  }
}
