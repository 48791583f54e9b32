package dev.tapedeck.console;

import dev.tapedeck.console.alexa.AccountLink.Provider;
import dev.tapedeck.console.spotify.RecordedCall;
import dev.tapedeck.console.spotify.RecordingProxy;
import dev.tapedeck.console.spotify.StandInSpotify;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real Spotify, used with the client id and secret of the developer's own app. */
final class RealSpotify implements MusicService {
  private static final String API = "https://api.spotify.com/v1";
  private static final String ACCOUNTS = "https://accounts.spotify.com";

  private final Provider provider;
  private final RecordingProxy proxy;

  private RealSpotify(Provider provider, RecordingProxy proxy) {
    this.provider = provider;
    this.proxy = proxy;
  }

  /**
   * Spotify, if the environment has SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET.
   *
   * @throws IllegalArgumentException if only one of them is set
   */
  static Optional<MusicService> from(Map<String, String> environment) throws IOException {
    return from(environment, ACCOUNTS, API);
  }

  /** As above, at other URLs. */
  static Optional<MusicService> from(Map<String, String> environment, String accounts, String api)
      throws IOException {
    String id = environment.getOrDefault("SPOTIFY_CLIENT_ID", "").strip();
    String secret = environment.getOrDefault("SPOTIFY_CLIENT_SECRET", "").strip();
    if (id.isEmpty() && secret.isEmpty()) {
      return Optional.empty();
    }
    if (id.isEmpty() || secret.isEmpty()) {
      throw new IllegalArgumentException(
          "The real Spotify needs both SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET;"
              + " without them the stand-in is used.");
    }
    return Optional.of(
        new RealSpotify(new Provider(accounts, id, secret), RecordingProxy.start(api)));
  }

  @Override
  public Provider provider() {
    return provider;
  }

  @Override
  public String apiUrl() {
    return proxy.apiUrl();
  }

  @Override
  public List<RecordedCall> calls() {
    return proxy.calls();
  }

  @Override
  public Optional<String> owner(String accessToken) {
    return Optional.empty();
  }

  @Override
  public Clock clock() {
    return Clock.systemUTC();
  }

  @Override
  public int faultChangeCount() {
    return 0;
  }

  @Override
  public Optional<StandInSpotify> standIn() {
    return Optional.empty();
  }

  @Override
  public void close() {
    proxy.close();
  }
}
