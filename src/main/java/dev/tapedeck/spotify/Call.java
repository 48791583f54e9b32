package dev.tapedeck.spotify;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One call of the Web API, before it is sent.
 *
 * @param path after {@code /v1}
 * @param body JSON, or null for none
 */
record Call(
    String method,
    String path,
    Map<String, String> query,
    String body,
    Repeat repeat,
    Set<Scope> scopes) {

  private static final Duration WAKING = Duration.ofSeconds(1);
  private static final Duration WORTH_WAITING = Duration.ofSeconds(1);
  private static final Duration BLIP = Duration.ofMillis(100);

  /** What may be done after an unclear outcome: a lost connection, a 5xx. */
  enum Repeat {
    /** Doing it twice is doing it once: try again. */
    SAFE,
    /** It may have happened, and twice is wrong: never again. */
    NEVER
  }

  static Call get(String path, Scope... scopes) {
    return new Call("GET", path, Map.of(), null, Repeat.SAFE, Set.of(scopes));
  }

  /** A PUT of the player: each sets a state, so a second one changes nothing. */
  static Call put(String path) {
    return player("PUT", path, Repeat.SAFE);
  }

  /** A POST of the player: each does one more step. */
  static Call post(String path) {
    return player("POST", path, Repeat.NEVER);
  }

  /** A change of the library: each sets a state. */
  static Call library(String method) {
    Set<Scope> scopes = Set.of(Scope.USER_LIBRARY_MODIFY);
    return new Call(method, "/me/library", Map.of(), null, Repeat.SAFE, scopes);
  }

  /** A change of playlists; adding and creating are never repeated, for they would do it twice. */
  static Call playlists(String method, String path, Repeat repeat) {
    Set<Scope> scopes = Set.of(Scope.PLAYLIST_MODIFY_PRIVATE, Scope.PLAYLIST_MODIFY_PUBLIC);
    return new Call(method, path, Map.of(), null, repeat, scopes);
  }

  /** Moves the playback to a speaker; it plays there in any case, or as it did before. */
  static Call transfer(String deviceId, boolean play) {
    return put("/me/player").withBody(Map.of("device_ids", List.of(deviceId), "play", play));
  }

  private static Call player(String method, String path, Repeat repeat) {
    Set<Scope> scopes = Set.of(Scope.USER_MODIFY_PLAYBACK_STATE);
    return new Call(method, path, Map.of(), null, repeat, scopes);
  }

  Call with(String name, Object value) {
    Map<String, String> longer = new LinkedHashMap<>(query);
    longer.put(name, String.valueOf(value));
    return new Call(method, path, longer, body, repeat, scopes);
  }

  /** With a JSON object of these members: maps, lists, texts, numbers. */
  Call withBody(Map<String, ?> members) {
    return new Call(method, path, query, SpotifyJson.write(members), repeat, scopes);
  }

  Call on(Target target) {
    return target.deviceId().map(id -> with("device_id", id)).orElse(this);
  }

  /**
   * How long to wait before this call is sent a second time after such a failure, if it may be.
   * Where Spotify said clearly that nothing happened, any call may.
   */
  Optional<Duration> pauseBeforeRepeat(SpotifyException failure) {
    return switch (failure.reason()) {
      // The first command wakes a sleeping Echo, the second is obeyed.
      case DEVICE_NOT_FOUND -> onDevice() ? Optional.of(WAKING) : Optional.empty();
      case SLOW_DOWN -> failure.retryAfter().filter(wait -> wait.compareTo(WORTH_WAITING) <= 0);
      // Now and then Spotify refuses a good token; a read can be tried again at no risk.
      case LINK_EXPIRED, NOT_ALLOWED -> isGet() ? Optional.of(BLIP) : Optional.empty();
      case PLAYER_REFUSES -> needsTransfer(failure) ? Optional.of(WAKING) : Optional.empty();
      case SPOTIFY_DOWN -> repeat == Repeat.SAFE ? Optional.of(BLIP) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * Whether moving the playback to its speaker first may make this call work: for what starts music
   * there, and for nothing else, since it takes the music along. It wakes a speaker for certain,
   * and some Echos refuse to play what another speaker is playing until they were given it.
   */
  boolean needsTransfer(SpotifyException failure) {
    boolean plays = path.equals("/me/player/play") && query.containsKey("device_id");
    return switch (failure.reason()) {
      case DEVICE_NOT_FOUND -> plays;
      // Without a body it resumes, and the refusal means that it plays already.
      case PLAYER_REFUSES -> plays && body != null;
      default -> false;
    };
  }

  boolean isGet() {
    return method.equals("GET");
  }

  boolean onPlayer() {
    return path.startsWith("/me/player");
  }

  /** Whether it is for one certain speaker: by query, or as the target of a transfer. */
  boolean onDevice() {
    return query.containsKey("device_id") || (path.equals("/me/player") && !isGet());
  }

  /** How logs and exceptions name it: without the query, which holds what a person said. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
