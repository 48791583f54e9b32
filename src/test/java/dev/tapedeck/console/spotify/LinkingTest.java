package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.spotify.Client.Answer;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkingTest extends Spotify {
  private static final String BACK = "http://127.0.0.1:8181/link/callback";
  private static final String ALEXA = "https://pitangui.amazon.com/api/skill/link/M2ABCDEFGH";
  private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123";
  private static final Duration SIX_MONTHS = Duration.ofDays(184);

  @Test
  void agreeingLeadsToTokensThatWork() {
    Answer tokens = exchange(agree("sam", BACK));

    assertThat(tokens.status()).isEqualTo(200);
    assertThat(tokens.json().path("token_type").asText()).isEqualTo("Bearer");
    assertThat(tokens.json().path("expires_in").asInt()).isEqualTo(3600);
    assertThat(tokens.json().path("scope").asText())
        .isEqualTo("user-library-read user-read-playback-state");
    assertThat(with(tokens).get("/me").json().path("id").asText()).isEqualTo("sam");
  }

  @Test
  void thePageNamesTheAppThePermissionsAndTheAccounts() {
    Answer page = authorize(asked(BACK));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).hasValueSatisfying(t -> t.startsWith("text/html"));
    assertThat(page.body())
        .contains("Tape Deck", "See what you saved", "Sam Example", "Robin Example", "Cancel");
  }

  @Test
  void stateComesBackUnchangedAndNothingOfTheQueryIsRendered() {
    Map<String, String> asked = asked(BACK);
    asked.put("state", "\"><script>alert(1)</script>&x=y");

    assertThat(authorize(asked).body()).doesNotContain("<script>");
    assertThat(decide(asked, "sam", "agree").get("state")).isEqualTo(asked.get("state"));
  }

  @Test
  void cancellingSendsBackAccessDenied() {
    Map<String, String> answer = decide(asked(BACK), "sam", "cancel");

    assertThat(answer).containsEntry("error", "access_denied").containsEntry("state", "s t");
    assertThat(answer).doesNotContainKey("code");
  }

  @Test
  void whoAgreedBeforeIsSentBackAtOnceUnlessTheAppWantsThePageShown() {
    Map<String, String> asked = asked(BACK);
    Answer agreed = decideRaw(asked, "sam", "agree");
    String cookie = agreed.header("Set-Cookie").orElseThrow().split(";")[0];

    assertThat(authorize(asked, "Cookie", cookie).status()).isEqualTo(303);
    asked.put("show_dialog", "true");
    assertThat(authorize(asked, "Cookie", cookie).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BACK,
        ALEXA,
        "http://[::1]:9000/link/callback",
        "https://layla.amazon.com/api/skill/link/M2ABCDEFGH",
        "https://alexa.amazon.co.jp/api/skill/link/M2ABCDEFGH"
      })
  void theAppMayBeSentBackHere(String redirectUri) {
    assertThat(authorize(asked(redirectUri)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8181/link/callback",
        "http://127.0.0.1:8181/elsewhere",
        "https://evil.example/api/skill/link/M2ABCDEFGH",
        "https://pitangui.amazon.com.evil.example/api/skill/link/M2ABCDEFGH"
      })
  void theAppMayNotBeSentBackHere(String redirectUri) {
    Answer answer = authorize(asked(redirectUri));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Location")).isEmpty();
  }

  @Test
  void aWrongClientIsToldSoOnThePage() {
    Map<String, String> asked = asked(BACK);
    asked.put("client_id", "somebody-else");

    assertThat(authorize(asked).status()).isEqualTo(400);
    assertThat(authorize(asked).body()).contains("INVALID_CLIENT");
  }

  @Test
  void theImplicitGrantIsGone() {
    Map<String, String> asked = asked(BACK);
    asked.put("response_type", "token");

    assertThat(authorize(asked).header("Location").orElseThrow())
        .contains("error=unsupported_response_type");
  }

  @Test
  void aCodeWorksOnce() {
    String code = agree("sam", BACK);

    assertThat(exchange(code).status()).isEqualTo(200);
    assertRefused(exchange(code), "invalid_grant");
  }

  @Test
  void aCodeIsGoodForTenMinutes() {
    String code = agree("sam", BACK);
    spotify.travel(Duration.ofMinutes(11));

    assertRefused(exchange(code), "invalid_grant");
  }

  @Test
  void aCodeBelongsToItsRedirectUri() {
    Map<String, String> fields = codeFields(agree("sam", BACK));
    fields.put("redirect_uri", ALEXA);

    assertRefused(token(fields), "invalid_grant");
  }

  @Test
  void credentialsMayComeInTheBody() {
    Map<String, String> fields = codeFields(agree("sam", BACK));
    fields.put("client_id", StandInSpotify.CLIENT_ID);
    fields.put("client_secret", StandInSpotify.CLIENT_SECRET);

    assertThat(Client.form(tokenAddress(), fields).status()).isEqualTo(200);
  }

  @Test
  void aWrongSecretOrNoneIsRefused() {
    Map<String, String> fields = codeFields("whatever");
    Answer wrong = Client.form(tokenAddress(), fields, "Authorization", basic("not-the-secret"));
    Answer none = Client.form(tokenAddress(), fields);

    assertRefused(wrong, "invalid_client");
    assertThat(wrong.json().path("error_description").asText()).isEqualTo("Invalid client");
    assertRefused(none, "invalid_client");
    assertThat(none.json().has("error_description")).isFalse();
  }

  @Test
  void anUnknownGrantTypeIsRefused() {
    assertRefused(token(Map.of("grant_type", "password")), "unsupported_grant_type");
  }

  @Test
  void proofKeysAreChecked() {
    Map<String, String> asked = asked(BACK);
    asked.put("code_challenge_method", "S256");
    asked.put(
        "code_challenge",
        Base64.getUrlEncoder().withoutPadding().encodeToString(Ids.sha256(VERIFIER)));
    Map<String, String> wrong = codeFields(decide(asked, "sam", "agree").get("code"));
    wrong.put("code_verifier", VERIFIER.replace('a', 'b'));
    Map<String, String> right = codeFields(decide(asked, "sam", "agree").get("code"));
    right.put("code_verifier", VERIFIER);
    right.put("client_id", StandInSpotify.CLIENT_ID);

    assertRefused(token(wrong), "invalid_grant");
    assertThat(Client.form(tokenAddress(), right).status()).isEqualTo(200);
  }

  @Test
  void plainProofKeysAreRefused() {
    Map<String, String> asked = asked(BACK);
    asked.put("code_challenge_method", "plain");
    asked.put("code_challenge", VERIFIER);

    assertThat(authorize(asked).header("Location").orElseThrow()).contains("error=invalid_request");
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
    assertRefused(refresh(first), "invalid_grant");
    assertThat(refresh(second).status()).isEqualTo(200);
  }

  @Test
  void aLinkDiesSixMonthsAfterConsentHoweverOftenItWasRefreshed() {
    spotify.faults().on("token-rotation");
    String token = exchange(agree("sam", BACK)).json().path("refresh_token").asText();
    spotify.travel(Duration.ofDays(150));
    Answer late = refresh(token);
    spotify.travel(SIX_MONTHS.minusDays(150));

    assertThat(late.status()).isEqualTo(200);
    assertRefused(refresh(late.json().path("refresh_token").asText()), "invalid_grant");
  }

  @Test
  void takingTheAccessBackEndsTheLink() {
    Answer tokens = exchange(agree("sam", BACK));
    spotify.revokeAccess("sam");

    assertThat(with(tokens).get("/me").status()).isEqualTo(401);
    assertRefused(refresh(tokens.json().path("refresh_token").asText()), "invalid_grant");
  }

  @Test
  void anAccessTokenWorksForAnHour() {
    Answer tokens = exchange(agree("sam", BACK));
    spotify.travel(Duration.ofMinutes(61));

    assertThat(with(tokens).get("/me").status()).isEqualTo(401);
  }

  @Test
  void somebodyNotOnTheListCanLinkButNotCall() {
    Answer tokens = exchange(agree("stranger", BACK));

    assertThat(tokens.status()).isEqualTo(200);
    assertThat(with(tokens).get("/me").status()).isEqualTo(403);
    assertThat(with(tokens).get("/me").message()).contains("not registered");
  }

  @Test
  void theTokenEndpointCanFail() {
    Map<String, String> fields = codeFields("any");
    spotify.faults().on("token-503", 1);
    assertThat(token(fields).status()).isEqualTo(503);
    spotify.faults().on("token-invalid-client", 1);
    assertRefused(token(fields), "invalid_client");
    spotify.faults().on("token-no-refresh", 1);
    assertThat(exchange(agree("sam", BACK)).json().has("refresh_token")).isFalse();
  }

  private Map<String, String> asked(String redirectUri) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("client_id", StandInSpotify.CLIENT_ID);
    asked.put("response_type", "code");
    asked.put("redirect_uri", redirectUri);
    asked.put("scope", "user-read-playback-state user-library-read");
    asked.put("state", "s t");
    return asked;
  }

  private Answer authorize(Map<String, String> asked, String... headers) {
    URI address = URI.create(spotify.accountsUrl() + "/authorize?" + Client.query(asked));
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return Client.send(request.build());
  }

  private Answer decideRaw(Map<String, String> asked, String person, String decision) {
    Matcher ticket =
        Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"").matcher(authorize(asked).body());
    assertThat(ticket.find()).isTrue();
    Map<String, String> form =
        Map.of("ticket", ticket.group(1), "person", person, "decision", decision);
    return Client.form(spotify.accountsUrl() + "/authorize", form);
  }

  private Map<String, String> decide(Map<String, String> asked, String person, String decision) {
    String location = decideRaw(asked, person, decision).header("Location").orElseThrow();
    assertThat(location).startsWith(asked.get("redirect_uri") + "?");
    Map<String, String> answer = new HashMap<>();
    for (String pair : location.substring(location.indexOf('?') + 1).split("&")) {
      String[] parts = pair.split("=", 2);
      answer.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return answer;
  }

  private String agree(String person, String redirectUri) {
    return decide(asked(redirectUri), person, "agree").get("code");
  }

  private Map<String, String> codeFields(String code) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant_type", "authorization_code");
    fields.put("code", code);
    fields.put("redirect_uri", BACK);
    return fields;
  }

  private Answer exchange(String code) {
    return token(codeFields(code));
  }

  private Answer refresh(String token) {
    return token(Map.of("grant_type", "refresh_token", "refresh_token", token));
  }

  private Answer token(Map<String, String> fields) {
    return Client.form(
        tokenAddress(), fields, "Authorization", basic(StandInSpotify.CLIENT_SECRET));
  }

  private String tokenAddress() {
    return spotify.accountsUrl() + "/api/token";
  }

  private Client with(Answer tokens) {
    return new Client(spotify.apiUrl(), tokens.json().path("access_token").asText());
  }

  private static String basic(String secret) {
    byte[] pair = (StandInSpotify.CLIENT_ID + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private static void assertRefused(Answer answer, String error) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isEqualTo(error);
  }
}
