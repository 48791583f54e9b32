package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Alexa's part in account linking: she sends the person to the service's consent page, exchanges
 * the code for tokens, keeps them, and renews the access token when it has expired.
 */
public final class AccountLink {

  /**
   * Who gives out tokens, and as whom the skill is known there.
   *
   * @param accountsUrl where {@code /authorize} and {@code /api/token} are, without a closing slash
   */
  public record Provider(String accountsUrl, String clientId, String clientSecret) {}

  /** Says that linking did not work, in words for the person who tries. */
  public static final class LinkException extends Exception {
    LinkException(String message) {
      super(message);
    }
  }

  private record Tokens(String access, String refresh, Instant expires) {}

  /** What Alexa assumes if the token response does not say. */
  private static final int DEFAULT_SECONDS = 3600;

  /** How many consent pages may be open at a time. */
  private static final int ATTEMPTS = 20;

  private final Provider provider;
  private final URI redirectUri;
  private final List<String> scopes;
  private final Clock clock;
  private final Set<String> states = new LinkedHashSet<>();
  private Optional<Tokens> tokens = Optional.empty();

  /**
   * An unlinked account.
   *
   * @param redirectUri where the consent page sends the code; it must be registered there
   * @param scopes the permissions to ask for
   */
  public AccountLink(Provider provider, URI redirectUri, List<String> scopes) {
    this(provider, redirectUri, scopes, Clock.systemUTC());
  }

  AccountLink(Provider provider, URI redirectUri, List<String> scopes, Clock clock) {
    this.provider = provider;
    this.redirectUri = redirectUri;
    this.scopes = List.copyOf(scopes);
    this.clock = clock;
  }

  /** The consent page for one attempt to link; its answer is good for {@link #complete} once. */
  public synchronized URI authorizeUrl() {
    String state = UUID.randomUUID().toString();
    states.add(state);
    if (states.size() > ATTEMPTS) {
      states.remove(states.iterator().next());
    }
    Map<String, String> query = new LinkedHashMap<>();
    query.put("client_id", provider.clientId());
    query.put("response_type", "code");
    query.put("redirect_uri", redirectUri.toString());
    query.put("scope", String.join(" ", scopes));
    query.put("state", state);
    return URI.create(provider.accountsUrl() + "/authorize?" + form(query));
  }

  /** Whether an attempt to link began here with this state. */
  public synchronized boolean began(String state) {
    return states.contains(state);
  }

  /**
   * Ends an attempt to link with what the consent page sent to the redirect address.
   *
   * @throws LinkException if the state is none of ours, or the code is not taken
   */
  public synchronized void complete(String state, String code) throws LinkException {
    if (!states.remove(state)) {
      throw new LinkException("This answer belongs to no attempt to link from here.");
    }
    Map<String, String> grant = new LinkedHashMap<>();
    grant.put("grant_type", "authorization_code");
    grant.put("code", code);
    grant.put("redirect_uri", redirectUri.toString());
    HttpResponse<String> response = token(grant);
    if (response.statusCode() != 200) {
      throw new LinkException("The code was not taken: " + reason(response));
    }
    tokens = Optional.of(read(response, ""));
  }

  /** Links without a browser: opens the consent page, presses "Agree", and takes the code. */
  public void linkNow() throws LinkException {
    Map<String, String> answer = ConsentPage.agree(authorizeUrl());
    if (!answer.containsKey("code")) {
      throw new LinkException("The consent page refused: " + answer.getOrDefault("error", "?"));
    }
    complete(answer.getOrDefault("state", ""), answer.get("code"));
  }

  /** Whether requests carry a token. */
  public synchronized boolean linked() {
    return tokens.isPresent();
  }

  /** Forgets the tokens, as disabling the skill does. */
  public synchronized void unlink() {
    tokens = Optional.empty();
  }

  /**
   * The token for the next request, renewed if it has expired; empty while unlinked, and when it
   * could not be renewed. A refused refresh token ends the link, as it does with Alexa.
   */
  public synchronized Optional<String> accessToken() {
    if (tokens.isPresent() && !clock.instant().isBefore(tokens.get().expires())) {
      return refresh(tokens.get());
    }
    return tokens.map(Tokens::access);
  }

  private Optional<String> refresh(Tokens old) {
    Map<String, String> grant = new LinkedHashMap<>();
    grant.put("grant_type", "refresh_token");
    grant.put("refresh_token", old.refresh());
    try {
      HttpResponse<String> response = token(grant);
      if (response.statusCode() == 200) {
        tokens = Optional.of(read(response, old.refresh()));
        return tokens.map(Tokens::access);
      }
      if (reason(response).contains("invalid_grant")) {
        unlink();
      }
    } catch (LinkException unreachable) {
      // As with Alexa, this request goes out without a token, and the next one tries again.
    }
    return Optional.empty();
  }

  private HttpResponse<String> token(Map<String, String> grant) throws LinkException {
    String credentials = provider.clientId() + ":" + provider.clientSecret();
    byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(provider.accountsUrl() + "/api/token"))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(ConsentPage.PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(form(grant)))
            .build();
    return ConsentPage.send(request);
  }

  /** The service may keep the refresh token as it is, and then sends none. */
  private Tokens read(HttpResponse<String> response, String oldRefresh) throws LinkException {
    JsonNode json = json(response);
    String access = json.path("access_token").asText("");
    if (access.isEmpty()) {
      throw new LinkException("The token response has no access token.");
    }
    int seconds = json.path("expires_in").asInt(DEFAULT_SECONDS);
    String refresh = json.path("refresh_token").asText(oldRefresh);
    return new Tokens(access, refresh, clock.instant().plusSeconds(seconds));
  }

  private static String reason(HttpResponse<String> response) {
    try {
      return json(response).path("error").asText("") + " (" + response.statusCode() + ")";
    } catch (LinkException e) {
      return "status " + response.statusCode();
    }
  }

  private static JsonNode json(HttpResponse<String> response) throws LinkException {
    try {
      return RequestJson.MAPPER.readTree(response.body());
    } catch (IOException e) {
      throw new LinkException("The token response is no JSON.");
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
