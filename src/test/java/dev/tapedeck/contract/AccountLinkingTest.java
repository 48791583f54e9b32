package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.spotify.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The account linking file has the scopes that the client needs, and no secret. */
class AccountLinkingTest {
  private static final Path FILE = Path.of("lambda", "account-linking.json");

  @Test
  void requestsExactlyTheScopesThatTheClientNeeds() throws IOException {
    List<String> asked = new ArrayList<>();
    request().path("scopes").forEach(scope -> asked.add(scope.asText()));

    assertThat(asked)
        .containsExactlyElementsOf(Arrays.stream(Scope.values()).map(Scope::value).toList());
    assertThat(asked).as("Alexa's limit").hasSizeLessThanOrEqualTo(15);
  }

  @Test
  void linksByCodeGrantAgainstSpotify() throws IOException {
    assertThat(request().path("type").asText()).isEqualTo("AUTH_CODE");
    assertThat(request().path("authorizationUrl").asText())
        .isEqualTo("https://accounts.spotify.com/authorize");
    assertThat(request().path("accessTokenUrl").asText())
        .isEqualTo("https://accounts.spotify.com/api/token");
    assertThat(request().path("accessTokenScheme").asText()).isEqualTo("HTTP_BASIC");
    assertThat(request().path("defaultTokenExpirationInSeconds").asInt()).isEqualTo(1800);
  }

  @Test
  void allowsEnablingTheSkillWithoutLinking() throws IOException {
    assertThat(request().path("skipOnEnablement").asBoolean()).isTrue();
  }

  @Test
  void hasNoClientIdOrSecret() throws IOException {
    assertThat(request().has("clientId")).isFalse();
    assertThat(request().has("clientSecret")).isFalse();
  }

  private static JsonNode request() throws IOException {
    return new ObjectMapper().readTree(FILE.toFile()).path("accountLinkingRequest");
  }
}
