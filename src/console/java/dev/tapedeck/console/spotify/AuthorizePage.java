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
final class AuthorizePage {
  /** The cookie that tells whose browser this is. */
  static final String COOKIE = "stand-in-person";

  private record Asked(String redirectUri, String state, Set<String> scopes, String challenge) {}

  private final World world;
  private final Map<String, Asked> waiting = new HashMap<>();

  AuthorizePage(World world) {
    this.world = world;
  }

  /**
   * The consent page, or the way back at once for somebody who agreed before.
   *
   * @param person whose browser asks, or null
   */
  Reply ask(Map<String, String> query, String person) {
    if (!StandInSpotify.CLIENT_ID.equals(query.get("client_id"))) {
      return error("INVALID_CLIENT: Invalid client");
    }
    if (!RedirectUris.allows(query.get("redirect_uri"))) {
      return error("INVALID_CLIENT: Insecure or unknown redirect URI");
    }
    Asked asked =
        new Asked(
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
  Reply decide(String ticket, String person, String decision) {
    Asked asked = waiting.remove(ticket);
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

  private Reply page(Asked asked) {
    String ticket = Ids.of("ticket", waiting.size() + "/" + System.nanoTime());
    waiting.put(ticket, asked);
    List<Person> people = world.members().stream().map(Member::person).toList();
    return Reply.html(200, ConsentPage.ask(asked.scopes(), people, ticket))
        .with("Cache-Control", "no-store");
  }

  private Reply withCode(Asked asked, Grants.Grant grant) {
    return back(asked, "code", world.grants().code(grant, asked.redirectUri(), asked.challenge()));
  }

  private static Optional<String> error(Map<String, String> query, Asked asked) {
    if (!"code".equals(query.get("response_type"))) {
      return Optional.of("unsupported_response_type");
    }
    if (!Permissions.all().containsAll(asked.scopes())) {
      return Optional.of("invalid_scope");
    }
    boolean pkce =
        query.containsKey("code_challenge") || query.containsKey("code_challenge_method");
    boolean sound =
        "S256".equals(query.get("code_challenge_method"))
            && query.getOrDefault("code_challenge", "").matches("[A-Za-z0-9_-]{43}");
    return pkce && !sound ? Optional.of("invalid_request") : Optional.empty();
  }

  private static Reply error(String message) {
    return Reply.html(400, ConsentPage.error(message));
  }

  private static Set<String> scopes(String scope) {
    return Arrays.stream(scope.split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Reply back(Asked asked, String name, String value) {
    String address = asked.redirectUri() + "?" + name + "=" + encode(value);
    return Reply.seeOther(
        asked.state() == null ? address : address + "&state=" + encode(asked.state()));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
