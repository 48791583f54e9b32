package dev.tapedeck;

import dev.tapedeck.spotify.SpotifyConnection;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Keeps network connections out of SnapStart's snapshots: Lambda takes one after the start, and
 * every execution environment begins with a copy of it.
 *
 * <p>Connections are closed before a snapshot and opened after a restore. Nothing else needs a
 * change: Lambda's runtime clears the DNS cache and reseeds {@code SecureRandom}, deadlines begin
 * with each turn, and rate limits are recorded only after a call.
 */
final class Snapshot implements Resource {
  /**
   * The time that a restore waits for the connection. It usually takes less than 100 ms. The first
   * turn begins after it, and both must fit into the eight seconds that Alexa waits.
   */
  private static final int CONNECT_TIMEOUT_MS = 500;

  private final SpotifyConnection spotify;

  private Snapshot(SpotifyConnection spotify) {
    this.spotify = spotify;
  }

  /** Registers for snapshots. The caller must keep the result: CRaC holds it weakly. */
  static Snapshot of(SpotifyConnection spotify) {
    Snapshot snapshot = new Snapshot(spotify);
    Core.getGlobalContext().register(snapshot);
    return snapshot;
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    spotify.close();
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) throws InterruptedException {
    Thread connecting = new Thread(spotify::open, "connecting");
    connecting.setDaemon(true);
    connecting.start();
    connecting.join(CONNECT_TIMEOUT_MS);
  }
}
