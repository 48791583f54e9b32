package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.spotify.Client.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenTest extends LinkingSteps {
  private static final Duration SIX_MONTHS = Duration.ofDays(184);

  @Test
  void aCodeWorksOnce() {
    String code = agree("sam", BACK);

    assertThat(exchange(code).status()).isEqualTo(200);
    assertRejected(exchange(code), "invalid_grant");
  }

  @Test
  void aCodeExpiresAfterTenMinutes() {
    String code = agree("sam", BACK);
    spotify.travel(Duration.ofMinutes(11));

    assertRejected(exchange(code), "invalid_grant");
  }

  @Test
  void aCodeBelongsToItsRedirectUri() {
    Map<String, String> fields = codeFields(agree("sam", BACK));
    fields.put("redirect_uri", ALEXA);

    assertRejected(token(fields), "invalid_grant");
  }

  @Test
  void credentialsMayComeInTheBody() {
    Map<String, String> fields = codeFields(agree("sam", BACK));
    fields.put("client_id", StandInSpotify.CLIENT_ID);
    fields.put("client_secret", StandInSpotify.CLIENT_SECRET);

    assertThat(Client.form(tokenAddress(), fields).status()).isEqualTo(200);
  }

  @Test
  void aWrongOrMissingSecretIsRejected() {
    Map<String, String> fields = codeFields("whatever");
    Answer wrong = Client.form(tokenAddress(), fields, "Authorization", basic("not-the-secret"));
    Answer none = Client.form(tokenAddress(), fields);

    assertRejected(wrong, "invalid_client");
    assertThat(wrong.json().path("error_description").asText()).isEqualTo("Invalid client");
    assertRejected(none, "invalid_client");
    assertThat(none.json().has("error_description")).isFalse();
  }

  @Test
  void anUnknownGrantTypeIsRefused() {
    assertRejected(token(Map.of("grant_type", "password")), "unsupported_grant_type");
  }

  @Test
  void refreshingGivesANewAccessTokenAndKeepsTheRefreshToken() {
    JsonNode tokens = exchange(agree("sam", BACK)).json();
    spotify.expireAccessTokens();
    Answer fresh = refresh(tokens.path("refresh_token").asText());

    assertThat(fresh.json().has("refresh_token")).isFalse();
    assertThat(with(fresh).get("/me").status()).isEqualTo(200);
  }

  @Test
  void rotationReplacesTheRefreshToken() {
    String first = exchange(agree("sam", BACK)).json().path("refresh_token").asText();
    spotify.faults().on("token-rotation");
    String second = refresh(first).json().path("refresh_token").asText();

    assertThat(second).isNotEmpty().isNotEqualTo(first);
    assertRejected(refresh(first), "invalid_grant");
    assertThat(refresh(second).status()).isEqualTo(200);
  }

  @Test
  void aLinkExpiresSixMonthsAfterConsentDespiteRefreshes() {
    spotify.faults().on("token-rotation");
    String token = exchange(agree("sam", BACK)).json().path("refresh_token").asText();
    spotify.travel(Duration.ofDays(150));
    Answer late = refresh(token);
    spotify.travel(SIX_MONTHS.minusDays(150));

    assertThat(late.status()).isEqualTo(200);
    assertRejected(refresh(late.json().path("refresh_token").asText()), "invalid_grant");
  }

  @Test
  void revokingTheAccessEndsTheLink() {
    Answer tokens = exchange(agree("sam", BACK));
    spotify.revokeAccess("sam");

    assertThat(with(tokens).get("/me").status()).isEqualTo(401);
    assertRejected(refresh(tokens.json().path("refresh_token").asText()), "invalid_grant");
  }

  @Test
  void anAccessTokenExpiresAfterAnHour() {
    Answer tokens = exchange(agree("sam", BACK));
    spotify.travel(Duration.ofMinutes(61));

    assertThat(with(tokens).get("/me").status()).isEqualTo(401);
  }

  @Test
  void theTokenEndpointCanFail() {
    Map<String, String> fields = codeFields("any");
    spotify.faults().on("token-503", 1);
    assertThat(token(fields).status()).isEqualTo(503);
    spotify.faults().on("token-invalid-client", 1);
    assertRejected(token(fields), "invalid_client");
    spotify.faults().on("token-no-refresh", 1);
    assertThat(exchange(agree("sam", BACK)).json().has("refresh_token")).isFalse();
  }
}
