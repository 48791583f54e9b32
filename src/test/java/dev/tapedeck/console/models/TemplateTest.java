package dev.tapedeck.console.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The template language: what a template expands to, and the messages for invalid templates. */
class TemplateTest {
  private static final Map<String, List<Line>> RULES =
      Map.of(
          "play", List.of(line("(play|put on)")),
          "on_speaker", List.of(line("(on|in) {speaker}")),
          "color", List.of(line("grey"), regional("gray", "en-US")),
          "circle", List.of(line("round <circle>")));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "pause; pause",
        "play {music}; play {music}",
        "(turn|switch) it off; turn it off, switch it off",
        "[please] pause; pause, please pause",
        "play [me|us] {music}; play {music}, play me {music}, play us {music}",
        "volume up|louder; volume up, louder",
        "go [back [one]] song; go song, go back song, go back one song",
        "<play> {music}; play {music}, put on {music}",
        "pause [<on_speaker>]; pause, pause on {speaker}, pause in {speaker}",
        "{speaker}'s name; {speaker}'s name",
        "[küchen]lautsprecher; lautsprecher, küchenlautsprecher",
        "spiel {music} (im|auf (der|dem)) {speaker}; spiel {music} im {speaker},"
            + " spiel {music} auf der {speaker}, spiel {music} auf dem {speaker}",
        "[{speaker}で]{music}を(流し|かけ)て; {music}を流して, {music}をかけて,"
            + " {speaker}で{music}を流して, {speaker}で{music}をかけて",
        "the <color> album; the grey album",
      })
  void expandsInTheOrderInWhichItIsWritten(String template, String sentences) {
    assertThat(expand(template)).containsExactly(sentences.split(", "));
  }

  @Test
  void expandsARuleForTheLocale() {
    assertThat(new Expander(RULES, "en-US").expand(line("<color>")))
        .containsExactly("grey", "gray");
  }

  @Test
  void expandsToNothingInOtherLocales() {
    assertThat(new Expander(RULES, "en-GB").expand(regional("gray", "en-US"))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "play (a|b; the ( at character 6 is never closed",
        "play [a; the [ at character 6 is never closed",
        "play {music; the { at character 6 is never closed",
        "<play {music}; the < at character 1 is never closed",
        "play a); unexpected ) at character 7",
        "play (a]; unexpected ] at character 8",
        "play music}; unexpected } at character 11",
        "play (a|); an option is empty at character 9",
        "play {my music}; \"my music\" is not a name",
        "play {}; \"\" is not a name",
        "<ply> {music}; there is no rule <ply>",
        "go <circle>; the rule <circle> refers to itself",
      })
  void namesThePlaceTheTemplateAndTheReason(String template, String reason) {
    assertThatThrownBy(() -> expand(template))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith("play.yaml, PlayIntent: ")
        .hasMessageContaining(reason);
  }

  @Test
  void rejectsATemplateWithTooManySentences() {
    String eight = "(a|b|c|d|e|f|g|h) ";

    assertThatThrownBy(() -> expand(eight.repeat(4)))
        .hasMessageContaining("expands to more than 2000 sentences");
  }

  private static Set<String> expand(String template) {
    return new Expander(RULES, "en-GB").expand(line(template));
  }

  private static Line line(String template) {
    return Line.parse("play.yaml, PlayIntent", template, Set.of());
  }

  private static Line regional(String template, String locale) {
    return Line.parse("play.yaml, PlayIntent", template, Set.of(locale));
  }
}
