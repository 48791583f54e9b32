package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A page of a longer list.
 *
 * @param items required, so that another object is not read as an empty page; without Spotify's
 *     nulls
 * @param total the length of the whole list, null if unknown
 */
public record Page<T>(@JsonProperty(required = true) List<T> items, Integer total) {
  public Page {
    items = Lists.complete(items);
  }

  /** Whether the list continues after this page, as far as is known. */
  public boolean hasMoreAfter(int offset, int limit) {
    return total == null ? !items.isEmpty() : total > offset + limit;
  }

  /** Whether the first page of this limit is the whole list, as far as is known. */
  public boolean isWhole(int limit) {
    return total == null ? items.size() < limit : total <= limit;
  }

  static <T> Page<T> orEmpty(Page<T> page) {
    return page == null ? new Page<>(List.of(), 0) : page;
  }
}
