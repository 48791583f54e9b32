package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The microphone button in a real browser, whose speech recognition is replaced by a script. */
class MicrophoneInBrowserTest {
  /** {@code window.recognition} is the recognition that was started last. */
  private static final String STUB =
      """
      window.SpeechRecognition = class {
        start() {
          if (window.recognitionFails) throw new DOMException("denied");
          window.recognition = this;
        }
        stop() { this.onend(new Event("end")); }
        hear(words) { this.onresult({ results: [[{ transcript: words }]] }); this.stop(); }
        fail(error) { this.onerror({ error }); this.stop(); }
      };
      """;

  private static final String NONE =
      "delete window.SpeechRecognition; delete window.webkitSpeechRecognition;";

  private static Chromium page;

  private Browser server;
  private String script;

  @BeforeAll
  static void startBrowser() {
    page = Chromium.start();
  }

  @AfterAll
  static void endBrowser() {
    if (page != null) {
      page.close();
    }
  }

  @BeforeEach
  void start() throws Exception {
    server = Browser.open();
    server.setup.link().linkNow();
  }

  @AfterEach
  void stop() {
    page.driver.executeCdpCommand(
        "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    page.open("about:blank");
    server.close();
    assertThat(page.errors()).as("errors in the browser's console").isEmpty();
  }

  @Test
  void saysTheRecognizedWords() {
    openWith(STUB);
    page.press("#mic");
    page.awaitText("#mic-status", "Listening");
    assertThat(run("return recognition.lang")).isEqualTo("en-US");
    run("recognition.hear('ask tape deck to pause')");

    page.awaitText("#log .you", "ask tape deck to pause");
    page.awaitText("#log", "Paused.");
    assertThat(page.shown("#mic-status")).isEmpty();
    assertThat(page.count("#mic[aria-pressed=false]")).isEqualTo(1);
    assertThat(server.setup.spotify().player("sam").playing()).isFalse();
  }

  @Test
  void listensInTheChosenLanguage() {
    openWith(STUB);
    page.choose("#locale", "en-GB");
    page.await("the language", () -> server.setup.model().locale().equals("en-GB"));
    page.await(
        "the recognition's language",
        () -> {
          page.press("#mic");
          Object language = run("const lang = recognition.lang; recognition.stop(); return lang");
          return language.equals("en-GB");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "not-allowed, does not let this page use the microphone",
    "service-not-allowed, does not let pages use its speech recognition",
    "audio-capture, No microphone was found",
    "no-speech, No speech was heard",
    "network, could not reach its speech recognition service",
    "language-not-supported, does not know the language en-US",
    "something-new, failed: something-new"
  })
  void saysWhyTheRecognitionFailed(String error, String text) {
    openWith(STUB);
    page.press("#mic");
    run("recognition.fail('" + error + "')");

    page.awaitText("#mic-status.bad", text);
    assertThat(page.count("#mic[aria-pressed=false]")).isEqualTo(1);
    assertThat(page.count("#log .turn")).isZero();
  }

  @Test
  void saysThatNoWordsWereRecognized() {
    openWith(STUB);
    page.press("#mic");
    run("recognition.onnomatch({}); recognition.stop()");

    page.awaitText("#mic-status.bad", "no words were recognized");
  }

  @Test
  void stopsListeningWhenPressedAgain() {
    openWith(STUB);
    page.press("#mic");
    page.awaitText("#mic-status", "Listening");
    page.press("#mic");

    page.awaitText("#mic-status.bad", "No speech was heard");
    assertThat(page.count("#mic.hearing")).isZero();
  }

  @Test
  void saysWhyTheRecognitionCanNotStart() {
    openWith(STUB);
    run("window.recognitionFails = true");
    page.press("#mic");

    page.awaitText("#mic-status.bad", "could not start: denied");
  }

  @Test
  void saysThatTheBrowserHasNoSpeechRecognition() {
    openWith(NONE);
    page.press("#mic");

    page.awaitText("#mic-status.bad", "This browser has no speech recognition");
    page.find("#words").sendKeys("a");
    assertThat(page.shown("#mic-status")).as("gone when the person types").isEmpty();
  }

  private void openWith(String setUp) {
    script =
        (String)
            page.driver
                .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", setUp))
                .get("identifier");
    page.open(server.url);
    page.awaitText("#account", "Account linked");
  }

  private static Object run(String javaScript) {
    return page.driver.executeScript(javaScript);
  }
}
