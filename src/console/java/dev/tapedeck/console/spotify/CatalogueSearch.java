package dev.tapedeck.console.spotify;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Full-text search. Ranks exact names first, then prefixes, then items with all words in name or
 * creator, then items with most of them; equal ranks keep the order of the catalogue. Misspelled
 * words match only if nothing else does: "metalica" finds Metallica. Filters are strict.
 */
final class CatalogueSearch {
  private static final int EXACT = 0;
  private static final int PREFIX = 1;
  private static final int ALL_WORDS = 2;
  private static final int MAJORITY_OF_WORDS = 3;
  private static final int NO_MATCH = 4;

  /**
   * The searchable text of an item.
   *
   * @param creators artists, authors or owner, in one text
   * @param fields the text of each filter; a filter without a field matches nothing
   */
  record Searchable<T>(T item, String name, String creators, Map<String, String> fields) {}

  private record Ranked<T>(T item, int rank) {}

  private CatalogueSearch() {}

  static <T> List<T> in(List<T> items, SearchQuery query, Function<T, Searchable<T>> describe) {
    List<Searchable<T>> candidates =
        items.stream()
            .map(describe)
            .filter(candidate -> passes(candidate, query.filters()))
            .toList();
    List<T> hits =
        candidates.stream()
            .map(candidate -> new Ranked<>(candidate.item(), rank(candidate, query)))
            .filter(ranked -> ranked.rank() < NO_MATCH)
            .sorted(Comparator.comparingInt(Ranked::rank))
            .map(Ranked::item)
            .toList();
    return hits.isEmpty() ? misspelled(candidates, query.text()) : hits;
  }

  private static <T> List<T> misspelled(List<Searchable<T>> candidates, String text) {
    List<String> wanted = SearchText.of(text);
    return candidates.stream()
        .filter(
            candidate -> {
              Set<String> words = words(candidate);
              return wanted.stream().allMatch(word -> Misspelling.isOfAny(word, words));
            })
        .map(Searchable::item)
        .toList();
  }

  private static Set<String> words(Searchable<?> candidate) {
    Set<String> words = new HashSet<>(SearchText.of(candidate.name()));
    words.addAll(SearchText.of(SearchText.withLetters(candidate.name())));
    words.addAll(SearchText.of(candidate.creators()));
    words.addAll(SearchText.of(SearchText.withLetters(candidate.creators())));
    return words;
  }

  private static <T> int rank(Searchable<T> candidate, SearchQuery query) {
    if (query.text().isEmpty()) {
      String wanted = query.filter("track").or(() -> query.filter("album")).orElse("");
      return sameText(candidate.name(), wanted) ? EXACT : ALL_WORDS;
    }
    if (sameText(candidate.name(), query.text())
        || sameText(SearchText.withLetters(candidate.name()), query.text())) {
      return EXACT;
    }
    if (SearchText.plain(candidate.name()).startsWith(SearchText.plain(query.text()) + " ")) {
      return PREFIX;
    }
    List<String> wanted = SearchText.of(query.text());
    Set<String> words = words(candidate);
    long hits = wanted.stream().filter(word -> contains(words, word)).count();
    if (hits == wanted.size()) {
      return ALL_WORDS;
    }
    return hits * 2 > wanted.size() ? MAJORITY_OF_WORDS : NO_MATCH;
  }

  private static boolean passes(Searchable<?> candidate, Map<String, String> filters) {
    return filters.entrySet().stream()
        .allMatch(filter -> passes(candidate.fields(), filter.getKey(), filter.getValue()));
  }

  private static boolean passes(Map<String, String> fields, String name, String wanted) {
    String field = fields.get(name);
    if (field == null) {
      return false;
    }
    if (name.equals("year")) {
      String[] span = wanted.split("-");
      return field.compareTo(span[0]) >= 0 && field.compareTo(span[span.length - 1]) <= 0;
    }
    Set<String> words = new HashSet<>(SearchText.of(field));
    return sameText(field, wanted)
        || SearchText.of(wanted).stream().allMatch(word -> contains(words, word));
  }

  private static boolean contains(Set<String> words, String wanted) {
    return words.contains(wanted)
        || wanted.length() >= 4 && words.stream().anyMatch(word -> word.startsWith(wanted));
  }

  /** "AC/DC" equals "acdc", "The Beatles" equals "beatles". */
  private static boolean sameText(String one, String other) {
    return String.join("", SearchText.of(one)).equals(String.join("", SearchText.of(other)));
  }
}
