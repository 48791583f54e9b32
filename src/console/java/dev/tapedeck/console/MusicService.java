package dev.tapedeck.console;

import dev.tapedeck.console.alexa.AccountLink.Provider;
import dev.tapedeck.console.spotify.RecordedCall;
import dev.tapedeck.console.spotify.StandInSpotify;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The Spotify that the skill talks to: a stand-in on this machine, or the real one. */
interface MusicService extends AutoCloseable {
  /** Who gives out its tokens, and as whom we are known there. */
  Provider provider();

  /** Where the skill finds its Web API, as in SPOTIFY_API_URL. */
  String apiUrl();

  /** The calls of the Web API lately, oldest first. */
  List<RecordedCall> calls();

  /** The id of the user whom an access token is for, where that can be told without a call. */
  Optional<String> owner(String accessToken);

  /** Its time. */
  Clock clock();

  /** How often somebody made it misbehave, or stop. */
  int faultChangeCount();

  /** The stand-in, if it is that. */
  Optional<StandInSpotify> standIn();

  @Override
  void close();
}
