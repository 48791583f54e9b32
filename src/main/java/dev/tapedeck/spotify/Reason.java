package dev.tapedeck.spotify;

/**
 * Why a call to Spotify came to nothing, in the terms of the person who asked.
 *
 * <p>Every reason has a sentence, {@code error.<reason>} in the lines. The source of the
 * distinctions is how the Web API answered in 2026: status first, then its {@code reason}, then
 * words of its {@code message}.
 */
public enum Reason {
  /** No access token came with the request: the Spotify account is not linked. */
  NOT_LINKED,
  /** 401: the token is no longer good. Spotify ends every link six months after the consent. */
  LINK_EXPIRED,
  /** 403 "Insufficient client scope": the link lacks a permission. */
  MISSING_PERMISSION,
  /** 403: not one of the (at most five) users named for the app on Spotify's dashboard. */
  NOT_ON_USER_LIST,
  /** 403: the app stopped because the Premium of the developer who owns it has lapsed. */
  OWNER_PREMIUM_LAPSED,
  /** 403 PREMIUM_REQUIRED: the listener has a free account. */
  PREMIUM_NEEDED,
  /** 404 NO_ACTIVE_DEVICE: no speaker was named and none is active. */
  NO_DEVICE,
  /** 404 on a named speaker: gone, or asleep and not woken by a second try. */
  DEVICE_NOT_FOUND,
  /** 403: the speaker takes no remote commands at all. */
  DEVICE_REFUSES,
  /** 403 VOLUME_CONTROL_DISALLOW: a speaker whose volume can't be set from afar. */
  NO_VOLUME,
  /** 403 "Restriction violated" and its kin: the player won't do that now. */
  PLAYER_REFUSES,
  /** 400, plain 403, 405, 413: Spotify does not allow this call, or does not offer it any more. */
  NOT_ALLOWED,
  /** 404: no such album, playlist and so on. */
  NOT_FOUND,
  /** 429: too many calls; {@link SpotifyException#retryAfter()} says how long to wait. */
  SLOW_DOWN,
  /** 429 QUOTA_EXCEEDED: the developer account's quota is used up. */
  QUOTA_EXCEEDED,
  /** 5xx, or no connection. */
  SPOTIFY_DOWN,
  /** No answer within the turn's deadline. */
  TOO_SLOW,
  /** A success whose body is not what the Web API promises. */
  UNREADABLE
}
