package dev.tapedeck.console.spotify;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The consents of the users, and the codes and tokens issued for them. */
final class Grants {
  static final Duration TOKEN_LIFE = Duration.ofHours(1);
  private static final Duration CODE_LIFE = Duration.ofMinutes(10);
  private static final Period LINK_LIFE = Period.ofMonths(6);

  /** A user's consent. Refresh tokens expire by its age. */
  record Grant(String person, Set<String> scopes, Instant consented) {}

  /** An authorization code. */
  record Code(Grant grant, String redirectUri, String challenge, Instant expires) {}

  /** A valid access token. */
  record Access(Grant grant, Instant expires) {}

  private final StandInClock clock;
  private final Map<String, Grant> consents = new HashMap<>();
  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, Access> accessTokens = new LinkedHashMap<>();
  private final Map<String, Grant> refreshTokens = new HashMap<>();
  private int issued;

  Grants(StandInClock clock) {
    this.clock = clock;
  }

  Grant consent(String person, Set<String> scopes) {
    Grant grant = new Grant(person, Set.copyOf(scopes), clock.now());
    consents.put(person, grant);
    return grant;
  }

  /** An existing consent to at least these scopes. */
  Optional<Grant> existingConsent(String person, Set<String> scopes) {
    return Optional.ofNullable(consents.get(person))
        .filter(grant -> grant.scopes().containsAll(scopes) && !expired(grant));
  }

  String code(Grant grant, String redirectUri, String challenge) {
    String code = newToken("AQC", grant);
    codes.put(code, new Code(grant, redirectUri, challenge, clock.now().plus(CODE_LIFE)));
    return code;
  }

  /** A code can be used once, even if the exchange fails. */
  Optional<Code> useCode(String code) {
    return Optional.ofNullable(codes.remove(code))
        .filter(found -> clock.now().isBefore(found.expires()));
  }

  String accessToken(Grant grant) {
    String token = newToken("BQD", grant);
    accessTokens.put(token, new Access(grant, clock.now().plus(TOKEN_LIFE)));
    return token;
  }

  Optional<Grant> access(String token) {
    return Optional.ofNullable(accessTokens.get(token))
        .filter(access -> clock.now().isBefore(access.expires()))
        .map(Access::grant);
  }

  String refreshToken(Grant grant) {
    String token = newToken("AQA", grant);
    refreshTokens.put(token, grant);
    return token;
  }

  Optional<Grant> refresh(String token) {
    return Optional.ofNullable(refreshTokens.get(token)).filter(grant -> !expired(grant));
  }

  void invalidate(String refreshToken) {
    refreshTokens.remove(refreshToken);
  }

  void expireAccessTokens() {
    accessTokens.clear();
  }

  void revoke(String person) {
    consents.remove(person);
    codes.values().removeIf(code -> code.grant().person().equals(person));
    accessTokens.values().removeIf(access -> access.grant().person().equals(person));
    refreshTokens.values().removeIf(grant -> grant.person().equals(person));
  }

  private boolean expired(Grant grant) {
    Instant end = grant.consented().atZone(ZoneOffset.UTC).plus(LINK_LIFE).toInstant();
    return !clock.now().isBefore(end);
  }

  private String newToken(String prefix, Grant grant) {
    issued++;
    String seed = grant.person() + "/" + issued + "/" + System.nanoTime();
    return prefix + "-" + Ids.of("secret", seed) + Ids.of("more", seed);
  }
}
