package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final String HOST = "127.0.0.1";

  private final StandInClock clock = new StandInClock();
  private final Faults faults = new Faults();
  private final CallLog calls = new CallLog();
  private final Javalin server;
  private final Urls urls;
  private final WebApi webApi;
  private volatile Duration lag = Duration.ofMillis(300);
  private volatile World world;

  private StandInSpotify() {
    server = Javalin.create(this::configure);
    urls = new Urls(server::port);
    webApi = new WebApi(faults, urls);
    world = newWorld();
  }

  /**
   * Starts on 127.0.0.1.
   *
   * @param port 0 for any free one
   * @throws BindException if the port is in use
   */
  public static StandInSpotify start(int port) throws IOException {
    // Tried first, as Javalin would log a stack trace about a port in use.
    new ServerSocket(port, 1, InetAddress.getByName(HOST)).close();
    StandInSpotify standIn = new StandInSpotify();
    try {
      standIn.server.start(HOST, port);
      return standIn;
    } catch (JavalinBindException e) {
      standIn.close();
      BindException inUse = new BindException("Port " + port + " on " + HOST + " is in use");
      inUse.initCause(e);
      throw inUse;
    }
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
    faults.off();
    calls.clear();
    clock.backToNow();
    world = newWorld();
  }

  /** How long the Web API goes on showing the old state after a command. 300 ms at first. */
  public void lag(Duration duration) {
    lag = duration;
    with(
        w -> {
          w.lag(duration);
          return null;
        });
  }

  /** A good access token, as after linking; with all scopes if none is given. */
  public String issueToken(String userId, String... scopes) {
    Set<String> granted = scopes.length == 0 ? Permissions.all() : Set.of(scopes);
    return with(w -> w.grants().accessToken(w.grants().consent(w.member(userId).id(), granted)));
  }

  /** Lets time pass: songs end, tokens and links get old. */
  public void travel(Duration duration) {
    clock.moveOn(duration);
  }

  /** The id of the user whom an access token is for, if it is good. */
  public Optional<String> owner(String accessToken) {
    return with(w -> w.grants().access(accessToken).map(Grants.Grant::person));
  }

  /** Makes every access token given out so far worthless; refresh tokens stay good. */
  public void expireAccessTokens() {
    with(
        w -> {
          w.grants().expireAccessTokens();
          return null;
        });
  }

  /** What a user does on their account page to take the app's access back. */
  public void revokeAccess(String userId) {
    with(
        w -> {
          w.grants().revoke(userId);
          return null;
        });
  }

  /** What the user's player really does now, without lag. */
  public PlayerView player(String userId) {
    return with(w -> new Views(w, w.member(userId), urls).player());
  }

  public List<SpeakerView> speakers(String userId) {
    return with(w -> new Views(w, w.member(userId), urls).speakers());
  }

  /** The playlists in the user's library, own and followed, newest first. */
  public List<PlaylistView> playlists(String userId) {
    return with(w -> new Views(w, w.member(userId), urls).playlists());
  }

  /** Whether the user saved or follows this; an audiobook goes by spotify:audiobook:… */
  public boolean saved(String userId, String uri) {
    return with(w -> w.member(userId).library().contains(uri));
  }

  /** The uris that the user saved of a type (track, album, show, …), newest first. */
  public List<String> savedUris(String userId, String type) {
    return with(w -> w.member(userId).library().all(type));
  }

  /**
   * The uri of something by type and name: ("artist", "Adele"), ("track", "Adele: Hello"),
   * ("album", …), ("show", "Low Water"), ("episode", "Low Water: Fog"), ("audiobook", "The
   * Hobbit"), ("chapter", …), ("playlist", "sam/Gym").
   *
   * @throws IllegalArgumentException if there is no such thing
   */
  public String uri(String type, String name) {
    return with(w -> type.equals("playlist") ? playlist(w, name) : w.catalogue().uri(type, name));
  }

  /**
   * What the user does in the Spotify app itself, known at once: {@code act("sam", Map.of("do",
   * "play", "uri", …))}. The same as POST /stand-in/act.
   */
  public void act(String userId, Map<String, ?> act) {
    act(userId, Json.of(act));
  }

  @Override
  public void close() {
    server.stop();
  }

  void act(String userId, JsonNode act) {
    with(
        w -> {
          new Acts(w, w.member(userId)).perform(act);
          return null;
        });
  }

  ObjectNode state(String userId, List<RecordedCall> recorded) {
    return with(w -> new StateJson(w, w.member(userId), urls).of(recorded));
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    for (HandlerType method : HandlerType.commonHttp()) {
      config.routes.addHttpHandler(method, "/v1/*", this::callWebApi);
    }
    new AccountsRoutes(() -> world, faults).addTo(config.routes);
    new Controls(this).addTo(config.routes);
  }

  private void callWebApi(Context ctx) {
    Instant at = clock.now();
    long start = System.nanoTime();
    Request request = Request.of(ctx);
    Reply reply = webApi.answer(request, world);
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    calls.add(
        new RecordedCall(
            request.method(), request.target(), request.body(), reply.status(), millis, at));
    Wire.send(reply, ctx);
  }

  private World newWorld() {
    World fresh = new World(clock);
    new HouseholdReader(fresh).read();
    fresh.lag(lag);
    return fresh;
  }

  private <T> T with(Function<World, T> use) {
    World now = world;
    synchronized (now) {
      return use.apply(now);
    }
  }

  private static String playlist(World world, String ownerAndName) {
    return world.playlists().stream()
        .filter(list -> ownerAndName.equals(list.owner() + "/" + list.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No playlist " + ownerAndName))
        .uri();
  }
}
