package dev.tapedeck.console.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template, rule and slot in src/models has an effect. */
class TidySourceTest {
  private static final Path PROJECT = Path.of("");

  static List<String> languages() throws IOException {
    return LanguageFolder.languages(PROJECT);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTemplateAddsASentence(String language) throws IOException {
    ModelSource source = source(language);
    List<String> redundant = new ArrayList<>();
    source
        .intents()
        .values()
        .forEach(
            intent ->
                intent.sentences().stream()
                    .filter(line -> !adds(line, intent.sentences(), source))
                    .forEach(line -> redundant.add(line.place() + ": " + line.template())));
    assertThat(redundant).as("templates whose sentences other templates make too").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyRuleAndEverySlotIsUsed(String language) throws IOException {
    ModelSource source = source(language);
    Set<String> unused = new TreeSet<>();
    source.rules().keySet().forEach(rule -> unused.add("<" + rule + ">"));
    source.slots().keySet().forEach(slot -> unused.add("{" + slot + "}"));
    List<String> templates = templates(source);
    unused.removeIf(name -> templates.stream().anyMatch(template -> template.contains(name)));
    source.intents().values().stream()
        .flatMap(intent -> intent.elicited().stream())
        .forEach(slot -> unused.remove("{" + slot + "}"));
    assertThat(unused).isEmpty();
  }

  private static List<String> templates(ModelSource source) {
    List<Line> lines = new ArrayList<>();
    source.rules().values().forEach(lines::addAll);
    source.intents().values().forEach(intent -> lines.addAll(intent.sentences()));
    source.types().values().stream()
        .flatMap(List::stream)
        .forEach(value -> lines.addAll(value.lines()));
    return lines.stream().map(Line::template).toList();
  }

  private static boolean adds(Line line, Collection<Line> lines, ModelSource source) {
    return source.settings().locales().stream()
        .anyMatch(
            locale -> {
              Expander expander = new Expander(source.rules(), locale);
              Set<String> others = new HashSet<>();
              lines.stream()
                  .filter(other -> other != line)
                  .forEach(other -> others.addAll(expander.expand(other)));
              return !others.containsAll(expander.expand(line));
            });
  }

  private static ModelSource source(String language) throws IOException {
    return ModelSource.parse(language, LanguageFolder.read(PROJECT, language));
  }
}
