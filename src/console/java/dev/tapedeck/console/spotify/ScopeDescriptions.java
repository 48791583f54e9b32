package dev.tapedeck.console.spotify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The scopes an app can ask for, and what each means in plain words. */
final class ScopeDescriptions {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("user-read-playback-state", "See your speakers and what plays on them");
    WORDS.put("user-modify-playback-state", "Control what plays, and where");
    WORDS.put("user-read-currently-playing", "See the song you are listening to");
    WORDS.put("playlist-read-private", "See your private playlists");
    WORDS.put("playlist-read-collaborative", "See playlists you share with others");
    WORDS.put("playlist-modify-private", "Make and change private playlists");
    WORDS.put("playlist-modify-public", "Make and change public playlists");
    WORDS.put("user-follow-read", "See whom you follow");
    WORDS.put("user-follow-modify", "Follow and unfollow for you");
    WORDS.put("user-library-read", "See what you saved");
    WORDS.put("user-library-modify", "Save and remove music for you");
    WORDS.put("user-top-read", "See what you like best");
    WORDS.put("user-read-recently-played", "See what you heard lately");
    WORDS.put("user-read-playback-position", "See how far you got in podcasts and audiobooks");
    WORDS.put("user-read-private", "See your subscription");
    WORDS.put("user-read-email", "See your e-mail address");
    WORDS.put("ugc-image-upload", "Upload pictures for you");
    WORDS.put("app-remote-control", "Talk to Spotify on this device");
    WORDS.put("streaming", "Play music in this app");
  }

  private ScopeDescriptions() {}

  static Set<String> all() {
    return WORDS.keySet();
  }

  static String inWords(String scope) {
    return WORDS.get(scope);
  }
}
