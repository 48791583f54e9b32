package dev.tapedeck.match;

import dev.tapedeck.language.CatalogueEnglish;
import dev.tapedeck.language.Language;
import java.util.ArrayList;
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
 * @param isOtherVersion whether the addition makes it another version, such as a live one: not what
 *     one means by the bare name
 * @param others what it may be called too: "(The Piña Colada Song)", "867-5309 / Jenny"
 */
record Title(
    Name whole,
    Name sung,
    Name bare,
    Set<String> added,
    boolean isOtherVersion,
    List<Name> others) {
  /** Longer ones are not taken apart: "(((((" takes quadratic time. */
  private static final int LONGEST = 500;

  private static final Pattern ADDITION =
      Pattern.compile(
          "\\s+[-–—]\\s+(?<dash>.*)$"
              + "|[(\\[（【](?<bracket>[^)\\]）】]*)[)\\]）】]"
              + "|\\s+(?<guest>"
              + CatalogueEnglish.BEFORE_A_GUEST
              + ".*)$",
          Pattern.CASE_INSENSITIVE);

  static Title of(Language language, String written) {
    Name whole = Name.of(language, written);
    if (written.length() > LONGEST) {
      return plain(whole);
    }
    List<Name> added = new ArrayList<>();
    Matcher additions = ADDITION.matcher(written);
    while (additions.find()) {
      added.add(Name.of(language, addition(additions)));
    }
    if (added.isEmpty()) {
      return new Title(whole, whole, whole, Set.of(), false, halves(language, written));
    }
    Name bare = Name.of(language, ADDITION.matcher(written).replaceAll(" "));
    return bare.isEmpty() ? plain(whole) : decorated(language, written, whole, bare, added);
  }

  private static Title plain(Name whole) {
    return new Title(whole, whole, whole, Set.of(), false, List.of());
  }

  private static Title decorated(
      Language language, String written, Name whole, Name bare, List<Name> added) {
    Set<String> words = new HashSet<>();
    added.forEach(name -> words.addAll(name.words()));
    Set<String> versions = language.versions(words);
    words.addAll(versions);
    List<Name> others = new ArrayList<>(halves(language, written));
    added.stream().filter(name -> isName(language, name)).forEach(others::add);
    Name sung =
        added.stream().anyMatch(name -> isCatalogues(language, name))
            ? sung(language, written)
            : whole;
    return new Title(whole, sung, bare, words, !versions.isEmpty(), others);
  }

  private static String addition(MatchResult found) {
    int group = 1;
    while (found.group(group) == null) {
      group++;
    }
    return found.group(group);
  }

  private static Name sung(Language language, String written) {
    return Name.of(
        language,
        ADDITION
            .matcher(written)
            .replaceAll(
                found ->
                    isCatalogues(language, Name.of(language, addition(found)))
                        ? " "
                        : Matcher.quoteReplacement(found.group())));
  }

  private static boolean isCatalogues(Language language, Name addition) {
    return language.isCatalogueAddition(addition.words());
  }

  private static boolean isName(Language language, Name addition) {
    return addition.words().size() > 1 && !addition.isCommon() && !isCatalogues(language, addition);
  }

  private static List<Name> halves(Language language, String written) {
    return written.contains(" / ")
        ? Stream.of(written.split(" / ")).map(half -> Name.of(language, half)).toList()
        : List.of();
  }
}
