package dev.tapedeck.console.spotify;

/**
 * A Spotify account.
 *
 * @param registered whether the app's owner registered this user in the developer dashboard
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
