package dev.tapedeck.memory;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A memory that keeps a list of the accounts whose erasure failed, and erases each of them before
 * it reads or writes anything of it again.
 *
 * <p>The list ends with the process: when the table is not available, there is no other place to
 * store it. The caller must therefore report a failed erasure, so that Alexa repeats the event.
 */
public final class PendingErasures implements Memory {
  private static final Logger LOG = LoggerFactory.getLogger(PendingErasures.class);

  /** Longer than in a turn, because no listener waits for the response to an event. */
  private static final Duration TIMEOUT = Duration.ofSeconds(3);

  private final Memory memory;
  private final Set<String> accounts = ConcurrentHashMap.newKeySet();

  public PendingErasures(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<StoredDocument> load(Owner owner) {
    erasePending(owner.account());
    return memory.load(owner);
  }

  @Override
  public Optional<String> save(Owner owner, String document, Optional<String> expected) {
    erasePending(owner.account());
    return memory.save(owner, document, expected);
  }

  @Override
  public boolean erase(Owner owner, Optional<String> expected) {
    erasePending(owner.account());
    return memory.erase(owner, expected);
  }

  /**
   * Erases the documents of all owners with this account. If that fails, the account is erased
   * before its next use.
   *
   * @throws MemoryException if they are not known to be erased within three seconds
   */
  @Override
  public void eraseAll(String account) {
    accounts.add(account);
    BackgroundTask.await(
        BackgroundTask.start(
            () -> {
              erasePending(account);
              return account;
            }),
        TIMEOUT);
  }

  /**
   * Starts to erase the accounts whose erasure failed. A disabled skill that is enabled again has a
   * new user id, so the old one may never be seen again.
   */
  public void retry() {
    for (String account : accounts) {
      BackgroundTask.start(
          () -> {
            tryToErase(account);
            return account;
          });
    }
  }

  private void tryToErase(String account) {
    try {
      erasePending(account);
    } catch (MemoryException failure) {
      LOG.error("An account is still not erased: {}", failure.getMessage());
    }
  }

  private void erasePending(String account) {
    if (accounts.contains(account)) {
      eraseOnce(account);
    }
  }

  /** Synchronized, because a second erasure could erase what is written after the first one. */
  private synchronized void eraseOnce(String account) {
    if (accounts.contains(account)) {
      memory.eraseAll(account);
      accounts.remove(account);
    }
  }

  @Override
  public boolean isSet() {
    return memory.isSet();
  }

  @Override
  public Duration timeout() {
    return memory.timeout();
  }
}
