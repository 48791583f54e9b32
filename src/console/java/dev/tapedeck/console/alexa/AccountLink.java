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
 * Alexa's part in account linking: she sends the person to the service's consent page, exchanges
 * the code for tokens, keeps them, and renews the access token when it has expired.
 */
public final class AccountLink {

  /**
   * Who gives out tokens, and as whom the skill is known there.
   *
   * @param accountsUrl where {@code /authorize} and {@code /api/token} are, without a closing slash
   */
  public record Provider(String accountsUrl, String clientId, String clientSecret) {
    @Override
    public String toString() {
      return "Provider[" + accountsUrl + "]";
    }
  }

  /** Says that linking did not work, in words for the person who tries. */
  public static class LinkException extends Exception {
    LinkException(String message) {
      super(message);
    }
  }

  /**
   * What may be told of a link: all but the tokens.
   *
   * @param consented when the person agreed; the link's age counts from here
   * @param issued when the present access token was given out
   * @param expires when Alexa will renew it
   * @param renewals how often she has
   */
  public record Status(
      Instant consented, Instant issued, Instant expires, List<String> scopes, int renewals) {}

  /** How many consent pages may be open at a time. */
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
   * @param redirectUri where the consent page sends the code; it must be registered there
   * @param scopes the permissions to ask for
   * @param clock tells when a token has expired
   */
  public AccountLink(Provider provider, URI redirectUri, List<String> scopes, Clock clock) {
    this.provider = provider;
    this.client = new TokenClient(provider, clock);
    this.redirectUri = redirectUri;
    this.scopes = List.copyOf(scopes);
    this.clock = clock;
  }

  /** The consent page for one attempt to link; its answer is good for {@link #complete} once. */
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

  /** Whether an attempt to link hasPendingState here with this state. */
  public synchronized boolean hasPendingState(String state) {
    return pendingStates.contains(state);
  }

  /**
   * Ends an attempt to link with what the consent page sent to the redirect address.
   *
   * @throws LinkException if the state is none of ours, or the code is not taken
   */
  public synchronized void complete(String state, String code) throws LinkException {
    if (!pendingStates.remove(state)) {
      throw new LinkException("This answer belongs to no attempt to link from here.");
    }
    tokens = Optional.of(client.exchange(code, redirectUri, scopes));
    consented = clock.instant();
    renewals = 0;
    renewalError = "";
  }

  /** Links without a browser: opens the consent page, presses "Agree", and takes the code. */
  public void linkNow() throws LinkException {
    link(Map.of());
  }

  /** The same as one of the people whom the stand-in's consent page offers. */
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

  /** What may be told of the link, if there is one. */
  public synchronized Optional<Status> status() {
    return tokens.map(
        now -> new Status(consented, now.issued(), now.expires(), now.scopes(), renewals));
  }

  /** Why the token could not be renewed the last time; empty if it could. */
  public synchronized String renewalError() {
    return renewalError;
  }

  /** Forgets the tokens, as disabling the skill does. */
  public synchronized void unlink() {
    tokens = Optional.empty();
    renewalError = "";
  }

  /**
   * The token for the next request, renewed if it has expired; empty while unlinked, and when it
   * could not be renewed. A refused refresh token ends the link, as it does with Alexa.
   */
  public synchronized Optional<String> accessToken() {
    if (tokens.isPresent() && !clock.instant().isBefore(tokens.get().expires())) {
      renew();
      return renewalError.isEmpty() ? tokens.map(OAuthTokens::access) : Optional.empty();
    }
    return tokens.map(OAuthTokens::access);
  }

  /** Renews the token now, expired or not; {@link #renewalError} tells if that did not work. */
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
      // As with Alexa, this request goes out without a token, and the next one tries again.
      renewalError = temporary.getMessage();
    }
  }
}
