package dev.tapedeck.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private static final Pattern HALVES = Pattern.compile("\\s/\\s");

  static Title of(String written) {
    Name whole = Name.of(written);
    List<Name> added = new ArrayList<>();
    ADDITION.matcher(written).results().map(Title::addition).map(Name::of).forEach(added::add);
    Name bare = added.isEmpty() ? whole : Name.of(ADDITION.matcher(written).replaceAll(" "));
    if (bare.isEmpty()) {
      return new Title(whole, whole, whole, Set.of(), List.of());
    }
    List<Name> others =
        Stream.concat(added.stream().filter(Title::isName), halves(written)).toList();
    return new Title(whole, sung(written, whole, added), bare, words(added), others);
  }

  /** Whether it is live, a remix or the like: not what one means by the bare name. */
  boolean isOtherVersion() {
    return added.stream().anyMatch(English.VERSIONS::contains);
  }

  private static String addition(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(group -> group != null)
        .findFirst()
        .orElse("");
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
    return addition.words().stream()
        .anyMatch(word -> English.CATALOGUE.contains(word) || English.VERSIONS.contains(word));
  }

  private static boolean isName(Name addition) {
    return addition.words().size() > 1 && !addition.isCommon() && !isOfCatalogue(addition);
  }

  private static Stream<Name> halves(String written) {
    String[] halves = HALVES.split(written);
    return Stream.of(halves).limit(halves.length > 1 ? halves.length : 0).map(Name::of);
  }

  private static Set<String> words(List<Name> names) {
    return names.stream().flatMap(name -> name.words().stream()).collect(Collectors.toSet());
  }
}
