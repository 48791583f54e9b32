package dev.tapedeck;

import dev.tapedeck.spotify.SpotifyConnection;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * What Lambda's SnapStart must not freeze: a snapshot is taken once, after the start, and every
 * environment of the next days begins with its memory.
 *
 * <p>Connections are closed before and opened after it. The rest needs nothing: addresses are
 * forgotten by Lambda's own runtime, random numbers come from {@code SecureRandom}, which is seeded
 * again after a restore, deadlines are made anew with every turn, and rate limits are only noted
 * when somebody has called.
 */
final class Snapshot implements Resource {
  private final SpotifyConnection spotify;

  private Snapshot(SpotifyConnection spotify) {
    this.spotify = spotify;
  }

  /** Takes part in snapshots, as long as the result is kept: Lambda itself does not. */
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
  public void afterRestore(Context<? extends Resource> context) {
    spotify.open();
  }
}
