package dev.tapedeck.console.spotify;

import java.util.Locale;

/** All that can go wrong with Spotify, each under the name that switches it on. */
enum Fault {
  NO_SPEAKER(AppliesTo.PLAYER, "Spotify sees no speaker at all"),
  NONE_ACTIVE(AppliesTo.PLAYER, "no speaker is active until one is chosen by its id"),
  ALL_RESTRICTED(AppliesTo.PLAYER, "every speaker refuses commands"),
  NULL_IDS(AppliesTo.PLAYER, "no speaker has an id"),
  ECHO_ASLEEP(AppliesTo.COMMAND, "the first command to each speaker answers 404 \"Not found.\""),
  ECHO_STAYS_ASLEEP(AppliesTo.COMMAND, "every command to a speaker answers 404 \"Not found.\""),
  DEVICE_REFUSES(AppliesTo.COMMAND, "no speaker takes commands: 403 REMOTE_CONTROL_DISALLOW"),
  ECHO_NEEDS_TRANSFER(AppliesTo.COMMAND, "play on another speaker than the active one answers 403"),
  NO_VOLUME(AppliesTo.PLAYER, "no speaker lets its volume be changed or tells it"),
  VOLUME_NULL(AppliesTo.PLAYER, "speakers do not tell their volume, though it can be set"),
  PRIVATE_SESSION(
      AppliesTo.PLAYER, "the listener hides in a private session: the state answers 204"),
  PLAYER_204(AppliesTo.PLAYER, "the state answers 204 though music plays"),
  PLAYER_EMPTY_200(AppliesTo.PLAYER, "the state answers 200 without a body"),
  AD(AppliesTo.PLAYER, "an advertisement plays: no item, and most commands are refused"),
  UNKNOWN_ITEM(AppliesTo.PLAYER, "something unknown plays: no item, type \"unknown\""),
  LOCAL_FILE(AppliesTo.PLAYER, "a file of the listener's own plays"),
  EPISODE(AppliesTo.PLAYER, "an episode of a podcast plays"),
  CONTEXT_NULL(AppliesTo.PLAYER, "the state tells no context"),
  PROGRESS_NULL(AppliesTo.PLAYER, "the state tells no progress"),
  RESTRICTION_VIOLATED(
      AppliesTo.COMMAND, "every player command answers 403 \"Restriction violated\""),
  NO_NEXT_TRACK(AppliesTo.COMMAND, "next answers 403 NO_NEXT_TRACK"),
  COLLECTION_REFUSED(AppliesTo.COMMAND, "Liked Songs can't be played by their context uri"),
  WRITES_204(AppliesTo.COMMAND, "every player command answers 204 without a body"),
  WRITES_200_EMPTY(AppliesTo.COMMAND, "every player command answers 200 without a body"),
  WRITES_200_TEXT(
      AppliesTo.COMMAND, "every player command answers 200 with a text that is no JSON"),
  WRITES_202(AppliesTo.COMMAND, "every player command answers 202"),
  FREE_ACCOUNT(AppliesTo.ANY, "the listener has no Premium"),
  NOT_ON_LIST(AppliesTo.ANY, "the app's owner did not register the listener"),
  NOT_ON_LIST_TEXT(AppliesTo.ANY, "the same, said in plain text"),
  OWNER_PREMIUM_LAPSED(AppliesTo.ANY, "the Premium of the app's owner ran out"),
  MISSING_PERMISSION(AppliesTo.ANY, "a permission was not given; value {\"scope\": …}, else all"),
  EXPIRED_LINK(AppliesTo.ANY, "every access token has expired"),
  REVOKED_LINK(AppliesTo.LINK, "the listener took the access back: 401, and refreshing fails"),
  FALSE_401_ONCE(AppliesTo.ANY, "the next call answers 401 for no reason", 0, 1),
  FALSE_403_ONCE(AppliesTo.ANY, "the next call answers 403 \"Forbidden\" for no reason", 0, 1),
  SECOND_CALL_401(
      AppliesTo.ANY, "the next call works, then the token has expired", 1, Faults.ALWAYS),
  RATE_LIMIT(AppliesTo.ANY, "too many calls: wait one second"),
  RATE_LIMIT_30(AppliesTo.ANY, "too many calls: wait half a minute"),
  RATE_LIMIT_LONG(AppliesTo.ANY, "too many calls: wait an hour"),
  RATE_LIMIT_TEXT(AppliesTo.ANY, "too many calls, said in plain text without a time to wait"),
  QUOTA(AppliesTo.ANY, "the developer's quota is used up"),
  ERROR_500(AppliesTo.ANY, "Spotify answers 500 with a page of HTML"),
  ERROR_502(AppliesTo.ANY, "Spotify answers 502 with a page of HTML"),
  ERROR_503(AppliesTo.ANY, "Spotify answers 503 with a page of HTML"),
  SLOW(AppliesTo.ANY, "every answer takes three seconds"),
  VERY_SLOW(AppliesTo.ANY, "every answer takes ten seconds"),
  CUT(AppliesTo.ANY, "the connection is cut before anything happens"),
  LOST_ANSWER(AppliesTo.ANY, "the call takes effect, but the connection is cut before the answer"),
  GARBAGE(AppliesTo.ANY, "every answer is 200 and no JSON"),
  TRUNCATED(AppliesTo.ANY, "every answer ends in the middle"),
  NULLS_IN_LISTS(AppliesTo.ANY, "lists begin with a null"),
  ALL_NULL_RESULTS(AppliesTo.ANY, "lists hold nothing but nulls"),
  EMPTY_RESULTS(AppliesTo.ANY, "lists are empty"),
  GHOST_EPISODES(AppliesTo.ANY, "the first saved episodes are empty objects"),
  NO_AUDIOBOOKS(
      AppliesTo.ANY, "the listener's country has no audiobooks: none is found, each is 404"),
  IMAGES_NULL(AppliesTo.ANY, "nothing has images"),
  OLD_PLAYLIST_KEYS(AppliesTo.ANY, "playlists say tracks and track instead of items and item"),
  BOTH_PLAYLIST_KEYS(AppliesTo.ANY, "playlists say both tracks and items"),
  EXTENDED_FIELDS(AppliesTo.ANY, "answers hold the fields that Development Mode took away"),
  TOKEN_INVALID_GRANT(AppliesTo.TOKEN, "the token endpoint answers invalid_grant"),
  TOKEN_INVALID_CLIENT(AppliesTo.TOKEN, "the token endpoint answers invalid_client"),
  TOKEN_NO_REFRESH(AppliesTo.TOKEN, "the token endpoint hands out no refresh token"),
  TOKEN_ROTATION(AppliesTo.TOKEN, "every refresh replaces the refresh token"),
  TOKEN_503(AppliesTo.TOKEN, "the token endpoint answers 503 with a page of HTML");

  /** The calls a fault can strike; only those count down its times. */
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
