package dev.tapedeck.console.alexa;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Alexa's side of account linking with the OAuth authorization code grant: opens the consent page,
 * exchanges the code for tokens, stores them, and refreshes the access token when it has expired.
 */
public final class AccountLink {

  /**
   * The authorization server and the client credentials.
   *
   * @param accountsUrl base URL of {@code /authorize} and {@code /api/token}, without a trailing
   *     slash
   */
  public record Provider(String accountsUrl, String clientId, String clientSecret) {
    @Override
    public String toString() {
      return "Provider[" + accountsUrl + "]";
    }
  }

  /** Linking failed; the message is shown to the user. */
  public static class LinkException extends Exception {
    LinkException(String message) {
      super(message);
    }
  }

  /**
   * The state of a link, without the tokens.
   *
   * @param consented when the user gave consent; the age of the link counts from here
   * @param issued when the current access token was issued
   * @param expires when the current access token expires
   * @param renewals how often the access token was refreshed
   */
  public record Status(
      Instant consented, Instant issued, Instant expires, List<String> scopes, int renewals) {}

  /** How many consent pages may be pending at a time. */
  private static final int MAX_PENDING_STATES = 20;

  private final Provider provider;
  private final TokenClient client;
  private final URI redirectUri;
  private final List<String> scopes;
  private final Clock clock;
  private final Set<String> pendingStates = new LinkedHashSet<>();
  private Optional<OAuthTokens> tokens = Optional.empty();
  private Instant consented = Instant.EPOCH;
  private int renewals;
  private String renewalError = "";

  /**
   * An unlinked account.
   *
   * @param redirectUri the registered redirect URI, to which the code is sent
   * @param scopes the scopes to request
   * @param clock decides when a token has expired
   */
  public AccountLink(Provider provider, URI redirectUri, List<String> scopes, Clock clock) {
    this.provider = provider;
    this.client = new TokenClient(provider, clock);
    this.redirectUri = redirectUri;
    this.scopes = List.copyOf(scopes);
    this.clock = clock;
  }

  /**
   * The URL of the consent page for one attempt to link; its state can be passed to {@link
   * #complete} once.
   */
  public synchronized URI authorizeUrl() {
    String state = UUID.randomUUID().toString();
    pendingStates.add(state);
    if (pendingStates.size() > MAX_PENDING_STATES) {
      pendingStates.remove(pendingStates.iterator().next());
    }
    Map<String, String> query = new LinkedHashMap<>();
    query.put("client_id", provider.clientId());
    query.put("response_type", "code");
    query.put("redirect_uri", redirectUri.toString());
    query.put("scope", String.join(" ", scopes));
    query.put("state", state);
    return URI.create(provider.accountsUrl() + "/authorize?" + TokenClient.form(query));
  }

  /** Whether this state belongs to a pending attempt of this link. */
  public synchronized boolean hasPendingState(String state) {
    return pendingStates.contains(state);
  }

  /**
   * Completes an attempt to link with the parameters of the redirect.
   *
   * @throws LinkException if the state is unknown or the code is rejected
   */
  public synchronized void complete(String state, String code) throws LinkException {
    if (!pendingStates.remove(state)) {
      throw new LinkException("This redirect does not belong to a pending attempt to link.");
    }
    tokens = Optional.of(client.exchange(code, redirectUri, scopes));
    consented = clock.instant();
    renewals = 0;
    renewalError = "";
  }

  /** Links without a browser: loads the consent page, submits "Agree", and uses the code. */
  public void linkNow() throws LinkException {
    link(Map.of());
  }

  /** As above, as one of the users that the stand-in's consent page lists. */
  public void linkNow(String person) throws LinkException {
    link(Map.of("person", person));
  }

  private void link(Map<String, String> choices) throws LinkException {
    Map<String, String> answer = ConsentPageClient.agree(authorizeUrl(), choices);
    if (!answer.containsKey("code")) {
      throw new LinkException("The consent page refused: " + answer.getOrDefault("error", "?"));
    }
    complete(answer.getOrDefault("state", ""), answer.get("code"));
  }

  /** Whether requests carry a token. */
  public synchronized boolean linked() {
    return tokens.isPresent();
  }

  /** The state of the link, if there is one. */
  public synchronized Optional<Status> status() {
    return tokens.map(
        now -> new Status(consented, now.issued(), now.expires(), now.scopes(), renewals));
  }

  /** Why the last refresh of the access token failed; empty if it succeeded. */
  public synchronized String renewalError() {
    return renewalError;
  }

  /** Deletes the tokens, as disabling the skill does. */
  public synchronized void unlink() {
    tokens = Optional.empty();
    renewalError = "";
  }

  /**
   * The access token for the next request, refreshed if it has expired; empty if unlinked or if the
   * refresh failed. A rejected refresh token ends the link, as it does with Alexa.
   */
  public synchronized Optional<String> accessToken() {
    if (tokens.isPresent() && !clock.instant().isBefore(tokens.get().expires())) {
      renew();
      return renewalError.isEmpty() ? tokens.map(OAuthTokens::access) : Optional.empty();
    }
    return tokens.map(OAuthTokens::access);
  }

  /**
   * Refreshes the access token now, expired or not. On failure {@link #renewalError} has the
   * reason.
   */
  public synchronized void renew() {
    if (tokens.isEmpty()) {
      return;
    }
    try {
      tokens = Optional.of(client.refresh(tokens.get()));
      renewals++;
      renewalError = "";
    } catch (TokenClient.InvalidGrant refused) {
      tokens = Optional.empty();
      renewalError = refused.getMessage();
    } catch (LinkException temporary) {
      // As with Alexa, this request has no token, and the next one retries the refresh.
      renewalError = temporary.getMessage();
    }
  }
}
