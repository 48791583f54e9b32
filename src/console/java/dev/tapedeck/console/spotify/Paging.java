package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Pages of lists by limit and offset. */
final class Paging {
  static final int DEFAULT_LIMIT = 20;
  static final int MAX_LIMIT = 50;
  private static final int MAX_OFFSET = 100_000;

  private Paging() {}

  static <T> ObjectNode page(
      AuthorizedCall call, List<T> all, Function<? super T, JsonNode> toJson) {
    String path = call.request().path();
    return page(
        call, path, call.limit(DEFAULT_LIMIT, MAX_LIMIT), call.offset(MAX_OFFSET), all, toJson);
  }

  /** The page at this limit and offset; its links point to the given path. */
  static <T> ObjectNode page(
      AuthorizedCall call,
      String path,
      int limit,
      int offset,
      List<T> all,
      Function<? super T, JsonNode> toJson) {
    String rest = path + "?" + call.queryWithout(Set.of("limit", "offset"));
    int from = Math.min(offset, all.size());
    int to = Math.min(from + limit, all.size());
    ObjectNode page = JsonNodes.object();
    page.put("href", link(call, rest, offset, limit));
    page.set("items", items(call, all.subList(from, to), toJson));
    page.put("limit", limit);
    page.put("next", to < all.size() ? link(call, rest, offset + limit, limit) : null);
    page.put("offset", offset);
    page.put("previous", offset > 0 ? link(call, rest, Math.max(0, offset - limit), limit) : null);
    page.put("total", all.size());
    return page;
  }

  /** Converts the items to JSON and applies the faults for lists. */
  static <T> ArrayNode items(
      AuthorizedCall call, List<T> values, Function<? super T, JsonNode> toJson) {
    if (call.has(Fault.EMPTY_RESULTS)) {
      return JsonNodes.array();
    }
    ArrayNode items =
        JsonNodes.array(
            values, value -> call.has(Fault.ALL_NULL_RESULTS) ? null : toJson.apply(value));
    if (call.has(Fault.NULLS_IN_LISTS)) {
      items.insertNull(0);
    }
    return items;
  }

  /**
   * Inserts a local file as the first item of a page, if the fault for it applies.
   *
   * @param toRow the row of the page for the file
   */
  static void insertLocalFile(
      AuthorizedCall call, ObjectNode page, UnaryOperator<ObjectNode> toRow) {
    if (call.has(Fault.LOCAL_IN_LISTS)) {
      LocalFile file = new LocalFile("Garage demo", "The Neighbours", "Tape 3", 185_000);
      ((ArrayNode) page.get("items")).insert(0, toRow.apply(call.resources().localFile(file)));
    }
  }

  private static String link(AuthorizedCall call, String rest, int offset, int limit) {
    return call.urls().api() + rest + "offset=" + offset + "&limit=" + limit;
  }
}
