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
 * A Spotify on this machine: accounts service and Web API for one app and a household of two, "sam"
 * and "robin".
 *
 * <p>All users: "sam" (the library is theirs, and music plays at start), "robin", "free" (no
 * Premium) and "stranger" (not on the app's list).
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

  /** The Web API's address, as in SPOTIFY_API_URL. */
  public String apiUrl() {
    return urls.api();
  }

  /** The address before /authorize and /api/token. */
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
   * All as at the start: state, links, faults, calls and time. Tokens of before are no longer good.
   */
  public void reset() {
    clock.reset();
    resetState();
  }

  /** The same at another time, which stands still but for {@link #travel}. */
  public void reset(Instant at) {
    clock.freeze(at);
    resetState();
  }

  /** Lets time go on by itself again. */
  public void resumeClock() {
    clock.resume();
  }

  /** How long the Web API goes on showing the old state after a command. 300 ms at first. */
  public void lag(Duration duration) {
    lag = duration;
    use(w -> w.lag(duration));
  }

  /** A good access token, as after linking; with all scopes if none is given. */
  public String issueToken(String userId, String... scopes) {
    Set<String> granted = scopes.length == 0 ? ScopeDescriptions.all() : Set.of(scopes);
    return with(w -> w.grants().accessToken(w.grants().consent(w.user(userId).id(), granted)));
  }

  /** The stand-in's time. */
  public Clock clock() {
    return clock;
  }

  /** Lets time pass: songs end, tokens and links get old. */
  public void travel(TemporalAmount amount) {
    events.timeAdvanced(amount);
    advanceClock(amount);
  }

  /** The same without telling anybody, as time does that passes by itself. */
  public void advanceClock(TemporalAmount amount) {
    Instant then = clock.now().atZone(ZoneOffset.UTC).plus(amount).toInstant();
    clock.advance(Duration.between(clock.now(), then));
  }

  /**
   * Has somebody told of all that changes Spotify other than through the Web API, in the words of a
   * script's step: {"trouble": …}, {"spotify": …}, {"later": …}, {"revoke": …}.
   */
  public void onChange(Consumer<ObjectNode> listener) {
    events.listener(listener);
  }

  /** The id of the user whom an access token is for, if it is good. */
  public Optional<String> owner(String accessToken) {
    return with(w -> w.grants().access(accessToken).map(Grants.Grant::person));
  }

  /** Makes every access token given out so far worthless; refresh tokens stay good. */
  public void expireAccessTokens() {
    use(w -> w.grants().expireAccessTokens());
  }

  /** What a user does on their account page to take the app's access back. */
  public void revokeAccess(String userId) {
    use(w -> w.grants().revoke(userId));
    events.revoked(userId);
  }

  /** What the user's player really does now, without lag. */
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

  /** Whether the user saved or follows this; an audiobook goes by spotify:audiobook:… */
  public boolean saved(String userId, String uri) {
    return with(w -> w.user(userId).library().contains(uri));
  }

  /** The uris that the user saved of a type (track, album, show, …), newest first. */
  public List<String> savedUris(String userId, String type) {
    return with(w -> w.user(userId).library().all(type));
  }

  /**
   * The uri of something by type and name: ("artist", "Adele"), ("track", "Adele: Hello"),
   * ("album", …), ("show", "Low Water"), ("episode", "Low Water: Fog"), ("audiobook", "The
   * Hobbit"), ("chapter", …), ("playlist", "sam/Gym").
   *
   * @throws IllegalArgumentException if there is no such thing
   */
  public String uri(String type, String name) {
    return with(w -> w.uri(type, name));
  }

  /**
   * What the user does in the Spotify app itself, known at once: {@code act("sam", Map.of("do",
   * "play", "uri", …))}. The same as POST /stand-in/act.
   */
  public void act(String userId, Map<String, ?> act) {
    act(userId, JsonNodes.of(act));
  }

  @Override
  public void close() {
    server.stop();
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
