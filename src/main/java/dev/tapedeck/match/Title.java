package dev.tapedeck.match;

import dev.tapedeck.language.Addition;
import dev.tapedeck.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A catalogue's name split into the title and its additions: "Here Comes The Sun - Remastered 2009"
 * is "here comes the sun" and an addition that nobody says.
 *
 * @param whole the complete name
 * @param withoutCatalogueAdditions without known additions of catalogues, but with other brackets:
 *     "(I Can't Get No) Satisfaction" of "(I Can't Get No) Satisfaction - Mono"
 * @param bare without anything in brackets, after a dash or after "feat."
 * @param added the words that are not in the bare name
 * @param isOtherVersion whether the additions name another version, such as a live one
 * @param alternatives alternative names: "(The Piña Colada Song)", "867-5309 / Jenny"
 */
record Title(
    Name whole,
    Name withoutCatalogueAdditions,
    Name bare,
    Set<String> added,
    boolean isOtherVersion,
    List<Name> alternatives) {
  static Title of(Language language, String written) {
    Name whole = Name.of(language, written);
    List<Addition> additions = Addition.in(written);
    if (additions.isEmpty()) {
      return new Title(whole, whole, whole, Set.of(), false, halves(language, written));
    }
    List<Name> added = additions.stream().map(a -> Name.of(language, a.text())).toList();
    Name bare = Name.of(language, Addition.removed(written, additions));
    return bare.isEmpty()
        ? plain(whole)
        : decorated(language, written, whole, bare, additions, added);
  }

  private static Title plain(Name whole) {
    return new Title(whole, whole, whole, Set.of(), false, List.of());
  }

  private static Title decorated(
      Language language,
      String written,
      Name whole,
      Name bare,
      List<Addition> additions,
      List<Name> added) {
    Set<String> words = new HashSet<>();
    added.forEach(name -> words.addAll(name.words()));
    Set<String> versions = language.versions(words);
    words.addAll(versions);
    List<Name> alternatives = new ArrayList<>(halves(language, written));
    added.stream().filter(name -> isName(language, name)).forEach(alternatives::add);
    List<Addition> ofCatalogue =
        IntStream.range(0, added.size())
            .filter(index -> isCatalogueAddition(language, added.get(index)))
            .mapToObj(additions::get)
            .toList();
    Name withoutCatalogueAdditions =
        ofCatalogue.isEmpty() ? whole : Name.of(language, Addition.removed(written, ofCatalogue));
    return new Title(
        whole, withoutCatalogueAdditions, bare, words, !versions.isEmpty(), alternatives);
  }

  private static boolean isCatalogueAddition(Language language, Name addition) {
    return language.isCatalogueAddition(addition.words());
  }

  private static boolean isName(Language language, Name addition) {
    return addition.words().size() > 1
        && !addition.isCommon()
        && !isCatalogueAddition(language, addition);
  }

  private static List<Name> halves(Language language, String written) {
    return written.contains(" / ")
        ? Stream.of(written.split(" / ")).map(half -> Name.of(language, half)).toList()
        : List.of();
  }
}
