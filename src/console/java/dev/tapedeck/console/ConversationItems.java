package dev.tapedeck.console;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The latest turns and notes. Each has a sequence number; the page asks for the items after the
 * last one it has.
 */
final class ConversationItems {
  private static final int MAX_ITEMS = 100;

  private final Deque<Map<String, Object>> items = new ArrayDeque<>();
  private int count;

  /** Adds an item of a kind ("turn" or "note"). */
  synchronized void add(String kind, Map<String, Object> content) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", ++count);
    item.put("kind", kind);
    item.putAll(content);
    items.add(item);
    if (items.size() > MAX_ITEMS) {
      items.remove();
    }
  }

  synchronized void clear() {
    items.clear();
  }

  /** The items with a higher id than this; 0 for all. */
  synchronized List<Map<String, Object>> after(int id) {
    return items.stream().filter(item -> (int) item.get("id") > id).toList();
  }

  /** The latest items of a kind, newest last. */
  synchronized List<Map<String, Object>> last(String kind, int max) {
    List<Map<String, Object>> all =
        items.stream().filter(item -> item.get("kind").equals(kind)).toList();
    return all.subList(Math.max(0, all.size() - max), all.size());
  }
}
