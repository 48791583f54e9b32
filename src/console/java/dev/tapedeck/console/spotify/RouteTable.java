package dev.tapedeck.console.spotify;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The routes of the Web API: those that are open to new apps, and those that were removed. */
final class RouteTable {
  /** Handles a call that passed the checks. */
  interface Handler {
    ApiResponse handle(AuthorizedCall call);
  }

  /** A route. */
  record Route(
      String method, List<String> path, boolean premium, Set<String> scopes, Handler handler) {}

  /** A route that matches, with the variable part of the path. */
  record Match(Route route, String id) {}

  private static final String VARIABLE = "{id}";

  private final List<Route> routes = new ArrayList<>();
  private final List<Route> removed = new ArrayList<>();

  void read(String path, Handler handler, String... scopes) {
    add("GET", path, false, handler, scopes);
  }

  void write(String method, String path, Handler handler, String... scopes) {
    add(method, path, false, handler, scopes);
  }

  /** A player command; needs Premium. */
  void command(String method, String path, Handler handler) {
    add(method, path, true, handler, "user-modify-playback-state");
  }

  void removed(String method, String... paths) {
    for (String path : paths) {
      removed.add(new Route(method, split(path), false, Set.of(), call -> null));
    }
  }

  /**
   * The route of a request.
   *
   * @throws ApiErrorException 403 if it was removed, 405 for a wrong method, 404 if there is no
   *     such path
   */
  Match find(ApiRequest request) {
    Optional<Match> match = first(routes, request.method(), request.path());
    if (match.isPresent()) {
      return match.get();
    }
    if (first(removed, request.method(), request.path()).isPresent()) {
      throw ApiErrorException.forbidden("Forbidden");
    }
    if (first(routes, null, request.path()).isPresent()) {
      throw new ApiErrorException(ApiResponse.error(405, "Method Not Allowed"));
    }
    throw new ApiErrorException(ApiResponse.error(404, "Service not found"));
  }

  private void add(String method, String path, boolean premium, Handler handler, String... scopes) {
    routes.add(new Route(method, split(path), premium, Set.of(scopes), handler));
  }

  /** A null method matches all. */
  private static Optional<Match> first(List<Route> rows, String method, String path) {
    List<String> parts = split(path);
    return rows.stream()
        .filter(row -> method == null || row.method().equals(method))
        .filter(row -> fits(row.path(), parts))
        .findFirst()
        .map(row -> new Match(row, id(row.path(), parts)));
  }

  private static boolean fits(List<String> row, List<String> parts) {
    if (row.size() != parts.size()) {
      return false;
    }
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).equals(VARIABLE) && !row.get(i).equals(parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String id(List<String> row, List<String> parts) {
    int at = row.indexOf(VARIABLE);
    return at < 0 ? null : URLDecoder.decode(parts.get(at), StandardCharsets.UTF_8);
  }

  private static List<String> split(String path) {
    return List.of(path.substring(1).split("/", -1));
  }
}
