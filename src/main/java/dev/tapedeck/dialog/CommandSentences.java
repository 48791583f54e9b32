package dev.tapedeck.dialog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.language.CommandOpening;
import dev.tapedeck.language.Language;
import dev.tapedeck.turn.Turn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The samples of the interaction model, to find a command in text. While Alexa elicits a slot, it
 * may deliver any words as the value: "play queen in the bedroom" as the name of a speaker. Alexa
 * has no operation to interpret a text, so this repeats the simplest part of it.
 *
 * <p>The build copies the model of each language into the jar. It is read at the first use for a
 * language, which takes 0.2 s in a new process, and kept.
 */
public final class CommandSentences {
  private final Map<String, Map<Integer, List<Sample>>> byLocale = new ConcurrentHashMap<>();

  /**
   * A sample as the model has it.
   *
   * @param types the types of the intent's slots by their names
   */
  private record Sample(String request, String text, Map<String, String> types) {}

  /**
   * The command that the text is, as a turn.
   *
   * @param maybeTitle whether the text may be the name of music, which can look like a command:
   *     "like a prayer"
   */
  public Optional<Turn> command(Turn turn, String text, boolean maybeTitle) {
    Language language = turn.language();
    Optional<String> builtIn = language.builtInRequest(text);
    if (builtIn.isPresent()) {
      return builtIn.map(turn::as);
    }
    CommandOpening opening = language.opening(text);
    String said = CommandSentence.normalized(text);
    if (opening == CommandOpening.NO || said.isEmpty()) {
      return Optional.empty();
    }
    boolean wholeOnly = maybeTitle && opening == CommandOpening.LIKE_A_TITLE;
    return best(language, said, wholeOnly).map(match -> turn.as(match.request(), match.slots()));
  }

  /** The match with the most literal text; of equal ones the first in the model. */
  private Optional<CommandSentence.Match> best(Language language, String text, boolean wholeOnly) {
    CommandSentence.Match best = null;
    for (Sample sample : samples(language).getOrDefault(text.codePointAt(0), List.of())) {
      CommandSentence sentence =
          CommandSentence.of(sample.request(), sample.text(), sample.types());
      boolean isBetter = best == null || sentence.literals() > best.literals();
      if (isBetter && !(wholeOnly && sentence.hasSlots())) {
        best = sentence.match(text, language).orElse(best);
      }
    }
    return Optional.ofNullable(best);
  }

  /** The samples by their first character: few of them have to be looked at for one text. */
  private Map<Integer, List<Sample>> samples(Language language) {
    return byLocale.computeIfAbsent(language.modelLocale(), CommandSentences::read);
  }

  private static Map<Integer, List<Sample>> read(String locale) {
    Map<Integer, List<Sample>> samples = new HashMap<>();
    for (JsonNode intent : model(locale).at("/interactionModel/languageModel/intents")) {
      Map<String, String> types = new HashMap<>();
      intent
          .path("slots")
          .forEach(slot -> types.put(slot.path("name").asText(), slot.path("type").asText()));
      for (JsonNode sample : intent.path("samples")) {
        String text = sample.asText();
        samples
            .computeIfAbsent(text.codePointAt(0), first -> new ArrayList<>())
            .add(new Sample(intent.path("name").asText(), text, types));
      }
    }
    return Map.copyOf(samples);
  }

  private static JsonNode model(String locale) {
    String resource = "/models/" + locale + ".json";
    try (InputStream json = CommandSentences.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(json);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }
}
