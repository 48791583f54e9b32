package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.ReplyEditor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of episodes and chapters as Spotify has them. */
class AwkwardEpisodesTest {
  @AutoClose private final ReplyEditor editor = new ReplyEditor();
  @AutoClose private final Home home = new Home("en-US", editor::start);

  @ParameterizedTest
  @CsvSource({"999999999,false", "0,true", "999999999,true"})
  void aPositionAtTheEndCountsAsHeard(long position, boolean finished) {
    editor.set(
        "/episodes",
        "items.resume_point",
        Map.of("fully_played", finished, "resume_position_ms", position));
    assertThat(home.asked("play the latest episode of low water"))
        .isEqualTo("Playing Spring Tide from Low Water.");
    assertThat(home.player().title()).isEqualTo("Spring Tide");
    assertThat(home.player().progressMs()).isLessThan(10_000);
  }

  @Test
  void aChapterHeardBeyondItsEndIsFollowedByTheNext() {
    editor.change(
        "/chapters",
        page -> {
          ObjectNode second = (ObjectNode) page.path("items").get(1);
          second.putObject("resume_point").put("resume_position_ms", 99_999_999L);
          return page;
        });
    assertThat(home.asked("play the audiobook the hobbit"))
        .isEqualTo("Playing Roast Mutton from The Hobbit.");
    assertThat(home.player().title()).isEqualTo("Roast Mutton");
  }

  @Test
  void aShowMayHaveNoEpisodes() {
    editor.set("/episodes", "items", List.of()).set("/episodes", "total", 0);
    assertThat(home.asked("play the podcast low water"))
        .isEqualTo("I can't find an episode of Low Water to play.");
    editor.set("/chapters", "items", List.of()).set("/chapters", "total", 0);
    assertThat(home.asked("play the audiobook the hobbit"))
        .isEqualTo("I can't find a chapter of The Hobbit to play.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void chaptersMayBeNullOrHaveOnlyNulls() {
    editor.change(
        "/chapters",
        page -> {
          ArrayNode items = (ArrayNode) page.path("items");
          items.insertNull(0);
          items.insertObject(1).putNull("name").putNull("uri").putNull("resume_point");
          items.insertObject(2).put("name", "").put("uri", "spotify:episode:1");
          return page;
        });
    assertThat(home.asked("play the audiobook the hobbit"))
        .isEqualTo("Continuing An Unexpected Party from The Hobbit.");
    assertThat(home.player().title()).isEqualTo("An Unexpected Party");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "", "0000-00-00"})
  void withoutDatesTheFirstEpisodeIsTakenForTheNewest(String date) {
    editor.set("/episodes", "items.release_date", date);
    assertThat(home.asked("play the latest episode of low water"))
        .isEqualTo("Continuing Spring Tide from Low Water.");
    assertThat(home.player().title()).isEqualTo("Spring Tide");
  }

  @Test
  void aSavedBookThatIsGoneDoesNotHideTheOthers() {
    editor.change(
        "/me/audiobooks",
        page -> {
          ObjectNode gone = ((ArrayNode) page.path("items")).insertObject(0);
          gone.put("id", "0000000000000000000000").put("name", "Gone");
          return page;
        });
    assertThat(home.asked("resume my audiobook"))
        .isEqualTo("Continuing An Unexpected Party from The Hobbit.");
  }

  @Test
  void aFollowedPodcastThatIsGoneDoesNotHideTheOthers() {
    editor.change(
        "/me/shows",
        page -> {
          ObjectNode gone = ((ArrayNode) page.path("items")).insertObject(0).putObject("show");
          gone.put("id", "0000000000000000000000").put("name", "Gone");
          return page;
        });
    assertThat(home.asked("resume my podcast")).isEqualTo("Continuing Spring Tide from Low Water.");
  }
}
