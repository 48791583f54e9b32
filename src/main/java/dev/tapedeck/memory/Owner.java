package dev.tapedeck.memory;

/**
 * Whose memory it is.
 *
 * @param account the household's account with the skill
 * @param person whose voice was recognised, {@link #EVERYBODY} if nobody's
 */
public record Owner(String account, String person) {
  /** Those of the account whose voice is not recognised. */
  public static final String EVERYBODY = "everybody";
}
