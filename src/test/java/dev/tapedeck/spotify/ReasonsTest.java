package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reason that a failed call reports. */
class ReasonsTest extends QueuedReplies {
  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "401|{\"error\":{\"status\":401,\"message\":\"The access token expired\"}}|LINK_EXPIRED",
        "401||LINK_EXPIRED",
        "400|{\"error\":{\"message\":\"Only valid bearer authentication supported\"}}|LINK_EXPIRED",
        "403|{\"error\":{\"status\":403,\"message\":\"Insufficient client scope\"}}|MISSING_PERMISSION",
        "403|User not registered in the Developer Dashboard|NOT_ON_USER_LIST",
        "403|{\"error\":{\"message\":\"Check settings on developer.spotify.com/dashboard, the user may not be"
            + " registered.\"}}|NOT_ON_USER_LIST",
        "403|{\"error\":{\"message\":\"Active premium subscription required for the owner of the app."
            + "\"}}|OWNER_PREMIUM_LAPSED",
        "403|{\"error\":{\"message\":\"Player command failed: Premium required\",\"reason\":"
            + "\"PREMIUM_REQUIRED\"}}|PREMIUM_NEEDED",
        "403|{\"error\":{\"message\":\"Player command failed: Restriction violated\",\"reason\":"
            + "\"UNKNOWN\"}}|PLAYER_REFUSES",
        "403|{\"error\":{\"message\":\"Player command failed: Restriction violated\"}}|PLAYER_REFUSES",
        "403|{\"error\":{\"message\":\"Player command failed: x\",\"reason\":\"NO_NEXT_TRACK\"}}|NO_NEXT_TRACK",
        "403|{\"error\":{\"message\":\"Player command failed: Cannot control device volume\",\"reason\":"
            + "\"VOLUME_CONTROL_DISALLOW\"}}|NO_VOLUME",
        "403|{\"error\":{\"message\":\"x\",\"reason\":\"REMOTE_CONTROL_DISALLOW\"}}|DEVICE_REFUSES",
        "403|{\"error\":{\"message\":\"x\",\"reason\":\"DEVICE_NOT_CONTROLLABLE\"}}|DEVICE_REFUSES",
        "403|{\"error\":{\"status\":403,\"message\":\"Forbidden\"}}|NOT_ALLOWED",
        "403||NOT_ALLOWED",
        "400|{\"error\":{\"status\":400,\"message\":\"Invalid limit\"}}|NOT_ALLOWED",
        "405|<html>|NOT_ALLOWED",
        "402||NOT_ALLOWED",
        "410||NOT_ALLOWED",
        "413||NOT_ALLOWED",
        "451||NOT_ALLOWED",
        "302||UNREADABLE",
        "408||TOO_SLOW",
        "409||CONFLICT",
        "425||SPOTIFY_DOWN",
        "501||SPOTIFY_DOWN",
        "599||SPOTIFY_DOWN",
        "404|{\"error\":{\"message\":\"Player command failed: No active device found\",\"reason\":"
            + "\"NO_ACTIVE_DEVICE\"}}|NO_DEVICE",
        "404||NO_DEVICE",
        "429|{\"error\":{\"status\":429,\"message\":\"API rate limit exceeded\"}}|SLOW_DOWN",
        "429|Too many requests|SLOW_DOWN",
        "429|{\"error\":{\"status\":429,\"message\":\"Too many requests\",\"reason\":\"QUOTA_EXCEEDED\"}}"
            + "|QUOTA_EXCEEDED",
        "500|<html>oops</html>|SPOTIFY_DOWN",
        "502||SPOTIFY_DOWN",
        "503|busy|SPOTIFY_DOWN",
      })
  void mapsAnErrorResponseToAReason(int status, String body, Reason reason) {
    reply(status, body == null ? "" : body);
    SpotifyException failure = failure(spotify -> spotify.next(Target.ACTIVE));
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(server.getRequestCount()).as("next is not retried").isEqualTo(1);
  }

  @Test
  void distinguishesAMissingPlaylistFromAMissingSpeaker() {
    reply(404, "{\"error\":{\"status\":404,\"message\":\"Resource not found\"}}");
    assertThat(failure(spotify -> spotify.playlists(0)).reason()).isEqualTo(Reason.NOT_FOUND);
  }

  @Test
  void namesThePermissionsThatTheCallNeeds() {
    reply(403, "{\"error\":{\"status\":403,\"message\":\"Insufficient client scope\"}}");
    SpotifyException failure = failure(spotify -> spotify.pause(Target.ACTIVE));
    assertThat(failure.scopes()).isEqualTo(Set.of(Scope.USER_MODIFY_PLAYBACK_STATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":{\"status\":500,\"message\":\"Server error\"}}",
        "{\"error\":{\"status\":502,\"message\":\"Bad gateway\"},\"items\":[]}",
        "{\"error\":\"server_error\",\"error_description\":\"try again\"}",
        "{\"error\":{}}",
      })
  void readsAnErrorWithASuccessfulStatusAsAnError(String body) {
    reply(200, body);
    reply(200, body);
    assertThat(failure(spotify -> spotify.playlists(0)).reason()).isEqualTo(Reason.SPOTIFY_DOWN);
  }

  @Test
  void readsTheReasonOfAnErrorWithASuccessfulStatus() {
    reply(200, "{\"error\":{\"status\":403,\"message\":\"Insufficient client scope\"}}");
    assertThat(failure(Spotify::devices).reason()).isEqualTo(Reason.MISSING_PERMISSION);
  }

  @Test
  void acceptsNamesThatAreCalledErrorAndErrorsThatAreNull() {
    reply(200, "{\"error\":null,\"items\":[{\"id\":\"1\",\"name\":\"error\",\"uri\":\"u\"}]}");
    assertThat(spotify().playlists(0).items()).extracting(Playlist::name).containsExactly("error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"message\":\"Too many requests\"}", "{\"total\":3}"})
  void doesNotReadAnotherObjectAsAnEmptyList(String body) {
    for (int call = 0; call < 2; call++) {
      reply(200, body);
    }
    assertThat(failure(spotify -> spotify.playlists(0)).reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(failure(Spotify::devices).reason()).isEqualTo(Reason.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not json",
        "[]",
        "\"text\"",
        "null",
        "{\"devices\":{}}",
        "",
        "{\"devices\":[]} trailing",
        "{\"devices\":[]}{\"devices\":[]}",
        "{\"devices\":[]},",
      })
  void reportsAMalformedResponse(String body) {
    reply(200, body);
    assertThat(failure(Spotify::devices).reason()).isEqualTo(Reason.UNREADABLE);
  }
}
