package dev.tapedeck.console;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last things that were said, each with a number by which the page asks for newer ones. */
final class ConversationItems {
  private static final int MAX_ITEMS = 100;

  private final Deque<Map<String, Object>> items = new ArrayDeque<>();
  private int count;

  /** Adds something of a kind ("turn", "note"). */
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

  /** The items that are newer than the one of this number; 0 for all. */
  synchronized List<Map<String, Object>> after(int id) {
    return items.stream().filter(item -> (int) item.get("id") > id).toList();
  }

  /** The contents of the newest items of a kind, newest last. */
  synchronized List<Map<String, Object>> last(String kind, int max) {
    List<Map<String, Object>> all =
        items.stream().filter(item -> item.get("kind").equals(kind)).toList();
    return all.subList(Math.max(0, all.size() - max), all.size());
  }
}
