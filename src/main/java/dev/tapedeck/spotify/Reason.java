package dev.tapedeck.spotify;

/**
 * Why a call to Spotify failed, as far as it matters to the listener.
 *
 * <p>Every reason has a line, {@code error.<reason>}. A reason is derived from the Web API's
 * status, then its {@code reason}, then words of its {@code message}, as observed in 2026.
 */
public enum Reason {
  /** No access token came with the request: the Spotify account is not linked. */
  NOT_LINKED,
  /** 401: the access token has expired. A link expires six months after the consent. */
  LINK_EXPIRED,
  /** 403 "Insufficient client scope": the link lacks a permission. */
  MISSING_PERMISSION,
  /** 403: not one of the users (at most five) registered for the app on Spotify's dashboard. */
  NOT_ON_USER_LIST,
  /** 403: the app is blocked because the owner's Premium subscription has lapsed. */
  OWNER_PREMIUM_LAPSED,
  /** 403 PREMIUM_REQUIRED: the listener has a free account. */
  PREMIUM_NEEDED,
  /** 404 NO_ACTIVE_DEVICE: the call names no speaker and none is active. */
  NO_DEVICE,
  /** 404 for a named speaker: it is offline, or in standby and the retry did not wake it. */
  DEVICE_NOT_FOUND,
  /** 403: the speaker accepts no remote commands. */
  DEVICE_REFUSES,
  /** 403 VOLUME_CONTROL_DISALLOW: the speaker's volume can't be set remotely. */
  NO_VOLUME,
  /** 403 NO_NEXT_TRACK: nothing follows the current item. */
  NO_NEXT_TRACK,
  /** 403 NO_PREV_TRACK: nothing precedes the current item. */
  NO_PREVIOUS_TRACK,
  /** 403 "Restriction violated" and similar: the player can't do that in its present state. */
  PLAYER_REFUSES,
  /** 409: something else was changed at the same time. */
  CONFLICT,
  /** Plain 403 and any other 4xx: Spotify does not allow this call, or has withdrawn it. */
  NOT_ALLOWED,
  /** 404: there is no such album, playlist and so on. */
  NOT_FOUND,
  /** 429: too many calls; {@link SpotifyException#retryAfter()} says how long to wait. */
  SLOW_DOWN,
  /** 429 QUOTA_EXCEEDED: the developer account's quota is used up. */
  QUOTA_EXCEEDED,
  /** 5xx, or no connection. */
  SPOTIFY_DOWN,
  /** No response within the turn's deadline, or 408. */
  TOO_SLOW,
  /** A redirect, or a successful status with a body that is not as the Web API specifies. */
  UNREADABLE
}
