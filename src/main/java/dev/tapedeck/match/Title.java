package dev.tapedeck.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name as a catalogue writes it, taken apart: "Here Comes The Sun - Remastered 2009" is "here
 * comes the sun", and nobody says the rest.
 *
 * @param whole all of it
 * @param sung without what only a catalogue adds: "(I Can't Get No) Satisfaction - Mono" keeps its
 *     brackets
 * @param bare without anything in brackets, after a dash or after "feat."
 * @param added the words that the bare name is without
 * @param others what it may be called too: "(The Piña Colada Song)", "867-5309 / Jenny"
 */
record Title(Name whole, Name sung, Name bare, Set<String> added, List<Name> others) {
  private static final Pattern ADDITION =
      Pattern.compile(
          "\\s+[-–—]\\s+(?<dash>.*)$"
              + "|[(\\[](?<bracket>[^)\\]]*)[)\\]]"
              + "|\\s+(?<guest>(?:feat\\.?|ft\\.|featuring)\\s.*)$",
          Pattern.CASE_INSENSITIVE);

  static Title of(String written) {
    Name whole = Name.of(written);
    List<Name> added = new ArrayList<>();
    Matcher additions = ADDITION.matcher(written);
    while (additions.find()) {
      added.add(Name.of(addition(additions)));
    }
    Name bare = added.isEmpty() ? whole : Name.of(ADDITION.matcher(written).replaceAll(" "));
    if (bare.isEmpty()) {
      return new Title(whole, whole, whole, Set.of(), List.of());
    }
    List<Name> others = new ArrayList<>(halves(written));
    added.stream().filter(Title::isName).forEach(others::add);
    return new Title(whole, sung(written, whole, added), bare, words(added), others);
  }

  /** Whether it is live, a remix or the like: not what one means by the bare name. */
  boolean isOtherVersion() {
    return !Collections.disjoint(added, English.VERSIONS);
  }

  private static String addition(MatchResult found) {
    int group = 1;
    while (found.group(group) == null) {
      group++;
    }
    return found.group(group);
  }

  private static Name sung(String written, Name whole, List<Name> added) {
    if (added.stream().noneMatch(Title::isOfCatalogue)) {
      return whole;
    }
    return Name.of(
        ADDITION
            .matcher(written)
            .replaceAll(
                found ->
                    isOfCatalogue(Name.of(addition(found)))
                        ? " "
                        : Matcher.quoteReplacement(found.group())));
  }

  private static boolean isOfCatalogue(Name addition) {
    return !Collections.disjoint(addition.words(), English.CATALOGUE)
        || !Collections.disjoint(addition.words(), English.VERSIONS);
  }

  private static boolean isName(Name addition) {
    return addition.words().size() > 1 && !addition.isCommon() && !isOfCatalogue(addition);
  }

  private static List<Name> halves(String written) {
    return written.contains(" / ")
        ? Stream.of(written.split(" / ")).map(Name::of).toList()
        : List.of();
  }

  private static Set<String> words(List<Name> names) {
    Set<String> words = new HashSet<>();
    names.forEach(name -> words.addAll(name.words()));
    return words;
  }
}
