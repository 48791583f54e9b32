package dev.tapedeck.spotify;

import java.util.Locale;
import java.util.Optional;

/**
 * Why Spotify can't play something for the listener. Spotify reports it as {@code is_playable} and
 * {@code restrictions.reason}, which may both be missing for something that can be played.
 */
public enum Restriction {
  /** It is not available in the listener's country. */
  MARKET,
  /** It is not part of the listener's subscription. */
  PRODUCT,
  /** It is explicit, and the listener's account is set not to play such content. */
  EXPLICIT,
  /** It has to be bought, like some audiobooks. */
  PAYMENT_REQUIRED,
  /** Spotify gives no reason, or one that is not known here. */
  UNKNOWN;

  /** The member {@code restrictions} of Spotify's JSON. */
  public record Raw(String reason) {}

  /**
   * Reads the two members of Spotify's JSON. A restriction counts if {@code is_playable} is
   * missing, since some lists have only the restriction.
   *
   * @return empty if it can be played, as far as is known
   */
  static Optional<Restriction> of(Boolean playable, Raw restrictions) {
    boolean restricted = playable == null ? restrictions != null : !playable;
    return restricted ? Optional.of(read(restrictions)) : Optional.empty();
  }

  private static Restriction read(Raw restrictions) {
    String reason = restrictions == null ? null : restrictions.reason();
    for (Restriction restriction : values()) {
      if (restriction.name().equalsIgnoreCase(reason)) {
        return restriction;
      }
    }
    return UNKNOWN;
  }

  /** For the key of a line: {@code payment-required}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
