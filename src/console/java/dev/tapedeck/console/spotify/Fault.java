package dev.tapedeck.console.spotify;

import java.util.Locale;

/** All that can go wrong with Spotify, each under the name that switches it on. */
enum Fault {
  NO_SPEAKER(Where.PLAYER, "Spotify sees no speaker at all"),
  NONE_ACTIVE(Where.PLAYER, "no speaker is active until one is chosen by its id"),
  ALL_RESTRICTED(Where.PLAYER, "every speaker refuses commands"),
  NULL_IDS(Where.PLAYER, "no speaker has an id"),
  ECHO_ASLEEP(Where.COMMAND, "the first command to each speaker answers 404 \"Not found.\""),
  ECHO_STAYS_ASLEEP(Where.COMMAND, "every command to a speaker answers 404 \"Not found.\""),
  DEVICE_REFUSES(Where.COMMAND, "no speaker takes commands: 403 REMOTE_CONTROL_DISALLOW"),
  ECHO_NEEDS_TRANSFER(Where.COMMAND, "play on another speaker than the active one answers 403"),
  NO_VOLUME(Where.PLAYER, "no speaker lets its volume be changed or tells it"),
  VOLUME_NULL(Where.PLAYER, "speakers do not tell their volume, though it can be set"),
  PRIVATE_SESSION(Where.PLAYER, "the listener hides in a private session: the state answers 204"),
  PLAYER_204(Where.PLAYER, "the state answers 204 though music plays"),
  PLAYER_EMPTY_200(Where.PLAYER, "the state answers 200 without a body"),
  AD(Where.PLAYER, "an advertisement plays: no item, and most commands are refused"),
  UNKNOWN_ITEM(Where.PLAYER, "something unknown plays: no item, type \"unknown\""),
  LOCAL_FILE(Where.PLAYER, "a file of the listener's own plays"),
  EPISODE(Where.PLAYER, "an episode of a podcast plays"),
  CONTEXT_NULL(Where.PLAYER, "the state tells no context"),
  PROGRESS_NULL(Where.PLAYER, "the state tells no progress"),
  RESTRICTION_VIOLATED(Where.COMMAND, "every player command answers 403 \"Restriction violated\""),
  NO_NEXT_TRACK(Where.COMMAND, "next answers 403 NO_NEXT_TRACK"),
  COLLECTION_REFUSED(Where.COMMAND, "Liked Songs can't be played by their context uri"),
  WRITES_204(Where.COMMAND, "every player command answers 204 without a body"),
  WRITES_200_EMPTY(Where.COMMAND, "every player command answers 200 without a body"),
  WRITES_200_TEXT(Where.COMMAND, "every player command answers 200 with a text that is no JSON"),
  WRITES_202(Where.COMMAND, "every player command answers 202"),
  FREE_ACCOUNT(Where.ANY, "the listener has no Premium"),
  NOT_ON_LIST(Where.ANY, "the app's owner did not register the listener"),
  NOT_ON_LIST_TEXT(Where.ANY, "the same, said in plain text"),
  OWNER_PREMIUM_LAPSED(Where.ANY, "the Premium of the app's owner ran out"),
  MISSING_PERMISSION(Where.ANY, "a permission was not given; value {\"scope\": …}, else all"),
  EXPIRED_LINK(Where.ANY, "every access token has expired"),
  REVOKED_LINK(Where.LINK, "the listener took the access back: 401, and refreshing fails"),
  FALSE_401_ONCE(Where.ANY, "the next call answers 401 for no reason", 0, 1),
  FALSE_403_ONCE(Where.ANY, "the next call answers 403 \"Forbidden\" for no reason", 0, 1),
  SECOND_CALL_401(Where.ANY, "the next call works, then the token has expired", 1, Faults.ALWAYS),
  RATE_LIMIT(Where.ANY, "too many calls: wait one second"),
  RATE_LIMIT_30(Where.ANY, "too many calls: wait half a minute"),
  RATE_LIMIT_LONG(Where.ANY, "too many calls: wait an hour"),
  RATE_LIMIT_TEXT(Where.ANY, "too many calls, said in plain text without a time to wait"),
  QUOTA(Where.ANY, "the developer's quota is used up"),
  ERROR_500(Where.ANY, "Spotify answers 500 with a page of HTML"),
  ERROR_502(Where.ANY, "Spotify answers 502 with a page of HTML"),
  ERROR_503(Where.ANY, "Spotify answers 503 with a page of HTML"),
  SLOW(Where.ANY, "every answer takes three seconds"),
  VERY_SLOW(Where.ANY, "every answer takes ten seconds"),
  CUT(Where.ANY, "the connection is cut before anything happens"),
  LOST_ANSWER(Where.ANY, "the call takes effect, but the connection is cut before the answer"),
  GARBAGE(Where.ANY, "every answer is 200 and no JSON"),
  TRUNCATED(Where.ANY, "every answer ends in the middle"),
  NULLS_IN_LISTS(Where.ANY, "lists begin with a null"),
  ALL_NULL_RESULTS(Where.ANY, "lists hold nothing but nulls"),
  EMPTY_RESULTS(Where.ANY, "lists are empty"),
  GHOST_EPISODES(Where.ANY, "the first saved episodes are empty objects"),
  NO_AUDIOBOOKS(Where.ANY, "the listener's country has no audiobooks: none is found, each is 404"),
  IMAGES_NULL(Where.ANY, "nothing has images"),
  OLD_PLAYLIST_KEYS(Where.ANY, "playlists say tracks and track instead of items and item"),
  BOTH_PLAYLIST_KEYS(Where.ANY, "playlists say both tracks and items"),
  EXTENDED_FIELDS(Where.ANY, "answers hold the fields that Development Mode took away"),
  TOKEN_INVALID_GRANT(Where.TOKEN, "the token endpoint answers invalid_grant"),
  TOKEN_INVALID_CLIENT(Where.TOKEN, "the token endpoint answers invalid_client"),
  TOKEN_NO_REFRESH(Where.TOKEN, "the token endpoint hands out no refresh token"),
  TOKEN_ROTATION(Where.TOKEN, "every refresh replaces the refresh token"),
  TOKEN_503(Where.TOKEN, "the token endpoint answers 503 with a page of HTML");

  /** The calls a fault can strike; only those count down its times. */
  enum Where {
    ANY,
    PLAYER,
    COMMAND,
    TOKEN,
    LINK
  }

  private final Where where;
  private final String description;
  private final int after;
  private final int times;

  Fault(Where where, String description) {
    this(where, description, 0, Faults.ALWAYS);
  }

  Fault(Where where, String description, int after, int times) {
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

  boolean canStrike(String method, String path) {
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
