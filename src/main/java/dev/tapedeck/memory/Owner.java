package dev.tapedeck.memory;

/**
 * The owner of a document.
 *
 * @param account Alexa's user id, one per household and skill
 * @param person Alexa's person id, {@link #EVERYBODY} if no voice was recognized
 */
public record Owner(String account, String person) {
  /** The person id of all people of the account whose voice is not recognized. */
  public static final String EVERYBODY = "everybody";

  /** The owner of what is shared by all people of the account. */
  public Owner everybody() {
    return new Owner(account, EVERYBODY);
  }
}
