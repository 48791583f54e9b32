package dev.tapedeck.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name made comparable: the words of it, in lower case, without accents and punctuation, "&" as
 * "and". Letters of every script stay.
 */
public record Name(List<String> words) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

  /** Inside a word: "don't", "R.E.M.", "AC/DC". */
  private static final Pattern INNER = Pattern.compile("['’‘`´.·]|(?<=\\b\\w\\w)/(?=\\w\\w\\b)");

  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** " - Remastered 2009", " (feat. Jay-Z)", " [Deluxe Edition]": what nobody says. */
  private static final Pattern DECORATION = Pattern.compile("\\s+-\\s.*$|\\s*[(\\[][^)\\]]*[)\\]]");

  private static final List<String> ARTICLES = List.of("the", "a", "an", "my");

  public static Name of(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String folded =
        fold(plain.toLowerCase(Locale.ROOT)).replace("&", " and ").replace("+", " and ");
    String joined = INNER.matcher(folded).replaceAll("");
    // Composed again: taking Hangul and kana apart was only for the accents.
    String whole = Normalizer.normalize(joined, Normalizer.Form.NFKC);
    return new Name(Arrays.stream(GAPS.split(whole)).filter(word -> !word.isEmpty()).toList());
  }

  /** The same without what stands in brackets or after a dash. */
  public static Name undecorated(String text) {
    String bare = DECORATION.matcher(text).replaceAll("");
    return bare.isBlank() ? of(text) : of(bare);
  }

  /** Letters that are no accented form of another, but are said and typed like one. */
  private static String fold(String text) {
    return text.replace("ø", "o")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ß", "ss")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("ı", "i");
  }

  /** The same without these words, unless nothing would be left. */
  public Name without(List<String> fillers) {
    List<String> rest = words.stream().filter(word -> !fillers.contains(word)).toList();
    return rest.isEmpty() ? this : new Name(rest);
  }

  /** The same without its leading articles: "the", "a", "my". */
  public Name withoutArticles() {
    List<String> rest = words.stream().dropWhile(ARTICLES::contains).toList();
    return rest.isEmpty() ? this : new Name(rest);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether every word of that name is in this one. */
  public boolean hasAllOf(Name that) {
    return words.containsAll(that.words);
  }

  /** Without blanks, so that "black bird" is "blackbird". */
  public String joined() {
    return String.join("", words);
  }

  @Override
  public String toString() {
    return words.stream().collect(Collectors.joining(" "));
  }
}
