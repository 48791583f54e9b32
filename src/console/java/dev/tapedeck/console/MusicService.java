package dev.tapedeck.console;

import dev.tapedeck.console.alexa.AccountLink.Provider;
import dev.tapedeck.console.spotify.RecordedCall;
import dev.tapedeck.console.spotify.StandInSpotify;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The Spotify that the skill calls: the stand-in on this machine, or the real one. */
interface MusicService extends AutoCloseable {
  /** The token endpoint and the client credentials. */
  Provider provider();

  /** The base URL of the Web API, as in SPOTIFY_API_URL. */
  String apiUrl();

  /** The latest calls of the Web API, oldest first. */
  List<RecordedCall> calls();

  /** The user id of an access token, if it is known without a call. */
  Optional<String> owner(String accessToken);

  /** The clock of this service. */
  Clock clock();

  /** How often a fault was switched on or off. */
  int faultChangeCount();

  /** The stand-in, if this is one. */
  Optional<StandInSpotify> standIn();

  @Override
  void close();
}
