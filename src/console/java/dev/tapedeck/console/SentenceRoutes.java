package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.alexa.Understanding;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The route that says many sentences, apart from the conversation on the page. */
final class SentenceRoutes implements AutoCloseable {
  /** Few enough for an answer in a few seconds: the page sends its sentences in parts. */
  private static final int MAX_SENTENCES = 25;

  private static final int MAX_CHARACTERS = 500;

  private final Supplier<Understanding> understanding;
  private SentenceRunner runner;

  /**
   * @param understanding the model of the page, read at each request
   */
  SentenceRoutes(Supplier<Understanding> understanding) {
    this.understanding = understanding;
  }

  void addTo(RoutesConfig routes) {
    routes.post("/api/sentences", this::say);
  }

  private void say(Context ctx) throws Exception {
    List<String> sentences = sentences(PageJson.body(ctx).path("sentences"));
    SentenceRunner ready = runner();
    List<SentenceResult> results = new ArrayList<>();
    for (String sentence : sentences) {
      results.add(ready.say(sentence));
    }
    PageJson.send(ctx, Map.of("results", results));
  }

  private static List<String> sentences(JsonNode sent) {
    List<String> sentences = new ArrayList<>();
    sent.forEach(sentence -> sentences.add(sentence.asText("").strip()));
    boolean usable =
        sentences.stream().allMatch(one -> !one.isEmpty() && one.length() <= MAX_CHARACTERS);
    if (sentences.isEmpty() || sentences.size() > MAX_SENTENCES || !usable) {
      throw new IllegalArgumentException(
          "Send 1 to %d \"sentences\" with 1 to %d characters each."
              .formatted(MAX_SENTENCES, MAX_CHARACTERS));
    }
    return sentences;
  }

  /** Started at the first use, because it takes a second and most people never need it. */
  private synchronized SentenceRunner runner() throws IOException {
    if (runner == null) {
      runner = SentenceRunner.start(understanding.get().model(), true);
    }
    runner.use(understanding.get());
    return runner;
  }

  @Override
  public synchronized void close() {
    if (runner != null) {
      runner.close();
    }
  }
}
