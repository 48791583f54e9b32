package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A local stand-in for Spotify: accounts service and Web API for one registered app.
 *
 * <p>The users: "sam" (has most of the library; music plays at start), "robin", "free" (no Premium)
 * and "stranger" (not on the app's list).
 */
public final class StandInSpotify implements AutoCloseable {
  /** The one registered app. */
  public static final String CLIENT_ID = "4f1c0d2e9b8a47d6a3c5e7f901234567";

  public static final String CLIENT_SECRET = "b7e6d5c4a3f2415e8d9c0b1a29384756";

  private final StandInClock clock = new StandInClock();
  private final ManualChangeEvents events = new ManualChangeEvents();
  private final Faults faults = new Faults(events);
  private final CallLog calls = new CallLog();
  private final Urls urls = new Urls(this::port);
  private final Javalin server;
  private volatile Duration lag = Duration.ofMillis(300);
  private volatile StandInState state;

  private StandInSpotify() {
    server = Javalin.create(this::configure);
    state = newState();
  }

  /**
   * Starts on 127.0.0.1.
   *
   * @param port 0 for any free one
   * @throws BindException if the port is in use
   */
  public static StandInSpotify start(int port) throws IOException {
    StandInSpotify standIn = new StandInSpotify();
    Loopback.start(standIn.server, port);
    return standIn;
  }

  /** The base URL of the Web API, as in SPOTIFY_API_URL. */
  public String apiUrl() {
    return urls.api();
  }

  /** The base URL of /authorize and /api/token. */
  public String accountsUrl() {
    return urls.site();
  }

  /** The calls of the Web API, oldest first. */
  public List<RecordedCall> calls() {
    return calls.all();
  }

  public void forgetCalls() {
    calls.clear();
  }

  public Faults faults() {
    return faults;
  }

  /**
   * Resets everything to the start: state, links, faults, calls and clock. Tokens issued before
   * become invalid.
   */
  public void reset() {
    clock.reset();
    resetState();
  }

  /** Resets with a frozen clock, which only {@link #travel} and {@link #advanceClock} advance. */
  public void reset(Instant at) {
    clock.freeze(at);
    resetState();
  }

  /** Lets a frozen clock run again. */
  public void resumeClock() {
    clock.resume();
  }

  /** How long the Web API reports the old state after a command. Default 300 ms. */
  public void lag(Duration duration) {
    lag = duration;
    use(w -> w.lag(duration));
  }

  /** Issues an access token as after linking; with all scopes if none is given. */
  public String issueToken(String userId, String... scopes) {
    Set<String> granted = scopes.length == 0 ? ScopeDescriptions.all() : Set.of(scopes);
    return with(w -> w.grants().accessToken(w.grants().consent(w.user(userId).id(), granted)));
  }

  /** The stand-in's clock. */
  public Clock clock() {
    return clock;
  }

  /** Advances the clock: tracks end, tokens and links expire. */
  public void travel(TemporalAmount amount) {
    events.timeAdvanced(amount);
    advanceClock(amount);
  }

  /** Advances the clock without notifying the listener. */
  public void advanceClock(TemporalAmount amount) {
    Instant then = clock.now().atZone(ZoneOffset.UTC).plus(amount).toInstant();
    clock.advance(Duration.between(clock.now(), then));
  }

  /**
   * Sets the listener for every change that is not made through the Web API. It receives script
   * steps: {"trouble": …}, {"spotify": …}, {"later": …}, {"revoke": …}.
   */
  public void onChange(Consumer<ObjectNode> listener) {
    events.listener(listener);
  }

  /** Sets the listener for resets by POST /stand-in/reset. */
  public void onReset(Runnable listener) {
    events.resetListener(listener);
  }

  /** The user id of an access token, if it is valid. */
  public Optional<String> owner(String accessToken) {
    return with(w -> w.grants().access(accessToken).map(Grants.Grant::person));
  }

  /** Expires all access tokens; refresh tokens stay valid. */
  public void expireAccessTokens() {
    use(w -> w.grants().expireAccessTokens());
  }

  /** Revokes the app's access, as a user does on their account page. */
  public void revokeAccess(String userId) {
    use(w -> w.grants().revoke(userId));
    events.revoked(userId);
  }

  /** The actual state of the user's player, without lag. */
  public PlayerView player(String userId) {
    return with(w -> new ViewFactory(w, w.user(userId), urls).player());
  }

  public List<SpeakerView> speakers(String userId) {
    return with(w -> new ViewFactory(w, w.user(userId), urls).speakers());
  }

  /** The playlists in the user's library, own and followed, newest first. */
  public List<PlaylistView> playlists(String userId) {
    return with(w -> new ViewFactory(w, w.user(userId), urls).playlists());
  }

  /** Whether the user saved or follows this uri; for an audiobook use spotify:audiobook:… */
  public boolean saved(String userId, String uri) {
    return with(w -> w.user(userId).library().contains(uri));
  }

  /** The uris that the user saved of a type (track, album, show, …), newest first. */
  public List<String> savedUris(String userId, String type) {
    return with(w -> w.user(userId).library().all(type));
  }

  /**
   * The uri of an item by type and name: ("artist", "Adele"), ("track", "Adele: Hello"), ("album",
   * …), ("show", "Low Water"), ("episode", "Low Water: Fog"), ("audiobook", "The Hobbit"),
   * ("chapter", …), ("playlist", "sam/Gym").
   *
   * @throws IllegalArgumentException if there is no such item
   */
  public String uri(String type, String name) {
    return with(w -> w.uri(type, name));
  }

  /**
   * Performs an action in the Spotify app, which the Web API reports at once: {@code act("sam",
   * Map.of("do", "play", "uri", …))}. The same as POST /stand-in/act.
   */
  public void act(String userId, Map<String, ?> act) {
    act(userId, JsonNodes.of(act));
  }

  @Override
  public void close() {
    server.stop();
  }

  void resetByRequest() {
    reset();
    events.reset();
  }

  void act(String userId, JsonNode act) {
    use(w -> new AppActions(w, w.user(userId)).perform(act));
    events.appAction(userId, act);
  }

  ObjectNode state(String userId, List<RecordedCall> recorded) {
    return with(w -> new StateJson(w, w.user(userId), urls).of(recorded));
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    new WebApiRoutes(() -> state, new WebApi(faults, urls), calls, clock).addTo(config.routes);
    new AccountsRoutes(() -> state, faults).addTo(config.routes);
    new ControlRoutes(this).addTo(config.routes);
  }

  private int port() {
    return server.port();
  }

  private void resetState() {
    faults.off();
    calls.clear();
    state = newState();
  }

  private StandInState newState() {
    StandInState fresh = new StandInState(clock);
    new HouseholdReader(fresh).read();
    fresh.lag(lag);
    return fresh;
  }

  private void use(Consumer<StandInState> use) {
    with(
        w -> {
          use.accept(w);
          return null;
        });
  }

  private <T> T with(Function<StandInState, T> use) {
    StandInState now = state;
    synchronized (now) {
      return use.apply(now);
    }
  }
}
