package dev.tapedeck.console;

import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.Echo;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Understanding;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * Says sentences that do not depend on each other. Each is said in the initial state: of a stand-in
 * of its own, with an empty memory. So neither the sentences before it nor the conversation on the
 * page change its answer, and it changes neither.
 *
 * <p>A sentence that Alexa would not pass on to the skill is said again in an open session, or, if
 * the session does not stay open because no account is linked, with "ask … to" before it.
 */
final class SentenceRunner implements AutoCloseable {
  /** Nobody is redirected there: the account is linked without a browser. */
  private static final URI CALLBACK = URI.create("http://127.0.0.1:8181/link/callback");

  private final LocalSetup setup;
  private final FileMemory memory;
  private final boolean linked;

  private SentenceRunner(LocalSetup setup, FileMemory memory, boolean linked) {
    this.setup = setup;
    this.memory = memory;
    this.linked = linked;
    setup.spotify().lag(Duration.ZERO);
  }

  /**
   * Starts a stand-in and a skill.
   *
   * @param linked whether the account is linked before each sentence
   */
  static SentenceRunner start(InteractionModel model, boolean linked) throws IOException {
    FileMemory memory = FileMemory.temporary();
    LocalSetup setup =
        LocalSetup.start(StandInService.start(0), CALLBACK, model, LocalSetup.PROJECT, memory);
    return new SentenceRunner(setup, memory, linked);
  }

  /** Resolves the next sentences with this model, and answers with the lines as they are now. */
  synchronized void use(Understanding understanding) throws IOException {
    setup.household().useModel(understanding);
    setup.skill().reload();
  }

  /**
   * Says a sentence in the initial state.
   *
   * @throws LinkException if the account can't be linked
   */
  synchronized SentenceResult say(String sentence) throws LinkException {
    reset();
    Echo echo = setup.echo();
    Exchange exchange = echo.say(sentence);
    if (!exchange.asked()) {
      exchange = invoking(echo, sentence);
    }
    return SentenceResult.of(sentence, exchange, setup.steps().take());
  }

  /** Keeps the memory and with it the instance of the skill, which takes a while to start. */
  private void reset() throws LinkException {
    setup.spotify().reset();
    setup.household().reset();
    memory.clear();
    setup.steps().take();
    if (linked) {
      setup.link().linkNow();
    }
  }

  private Exchange invoking(Echo echo, String sentence) {
    String name = setup.model().invocationName();
    echo.say("open " + name);
    setup.steps().take();
    return echo.say(echo.sessionOpen() ? sentence : "ask " + name + " to " + sentence);
  }

  @Override
  public void close() {
    setup.close();
  }
}
