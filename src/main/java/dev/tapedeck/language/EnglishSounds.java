package dev.tapedeck.language;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.DoubleMetaphone;

/** English homophones, and the pronunciation of names with an unusual spelling. */
final class EnglishSounds {
  /** Longer than any key. By default Double Metaphone stops after four characters. */
  private static final int MAX_KEY_LENGTH = 100;

  /** The words of a line sound the same. The first one replaces the others. */
  private static final Map<String, List<String>> HOMOPHONES =
      homophones(
          """
          2 to too
          4 for
          8 ate
          1 won
          u you
          r are
          b be bee
          c see sea
          y why
          j jay
          k kay
          o oh
          n in
          your youre ur
          their there theyre
          because cause cuz coz
          boy boi
          boys boyz
          girls girlz
          love luv
          night nite knight
          light lite
          right rite write
          through thru
          though tho
          sun son
          here hear
          hour our
          eye i aye
          new knew nu
          know no
          by buy bye
          heart hart
          blue blew
          red read
          peace piece
          whole hole
          weight wait
          way weigh
          ok okay
          """);

  /** Contractions of two words, and words that names write with digits: "4ever", "Gr8". */
  private static final Map<String, List<String>> CONTRACTIONS =
      Map.ofEntries(
          Map.entry("wanna", List.of("want", "2")),
          Map.entry("gonna", List.of("going", "2")),
          Map.entry("gotta", List.of("got", "2")),
          Map.entry("gimme", List.of("give", "me")),
          Map.entry("lemme", List.of("let", "me")),
          Map.entry("forever", List.of("4", "ever")),
          Map.entry("before", List.of("b", "4")),
          Map.entry("tonight", List.of("2", "night")),
          Map.entry("tonite", List.of("2", "night")),
          Map.entry("today", List.of("2", "day")),
          Map.entry("together", List.of("2", "gether")),
          Map.entry("great", List.of("gr", "8")),
          Map.entry("later", List.of("l", "8", "r")),
          Map.entry("skate", List.of("sk", "8")),
          Map.entry("hate", List.of("h", "8")),
          Map.entry("mate", List.of("m", "8")),
          Map.entry("straight", List.of("str", "8")));

  /** The pronunciation of names with an unusual spelling. */
  private static final Map<String, String> PRONUNCIATIONS =
      Map.ofEntries(
          Map.entry("deadmau 5", "dead mouse"),
          Map.entry("2 pac", "tupac"),
          Map.entry("nsync", "in sync"),
          Map.entry("inxs", "in excess"),
          Map.entry("chvrches", "churches"),
          Map.entry("sbtrkt", "subtract"),
          Map.entry("sk 8 er", "skater"),
          Map.entry("6 lack", "black"),
          Map.entry("3 lau", "blau"),
          Map.entry("knxwledge", "knowledge"),
          Map.entry("sade", "shar day"),
          Map.entry("siouxsie", "susie"),
          Map.entry("sinead", "shinaid"));

  private static final Set<String> FIRST_WORDS =
      PRONUNCIATIONS.keySet().stream()
          .map(name -> name.split(" ")[0])
          .collect(Collectors.toUnmodifiableSet());

  private final DoubleMetaphone metaphone = new DoubleMetaphone();

  EnglishSounds() {
    metaphone.setMaxCodeLen(MAX_KEY_LENGTH);
  }

  /** The Double Metaphone key, mostly the consonants; empty for other scripts. */
  String phoneticKey(String spelling) {
    String key = metaphone.doubleMetaphone(spelling);
    return key == null ? "" : key;
  }

  /** The words with one spelling for all homophones, joined. */
  static String pronunciation(List<String> words) {
    StringBuilder pronounced = new StringBuilder();
    for (String word : asPronounced(words)) {
      for (String part : CONTRACTIONS.getOrDefault(word, List.of(word))) {
        pronounced.append(HOMOPHONES.getOrDefault(part, List.of(part)).get(0));
      }
    }
    return pronounced.toString();
  }

  private static List<String> asPronounced(List<String> words) {
    if (Collections.disjoint(words, FIRST_WORDS)) {
      return words;
    }
    String text = " " + String.join(" ", words) + " ";
    for (Map.Entry<String, String> name : PRONUNCIATIONS.entrySet()) {
      text = text.replace(" " + name.getKey() + " ", " " + name.getValue() + " ");
    }
    return List.of(text.strip().split(" "));
  }

  private static Map<String, List<String>> homophones(String lines) {
    return lines
        .lines()
        .map(line -> List.of(line.split(" ")))
        .flatMap(line -> line.stream().map(word -> Map.entry(word, line)))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
