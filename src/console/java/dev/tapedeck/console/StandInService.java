package dev.tapedeck.console;

import dev.tapedeck.console.alexa.AccountLink.Provider;
import dev.tapedeck.console.spotify.RecordedCall;
import dev.tapedeck.console.spotify.StandInSpotify;
import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The stand-in as a {@link MusicService}. */
record StandInService(StandInSpotify spotify) implements MusicService {
  /**
   * Starts the stand-in.
   *
   * @param port any free one is used if it is taken or 0
   */
  static StandInService start(int port) throws IOException {
    try {
      Ports.check(port);
      return new StandInService(StandInSpotify.start(port));
    } catch (BindException taken) {
      return new StandInService(StandInSpotify.start(0));
    }
  }

  @Override
  public Provider provider() {
    return new Provider(
        spotify.accountsUrl(), StandInSpotify.CLIENT_ID, StandInSpotify.CLIENT_SECRET);
  }

  @Override
  public String apiUrl() {
    return spotify.apiUrl();
  }

  @Override
  public List<RecordedCall> calls() {
    return spotify.calls();
  }

  @Override
  public Optional<String> owner(String accessToken) {
    return spotify.owner(accessToken);
  }

  @Override
  public Clock clock() {
    return spotify.clock();
  }

  @Override
  public int faultChangeCount() {
    return spotify.faults().changeCount();
  }

  @Override
  public Optional<StandInSpotify> standIn() {
    return Optional.of(spotify);
  }

  @Override
  public void close() {
    spotify.close();
  }
}
