package dev.tapedeck.spotify;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One call of the Web API, before it is sent.
 *
 * @param path after {@code /v1}, percent-encoded
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

  /** The maximum number of results per kind of a search, since February 2026 for new apps. */
  private static final int SEARCH_LIMIT = 10;

  /** Characters. Spotify refuses longer queries. */
  private static final int MAX_QUERY = 250;

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

  /** A search for these kinds, separated by commas. Too many words are cut. */
  static Call search(String words, String kinds) {
    Call call = get("/search").with("q", Texts.cutAtWord(words, MAX_QUERY));
    return call.with("type", kinds).with("limit", SEARCH_LIMIT);
  }

  /**
   * A path with an id from Spotify as one segment, whatever characters it has.
   *
   * @throws SpotifyException NOT_FOUND if it is no id: missing, empty, or a step within the path
   */
  static String path(String kind, String id, String part) {
    return path(kind, id) + "/" + part;
  }

  /**
   * The path of a thing with an id from Spotify.
   *
   * @throws SpotifyException NOT_FOUND if it is no id
   */
  static String path(String kind, String id) {
    if (id == null || id.isEmpty() || id.equals(".") || id.equals("..")) {
      throw SpotifyException.notSent(Reason.NOT_FOUND, get("/" + kind));
    }
    String segment = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    return "/" + kind + "/" + segment;
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

  boolean isIdempotent() {
    return repeat == Repeat.SAFE;
  }

  /** Whether it starts or resumes playback on a speaker that it names. */
  boolean startsPlaybackOnDevice() {
    return path.equals("/me/player/play") && query.containsKey("device_id");
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
