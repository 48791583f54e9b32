package dev.tapedeck.console.spotify;

/**
 * Somebody with a Spotify account.
 *
 * @param registered true for one of the people the app's owner put on its list
 */
record UserAccount(
    String id,
    String accountId,
    String displayName,
    boolean premium,
    boolean registered,
    String country,
    String email) {
  String shownName() {
    return displayName == null ? id : displayName;
  }
}
