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
 * language, which takes some 50 ms, and kept.
 */
public final class CommandSentences {
  private final Map<String, List<CommandSentence>> byLocale = new ConcurrentHashMap<>();

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
    if (opening == CommandOpening.NO) {
      return Optional.empty();
    }
    boolean wholeOnly = maybeTitle && opening == CommandOpening.LIKE_A_TITLE;
    return best(language, sentences(language), CommandSentence.normalized(text), wholeOnly)
        .map(match -> turn.as(match.request(), match.slots()));
  }

  /** The match with the most literal text; of equal ones the first in the model. */
  private static Optional<CommandSentence.Match> best(
      Language language, List<CommandSentence> sentences, String text, boolean wholeOnly) {
    CommandSentence.Match best = null;
    for (CommandSentence sentence : sentences) {
      boolean isBetter = best == null || sentence.literals() > best.literals();
      if (isBetter && !(wholeOnly && sentence.hasSlots())) {
        best = sentence.match(text, language).orElse(best);
      }
    }
    return Optional.ofNullable(best);
  }

  private List<CommandSentence> sentences(Language language) {
    return byLocale.computeIfAbsent(language.modelLocale(), locale -> read(language));
  }

  private static List<CommandSentence> read(Language language) {
    List<CommandSentence> sentences = new ArrayList<>();
    for (JsonNode intent : model(language).at("/interactionModel/languageModel/intents")) {
      Map<String, String> types = new HashMap<>();
      intent
          .path("slots")
          .forEach(slot -> types.put(slot.path("name").asText(), slot.path("type").asText()));
      for (JsonNode sample : intent.path("samples")) {
        CommandSentence sentence =
            CommandSentence.of(intent.path("name").asText(), sample.asText(), types);
        if (language.opening(sentence.beginning()) != CommandOpening.NO) {
          sentences.add(sentence);
        }
      }
    }
    return List.copyOf(sentences);
  }

  private static JsonNode model(Language language) {
    String resource = "/models/" + language.modelLocale() + ".json";
    try (InputStream json = CommandSentences.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(json);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }
}
