package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.spotify.Client.Answer;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkingTest extends LinkingSteps {
  private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123";

  @Test
  void agreeingGivesValidTokens() {
    Answer tokens = exchange(agree("sam", BACK));

    assertThat(tokens.status()).isEqualTo(200);
    assertThat(tokens.json().path("token_type").asText()).isEqualTo("Bearer");
    assertThat(tokens.json().path("expires_in").asInt()).isEqualTo(3600);
    assertThat(tokens.json().path("scope").asText())
        .isEqualTo("user-library-read user-read-playback-state");
    assertThat(with(tokens).get("/me").json().path("id").asText()).isEqualTo("sam");
  }

  @Test
  void thePageListsTheAppThePermissionsAndTheAccounts() {
    Answer page = authorize(asked(BACK));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).hasValueSatisfying(t -> t.startsWith("text/html"));
    assertThat(page.body())
        .contains("Tape Deck", "See what you saved", "Sam Example", "Robin Example", "Cancel");
  }

  @Test
  void stateIsReturnedUnchangedAndTheQueryIsNotRendered() {
    Map<String, String> asked = asked(BACK);
    asked.put("state", "\"><script>alert(1)</script>&x=y");

    assertThat(authorize(asked).body()).doesNotContain("<script>");
    assertThat(decide(asked, "sam", "agree").get("state")).isEqualTo(asked.get("state"));
  }

  @Test
  void cancelingReturnsAccessDenied() {
    Map<String, String> answer = decide(asked(BACK), "sam", "cancel");

    assertThat(answer).containsEntry("error", "access_denied").containsEntry("state", "s t");
    assertThat(answer).doesNotContainKey("code");
  }

  @Test
  void anEarlierConsentRedirectsAtOnceUnlessShowDialogIsSet() {
    Map<String, String> asked = asked(BACK);
    Answer agreed = submitConsent(asked, "sam", "agree");
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
  void registeredRedirectUrisAreAccepted(String redirectUri) {
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
  void otherRedirectUrisAreRejected(String redirectUri) {
    Answer answer = authorize(asked(redirectUri));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Location")).isEmpty();
  }

  @Test
  void aWrongClientIdIsShownOnThePage() {
    Map<String, String> asked = asked(BACK);
    asked.put("client_id", "somebody-else");

    assertThat(authorize(asked).status()).isEqualTo(400);
    assertThat(authorize(asked).body()).contains("INVALID_CLIENT");
  }

  @Test
  void theImplicitGrantIsNotSupported() {
    Map<String, String> asked = asked(BACK);
    asked.put("response_type", "token");

    assertThat(authorize(asked).header("Location").orElseThrow())
        .contains("error=unsupported_response_type");
  }

  @Test
  void pkceIsVerified() {
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

    assertRejected(token(wrong), "invalid_grant");
    assertThat(Client.form(tokenAddress(), right).status()).isEqualTo(200);
  }

  @Test
  void plainPkceIsRejected() {
    Map<String, String> asked = asked(BACK);
    asked.put("code_challenge_method", "plain");
    asked.put("code_challenge", VERIFIER);

    assertThat(authorize(asked).header("Location").orElseThrow()).contains("error=invalid_request");
  }

  @Test
  void anUnregisteredUserCanLinkButNotCall() {
    Answer tokens = exchange(agree("stranger", BACK));

    assertThat(tokens.status()).isEqualTo(200);
    assertThat(with(tokens).get("/me").status()).isEqualTo(403);
    assertThat(with(tokens).get("/me").message()).contains("not registered");
  }
}
