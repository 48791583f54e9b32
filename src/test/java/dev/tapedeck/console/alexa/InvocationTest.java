package dev.tapedeck.console.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvocationTest {
  @ParameterizedTest(name = "\"{0}\" is {1}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Alexa, open Tape Deck|LAUNCH|-",
        "launch tape deck please|LAUNCH|-",
        "please start tapedeck|LAUNCH|-",
        "tape deck|LAUNCH|-",
        "talk to tape deck|LAUNCH|-",
        "ask tape deck|LAUNCH|-",
        "play tape deck|LAUNCH|-",
        "ask tape deck what is playing|ONE_SHOT|what is playing",
        "Alexa, ask Tape Deck to play hello by Adele|ONE_SHOT|play hello by adele",
        "tell tape deck to pause|ONE_SHOT|pause",
        "ask tape deck for help|ONE_SHOT|help",
        "can you ask tape deck to skip|ONE_SHOT|skip",
        "open tape deck and play queen|ONE_SHOT|play queen",
        "play abbey road on tape deck|ONE_SHOT|play abbey road",
        "play abbey road using tape deck|ONE_SHOT|play abbey road",
        "turn it up with tape deck|ONE_SHOT|turn it up",
        "what's playing|NOT_INVOKED|what's playing",
        "Alexa, pause|NOT_INVOKED|pause",
        "play the tape deck song|NOT_INVOKED|play the tape deck song",
        "exit|EXIT|exit",
        "Alexa, quit|EXIT|quit",
      })
  void parsesTheInvocation(String sentence, Invocation.Type type, String words) {
    Invocation invocation = Invocation.parse(sentence, "tape deck");

    assertThat(invocation.type()).isEqualTo(type);
    assertThat(String.join(" ", invocation.words())).isEqualTo(words == null ? "" : words);
  }
}
