package dev.tapedeck.console.spotify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The OAuth scopes, with a description for the consent page. */
final class ScopeDescriptions {
  private static final Map<String, String> DESCRIPTIONS = new LinkedHashMap<>();

  static {
    DESCRIPTIONS.put("user-read-playback-state", "See your speakers and what plays on them");
    DESCRIPTIONS.put("user-modify-playback-state", "Control what plays, and where");
    DESCRIPTIONS.put("user-read-currently-playing", "See the song you are listening to");
    DESCRIPTIONS.put("playlist-read-private", "See your private playlists");
    DESCRIPTIONS.put("playlist-read-collaborative", "See playlists you share with others");
    DESCRIPTIONS.put("playlist-modify-private", "Make and change private playlists");
    DESCRIPTIONS.put("playlist-modify-public", "Make and change public playlists");
    DESCRIPTIONS.put("user-follow-read", "See whom you follow");
    DESCRIPTIONS.put("user-follow-modify", "Follow and unfollow for you");
    DESCRIPTIONS.put("user-library-read", "See what you saved");
    DESCRIPTIONS.put("user-library-modify", "Save and remove music for you");
    DESCRIPTIONS.put("user-top-read", "See your top artists and tracks");
    DESCRIPTIONS.put("user-read-recently-played", "See what you played recently");
    DESCRIPTIONS.put(
        "user-read-playback-position", "See how far you got in podcasts and audiobooks");
    DESCRIPTIONS.put("user-read-private", "See your subscription");
    DESCRIPTIONS.put("user-read-email", "See your e-mail address");
    DESCRIPTIONS.put("ugc-image-upload", "Upload pictures for you");
    DESCRIPTIONS.put("app-remote-control", "Talk to Spotify on this device");
    DESCRIPTIONS.put("streaming", "Play music in this app");
  }

  private ScopeDescriptions() {}

  static Set<String> all() {
    return DESCRIPTIONS.keySet();
  }

  static String describe(String scope) {
    return DESCRIPTIONS.get(scope);
  }
}
