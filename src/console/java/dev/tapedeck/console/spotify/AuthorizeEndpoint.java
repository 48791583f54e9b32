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

/**
 * GET and POST /authorize: asks a person for consent and sends them back to the app with a code.
 */
final class AuthorizeEndpoint {
  /** The cookie that tells whose browser this is. */
  static final String COOKIE = "stand-in-person";

  private record AuthorizationRequest(
      String redirectUri, String state, Set<String> scopes, String challenge) {}

  private final StandInState world;
  private final Map<String, AuthorizationRequest> waiting = new HashMap<>();

  AuthorizeEndpoint(StandInState world) {
    this.world = world;
  }

  /**
   * The consent page, or the way back at once for somebody who agreed before.
   *
   * @param person whose browser asks, or null
   */
  ApiResponse ask(Map<String, String> query, String person) {
    if (!StandInSpotify.CLIENT_ID.equals(query.get("client_id"))) {
      return error("INVALID_CLIENT: Invalid client");
    }
    if (!RedirectUris.allows(query.get("redirect_uri"))) {
      return error("INVALID_CLIENT: Insecure or unknown redirect URI");
    }
    AuthorizationRequest asked =
        new AuthorizationRequest(
            query.get("redirect_uri"),
            query.get("state"),
            scopes(query.getOrDefault("scope", "")),
            query.get("code_challenge"));
    Optional<String> error = error(query, asked);
    if (error.isPresent()) {
      return back(asked, "error", error.get());
    }
    if (!"true".equals(query.get("show_dialog")) && world.knows(person)) {
      Optional<Grants.Grant> before = world.grants().earlier(person, asked.scopes());
      if (before.isPresent()) {
        return withCode(asked, before.get());
      }
    }
    return page(asked);
  }

  /** What a press on Agree or Cancel does. */
  ApiResponse decide(String ticket, String person, String decision) {
    AuthorizationRequest asked = waiting.remove(ticket);
    if (asked == null) {
      return error("This page is out of date. Please start again.");
    }
    if (!"agree".equals(decision)) {
      return back(asked, "error", "access_denied");
    }
    if (!world.knows(person)) {
      return error("Please choose an account.");
    }
    return withCode(asked, world.grants().consent(person, asked.scopes()))
        .with("Set-Cookie", COOKIE + "=" + person + "; Path=/authorize; HttpOnly; SameSite=Lax");
  }

  private ApiResponse page(AuthorizationRequest asked) {
    String ticket = Ids.of("ticket", waiting.size() + "/" + System.nanoTime());
    waiting.put(ticket, asked);
    List<UserAccount> people = world.members().stream().map(StandInUser::person).toList();
    return ApiResponse.html(200, ConsentPageHtml.ask(asked.scopes(), people, ticket))
        .with("Cache-Control", "no-store");
  }

  private ApiResponse withCode(AuthorizationRequest asked, Grants.Grant grant) {
    return back(asked, "code", world.grants().code(grant, asked.redirectUri(), asked.challenge()));
  }

  private static Optional<String> error(Map<String, String> query, AuthorizationRequest asked) {
    if (!"code".equals(query.get("response_type"))) {
      return Optional.of("unsupported_response_type");
    }
    if (!ScopeDescriptions.all().containsAll(asked.scopes())) {
      return Optional.of("invalid_scope");
    }
    boolean pkce =
        query.containsKey("code_challenge") || query.containsKey("code_challenge_method");
    boolean sound =
        "S256".equals(query.get("code_challenge_method"))
            && query.getOrDefault("code_challenge", "").matches("[A-Za-z0-9_-]{43}");
    return pkce && !sound ? Optional.of("invalid_request") : Optional.empty();
  }

  private static ApiResponse error(String message) {
    return ApiResponse.html(400, ConsentPageHtml.error(message));
  }

  private static Set<String> scopes(String scope) {
    return Arrays.stream(scope.split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static ApiResponse back(AuthorizationRequest asked, String name, String value) {
    String address = asked.redirectUri() + "?" + name + "=" + encode(value);
    return ApiResponse.seeOther(
        asked.state() == null ? address : address + "&state=" + encode(asked.state()));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
