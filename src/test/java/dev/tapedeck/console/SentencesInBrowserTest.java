package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panel for many sentences in a real browser. */
class SentencesInBrowserTest {
  private static Chromium page;

  private Browser server;

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
  void open() throws Exception {
    server = Browser.open();
    page.open(server.url);
    page.awaitText("#session", "Not listening");
    page.unfold("#panel-sentences");
    page.press("#sentences-open");
  }

  @AfterEach
  void close() {
    page.open("about:blank");
    server.close();
    assertThat(page.errors()).as("errors in the browser's console").isEmpty();
  }

  @Test
  void showsIntentSlotsAndAnswerOfEachSentence() {
    say("# a comment\\n\\nplay hello by adele\\n  open tape deck \\nbanana helicopter nine");

    page.awaitText("#sentences-status", "3 sentences, 1 not understood");
    assertThat(page.texts("#sentences tbody tr")).hasSize(3);
    assertThat(page.textOf("#sentences tbody tr"))
        .contains("play hello by adele", "PlayIntent", "music: hello", "artist: adele")
        .contains("Playing Hello by Adele.");
    assertThat(page.textOf("#sentences tr.lost")).startsWith("banana helicopter nine");
    assertThat(page.count("#log .turn")).as("turns in the conversation").isZero();
  }

  @Test
  void copiesTheTableAsTabSeparatedValues() {
    page.driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    say("play hello by adele");
    page.awaitText("#sentences-status", "1 sentence, none not understood");
    page.press("#sentences-copy");

    page.awaitText("#sentences-status", "1 row was copied.");
    assertThat(page.driver.executeScript("return navigator.clipboard.readText()"))
        .isEqualTo(
            "sentence\tintent\tslots\tread as\tanswer\n"
                + "play hello by adele\tPlayIntent\tmusic: hello, artist: adele\t\tPlaying Hello by"
                + " Adele.\n");
  }

  @Test
  void stops() {
    say(lines(400));
    page.awaitText("#sentences-status", " of 400");
    page.press("#sentences-stop");

    page.awaitText("#sentences-status", " of 400 sentences");
    assertThat(page.count("#sentences tbody tr")).isBetween(1, 399);
    assertThat(page.shown("#sentences-progress, #sentences-stop")).isEmpty();
  }

  @Test
  void saysWhyItDoesNotSayTheSentences() {
    page.press("#sentences-run");
    page.awaitText("#sentences-status.bad", "Paste a sentence first.");

    say(lines(501));
    page.awaitText("#sentences-status.bad", "These are 501 sentences. At most 500");

    say("pause\\n" + "x".repeat(501));
    page.awaitText("#sentences-status.bad", "Sentence 2 is longer than 500 characters.");
    assertThat(page.count("#sentences tbody tr")).isZero();
  }

  private static String lines(int count) {
    return IntStream.range(0, count).mapToObj(i -> "pause").collect(Collectors.joining("\\n"));
  }

  /** Sets the text by a script, because typing hundreds of lines takes minutes. */
  private static void say(String text) {
    page.driver.executeScript("document.querySelector('#sentences-text').value = '" + text + "'");
    page.press("#sentences-run");
  }
}
