package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WhatGenreTest {
  @AutoClose private final Home home = new Home();

  @Test
  void saysWhatTheArtistPlays() {
    assertThat(home.asked("what genre is this")).isEqualTo("The Paper Lanterns plays indie folk.");
  }

  @Test
  void saysAllGenresOfTheArtist() {
    home.open();
    home.say("play feeling good by nina simone");
    assertThat(home.said("what kind of music is this"))
        .isEqualTo("Nina Simone plays jazz and soul.");
  }

  @Test
  void saysThatSpotifyTellsNoGenre() {
    home.open();
    home.say("play the podcast low water");
    assertThat(home.said("what genre is this"))
        .isEqualTo("Spring Tide is an episode of Low Water.");
  }
}
