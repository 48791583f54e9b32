package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtistQuestionTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what albums does adele have|By Adele I find 25 and 21.",
        "list albums by deep purple|By Deep Purple I find Machine Head and Made in Japan.",
        "what are the best songs by sufjan stevens"
            + "|Spotify doesn't tell me what's most popular. The first songs I find by Sufjan Stevens"
            + " are Chicago and *",
        "what albums does qwertyuiop have|I couldn't find any songs of qwertyuiop.",
      })
  void saysWhatASearchFinds(String words, String speech) {
    assertThat(home.asked(words)).matches("\\Q" + speech.replace("*", "\\E.*\\Q") + "\\E");
    assertThat(home.calls()).hasSize(1);
  }

  @Test
  void asksForTheArtist() {
    assertThat(home.slotAskedFor("ArtistAlbumsQuestionIntent")).isEqualTo("artist");
  }

  @Test
  void answersAboutTheArtistWhoIsPlaying() {
    assertThat(home.asked("what else has this band recorded"))
        .startsWith("By The Paper Lanterns I find Harbour Lights");
  }
}
