package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** POST /api/token: exchanges codes and refresh tokens for access tokens. */
final class TokenEndpoint {
  private final StandInState state;
  private final Map<String, String> form;
  private final Set<Fault> faults;

  TokenEndpoint(StandInState state, Map<String, String> form, Set<Fault> faults) {
    this.state = state;
    this.form = form;
    this.faults = faults;
  }

  /** Handles a request; the Authorization header may be null. */
  ApiResponse answer(String authorization) {
    if (faults.contains(Fault.TOKEN_503)) {
      return FaultEffects.htmlError(503);
    }
    if (faults.contains(Fault.TOKEN_INVALID_CLIENT)) {
      return ApiResponse.grantError("invalid_client", "Invalid client");
    }
    boolean pkce = form.containsKey("code_verifier");
    Optional<ApiResponse> invalidClient = credentialsError(authorization, pkce);
    if (invalidClient.isPresent()) {
      return invalidClient.get();
    }
    if (faults.contains(Fault.TOKEN_INVALID_GRANT) || faults.contains(Fault.REVOKED_LINK)) {
      return ApiResponse.grantError("invalid_grant", "Refresh token revoked");
    }
    return switch (form.getOrDefault("grant_type", "")) {
      case "authorization_code" -> exchange();
      case "refresh_token" -> refresh();
      default ->
          ApiResponse.grantError(
              "unsupported_grant_type", "grant_type must be authorization_code or refresh_token");
    };
  }

  private ApiResponse exchange() {
    if (form.getOrDefault("code", "").isEmpty()) {
      return ApiResponse.grantError("invalid_request", "code must be supplied");
    }
    Optional<Grants.Code> code = state.grants().useCode(form.get("code"));
    if (code.isEmpty()) {
      return ApiResponse.grantError("invalid_grant", "Invalid authorization code");
    }
    if (!code.get().redirectUri().equals(form.get("redirect_uri"))) {
      return ApiResponse.grantError("invalid_grant", "Invalid redirect URI");
    }
    if (!matchesChallenge(code.get().challenge(), form.get("code_verifier"))) {
      return ApiResponse.grantError("invalid_grant", "code_verifier was incorrect");
    }
    Grants.Grant grant = code.get().grant();
    return tokens(grant, state.grants().refreshToken(grant));
  }

  private ApiResponse refresh() {
    String token = form.getOrDefault("refresh_token", "");
    if (token.isEmpty()) {
      return ApiResponse.grantError("invalid_request", "refresh_token must be supplied");
    }
    Optional<Grants.Grant> grant = state.grants().refresh(token);
    if (grant.isEmpty()) {
      return ApiResponse.grantError("invalid_grant", "Refresh token revoked");
    }
    if (!faults.contains(Fault.TOKEN_ROTATION)) {
      return tokens(grant.get(), null);
    }
    state.grants().invalidate(token);
    return tokens(grant.get(), state.grants().refreshToken(grant.get()));
  }

  private ApiResponse tokens(Grants.Grant grant, String refreshToken) {
    ObjectNode json = JsonNodes.object();
    json.put("access_token", state.grants().accessToken(grant)).put("token_type", "Bearer");
    json.put("scope", String.join(" ", new TreeSet<>(grant.scopes())));
    json.put("expires_in", Grants.TOKEN_LIFE.toSeconds());
    if (refreshToken != null && !faults.contains(Fault.TOKEN_NO_REFRESH)) {
      json.put("refresh_token", refreshToken);
    }
    return ApiResponse.ok(json).with("Cache-Control", "no-store");
  }

  /** A client that uses PKCE needs no secret, but a secret that it sends must be correct. */
  private Optional<ApiResponse> credentialsError(String authorization, boolean pkce) {
    String id = form.get("client_id");
    String secret = form.get("client_secret");
    if (authorization != null) {
      String[] pair = basic(authorization);
      id = pair[0];
      secret = pair[1];
    }
    if (id == null) {
      return Optional.of(ApiResponse.grantError("invalid_client", null));
    }
    boolean right =
        StandInSpotify.CLIENT_ID.equals(id)
            && (secret == null ? pkce : StandInSpotify.CLIENT_SECRET.equals(secret));
    return right
        ? Optional.empty()
        : Optional.of(ApiResponse.grantError("invalid_client", "Invalid client"));
  }

  private static String[] basic(String authorization) {
    String[] none = {"", ""};
    if (!authorization.startsWith("Basic ")) {
      return none;
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
      String[] pair = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      return pair.length == 2 ? pair : none;
    } catch (IllegalArgumentException e) {
      return none;
    }
  }

  private static boolean matchesChallenge(String challenge, String verifier) {
    if (challenge == null) {
      return true;
    }
    if (verifier == null || !verifier.matches("[A-Za-z0-9._~-]{43,128}")) {
      return false;
    }
    byte[] hash = Ids.sha256(verifier);
    return challenge.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
  }
}
