package dev.tapedeck.spotify;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Rejects connections that were idle for too long, before anything is sent on them.
 *
 * <p>A connection can be dead without a notice: Lambda freezes a function between requests, and a
 * router may forget a connection. A call that is sent on it gets no response, and it is not known
 * whether Spotify executed it. On HTTP/2 a missing answer to a ping reveals that within seconds, so
 * calls that may be repeated can use the connection longer.
 *
 * <p>The time is measured by the wall clock: other clocks may stop while a function is frozen.
 */
final class IdleConnections implements Interceptor {
  /** For calls that may be repeated, on HTTP/2. After that connecting costs less than the risk. */
  static final Duration MAX_IDLE = Duration.ofSeconds(10);

  /** For other calls, and on HTTP/1.1, which has no pings. */
  static final Duration MAX_IDLE_UNCHECKED = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final Map<Connection, Instant> lastUses =
      Collections.synchronizedMap(new WeakHashMap<>());

  IdleConnections(InstantSource clock) {
    this.clock = clock;
  }

  /** Thrown instead of sending. */
  static final class IdleException extends IOException {
    IdleException() {
      super("the connection was idle for too long");
    }
  }

  /** The rule for a request. */
  enum Use {
    /** May be sent again if its connection is dead. */
    REPEATABLE,
    /** Must not be sent on a connection that may be dead. */
    ONCE,
    /** May be sent on any connection, since the idle ones were closed. */
    ANY
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Connection connection = chain.connection();
    Request request = chain.request();
    Instant lastUse = lastUses.putIfAbsent(connection, clock.instant());
    Use use = request.tag(Use.class);
    if (lastUse != null && isChecked(use) && isTooOld(lastUse, limit(use, connection))) {
      throw new IdleException();
    }
    Response response = chain.proceed(request);
    lastUses.put(connection, clock.instant());
    return response;
  }

  /** Also if the last use is in the future, because the clock was set back. */
  private boolean isTooOld(Instant lastUse, Duration limit) {
    return Duration.between(lastUse, clock.instant()).abs().compareTo(limit) > 0;
  }

  private static boolean isChecked(Use use) {
    return use == Use.REPEATABLE || use == Use.ONCE;
  }

  private static Duration limit(Use use, Connection connection) {
    boolean pinged = connection.protocol() != Protocol.HTTP_1_1;
    return pinged && use == Use.REPEATABLE ? MAX_IDLE : MAX_IDLE_UNCHECKED;
  }
}
