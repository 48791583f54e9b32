package dev.tapedeck.spotify;

import java.util.List;

/**
 * A page of a longer list.
 *
 * @param items without the nulls that Spotify puts between them
 * @param total how many there are in all, null if Spotify does not say
 */
public record Page<T>(List<T> items, Integer total) {
  public Page {
    items = Lists.real(items);
  }

  /** Whether there is more after this page of so many, as far as Spotify says. */
  public boolean hasMoreAfter(int offset, int limit) {
    return total == null ? !items.isEmpty() : total > offset + limit;
  }

  static <T> Page<T> orEmpty(Page<T> page) {
    return page == null ? new Page<>(List.of(), 0) : page;
  }
}
