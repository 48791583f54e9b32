package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.spotify.StandInSpotify;
import dev.tapedeck.spotify.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** The page in a real browser. */
class PageInBrowserTest {
  /** For every named fault of the page, a part of the skill's answer. */
  private static final Map<String, String> HEARD =
      Map.ofEntries(
          Map.entry("no-speaker", "I can't find any speakers"),
          Map.entry("none-active", "No speaker is active"),
          Map.entry("echo-asleep", "Playing"),
          Map.entry("echo-stays-asleep", "isn't responding"),
          Map.entry("device-refuses", "doesn't let me control"),
          Map.entry("free-account", "needs Spotify Premium"),
          Map.entry("not-on-list", "can't use this Tape Deck yet"),
          Map.entry("missing-permission", "I need your permission"),
          Map.entry("expired-link", "isn't valid"),
          Map.entry("revoked-link", "isn't valid"),
          Map.entry("rate-limit", "try again in a moment"),
          Map.entry("rate-limit-long", "in about an hour"),
          Map.entry("quota", "has reached its Spotify limit"),
          Map.entry("error-500", "Spotify is having trouble"),
          Map.entry("slow", "is playing"),
          Map.entry("very-slow", "taking too long"),
          Map.entry("cut", "Spotify is having trouble"),
          Map.entry("garbage", "an answer I don't understand"),
          Map.entry("ad", "An ad is playing"),
          Map.entry("private-session", "Nothing is playing"),
          Map.entry("local-file", "Garage demo"),
          Map.entry("unknown-item", "doesn't tell me what"));

  private static final Dimension DESK = new Dimension(1400, 900);
  private static final Dimension PHONE = new Dimension(500, 844);

  private static Chromium page;

