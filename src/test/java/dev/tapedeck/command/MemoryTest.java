package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.console.FileMemory;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.memory.Memory.Kept;
import dev.tapedeck.memory.Owner;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered from one conversation to the next, for each Echo and each person. */
class MemoryTest {
  private static final String ACCOUNT = "amzn1.ask.account.CONSOLE";
  private static final Owner EVERYBODY = new Owner(ACCOUNT, Owner.EVERYBODY);

  @TempDir Path folder;
  private FrailMemory memory;
  private Home home;

  @BeforeEach
  void moveIn() {
    memory = new FrailMemory(new FileMemory(folder.resolve("memory.json")));
    home = new Home(memory);
  }

  @AfterEach
  void close() {
    home.close();
  }

  private String said(String words) {
    Exchange exchange = home.ask(words);
    assertThat(exchange.violations()).isEmpty();
    return exchange.spoken();
  }

  private String said(String room, String words) {
    return home.ask(room, words).spoken();
  }

  private String document() {
    return memory.load(EVERYBODY).map(Kept::document).orElse("");
  }

  private void remembered(String document) {
    memory.erase(EVERYBODY);
    memory.save(EVERYBODY, document, Optional.empty());
  }

  /** Words, requests (with ";" between), what a one-shot says, and inside a session if other. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "use the kitchen speaker for this echo|GET /me/player/devices"
            + "|From now on this Echo plays on Kitchen Speaker.|This Echo plays on Kitchen Speaker now.",
        "which speaker do you use here||This Echo plays on Living Room.|",
        "forget the speaker for this echo||This Echo doesn't play on Living Room any more.|",
        "bring the music here|GET /me/player/devices;"
            + "PUT /me/player {\"device_ids\":[\"<Living Room>\"],\"play\":true}"
            + "|Moving the music to Living Room.|Moving to Living Room.",
        "call the kitchen speaker the boombox|GET /me/player/devices|Kitchen Speaker is called boombox now.|",
        "what do you call my speakers||I call Living Room radio.|",
        "forget the nickname radio||Living Room isn't called radio any more.|",
        "never louder than six in the kitchen|GET /me/player/devices|Never louder than 6 on Kitchen Speaker.|",
        "remove the limit||Living Room may be as loud as it likes again.|",
        "volume ten on the radio|GET /me/player/devices;"
            + "PUT /me/player/volume?volume_percent=70&device_id=<Living Room>"
            + "|Volume 7 on Living Room. You said never louder there.|Volume 7. Never louder there, you said.",
        "forget everything||That's every speaker of an Echo, every name and every limit I know from you."
            + " Shall I forget it all?|",
      })
  void doesItAndSaysSo(String words, String requests, String oneShot, String inSession) {
    List<String> expected = requests == null ? List.of() : List.of(requests.split(";"));
    String known =
        "{\"speakers\":{\"amzn1.ask.device.kitchen\":\"Living Room\"},"
            + "\"nicknames\":{\"radio\":\"Living Room\"},\"limits\":{\"Living Room\":70}}";
    remembered(known);
    Exchange once = home.ask(words);
    assertThat(once.spoken()).isEqualTo(oneShot);
    assertThat(once.violations()).isEmpty();
    assertThat(home.calls()).containsExactlyElementsOf(expected);
    assertThat(once.sessionOpen()).isEqualTo(oneShot.endsWith("?"));
    remembered(known);
    home.open();
    Exchange open = home.say(words);
    assertThat(open.spoken()).isEqualTo(inSession == null ? oneShot : inSession);
    assertThat(home.calls()).containsExactlyElementsOf(expected);
    assertThat(open.sessionOpen()).isTrue();
  }

  // My speaker here

  @Test
  void playsOnTheSpeakerOfTheEchoThatHears() {
    assertThat(said("use the kitchen speaker for this echo"))
        .isEqualTo("From now on this Echo plays on Kitchen Speaker.");
    home.calls();
    assertThat(said("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(home.calls())
        .containsExactlyInAnyOrder(
            "GET /me/playlists?limit=50&offset=0",
            "GET /search?q=abba&type=track,album,artist,playlist&limit=10",
            "GET /me/player/devices",
            "PUT /me/player/play?device_id=<Kitchen Speaker> {\"context_uri\":\"<artist ABBA>\"}");
    assertThat(said("den", "play abba")).as("another Echo").isEqualTo("Playing ABBA.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play abbey road",
        "play something by nina simone",
        "play the album kind of blue",
        "play the song stand by me",
        "play my road trip playlist",
        "play my liked songs",
        "play my top songs",
      })
  void startsAnythingThereThoughNoSpeakerIsActive(String words) {
    said("use the kitchen speaker for this echo");
    home.spotify.faults().on("none-active");
    assertThat(said(words)).startsWith("Playing ").endsWith(" on Kitchen Speaker.");
  }

  @Test
  void aNamedSpeakerComesFirst() {
    said("use the kitchen speaker for this echo");
    assertThat(said("play abba in the living room")).isEqualTo("Playing ABBA on Living Room.");
  }

  @Test
  void resumesWhereTheMusicIsAndHereOnlyIfItIsNowhere() {
    said("use the kitchen speaker for this echo");
    said("pause");
    assertThat(said("resume")).isEqualTo("Playing.");
    home.spotify.faults().on("none-active");
    assertThat(said("resume")).isEqualTo("Playing on Kitchen Speaker.");
  }

  @Test
  void tellsChangesAndForgetsTheSpeakerOfAnEcho() {
    assertThat(said("which speaker do you use here"))
        .isEqualTo(
            "This Echo has no speaker of its own. You can say: use the kitchen speaker for this"
                + " Echo.");
    said("use the kitchen speaker for this echo");
    said("this echo plays on the living room");
    assertThat(said("which speaker do you use here")).isEqualTo("This Echo plays on Living Room.");
    assertThat(said("forget that")).isEqualTo("This Echo doesn't play on Living Room any more.");
    assertThat(said("forget that")).startsWith("This Echo has no speaker of its own.");
    assertThat(said("play abba")).isEqualTo("Playing ABBA.");
  }

  @Test
  void asksWhichSpeakerToUse() {
    assertThat(said("use the bedroom for this echo"))
        .isEqualTo("Which one: Bedroom Echo or Bedroom Speaker?");
    assertThat(home.say("the bedroom speaker").spoken())
        .isEqualTo("From now on this Echo plays on Bedroom Speaker.");
    assertThat(said("use a speaker for this echo")).startsWith("Which one: Kitchen Speaker,");
    assertThat(home.say("kitchen").spoken())
        .isEqualTo("From now on this Echo plays on Kitchen Speaker.");
  }

  @Test
  void saysThatTheSpeakerIsGoneAndTakesAnother() {
    remembered("{\"speakers\":{\"amzn1.ask.device.kitchen\":\"Garage\"}}");
    assertThat(said("play abba"))
        .isEqualTo(
            "I don't see Garage, where this Echo plays. Which one instead: Kitchen Speaker, Living"
                + " Room, Bedroom Echo, Sam's Phone or Bedroom Speaker?");
    assertThat(home.say("the kitchen one").spoken()).isEqualTo("Playing ABBA on Kitchen Speaker.");
  }

  @Test
  void namesARestrictedSpeakerAsSuch() {
    remembered("{\"speakers\":{\"amzn1.ask.device.kitchen\":\"Office Sonos\"}}");
    assertThat(said("play abba")).isEqualTo("Spotify doesn't let me control Office Sonos.");
    home.spotify.faults().on("all-restricted");
    assertThat(said("den", "use a speaker for this echo"))
        .startsWith("Spotify doesn't let me control Kitchen Speaker, Living Room,");
  }

  // Bring the music here

  @Test
  void bringsTheMusicToTheSpeakerOfThisEcho() {
    said("use the kitchen speaker for this echo");
    home.calls();
    assertThat(said("bring the music here")).isEqualTo("Moving the music to Kitchen Speaker.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player/devices",
            "PUT /me/player {\"device_ids\":[\"<Kitchen Speaker>\"],\"play\":true}");
    assertThat(said("den", "undo that")).isEqualTo("Back to Living Room.");
  }

  @ParameterizedTest
  @CsvSource({"yes,From now on this Echo plays on Kitchen Speaker.,true", "no,OK.,false"})
  void asksWhichSpeakerIsHereAndOffersToRememberIt(String word, String answer, boolean kept) {
    assertThat(said("bring the music here"))
        .isEqualTo(
            "Which speaker is here: Kitchen Speaker, Bedroom Echo, Sam's Phone or Bedroom"
                + " Speaker?");
    Exchange offer = home.say("kitchen");
    assertThat(offer.spoken())
        .isEqualTo(
            "Moving the music to Kitchen Speaker. Shall I use it for this Echo from now on?");
    assertThat(offer.sessionOpen()).isTrue();
    Exchange settled = home.say(word);
    assertThat(settled.spoken()).isEqualTo(answer);
    assertThat(settled.sessionOpen()).as("it was a one-shot").isFalse();
    assertThat(document().contains("Kitchen Speaker")).isEqualTo(kept);
  }

  // Nicknames

  @Test
  void knowsASpeakerByItsNickname() {
    assertThat(said("call the office sonos the boombox"))
        .as("one that can't be controlled can't be named either")
        .isEqualTo("Spotify doesn't let me control Office Sonos.");
    assertThat(said("call the kitchen speaker the boombox"))
        .isEqualTo("Kitchen Speaker is called boombox now.");
    home.calls();
    assertThat(said("play abba on the boombox")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(home.calls()).last().asString().contains("device_id=<Kitchen Speaker>");
    assertThat(said("volume four on the boombox")).isEqualTo("Volume 4 on Kitchen Speaker.");
    assertThat(said("move the music to the boombox"))
        .isEqualTo("Moving the music to Kitchen Speaker.");
    assertThat(said("what do you call my speakers")).isEqualTo("I call Kitchen Speaker boombox.");
    assertThat(said("forget the nickname boombox"))
        .isEqualTo("Kitchen Speaker isn't called boombox any more.");
    assertThat(said("move the music to the boombox")).startsWith("I don't see a speaker called");
    assertThat(said("what do you call my speakers"))
        .startsWith("I call them what Spotify calls them.");
  }

  @Test
  void aNicknameComesBeforeAName() {
    said("call the bedroom speaker the bedroom");
    assertThat(said("play abba in the bedroom")).isEqualTo("Playing ABBA on Bedroom Speaker.");
  }

  @Test
  void asksForWhatIsMissingInANickname() {
    assertThat(said("give a speaker a nickname")).startsWith("Which speaker: Kitchen Speaker,");
    assertThat(home.say("kitchen").spoken()).isEqualTo("What shall I call it?");
    assertThat(home.say("jukebox").spoken()).isEqualTo("Kitchen Speaker is called jukebox now.");
    assertThat(said("forget a nickname")).isEqualTo("Which name shall I forget?");
    assertThat(home.say("telly").spoken()).isEqualTo("I don't call any speaker telly.");
  }

  // Gentle volume

  @Test
  void setsNoSpeakerLouderThanItsLimit() {
    assertThat(said("never louder than three on the kitchen speaker"))
        .isEqualTo("Never louder than 3 on Kitchen Speaker.");
    home.calls();
    assertThat(said("volume eight on the kitchen speaker"))
        .isEqualTo("Volume 3 on Kitchen Speaker. You said never louder there.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player/devices",
            "PUT /me/player/volume?volume_percent=30&device_id=<Kitchen Speaker>");
    assertThat(said("volume two on the kitchen speaker")).isEqualTo("Volume 2 on Kitchen Speaker.");
    assertThat(said("louder on the kitchen speaker")).isEqualTo("Louder on Kitchen Speaker.");
    assertThat(said("louder on the kitchen speaker"))
        .isEqualTo("Kitchen Speaker is as loud as you said it may get.");
    assertThat(said("volume eight in the living room")).isEqualTo("Volume 8 on Living Room.");
  }

  @Test
  void knowsTheLimitOfTheActiveSpeakerAndAsksWhichThatIsOnlyThen() {
    said("never louder than fifty percent in the living room");
    home.calls();
    assertThat(said("volume four")).isEqualTo("Volume 4.");
    assertThat(home.calls()).hasSize(1);
    assertThat(said("volume nine"))
        .isEqualTo("Volume 5 on Living Room. You said never louder there.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player?additional_types=track,episode",
            "PUT /me/player/volume?volume_percent=50");
  }

  @Test
  void unmutesAndTakesBackNoLouderThanTheLimit() {
    said("volume nine");
    said("mute");
    said("never louder than five in the living room");
    home.calls();
    assertThat(said("unmute")).isEqualTo("Unmuted.");
    assertThat(home.calls()).last().asString().contains("volume_percent=50");
  }

  @Test
  void removesALimit() {
    assertThat(said("remove the limit")).isEqualTo("There is no limit.");
    said("never louder than five in the living room");
    said("never louder than five in the kitchen");
    assertThat(said("remove the limit")).isEqualTo("Of which one: Kitchen Speaker or Living Room?");
    assertThat(home.say("kitchen").spoken())
        .isEqualTo("Kitchen Speaker may be as loud as it likes again.");
    assertThat(said("remove the limit in the garage"))
        .isEqualTo("There is no limit on the garage.");
    assertThat(said("remove the limit")).isEqualTo("Living Room may be as loud as it likes again.");
    assertThat(said("volume nine")).isEqualTo("Volume 9.");
  }

  @Test
  void asksForWhatIsMissingInALimit() {
    assertThat(said("limit the volume")).isEqualTo("How loud at most, from zero to ten?");
    assertThat(home.say("four").spoken()).startsWith("On which speaker: Kitchen Speaker,");
    assertThat(home.say("kitchen").spoken()).isEqualTo("Never louder than 4 on Kitchen Speaker.");
    assertThat(said("never louder than two hundred in the kitchen"))
        .startsWith("The volume goes from zero to ten");
    assertThat(said("never louder than four on my phone"))
        .isEqualTo("The volume of Sam's Phone can't be changed from here.");
  }

  // Household

  @Test
  void twoPeopleOnOneEchoHaveTheirOwnSpeakersNamesAndMusic() {
    home.heard("sam").ask("use the kitchen speaker for this echo");
    home.heard("robin").ask("use the living room for this echo");
    home.ask("call the kitchen speaker the boombox");
    assertThat(said("play abba")).isEqualTo("Playing ABBA on Living Room.");
    assertThat(said("play my rainy days playlist"))
        .isEqualTo("Playing the playlist Rainy Days on Living Room.");
    home.heard("sam");
    assertThat(said("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(said("what do you call my speakers"))
        .startsWith("I call them what Spotify calls them.");
    home.heard(null);
    assertThat(said("play abba")).as("a guest").isEqualTo("Playing ABBA.");
  }

  @Test
  void twoPeopleInOneSessionDoNotMix() {
    home.heard("sam").open();
    home.say("i like this");
    home.heard("robin");
    assertThat(home.say("undo that").spoken()).isEqualTo("There's nothing to take back.");
    home.say("forget everything");
    home.heard("sam");
    assertThat(home.say("yes").spoken()).isEqualTo("What would you like to hear?");
    assertThat(home.say("undo that").spoken()).isEqualTo("I removed Northbound again.");
  }

  // Undo across sessions

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i like this|I removed Northbound again.",
        "louder|The volume is as it was.",
        "move the music to the kitchen|Back to Living Room.",
        "next|There's nothing to take back.",
      })
  void takesTheLastChangeBackInAnotherSession(String words, String sentence) {
    said(words);
    assertThat(said("den", "undo that")).isEqualTo(sentence);
    assertThat(said("undo that")).isEqualTo("There's nothing to take back.");
  }

  @Test
  void takesNothingBackThatWasNotTheLast() {
    said("i like this");
    said("next");
    assertThat(said("undo that")).isEqualTo("That can't be taken back.");
  }

  @Test
  void takesNothingBackAfterTenMinutes() {
    remembered(undo(Instant.now().minus(Duration.ofMinutes(9))));
    assertThat(said("undo that")).isEqualTo("The volume is as it was.");
    remembered(undo(Instant.now().minus(Duration.ofMinutes(11))));
    assertThat(said("undo that")).isEqualTo("There's nothing to take back.");
  }

  private static String undo(Instant at) {
    return """
        {"recent":{"undo":{"value":"volume","at":"%1$s"},"undo.thing":{"value":"30","at":"%1$s"}}}
        """
        .formatted(at);
  }

  @Test
  void unmutesInAnotherSession() {
    said("mute");
    home.calls();
    assertThat(said("unmute")).isEqualTo("Unmuted.");
    assertThat(home.calls()).containsExactly("PUT /me/player/volume?volume_percent=40");
    assertThat(said("unmute")).startsWith("I don't know how loud it was");
  }

  // Six months

  @Test
  void remindsOfTheLinkOnceAWeekFromTheTwentyFifthOn() {
    LocalDate linked = LocalDate.now().minusWeeks(25);
    remembered("{\"linkedOn\":\"" + linked + "\"}");
    String date =
        linked.plusMonths(6).getMonth().toString() + " " + linked.plusMonths(6).getDayOfMonth();
    assertThat(said("play abba"))
        .isEqualToIgnoringCase(
            "Playing ABBA. By the way: Spotify wants you to link your account again by "
                + date
                + ". You can do that in the Alexa app.");
    assertThat(said("play abba")).isEqualTo("Playing ABBA.");
    remembered(
        "{\"linkedOn\":\"%s\",\"remindedOn\":\"%s\"}"
            .formatted(linked.minusDays(2), LocalDate.now().minusDays(7)));
    assertThat(said("play abba")).contains("By the way");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 174, 200})
  void doesNotRemindEarlierOrOfALinkThatMustHaveBeenRenewed(int days) {
    remembered("{\"linkedOn\":\"" + LocalDate.now().minusDays(days) + "\"}");
    assertThat(said("play abba")).isEqualTo("Playing ABBA.");
  }

  @Test
  void notesTheDayOfLinkingFromTheEventOrTheFirstRequest() {
    said("play abba");
    assertThat(document()).contains("\"linkedOn\":\"" + LocalDate.now() + "\"");
    remembered("{\"linkedOn\":\"2026-01-01\",\"remindedOn\":\"2026-06-25\"}");
    home.event(event("skill-account-linked"));
    assertThat(document())
        .contains("\"linkedOn\":\"" + LocalDate.now() + "\"")
        .doesNotContain("remindedOn");
  }

  private static ObjectNode event(String name) {
    ObjectNode event = Events.of(name);
    ((ObjectNode) event.at("/context/System/user")).put("userId", ACCOUNT);
    return event;
  }

  // Forget me

  @Test
  void forgetsEverythingAfterAYes() {
    home.heard("robin").ask("use the living room for this echo");
    home.heard(null).ask("use the kitchen speaker for this echo");
    Exchange question = home.ask("forget everything");
    assertThat(question.spoken()).endsWith("Shall I forget it all?");
    assertThat(question.sessionOpen()).isTrue();
    Exchange done = home.say("yes");
    assertThat(done.spoken()).isEqualTo("Forgotten. I know nothing about you any more.");
    assertThat(done.sessionOpen()).isFalse();
    assertThat(memory.load(EVERYBODY)).isEmpty();
    home.heard("robin");
    assertThat(said("play abba")).as("another person's").isEqualTo("Playing ABBA on Living Room.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "what's playing"})
  void forgetsNothingWithoutAYes(String words) {
    said("use the kitchen speaker for this echo");
    home.open();
    home.say("forget everything");
    home.say(words);
    assertThat(home.say("yes").spoken()).isEqualTo("What would you like to hear?");
    assertThat(document()).contains("Kitchen Speaker");
  }

  @Test
  void erasesTheWholeHouseholdWhenTheSkillIsDisabledForGood() {
    home.heard("robin").ask("use the living room for this echo");
    home.heard(null).ask("use the kitchen speaker for this echo");
    ObjectNode disabled = event("skill-disabled");
    ObjectNode kept = disabled.deepCopy();
    ((ObjectNode) kept.at("/request/body")).put("userInformationPersistenceStatus", "PERSISTED");
    home.event(kept);
    assertThat(document()).contains("Kitchen Speaker");
    home.event(disabled);
    assertThat(memory.load(EVERYBODY)).isEmpty();
    assertThat(memory.load(new Owner(ACCOUNT, "amzn1.ask.person.robin"))).isEmpty();
  }

  // Troubles

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play abba|Playing ABBA.",
        "volume nine|Volume 9.",
        "louder|Louder.",
        "i like this|I saved Northbound to your liked songs.",
        "play abba in the kitchen|Playing ABBA on Kitchen Speaker.",
        "undo that|There's nothing to take back.",
        "unmute|I don't know how loud it was, so it's volume three now.",
        "use the kitchen speaker for this echo|I can't get at my memory right now. Please try again in a moment.",
        "which speaker do you use here|I can't get at my memory right now. Please try again in a moment.",
        "call the kitchen speaker the boombox|I can't get at my memory right now. Please try again in a moment.",
        "never louder than six in the kitchen|I can't get at my memory right now. Please try again in a moment.",
        "remove the limit|I can't get at my memory right now. Please try again in a moment.",
        "forget everything|I can't get at my memory right now. Please try again in a moment.",
      })
  void goesOnWithoutMemoryAndSaysSoOnlyIfThatWasAskedFor(String words, String sentence) {
    said("use the kitchen speaker for this echo");
    said("never louder than two in the living room");
    home.spotify.forgetCalls();
    memory.broken = true;
    assertThat(said(words)).as("denied").isEqualTo(sentence);
    memory.broken = false;
    memory.delay = Duration.ofSeconds(2);
    Exchange exchange = home.ask(words);
    assertThat(exchange.spoken()).as("slow").isEqualTo(sentence);
    assertThat(exchange.millis()).isLessThan(1500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage",
        "null",
        "[]",
        "\"text\"",
        "{\"speakers\":[1],\"nicknames\":7,\"limits\":{\"Living Room\":\"loud\",\"Kitchen\":400},\"recent\":\"x\","
            + "\"linkedOn\":\"yesterday\",\"remindedOn\":3}",
        "{\"speakers\":{\"amzn1.ask.device.kitchen\":{}},\"recent\":{\"undo\":{\"value\":[],\"at\":\"noon\"}}}",
      })
  void takesGarbageForNothingAndWritesOverIt(String garbage) {
    remembered(garbage);
    assertThat(said("play abba")).isEqualTo("Playing ABBA.");
    assertThat(said("undo that")).isEqualTo("That can't be taken back.");
    assertThat(said("use the kitchen speaker for this echo"))
        .isEqualTo("From now on this Echo plays on Kitchen Speaker.");
    assertThat(said("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
  }

  @Test
  void readsWhatAnOlderTapeDeckWroteAndLeavesWhatANewerOneWrote() {
    remembered(
        "{\"speakers\":{\"amzn1.ask.device.kitchen\":\"Kitchen Speaker\"},\"moods\":{\"rain\":[1]}}");
    assertThat(said("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    said("never louder than five in the living room");
    assertThat(document()).contains("\"moods\":{\"rain\":[1]}", "\"Living Room\":50");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pause",
        "next",
        "what's playing",
        "which speakers are there",
        "help",
        "who sings this",
        "do i have this saved",
        "what's next"
      })
  void readsNothingForATurnThatNeedsNone(String words) {
    home.ask(words);
    assertThat(memory.loads).isZero();
    assertThat(memory.saves).isZero();
  }

  @Test
  void readsAtMostOnceATurnAndWritesOnlyWhatIsNew() {
    said("play abba");
    assertThat(memory.loads).isEqualTo(1);
    assertThat(memory.saves).as("the day, and that it can't be undone").isEqualTo(1);
    said("volume nine on the kitchen speaker");
    assertThat(memory.loads).isEqualTo(2);
  }

  @Test
  void keepsNoToken() {
    home.heard("sam").ask("use the kitchen speaker for this echo");
    home.ask("i like this");
    Owner sam = new Owner(ACCOUNT, "amzn1.ask.person.sam");
    assertThat(memory.load(sam).orElseThrow().document())
        .contains("Kitchen Speaker", "Northbound")
        .doesNotContainIgnoringCase("token")
        .doesNotContain(home.token());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "use the kitchen speaker for this echo",
        "which speaker do you use here",
        "forget that",
        "call the kitchen speaker the boombox",
        "what do you call my speakers",
        "forget the nickname boombox",
        "never louder than six in the kitchen",
        "remove the limit",
        "forget everything",
      })
  void saysThatItCannotRememberWithoutAMemory(String words) {
    try (Home without = new Home()) {
      Exchange exchange = without.ask(words);
      assertThat(exchange.spoken())
          .isEqualTo("I can't remember that: this Tape Deck was set up without a memory.");
      assertThat(without.calls()).isEmpty();
    }
  }
}
