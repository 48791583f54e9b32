package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.FileMemory;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.memory.Memory;
import dev.tapedeck.memory.Owner;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.RequestLog;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * An overview of all commands, each as a one-shot and inside an open session: the exact requests
 * that Spotify receives, in order (but for consecutive reads, which may be parallel) and no more,
 * and what is said. The head of overview.psv explains its columns. What else a command does is in
 * its own test.
 */
class CommandsTest {
  /** Commands that end the session. */
  private static final Set<String> ENDING = Set.of("Stop", "Goodnight");

  /** The stored preferences for the rows marked "memory". */
  private static final String DOCUMENT =
      "{\"speakers\":{\"amzn1.ask.device.kitchen\":\"Living Room\"},"
          + "\"nicknames\":{\"radio\":\"Living Room\"},\"limits\":{\"Living Room\":70}}";

  private static final Owner OWNER = new Owner("amzn1.ask.account.CONSOLE", Owner.EVERYBODY);

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "overview.psv",
      numLinesToSkip = 1,
      delimiter = '|',
      quoteCharacter = '`')
  void sendsTheseRequestsAndSaysThis(
      String command,
      String memory,
      String words,
      String requests,
      String oneShot,
      String inSession) {
    List<String> expected =
        requests == null ? List.of() : RequestLog.sortReads(Arrays.asList(requests.split(";")));
    if (oneShot != null) {
      try (Home home = home(memory, "one-shot")) {
        Exchange exchange = words.startsWith("open ") ? home.say(words) : home.ask(words);
        assertTurn(exchange, command, oneShot);
        assertRequests(home.calls(), expected);
        assertThat(exchange.sessionOpen()).as("open after a one-shot").isEqualTo(asks(oneShot));
      }
    }
    try (Home home = home(memory, "in-session").open()) {
      Exchange exchange = home.say(words);
      assertTurn(exchange, command, inSession == null ? oneShot : inSession);
      assertRequests(home.calls(), expected);
      assertThat(exchange.sessionOpen()).as("still open").isNotEqualTo(ENDING.contains(command));
    }
  }

  private Home home(String memory, String file) {
    if (memory == null) {
      return new Home();
    }
    Memory withPreferences = new FileMemory(folder.resolve(file + ".json"));
    withPreferences.save(OWNER, DOCUMENT, Optional.empty());
    return new Home(withPreferences);
  }

  private static void assertTurn(Exchange exchange, String command, String speech) {
    String type = exchange.request().at("/request/type").asText();
    String request = exchange.request().at("/request/intent/name").asText(type);
    assertThat(Commands.of(request).getClass().getSimpleName()).isEqualTo(command);
    assertThat(exchange.spoken()).matches(pattern(speech));
    assertThat(exchange.violations()).isEmpty();
  }

  private static void assertRequests(List<String> received, List<String> expected) {
    assertThat(received).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(received.get(i)).matches(pattern(expected.get(i)));
    }
  }

  /** A pattern for this text, in which each star stands for any text. */
  private static String pattern(String text) {
    return "\\Q" + text.replace("*", "\\E.*\\Q") + "\\E";
  }

  private static boolean asks(String speech) {
    return speech.endsWith("?");
  }
}
