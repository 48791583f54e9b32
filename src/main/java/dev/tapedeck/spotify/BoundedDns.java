package dev.tapedeck.spotify;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/**
 * Limits the time of a lookup to the deadline of the call that needs it. OkHttp's timeouts do not
 * interrupt a lookup, which takes ten seconds and more if the name server does not answer.
 */
final class BoundedDns implements Dns {
  /** Of a lookup for which no deadline is set. */
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(3);

  private final Dns dns;

  /** The deadline of the call that this thread sends: OkHttp looks up names in the same thread. */
  private final ThreadLocal<Deadline> deadline = new ThreadLocal<>();

  /** Lookups by host. One that is late is shared, so that there is one thread per host at most. */
  private final Map<String, CompletableFuture<List<InetAddress>>> lookups =
      new ConcurrentHashMap<>();

  BoundedDns(Dns dns) {
    this.dns = dns;
  }

  /** Sets the deadline of lookups in this thread; null for the default timeout. */
  void deadline(Deadline end) {
    if (end == null) {
      deadline.remove();
    } else {
      deadline.set(end);
    }
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    CompletableFuture<List<InetAddress>> lookup = lookups.computeIfAbsent(host, this::start);
    Deadline end = deadline.get();
    Duration timeout = end == null ? DEFAULT_TIMEOUT : end.remaining();
    try {
      return lookup.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      throw unknown(host, failed.getCause());
    } catch (TimeoutException late) {
      throw unknown(host, late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw unknown(host, stopped);
    }
  }

  private CompletableFuture<List<InetAddress>> start(String host) {
    CompletableFuture<List<InetAddress>> lookup = new CompletableFuture<>();
    Thread thread = new Thread(() -> look(host, lookup), "dns");
    thread.setDaemon(true);
    thread.start();
    return lookup;
  }

  private void look(String host, CompletableFuture<List<InetAddress>> lookup) {
    try {
      lookup.complete(dns.lookup(host));
    } catch (UnknownHostException | RuntimeException failure) {
      lookup.completeExceptionally(failure);
    } finally {
      // The JVM caches addresses, so this does not have to.
      lookups.remove(host, lookup);
    }
  }

  private static UnknownHostException unknown(String host, Throwable cause) {
    UnknownHostException failure = new UnknownHostException(host);
    failure.initCause(cause);
    return failure;
  }
}
