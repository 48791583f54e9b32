package dev.tapedeck.console.spotify;

import java.util.List;
import java.util.regex.Pattern;

/** The registered redirect URIs: the console's and Alexa's. */
final class RedirectUris {
  private static final List<Pattern> ALLOWED =
      List.of(
          Pattern.compile("http://(127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?/link/callback"),
          Pattern.compile(
              "https://(pitangui\\.amazon\\.com|layla\\.amazon\\.com|alexa\\.amazon\\.co\\.jp)"
                  + "/api/skill/link/[A-Za-z0-9]+"));

  private RedirectUris() {}

  static boolean allows(String uri) {
    return uri != null && ALLOWED.stream().anyMatch(form -> form.matcher(uri).matches());
  }
}
