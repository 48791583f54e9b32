package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A call that passed the checks common to all routes.
 *
 * @param id the variable part of the path, or null
 * @param faults the faults that apply to this call
 */
record AuthorizedCall(
    ApiRequest request,
    String id,
    StandInState state,
    Urls urls,
    StandInUser me,
    Set<String> scopes,
    Set<Fault> faults,
    Faults switches) {

  boolean has(Fault fault) {
    return faults.contains(fault);
  }

  /** An option of a fault that applies to this call; empty if it was not given. */
  Optional<String> option(Fault fault, String name) {
    return has(fault) ? Optional.ofNullable(switches.option(fault, name)) : Optional.empty();
  }

  /** Why the fault for this makes a thing unplayable; empty if it does not. */
  Optional<String> restriction(String uri) {
    return option(Fault.UNPLAYABLE, "uris")
        .filter(uris -> Arrays.asList(uris.split(",")).contains(uri))
        .map(uris -> option(Fault.UNPLAYABLE, "reason").orElse("market"));
  }

  Catalogue catalogue() {
    return state.catalogue();
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(request.query().get(name));
  }

  String required(String name) {
    return parameter(name)
        .filter(value -> !value.isEmpty())
        .orElseThrow(() -> ApiErrorException.badRequest("Missing required field: " + name));
  }

  /**
   * A whole number in the query.
   *
   * @throws ApiErrorException 400 if it is missing, invalid or out of range
   */
  long number(String name, long min, long max) {
    return number(required(name), name, min, max);
  }

  int limit(int defaultLimit, int max) {
    return (int) number(parameter("limit").orElse("" + defaultLimit), "limit", 1, max);
  }

  int offset(int max) {
    return (int) number(parameter("offset").orElse("0"), "offset", 0, max);
  }

  List<String> listed(String name) {
    return Arrays.stream(required(name).split(",")).map(String::strip).toList();
  }

  /** The catalogue id in the path. */
  String catalogueId() {
    if (!Ids.wellFormed(id)) {
      throw ApiErrorException.badRequest("Invalid base62 id");
    }
    return id;
  }

  /** The body, or an empty object if there is none. */
  JsonNode json() {
    if (request.body().isBlank()) {
      return JsonNodes.object();
    }
    try {
      JsonNode body = JsonNodes.parse(request.body());
      if (body.isObject()) {
        return body;
      }
    } catch (JsonProcessingException e) {
      // Handled below like any body that is not an object.
    }
    throw ApiErrorException.badRequest("Error parsing JSON.");
  }

  void needScope(String scope) {
    if (!scopes.contains(scope)) {
      throw ApiErrorException.scope();
    }
  }

  boolean asksForEpisodes() {
    return parameter("additional_types").orElse("").contains("episode");
  }

  ResourceJson resources() {
    return new ResourceJson(this);
  }

  /** The query as sent, without these parameters. */
  String queryWithout(Set<String> names) {
    String target = request.target();
    if (!target.contains("?")) {
      return "";
    }
    return Arrays.stream(target.substring(target.indexOf('?') + 1).split("&"))
        .filter(part -> !names.contains(part.split("=")[0]))
        .map(part -> part + "&")
        .collect(Collectors.joining());
  }

  private static long number(String text, String name, long min, long max) {
    try {
      long number = Long.parseLong(text);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Handled below like a number out of range.
    }
    throw ApiErrorException.badRequest("Invalid " + name);
  }
}
