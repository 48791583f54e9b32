package dev.tapedeck.console.spotify;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** GET and POST /authorize: shows the consent page and redirects to the app with a code. */
final class AuthorizeEndpoint {
  /** The cookie with the user of this browser. */
  static final String COOKIE = "stand-in-person";

  private record AuthorizationRequest(
      String redirectUri, String state, Set<String> scopes, String challenge) {}

  private final StandInState state;
  private final Map<String, AuthorizationRequest> pending = new HashMap<>();

  AuthorizeEndpoint(StandInState state) {
    this.state = state;
  }

  /**
   * Shows the consent page, or redirects at once if the user has given consent before.
   *
   * @param person the user of the browser, or null
   */
  ApiResponse show(Map<String, String> query, String person) {
    if (!StandInSpotify.CLIENT_ID.equals(query.get("client_id"))) {
      return error("INVALID_CLIENT: Invalid client");
    }
    if (!RedirectUris.allows(query.get("redirect_uri"))) {
      return error("INVALID_CLIENT: Insecure or unknown redirect URI");
    }
    AuthorizationRequest authorization =
        new AuthorizationRequest(
            query.get("redirect_uri"),
            query.get("state"),
            scopes(query.getOrDefault("scope", "")),
            query.get("code_challenge"));
    Optional<String> error = error(query, authorization);
    if (error.isPresent()) {
      return redirect(authorization, "error", error.get());
    }
    if (!"true".equals(query.get("show_dialog")) && state.hasUser(person)) {
      Optional<Grants.Grant> consent =
          state.grants().existingConsent(person, authorization.scopes());
      if (consent.isPresent()) {
        return redirectWithCode(authorization, consent.get());
      }
    }
    return page(authorization);
  }

  /** Handles Agree and Cancel. */
  ApiResponse submit(String ticket, String person, String decision) {
    AuthorizationRequest authorization = pending.remove(ticket);
    if (authorization == null) {
      return error("This page has expired. Please start again.");
    }
    if (!"agree".equals(decision)) {
      return redirect(authorization, "error", "access_denied");
    }
    if (!state.hasUser(person)) {
      return error("Please choose an account.");
    }
    return redirectWithCode(authorization, state.grants().consent(person, authorization.scopes()))
        .with("Set-Cookie", COOKIE + "=" + person + "; Path=/authorize; HttpOnly; SameSite=Lax");
  }

  private ApiResponse page(AuthorizationRequest authorization) {
    String ticket = Ids.of("ticket", pending.size() + "/" + System.nanoTime());
    pending.put(ticket, authorization);
    List<UserAccount> people = state.users().stream().map(StandInUser::account).toList();
    return ApiResponse.html(200, ConsentPageHtml.form(authorization.scopes(), people, ticket))
        .with("Cache-Control", "no-store");
  }

  private ApiResponse redirectWithCode(AuthorizationRequest authorization, Grants.Grant grant) {
    return redirect(
        authorization,
        "code",
        state.grants().code(grant, authorization.redirectUri(), authorization.challenge()));
  }

  private static Optional<String> error(
      Map<String, String> query, AuthorizationRequest authorization) {
    if (!"code".equals(query.get("response_type"))) {
      return Optional.of("unsupported_response_type");
    }
    if (!ScopeDescriptions.all().containsAll(authorization.scopes())) {
      return Optional.of("invalid_scope");
    }
    boolean pkce =
        query.containsKey("code_challenge") || query.containsKey("code_challenge_method");
    boolean valid =
        "S256".equals(query.get("code_challenge_method"))
            && query.getOrDefault("code_challenge", "").matches("[A-Za-z0-9_-]{43}");
    return pkce && !valid ? Optional.of("invalid_request") : Optional.empty();
  }

  private static ApiResponse error(String message) {
    return ApiResponse.html(400, ConsentPageHtml.error(message));
  }

  private static Set<String> scopes(String scope) {
    return Arrays.stream(scope.split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static ApiResponse redirect(
      AuthorizationRequest authorization, String name, String value) {
    String address = authorization.redirectUri() + "?" + name + "=" + encode(value);
    return ApiResponse.seeOther(
        authorization.state() == null
            ? address
            : address + "&state=" + encode(authorization.state()));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
