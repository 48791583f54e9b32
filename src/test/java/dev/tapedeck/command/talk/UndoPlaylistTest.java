package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Undoing changes of playlists and of the library. */
class UndoPlaylistTest {
  private static final String ADD = "add this to my gym playlist";
  private static final String REMOVE = "take this off my gym playlist";

  @AutoClose private final Home home = new Home();
  private final String northbound = home.uri("track", "The Paper Lanterns: Northbound");
  private final String hello = home.uri("track", "Adele: Hello");
  private final String abba = home.uri("track", "ABBA: Dancing Queen");

  @BeforeEach
  void open() {
    home.open();
  }

  /** A playlist of this length with the song that plays at these positions. */
  private List<String> songs(int length, int... positions) {
    List<String> songs = new ArrayList<>(Collections.nCopies(length, hello));
    for (int position : positions) {
      songs.set(position, northbound);
    }
    return songs;
  }

  private void fillGym(List<String> songs) {
    home.spotify.act(
        "sam", Map.of("do", "playlist", "uri", home.uri("playlist", "sam/Gym"), "uris", songs));
  }

  private List<String> gym() {
    return home.playlist("Gym");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 49, 50, 100, 160, 499, 998})
  void findsASongAtAnyPlaceBeforeItAddsASecondCopy(int position) {
    List<String> before = songs(999, position);
    fillGym(before);
    assertThat(home.said(ADD)).isEqualTo("Northbound is already in Gym.");
    assertThat(gym()).isEqualTo(before);
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
    assertThat(gym()).isEqualTo(before);
  }

  @Test
  void saysThatALongPlaylistIsNotSearchedWhole() {
    fillGym(songs(1200, 100));
    assertThat(home.said(ADD))
        .isEqualTo(
            "I added Northbound to Gym. The playlist is too long for me to check whether it was"
                + " in there before.");
    assertThat(home.said("undo that")).isEqualTo("I can't undo that.");
    assertThat(gym()).hasSize(1201);
    assertThat(gym().get(100)).as("the older copy").isEqualTo(northbound);
    fillGym(songs(1200, 1100));
    assertThat(home.said(ADD)).isEqualTo("Northbound is already in Gym.");
  }

  @Test
  void saysThatARemovalFromALongPlaylistCannotBeUndone() {
    fillGym(songs(1200, 100));
    assertThat(home.said(REMOVE)).isEqualTo("If Northbound was in Gym, it isn't any more.");
    assertThat(gym()).hasSize(1199).doesNotContain(northbound);
    assertThat(home.said("undo that")).isEqualTo("I can't undo that.");
    fillGym(songs(1200, 100, 1100));
    assertThat(home.said(REMOVE)).isEqualTo("I removed Northbound from Gym. I can't undo that.");
    assertThat(gym()).hasSize(1198).doesNotContain(northbound);
  }

  @ParameterizedTest
  @CsvSource({"1,0", "5,2", "60,0:59", "240,3:100:161:239", "4,0:1:2:3"})
  void putsEveryCopyBackAtItsPlace(int length, String places) {
    List<String> before =
        songs(length, List.of(places.split(":")).stream().mapToInt(Integer::parseInt).toArray());
    fillGym(before);
    assertThat(home.said(REMOVE)).isEqualTo("Removed Northbound from Gym.");
    assertThat(gym()).doesNotContain(northbound);
    assertThat(home.said("undo that")).isEqualTo("I put Northbound back in Gym.");
    assertThat(gym()).isEqualTo(before);
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
    assertThat(gym()).isEqualTo(before);
  }

  @Test
  void doesNotAddWhatWasNotRemoved() {
    List<String> before = gym();
    assertThat(home.said(REMOVE)).isEqualTo("Northbound isn't in Gym.");
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
    assertThat(gym()).isEqualTo(before);
  }

  @Test
  void cannotRestorePlacesThatAreNotKnown() {
    fillGym(songs(20, 5));
    home.spotify.faults().on("nulls-in-lists", Map.of("only", "GET /playlists"));
    assertThat(home.said(REMOVE)).isEqualTo("I removed Northbound from Gym. I can't undo that.");
    home.spotify.faults().off();
    assertThat(home.said("undo that")).isEqualTo("I can't undo that.");
    assertThat(gym()).hasSize(19);
  }

  @ParameterizedTest
  @CsvSource({
    // what the playlist holds by then (n is the song that was added, h another); the answer
    "hhn,I removed Northbound from Gym.,hh",
    "nhh,I removed Northbound from Gym.,hh",
    "hhnh,I removed Northbound from Gym.,hhh",
    "hh,It's already as it was before.,hh",
    "nhhn,'That has been changed again since, so I left it.',nhhn",
  })
  void undoesAddingOnlyWhatIsStillThere(String then, String speech, String after) {
    fillGym(named("hh"));
    home.say(ADD);
    fillGym(named(then));
    assertThat(home.said("undo that")).isEqualTo(speech);
    assertThat(gym()).isEqualTo(named(after));
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
  }

  @ParameterizedTest
  @CsvSource({
    "hhhh,I put Northbound back in Gym.,hhnhh",
    "hnhhh,It's already as it was before.,hnhhh",
    "hhhhh,'I put Northbound back in Gym, but the playlist has changed, so it may be in another place"
        + " now.',hhnhhh",
    "h,'I put Northbound back in Gym, but the playlist has changed, so it may be in another place"
        + " now.',hn",
  })
  void undoesRemovingOnlyIfItIsStillAway(String then, String speech, String after) {
    fillGym(named("hhnhh"));
    home.say(REMOVE);
    fillGym(named(then));
    assertThat(home.said("undo that")).isEqualTo(speech);
    assertThat(gym()).isEqualTo(named(after));
  }

  private List<String> named(String letters) {
    return letters.chars().mapToObj(c -> c == 'n' ? northbound : hello).toList();
  }

  @Test
  void removesACreatedPlaylistOnlyWhileItIsEmpty() {
    home.say("make a playlist called campfire");
    assertThat(names()).contains("campfire");
    assertThat(home.said("undo that"))
        .isEqualTo("I removed the new playlist campfire from your library.");
    assertThat(names()).doesNotContain("campfire");
    home.say("make a playlist called campfire");
    home.spotify.act("sam", Map.of("do", "playlist", "uri", campfire(), "uris", List.of(abba)));
    assertThat(home.said("undo that"))
        .isEqualTo("There's something in campfire now, so I kept it.");
    assertThat(names()).contains("campfire");
  }

  private String campfire() {
    return home.spotify.playlists("sam").stream()
        .filter(playlist -> playlist.name().equals("campfire"))
        .map(playlist -> "spotify:playlist:" + playlist.id())
        .findFirst()
        .orElseThrow();
  }

  private List<String> names() {
    return home.spotify.playlists("sam").stream().map(playlist -> playlist.name()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "false,i like this,save,I removed Northbound from your library.,false",
    "false,i like this,unsave,It's already as it was before.,false",
    "true,unlike this,unsave,I saved Northbound again.,true",
    "true,unlike this,save,It's already as it was before.,true",
  })
  void undoesALikeOnlyIfItIsStillSo(
      boolean before, String words, String then, String speech, boolean after) {
    home.spotify.act("sam", Map.of("do", before ? "save" : "unsave", "uri", northbound));
    home.say(words);
    home.spotify.act("sam", Map.of("do", then, "uri", northbound));
    assertThat(home.said("undo that")).isEqualTo(speech);
    assertThat(home.spotify.saved("sam", northbound)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true|i like this|Northbound is already in your liked songs.",
        "false|unlike this|Northbound isn't in your liked songs.",
      })
  void aLikeThatWasSoAlreadyIsNotUndone(boolean before, String words, String speech) {
    home.spotify.act("sam", Map.of("do", before ? "save" : "unsave", "uri", northbound));
    assertThat(home.said(words)).isEqualTo(speech);
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
    assertThat(home.spotify.saved("sam", northbound)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the podcast low water|follow this podcast|You already follow Low Water.",
        "play the podcast low water|save this episode"
            + "|The episode Spring Tide is already in your library.",
        "play the audiobook the hobbit|i like this"
            + "|The audiobook The Hobbit is already in your library.",
      })
  void spokenContentThatIsSavedAlreadyIsNotRemoved(String play, String words, String speech) {
    home.say(play);
    home.say(words);
    List<String> before = library();
    assertThat(home.said(words)).isEqualTo(speech);
    assertThat(library()).isEqualTo(before);
    home.say(words.startsWith("follow") ? "unfollow this podcast" : "unlike this");
    assertThat(library()).isNotEqualTo(before);
    assertThat(home.said("undo that")).endsWith(" again.");
    assertThat(library()).containsExactlyInAnyOrderElementsOf(before);
  }

  private List<String> library() {
    List<String> all = new ArrayList<>();
    List.of("show", "episode", "audiobook")
        .forEach(type -> all.addAll(home.spotify.savedUris("sam", type)));
    return all;
  }
}