  @TempDir private Path folder;

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
  }

  @AfterEach
  void close() {
    page.open("about:blank");
    server.close();
    assertThat(page.errors()).as("errors in the browser's console").isEmpty();
  }

  @Test
  void linksTheAccountThroughTheConsentPage() {
    page.pressText("#welcome", "Link account");
    page.awaitText("h1", "Tape Deck would like to");
    page.press("button[value=agree]");

    page.awaitText("#account", "Account linked");
    page.awaitText("#log", "The account is linked.");
    page.unfold("#panel-links");
    page.awaitText("#links", Scope.values().length + " permissions");
    assertThat(page.textOf("#links")).contains("Agreed\njust now", "six months after");
  }

  @Test
  void playsAndShowsThePlayerChange() throws Exception {
    server.setup.link().linkNow();
    page.awaitText("#player .title", "Northbound");

    say("ask tape deck to play hello by adele on the kitchen speaker");

    page.awaitText("#log", "Playing Hello by Adele on Kitchen Speaker.");
    page.awaitText("#player .title", "Hello");
    page.awaitText("#player .state", "Playing on Kitchen Speaker");
  }

  @Test
  void controlsThePlayerLikeTheSpotifyApp() {
    page.press("#play[aria-label=Pause]");

    page.awaitText("#player .state", "Paused on Living Room");
    assertThat(server.setup.spotify().player("sam").playing()).isFalse();
  }

  @Test
  void keepsTheConversationWhenThePageIsReloaded() throws Exception {
    server.setup.link().linkNow();
    say("open tape deck");
    page.awaitText("#log", "What next?");
    page.driver.navigate().refresh();

    page.awaitText("#log", "What next?");
    assertThat(page.texts("#log .you")).containsExactly("open tape deck");
    page.awaitText("#session", "Listening");
  }

  @Test
  void showsTypedMarkupAsText() {
    String markup = "<img src=x onerror=\"document.title='bad'\"><b>hi</b>";
    say(markup);

    page.awaitText("#log .you", markup);
    assertThat(page.texts("#log img, #log .you b")).isEmpty();
    assertThat(page.driver.getTitle()).isEqualTo("Tape Deck console");
  }

  @Test
  void recallsAnUtteranceWithTheArrowKey() {
    say("first words");
    page.awaitText("#log .you", "first words");
    page.find("#words").sendKeys(Keys.ARROW_UP);

    assertThat(page.find("#words").getDomProperty("value")).isEqualTo("first words");
  }

  @Test
  void sendsAnEditedRequestAgain() throws Exception {
    server.setup.link().linkNow();
    say("ask tape deck to play hello by adele on the kitchen speaker");
    page.awaitText("#log", "Playing Hello by Adele on Kitchen Speaker.");
    page.press("#log .why > summary");
    page.press("#log .json > summary");
    page.replace("#log textarea", "kitchen speaker", "living room");
    page.pressText("#log", "Send it again");

    page.awaitText("#log .turn:last-child", "An edited request");
    page.awaitText("#log .turn:last-child", "Playing Hello by Adele on Living Room.");
    page.awaitText("#player .state", "Playing on Living Room");
  }

  @Test
  void showsTheCandidatesTheirPointsAndWhyTheFirstWon() throws Exception {
    server.setup.link().linkNow();
    say("ask tape deck to play abbey road");
    page.awaitText("#log", "Playing the album Abbey Road by The Beatles.");
    page.press("#log .why > summary");

    page.awaitText("#log .steps", "Abbey Road is first.");
    assertThat(page.textOf("#log .steps .ranks.wide tbody tr"))
        .contains("Abbey Road – The Beatles (album)", "100", "album 1");
    assertThat(page.textOf("#log .steps")).contains("names in the person's library");
  }

  @Test
  void showsWhatTheSecondReadingChanged() throws Exception {
    server.setup.link().linkNow();
    say("ask tape deck to play discover weekly");
    page.awaitText("#log", "Spotify's own playlists");
    page.press("#log .why > summary");

    page.awaitText(
        "#log .reread",
        "Heard: PlayIntent {music: discover weekly} → read as PlayPlaylistIntent {playlist:"
            + " discover weekly}.");
  }

  @Test
  void playsTheAnswerForEveryFault() throws Exception {
    server.setup.link().linkNow();
    page.unfold("#panel-trouble");
    page.awaitText("#panel-trouble", "No speaker");
    List<String> troubles = page.values("#troubles > section [role=switch]", "data-trouble");

    assertThat(troubles).containsExactlyInAnyOrderElementsOf(HEARD.keySet());
    SoftAssertions softly = new SoftAssertions();
    for (String trouble : troubles) {
      server.setup.spotify().act("sam", Map.of("do", "activate", "speaker", "Living Room"));
      softly.assertThat(heard(trouble)).as(trouble).contains(HEARD.get(trouble));
    }
    softly.assertAll();
  }

  /** Switches a fault on, says the suggested utterance, and switches it off again. */
  private static String heard(String trouble) {
    String row = "[data-trouble=" + trouble + "]";
    int turns = page.count("#log .turn");
    page.press(row + "[aria-checked=false]");
    page.press("li:has(" + row + ") .link");
    page.await("an answer to " + trouble, () -> page.count("#log .turn:not(.pending)") > turns);
    page.press(row + "[aria-checked=true]");
    page.await("the end of " + trouble, () -> page.count(row + "[aria-checked=false]") == 1);
    return page.textOf("#log .turn:last-child .deck:not(.interim)");
  }

  @Test
  void expiresTheLinkAfterSixMonths() throws Exception {
    server.setup.link().linkNow();
    page.unfold("#panel-links");
    page.pressText("#links", "Six months later");

    page.awaitText("#log .turn:last-child", "To get started, link your Spotify account");
    page.awaitText("#log .card", "Link your account");
    page.awaitText("#links", "invalid_grant");
    page.awaitText("#account", "Account not linked");
  }

  @Test
  void replaysAnExampleStepByStep() {
    page.unfold("#panel-replay");
    page.await("examples", () -> page.count("#examples option") > 4);
    page.choose("#examples", "two-speakers-of-like-names");
    page.pressText("#replay-example", "Replay");

    page.awaitText("#replay-progress", "✓ All answers are the same.");
    page.awaitText("#log", "Which one: Bedroom Echo or Bedroom Speaker?");
    page.awaitText("#player .state", "Playing on Bedroom Echo");
  }

  @Test
  void showsTheDifferencesOfAReplayedFile() throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(
        file,
        """
        {"title": "Mine", "steps": [
          {"link": "robin"},
          {"say": "ask tape deck to pause", "answer": "As you wish.", "listening": false}]}
        """);
    page.unfold("#panel-replay");
    page.find("#script-file").sendKeys(file.toString());

    page.awaitText("#replay-progress", "1 step is different: 2.");
    page.awaitText("#log", "Expected answer: “As you wish.”.");
  }

  @Test
  void resets() throws Exception {
    server.setup.link().linkNow();
    say("open tape deck");
    page.awaitText("#log", "What next?");
    page.unfold("#panel-replay");
    page.press("#start-again");

    page.await("an empty conversation", () -> page.count("#log .turn") == 0);
    page.awaitText("#account", "Account not linked");
  }

  @Test
  void hidesTheStandInsControlsWithTheRealSpotify() throws Exception {
    Map<String, String> key =
        Map.of(
            "SPOTIFY_CLIENT_ID", StandInSpotify.CLIENT_ID,
            "SPOTIFY_CLIENT_SECRET", StandInSpotify.CLIENT_SECRET);
    StandInSpotify end = server.setup.spotify();
    Optional<MusicService> real = RealSpotify.from(key, end.accountsUrl(), end.apiUrl());
    try (Browser other = Browser.open(real.orElseThrow())) {
      page.open(other.url);
      page.pressText("#welcome", "Link account");
      page.press("button[value=agree]");
      page.awaitText("#account", "Account linked");
      say("ask tape deck to pause");

      page.awaitText("#log", "Paused.");
      page.awaitText("#which", "This is the real Spotify");
      assertThat(page.shown("#player, #panel-trouble, #panel-replay, #panel-speakers")).isEmpty();
      assertThat(page.shown("#panel-links")).hasSize(1);
      page.size(PHONE);
      assertThat(page.shown("#player")).as("on a phone").isEmpty();
      page.size(DESK);
      assertThat(end.player("sam").playing()).isFalse();
      page.open("about:blank");
    }
  }

  private static void say(String words) {
    page.find("#words").sendKeys(words, Keys.ENTER);
  }
}
