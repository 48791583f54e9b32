package dev.tapedeck.console.alexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.AccountLink.Provider;
import dev.tapedeck.console.spotify.StandInSpotify;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountLinkTest {
  private static final URI CALLBACK = URI.create("http://127.0.0.1:8181/link/callback");
  private static final List<String> SCOPES =
      List.of("user-read-playback-state", "user-modify-playback-state");

  private StandInSpotify spotify;
  private AccountLink link;
  private Instant now = Instant.now();

  @BeforeEach
  void start() throws IOException {
    spotify = StandInSpotify.start(0);
    link = link(spotify.accountsUrl());
  }

  @AfterEach
  void stop() {
    spotify.close();
  }

  @Test
  void buildsTheAuthorizationUrlLikeAlexa() {
    assertThat(link.authorizeUrl())
        .hasPath("/authorize")
        .hasParameter("client_id", StandInSpotify.CLIENT_ID)
        .hasParameter("response_type", "code")
        .hasParameter("redirect_uri", CALLBACK.toString())
        .hasParameter("scope", String.join(" ", SCOPES))
        .hasParameter("state");
    assertThat(link.linked()).isFalse();
    assertThat(link.accessToken()).isEmpty();
  }

  @Test
  void linksThroughTheConsentPage() throws Exception {
    link.linkNow();

    assertThat(link.linked()).isTrue();
    assertThat(playerStatus(link.accessToken().orElseThrow())).isEqualTo(200);
  }

  @Test
  void renewsAnExpiredToken() throws Exception {
    link.linkNow();
    String first = link.accessToken().orElseThrow();

    advance(Duration.ofHours(2));
    String second = link.accessToken().orElseThrow();

    assertThat(second).isNotEqualTo(first);
    assertThat(playerStatus(first)).isEqualTo(401);
    assertThat(playerStatus(second)).isEqualTo(200);
  }

  @Test
  void isUnlinkedIfTheRefreshTokenIsRejected() throws Exception {
    link.linkNow();
    spotify.revokeAccess("sam");

    advance(Duration.ofHours(2));

    assertThat(link.accessToken()).isEmpty();
    assertThat(link.linked()).isFalse();
  }

  @Test
  void statusHasTheAgeAndScopesButNoToken() throws Exception {
    link.linkNow("robin");
    Instant linked = now;
    advance(Duration.ofHours(2));
    String token = link.accessToken().orElseThrow();

    AccountLink.Status status = link.status().orElseThrow();
    assertThat(status.consented()).isEqualTo(linked);
    assertThat(status.issued()).isEqualTo(now);
    assertThat(status.expires()).isEqualTo(now.plusSeconds(3600));
    assertThat(status.scopes()).containsExactlyInAnyOrderElementsOf(SCOPES);
    assertThat(status.renewals()).isEqualTo(1);
    assertThat(status.toString()).doesNotContain(token);
    assertThat(spotify.owner(token)).hasValue("robin");
  }

  @Test
  void renewsAValidTokenOnRequest() throws Exception {
    link.linkNow();
    String first = link.accessToken().orElseThrow();
    link.renew();

    assertThat(link.accessToken()).isPresent().isNotEqualTo(Optional.of(first));
    assertThat(link.renewalError()).isEmpty();
  }

  @Test
  void expiresSixMonthsAfterConsentDespiteRenewals() throws Exception {
    link.linkNow();
    advance(Duration.ofDays(150));
    assertThat(link.accessToken()).isPresent();
    advance(Duration.ofDays(35));

    assertThat(link.accessToken()).isEmpty();
    assertThat(link.linked()).isFalse();
    assertThat(link.renewalError()).contains("invalid_grant");
    link.linkNow();
    assertThat(link.renewalError()).isEmpty();
  }

  @Test
  void reportsAWrongClientSecret() {
    AccountLink wrongSecret =
        new AccountLink(
            new Provider(spotify.accountsUrl(), StandInSpotify.CLIENT_ID, "wrong-secret"),
            CALLBACK,
            SCOPES,
            Clock.systemUTC());

    assertThatThrownBy(wrongSecret::linkNow)
        .hasMessageContaining("client id or the client secret is wrong")
        .hasMessageNotContaining("wrong-secret");
  }

  @Test
  void hasNoTokenButStaysLinkedIfTheServerIsUnavailable() throws Exception {
    link.linkNow();
    spotify.close();

    advance(Duration.ofHours(2));

    assertThat(link.accessToken()).isEmpty();
    assertThat(link.linked()).isTrue();
  }

  @Test
  void rejectsAnUnknownState() {
    assertThatThrownBy(() -> link.complete("made up", "code")).isInstanceOf(LinkException.class);
  }

  @Test
  void reportsARejectedCode() {
    String query = link.authorizeUrl().getQuery();
    String state = query.substring(query.indexOf("state=") + "state=".length());

    assertThatThrownBy(() -> link.complete(state, "nonsense"))
        .isInstanceOf(LinkException.class)
        .hasMessageContaining("invalid_grant");
    assertThat(link.linked()).isFalse();
  }

  @Test
  void reportsAnUnavailableServer() {
    spotify.close();

    assertThatThrownBy(() -> link.linkNow()).isInstanceOf(LinkException.class);
  }

  @Test
  void unlinks() throws Exception {
    link.linkNow();
    link.unlink();

    assertThat(link.linked()).isFalse();
    assertThat(link.accessToken()).isEmpty();
  }

  private AccountLink link(String accountsUrl) {
    Provider provider =
        new Provider(accountsUrl, StandInSpotify.CLIENT_ID, StandInSpotify.CLIENT_SECRET);
    return new AccountLink(provider, CALLBACK, SCOPES, new TestClock());
  }

  private void advance(Duration duration) {
    now = now.plus(duration);
    spotify.travel(duration);
  }

  private int playerStatus(String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(spotify.apiUrl() + "/me/player"))
            .header("Authorization", "Bearer " + token)
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** A clock that the test sets. */
  private final class TestClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
