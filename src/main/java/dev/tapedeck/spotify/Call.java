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
 * @param repeat whether it may be sent again after an unclear outcome
 * @param scopes the permissions that Spotify requires for it
 */
record Call(
    String method,
    String path,
    Map<String, String> query,
    String body,
    Repeat repeat,
    Set<Scope> scopes) {

  /** The time in which a speaker in standby becomes ready for a command. */
  private static final Duration WAKE_UP_TIME = Duration.ofSeconds(1);

  /** The longest Retry-After that is waited for within a turn. */
  private static final Duration MAX_RETRY_AFTER = Duration.ofSeconds(1);

  /** The backoff before a retry after a temporary failure. */
  private static final Duration BACKOFF = Duration.ofMillis(100);

  /** Whether a call may be retried after an unclear outcome: a lost connection or a 5xx. */
  enum Repeat {
    /** The call is idempotent. */
    SAFE,
    /** The call is not idempotent, and the first attempt may have succeeded. */
    NEVER
  }

  static Call get(String path, Scope... scopes) {
    return new Call("GET", path, Map.of(), null, Repeat.SAFE, Set.of(scopes));
  }

  /** A PUT of the player. It sets a state, so it is idempotent. */
  static Call put(String path) {
    return player("PUT", path, Repeat.SAFE);
  }

  /** A POST of the player, such as "next". It is not idempotent. */
  static Call post(String path) {
    return player("POST", path, Repeat.NEVER);
  }

  /** A change of the library. It is idempotent. */
  static Call library(String method) {
    Set<Scope> scopes = Set.of(Scope.USER_LIBRARY_MODIFY);
    return new Call(method, "/me/library", Map.of(), null, Repeat.SAFE, scopes);
  }

  /** A change of playlists. Adding and creating are not idempotent. */
  static Call playlists(String method, String path, Repeat repeat) {
    Set<Scope> scopes = Set.of(Scope.PLAYLIST_MODIFY_PRIVATE, Scope.PLAYLIST_MODIFY_PUBLIC);
    return new Call(method, path, Map.of(), null, repeat, scopes);
  }

  /**
   * Moves the playback to a speaker.
   *
   * @param play true to start it, false to leave it playing or paused as it is
   */
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

  /** With a JSON object of these members: maps, lists, texts, numbers, booleans. */
  Call withBody(Map<String, ?> members) {
    return new Call(method, path, query, SpotifyJson.write(members), repeat, scopes);
  }

  Call on(Target target) {
    return target.deviceId().map(id -> with("device_id", id)).orElse(this);
  }

  /**
   * How long to wait before this call is sent a second time after a failure; empty if it must not
   * be. Calls that are not idempotent may be repeated too if the response says that nothing has
   * changed.
   */
  Optional<Duration> pauseBeforeRepeat(SpotifyException failure) {
    return switch (failure.reason()) {
      // The first command wakes an Echo in standby, which executes the second.
      case DEVICE_NOT_FOUND -> onDevice() ? Optional.of(WAKE_UP_TIME) : Optional.empty();
      case SLOW_DOWN -> failure.retryAfter().filter(wait -> wait.compareTo(MAX_RETRY_AFTER) <= 0);
      // Spotify occasionally refuses a valid token. A read can be retried without risk.
      case LINK_EXPIRED, NOT_ALLOWED -> isGet() ? Optional.of(BACKOFF) : Optional.empty();
      case PLAYER_REFUSES -> needsTransfer(failure) ? Optional.of(WAKE_UP_TIME) : Optional.empty();
      case SPOTIFY_DOWN -> repeat == Repeat.SAFE ? Optional.of(BACKOFF) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * Whether transferring the playback to the call's speaker may make the retry succeed. A transfer
   * wakes the speaker, and some Echos accept a play command only after one while another speaker is
   * playing. Only for calls that start music, since a transfer moves the music.
   */
  boolean needsTransfer(SpotifyException failure) {
    boolean plays = path.equals("/me/player/play") && query.containsKey("device_id");
    return switch (failure.reason()) {
      case DEVICE_NOT_FOUND -> plays;
      // Without a body the call resumes, and the refusal means that music is already playing.
      case PLAYER_REFUSES -> plays && body != null;
      default -> false;
    };
  }

  boolean isGet() {
    return method.equals("GET");
  }

  /** Whether the response describes something new, whose id is needed. */
  boolean creates() {
    return method.equals("POST") && path.equals("/me/playlists");
  }

  boolean onPlayer() {
    return path.startsWith("/me/player");
  }

  /** Whether it names a speaker, in the query or as the target of a transfer. */
  boolean onDevice() {
    return query.containsKey("device_id") || (path.equals("/me/player") && !isGet());
  }

  /** For logs and exceptions: without the query, which contains what the listener said. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
