package dev.tapedeck.console.spotify;

import java.util.Locale;

/** The faults that the stand-in can simulate. */
enum Fault {
  NO_SPEAKER(AppliesTo.PLAYER, "there is no speaker"),
  NONE_ACTIVE(AppliesTo.PLAYER, "no speaker is active until one is chosen by its id"),
  ALL_RESTRICTED(AppliesTo.PLAYER, "every speaker refuses commands"),
  NULL_IDS(AppliesTo.PLAYER, "no speaker has an id"),
  ECHO_ASLEEP(AppliesTo.COMMAND, "the first command to each speaker answers 404 \"Not found.\""),
  ECHO_STAYS_ASLEEP(AppliesTo.COMMAND, "every command to a speaker answers 404 \"Not found.\""),
  DEVICE_REFUSES(AppliesTo.COMMAND, "every command answers 403 REMOTE_CONTROL_DISALLOW"),
  ECHO_NEEDS_TRANSFER(AppliesTo.COMMAND, "play on another speaker than the active one answers 403"),
  NO_VOLUME(AppliesTo.PLAYER, "no speaker reports its volume or allows changing it"),
  VOLUME_NULL(AppliesTo.PLAYER, "speakers don't report their volume, but it can be set"),
  PRIVATE_SESSION(AppliesTo.PLAYER, "the user has a private session: the state answers 204"),
  PLAYER_204(AppliesTo.PLAYER, "the state answers 204 though music plays"),
  PLAYER_EMPTY_200(AppliesTo.PLAYER, "the state answers 200 without a body"),
  AD(AppliesTo.PLAYER, "an advertisement plays: no item, and most commands are refused"),
  UNKNOWN_ITEM(AppliesTo.PLAYER, "an unknown item plays: no item, type \"unknown\""),
  LOCAL_FILE(AppliesTo.PLAYER, "a local file plays"),
  EPISODE(AppliesTo.PLAYER, "an episode of a podcast plays"),
  NO_SKIPPING(AppliesTo.PLAYER, "the player disallows skipping, as during some radio"),
  MOVED_TRACKS(
      AppliesTo.COMMAND,
      "no album has the track to start with: 400, or the option {\"status\": \"404\"}"),
  CONTEXT_NULL(AppliesTo.PLAYER, "the state has no context"),
  PROGRESS_NULL(AppliesTo.PLAYER, "the state has no progress"),
  RESTRICTION_VIOLATED(
      AppliesTo.COMMAND, "every player command answers 403 \"Restriction violated\""),
  UNCHANGED_ACCEPTED(AppliesTo.COMMAND, "shuffle and repeat accept the value that is set already"),
  NO_NEXT_TRACK(AppliesTo.COMMAND, "next answers 403 NO_NEXT_TRACK"),
  COLLECTION_REFUSED(AppliesTo.COMMAND, "Liked Songs can't be played by their context uri"),
  OWN_PLAYLISTS_REFUSED(AppliesTo.COMMAND, "Spotify's own playlists can't be started: 404"),
  WRITES_204(AppliesTo.COMMAND, "every player command answers 204 without a body"),
  WRITES_200_EMPTY(AppliesTo.COMMAND, "every player command answers 200 without a body"),
  WRITES_200_TEXT(
      AppliesTo.COMMAND, "every player command answers 200 with a text that is not JSON"),
  WRITES_202(AppliesTo.COMMAND, "every player command answers 202"),
  FREE_ACCOUNT(AppliesTo.ANY, "the user has no Premium"),
  NOT_ON_LIST(AppliesTo.ANY, "the user is not registered in the developer dashboard"),
  NOT_ON_LIST_TEXT(AppliesTo.ANY, "the same, as plain text"),
  OWNER_PREMIUM_LAPSED(AppliesTo.ANY, "the Premium subscription of the app's owner has expired"),
  MISSING_PERMISSION(AppliesTo.ANY, "a scope was not granted: option {\"scope\": …}, else all"),
  EXPIRED_LINK(AppliesTo.ANY, "every access token has expired"),
  REVOKED_LINK(AppliesTo.LINK, "the user revoked the access: 401, and the refresh fails"),
  FALSE_401_ONCE(AppliesTo.ANY, "the next call answers 401 for no reason", 0, 1),
  FALSE_403_ONCE(AppliesTo.ANY, "the next call answers 403 \"Forbidden\" for no reason", 0, 1),
  FALSE_PREMIUM_ONCE(
      AppliesTo.ANY, "the next call answers 403 \"Premium required\" for no reason", 0, 1),
  SECOND_CALL_401(
      AppliesTo.ANY, "the next call works, then the token has expired", 1, Faults.ALWAYS),
  RATE_LIMIT(AppliesTo.ANY, "rate limit, Retry-After 1 second"),
  RATE_LIMIT_30(AppliesTo.ANY, "rate limit, Retry-After 30 seconds"),
  RATE_LIMIT_LONG(AppliesTo.ANY, "rate limit, Retry-After 1 hour"),
  RATE_LIMIT_HUGE(AppliesTo.ANY, "rate limit, Retry-After 999999999 seconds"),
  RATE_LIMIT_TEXT(AppliesTo.ANY, "rate limit as plain text without Retry-After"),
  QUOTA(AppliesTo.ANY, "the quota of the developer account is exceeded"),
  ERROR_500(AppliesTo.ANY, "Spotify answers 500 with an HTML page"),
  ERROR_502(AppliesTo.ANY, "Spotify answers 502 with an HTML page"),
  ERROR_503(AppliesTo.ANY, "Spotify answers 503 with an HTML page"),
  ERROR_408(AppliesTo.ANY, "Spotify answers 408"),
  ERROR_409(AppliesTo.ANY, "Spotify answers 409"),
  ERROR_IN_200(AppliesTo.ANY, "the error of a 500 comes with status 200"),
  ERROR_502_AFTER(AppliesTo.ANY, "the call takes effect, but the response is a 502"),
  LATE_ANSWER(AppliesTo.ANY, "the call takes effect at once, the response takes ten seconds"),
  SLOW(AppliesTo.ANY, "every response takes three seconds"),
  VERY_SLOW(AppliesTo.ANY, "every response takes ten seconds"),
  CUT(AppliesTo.ANY, "the connection is reset before the call takes effect"),
  LOST_ANSWER(
      AppliesTo.ANY, "the call takes effect, but the connection is reset before the response"),
  GARBAGE(AppliesTo.ANY, "every response is 200 and not JSON"),
  TRUNCATED(AppliesTo.ANY, "every response is truncated"),
  NULLS_IN_LISTS(AppliesTo.ANY, "lists begin with a null"),
  ALL_NULL_RESULTS(AppliesTo.ANY, "lists contain only nulls"),
  EMPTY_RESULTS(AppliesTo.ANY, "lists are empty"),
  GHOST_EPISODES(AppliesTo.ANY, "the first saved episodes have only null fields"),
  NO_AUDIOBOOKS(
      AppliesTo.ANY, "the user's country has no audiobooks: none is found, each answers 404"),
  UNPLAYABLE(
      AppliesTo.ANY,
      "some things can't be played: option {\"uris\": \"spotify:…,spotify:…\", \"reason\": \"market\"}"),
  LOCAL_IN_LISTS(
      AppliesTo.ANY, "the first of the liked, the top and the recent songs is a local file"),
  IMAGES_NULL(AppliesTo.ANY, "all images are null"),
  OLD_PLAYLIST_KEYS(
      AppliesTo.ANY, "playlists have the old keys tracks and track, not items and item"),
  BOTH_PLAYLIST_KEYS(AppliesTo.ANY, "playlists have both tracks and items"),
  EXTENDED_FIELDS(AppliesTo.ANY, "responses have the fields that Development Mode removed"),
  TOKEN_INVALID_GRANT(AppliesTo.TOKEN, "the token endpoint answers invalid_grant"),
  TOKEN_INVALID_CLIENT(AppliesTo.TOKEN, "the token endpoint answers invalid_client"),
  TOKEN_NO_REFRESH(AppliesTo.TOKEN, "the token endpoint returns no refresh token"),
  TOKEN_ROTATION(AppliesTo.TOKEN, "every refresh replaces the refresh token"),
  TOKEN_503(AppliesTo.TOKEN, "the token endpoint answers 503 with an HTML page");

  /** The calls that a fault can apply to; only those count towards its times. */
  enum AppliesTo {
    ANY,
    PLAYER,
    COMMAND,
    TOKEN,
    LINK
  }

  private final AppliesTo where;
  private final String description;
  private final int after;
  private final int times;

  Fault(AppliesTo where, String description) {
    this(where, description, 0, Faults.ALWAYS);
  }

  Fault(AppliesTo where, String description, int after, int times) {
    this.where = where;
    this.description = description;
    this.after = after;
    this.times = times;
  }

  String switchName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String description() {
    return description;
  }

  int after() {
    return after;
  }

  int times() {
    return times;
  }

  boolean canApplyTo(String method, String path) {
    boolean token = path.equals("/api/token");
    boolean player = path.startsWith("/me/player");
    return switch (where) {
      case ANY -> !token;
      case PLAYER -> player;
      case COMMAND -> player && !method.equals("GET");
      case TOKEN -> token;
      case LINK -> true;
    };
  }
}
