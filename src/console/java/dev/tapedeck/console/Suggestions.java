package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Resolver;
import dev.tapedeck.console.alexa.Understanding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Suggests utterances that fit the current state; only those that the model understands. */
final class Suggestions {
  private static final int SHOWN = 5;

  /** Utterances that can follow "ask tape deck" or "ask tape deck to". */
  private static final Pattern ASKABLE =
      Pattern.compile("(wh|how|play|pause|resume|skip|move|add|shuffle|turn).*");

  private static final Pattern YES_OR_NO =
      Pattern.compile(
          "(?i).*\\b(should i use|would you like to hear|are you sure|did you mean|do you want|is it)\\b[^.?]*\\?");

  /**
   * The state that the suggestions depend on.
   *
   * @param linked whether requests carry a token
   * @param music the stand-in's state, or a missing node
   * @param askedFor the type of the slot that the skill elicits, if any
   * @param answer the latest answer
   * @param recent the words of the latest turns
   */
  record SuggestionContext(
      boolean sessionOpen,
      boolean linked,
      JsonNode music,
      Optional<String> askedFor,
      String answer,
      List<String> recent) {}

  private final Resolver resolver;
  private final InteractionModel model;
  private final Map<String, Boolean> understood = new ConcurrentHashMap<>();

  Suggestions(Understanding understanding) {
    this.resolver = understanding.resolver();
    this.model = understanding.model();
  }

  /** The suggestions, best first. */
  List<String> next(SuggestionContext context) {
    if (!context.sessionOpen()) {
      return outsideSession(context);
    }
    List<String> answers = answers(context);
    if (!answers.isEmpty()) {
      return Stream.concat(answers.stream().limit(SHOWN - 1), Stream.of("cancel"))
          .filter(words -> answers.contains(words) || understands(words))
          .toList();
    }
    Stream<String> requests =
        context.linked() ? new SampleRequests(context.music()).all().stream() : Stream.of("help");
    List<String> some = notRecent(requests, context).limit(SHOWN - 1).toList();
    return Stream.concat(some.stream(), Stream.of("stop").filter(this::understands)).toList();
  }

  /** Adds the invocation name to a request if no session is open. */
  String phrase(String request, boolean sessionOpen) {
    String name = model.invocationName();
    boolean question = request.startsWith("wh") || request.startsWith("how");
    return sessionOpen ? request : "ask " + name + (question ? " " : " to ") + request;
  }

  private List<String> outsideSession(SuggestionContext context) {
    String open = "open " + model.invocationName();
    if (!context.linked()) {
      return List.of(open);
    }
    Set<String> recent = new HashSet<>(context.recent());
    Stream<String> asked =
        new SampleRequests(context.music())
            .all().stream()
                .filter(request -> ASKABLE.matcher(request).matches() && understands(request))
                .map(request -> phrase(request, false))
                .filter(words -> !recent.contains(words));
    return Stream.concat(Stream.of(open), asked).limit(SHOWN - 1).toList();
  }

  /** Leaves out requests of the latest turns. */
  private Stream<String> notRecent(Stream<String> requests, SuggestionContext context) {
    Set<String> recent = new HashSet<>(context.recent());
    return requests.filter(request -> !recent.contains(request)).filter(this::understands);
  }

  /** The names that the skill offered in its question, or yes and no. */
  private static List<String> answers(SuggestionContext context) {
    String answer = context.answer().toLowerCase(Locale.ROOT);
    if (context.askedFor().isPresent()) {
      return Stream.of("devices", "playlists")
          .flatMap(list -> names(context.music().path(list)))
          .filter(name -> answer.contains(name.toLowerCase(Locale.ROOT)))
          .distinct()
          .toList();
    }
    return YES_OR_NO.matcher(answer).matches() ? List.of("yes", "no") : List.of();
  }

  private static Stream<String> names(JsonNode list) {
    List<String> names = new ArrayList<>();
    list.forEach(thing -> names.add(thing.path("name").asText()));
    return names.stream();
  }

  private boolean understands(String request) {
    return understood.computeIfAbsent(request, words -> resolver.resolve(words).matched());
  }
}
