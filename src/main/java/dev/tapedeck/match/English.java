package dev.tapedeck.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The English that is in names: the only language that Tape Deck speaks so far.
 *
 * <p>What catalogues add to a title ("remastered", "live at") is English in every country; what
 * people leave out, shorten and hear alike belongs to the language they speak.
 */
final class English {
  static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** What a listener puts before the names of their own things. */
  static final Set<String> BELONGING = Set.of("my", "our");

  /** Too common to name anything on their own. */
  static final Set<String> COMMON =
      words("the a an my our your of and in on it is to i u you me we no do so at by for");

  /** What a listener may say after a name, to say what kind of thing it is. */
  static final Set<String> KINDS =
      words("playlist playlists album song songs record podcast show band audiobook soundtrack");

  /** What tells one version of a song from another. */
  static final Set<String> VERSIONS =
      words(
          "live acoustic unplugged remix rmx mashup demo instrumental karaoke cover tribute extended"
              + " club dub sped slowed reprise orchestral piano session sessions rehearsal outtake"
              + " take commentary cappella acapella lullaby symphonic concert mtv bootleg pt");

  /** What else catalogues add, and no song is called by. */
  static final Set<String> CATALOGUE =
      words(
          "remaster remastered deluxe edition edit mono stereo version feat with from mix radio"
              + " single bonus track anniversary expanded explicit clean original soundtrack ep");

  /** What a listener says around the word for a version: "the live version of layla". */
  static final Set<String> AROUND_A_VERSION = words("version one of the from at in a on");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("mister", "mr"),
          Map.entry("missus", "mrs"),
          Map.entry("doctor", "dr"),
          Map.entry("saint", "st"),
          Map.entry("sergeant", "sgt"),
          Map.entry("junior", "jr"),
          Map.entry("senior", "sr"),
          Map.entry("featuring", "feat"),
          Map.entry("ft", "feat"),
          Map.entry("versus", "vs"),
          Map.entry("volume", "vol"),
          Map.entry("part", "pt"),
          Map.entry("okay", "ok"));

  /** Each line sounds alike. The first word stands for all of them. */
  private static final Map<String, List<String>> ALIKE =
      alike(
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
          tonight tonite
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

  /** Words that are two when said slowly. */
  private static final Map<String, List<String>> DRAWN_OUT =
      Map.of(
          "wanna", List.of("want", "2"),
          "gonna", List.of("going", "2"),
          "gotta", List.of("got", "2"),
          "gimme", List.of("give", "me"),
          "lemme", List.of("let", "me"));

  /** Names that are written in a way of their own, and how one says them. */
  private static final Map<String, String> SAID_OTHERWISE =
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

  private static final Set<String> ODD_BEGINNINGS =
      SAID_OTHERWISE.keySet().stream().map(odd -> odd.split(" ")[0]).collect(Collectors.toSet());

  private English() {}

  /** Numbers as digits, initials as one word, "and" and shortened words written in one way. */
  static List<String> canonical(List<String> words) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("rnb")) {
        written.addAll(List.of("r", "and", "b"));
      } else {
        written.add(isAnd(words, i) ? "and" : SHORT.getOrDefault(word, word));
      }
    }
    return Folding.withInitialsJoined(Numbers.inDigits(written));
  }

  /** The "n" of "rock n roll" and "r n b", but not that of "n w a". */
  private static boolean isAnd(List<String> words, int at) {
    if (!words.get(at).equals("n") || at == 0 || at == words.size() - 1) {
      return false;
    }
    String before = words.get(at - 1);
    String after = words.get(at + 1);
    return before.length() > 1 && after.length() > 1 || before.equals("r") && after.equals("b");
  }

  /** One spelling for all words that sound like these. */
  static String heard(List<String> words) {
    StringBuilder heard = new StringBuilder();
    for (String word : words) {
      for (String part : DRAWN_OUT.getOrDefault(word, List.of(word))) {
        heard.append(ALIKE.getOrDefault(part, List.of(part)).get(0));
      }
    }
    return heard.toString();
  }

  /** As one says it, if that is not as it is written. */
  static List<String> said(List<String> words) {
    if (Collections.disjoint(words, ODD_BEGINNINGS)) {
      return words;
    }
    String text = " " + String.join(" ", words) + " ";
    for (Map.Entry<String, String> odd : SAID_OTHERWISE.entrySet()) {
      text = text.replace(" " + odd.getKey() + " ", " " + odd.getValue() + " ");
    }
    return List.of(text.strip().split(" "));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  private static Map<String, List<String>> alike(String lines) {
    return lines
        .lines()
        .map(line -> List.of(line.split(" ")))
        .flatMap(line -> line.stream().map(word -> Map.entry(word, line)))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
