package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.AccountLink.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Exchanges codes and refresh tokens for access tokens at the token endpoint. */
final class TokenClient {
  /** Used if the token response has no expires_in. */
  private static final int DEFAULT_SECONDS = 3600;

  /** The grant is invalid: the user has to link again. */
  static final class InvalidGrant extends LinkException {
    InvalidGrant(String message) {
      super(message);
    }
  }

  private final Provider provider;
  private final Clock clock;

  TokenClient(Provider provider, Clock clock) {
    this.provider = provider;
    this.clock = clock;
  }

  /** Exchanges an authorization code, which can be used once. */
  OAuthTokens exchange(String code, URI redirectUri, List<String> requestedScopes)
      throws LinkException {
    Map<String, String> grant = new LinkedHashMap<>();
    grant.put("grant_type", "authorization_code");
    grant.put("code", code);
    grant.put("redirect_uri", redirectUri.toString());
    return read(token(grant), "", requestedScopes);
  }

  /** Refreshes the tokens; fields that the response omits keep their old values. */
  OAuthTokens refresh(OAuthTokens old) throws LinkException {
    Map<String, String> grant = new LinkedHashMap<>();
    grant.put("grant_type", "refresh_token");
    grant.put("refresh_token", old.refresh());
    return read(token(grant), old.refresh(), old.scopes());
  }

  private HttpResponse<String> token(Map<String, String> grant) throws LinkException {
    String credentials = provider.clientId() + ":" + provider.clientSecret();
    byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(provider.accountsUrl() + "/api/token"))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(ConsentPageClient.TIMEOUT)
            .POST(HttpRequest.BodyPublishers.ofString(form(grant)))
            .build();
    return ConsentPageClient.send(request);
  }

  private OAuthTokens read(HttpResponse<String> response, String refresh, List<String> scopes)
      throws LinkException {
    JsonNode json = json(response);
    if (response.statusCode() != 200) {
      throw exception(response.statusCode(), json.path("error").asText(""));
    }
    String access = json.path("access_token").asText("");
    if (access.isEmpty()) {
      throw new LinkException("The token response has no access token.");
    }
    String scope = json.path("scope").asText(String.join(" ", scopes)).strip();
    Instant now = clock.instant();
    return new OAuthTokens(
        access,
        json.path("refresh_token").asText(refresh),
        scope.isEmpty() ? List.of() : List.of(scope.split(" +")),
        now,
        now.plusSeconds(json.path("expires_in").asInt(DEFAULT_SECONDS)));
  }

  /**
   * Only {@code invalid_grant} ends the link; other errors are temporary or a wrong configuration.
   */
  private static LinkException exception(int status, String error) {
    String reason = error.isEmpty() ? "status " + status : error + ", status " + status;
    return switch (error) {
      case "invalid_grant" -> new InvalidGrant("The token endpoint refused: " + reason + ".");
      case "invalid_client" ->
          new LinkException(
              "The token endpoint refused: "
                  + reason
                  + ". The client id or the client secret is wrong.");
      default -> new LinkException("The token endpoint refused: " + reason + ".");
    };
  }

  private static JsonNode json(HttpResponse<String> response) throws LinkException {
    try {
      return RequestJson.MAPPER.readTree(response.body());
    } catch (IOException e) {
      if (response.statusCode() == 200) {
        throw new LinkException("The token response is not JSON.");
      }
      return MissingNode.getInstance();
    }
  }

  static String form(Map<String, String> fields) {
    return String.join(
        "&",
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .toList());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
