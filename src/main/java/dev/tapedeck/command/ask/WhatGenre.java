package dev.tapedeck.command.ask;

import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "What genre is this?" Two requests: Spotify has genres of artists only, and no longer of all of
 * them.
 */
public final class WhatGenre implements Command {
  /** More names are not understood when they are heard. */
  private static final int MAX_GENRES = 3;

  @Override
  public Set<String> requests() {
    return Set.of("WhatGenreIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.song(turn, item -> genre(turn, item));
  }

  private static Answer genre(Turn turn, Item song) {
    Optional<Artist> artist = song.artists().stream().filter(by -> by.uri() != null).findFirst();
    List<String> genres =
        artist.map(by -> turn.spotify().details().genres(by.uri())).orElse(List.of());
    if (genres.isEmpty()) {
      return turn.answer("genre.unknown", "name", song.name());
    }
    List<String> first = genres.subList(0, Math.min(MAX_GENRES, genres.size()));
    return turn.answer("genre", "artist", artist.get().name(), "genres", turn.lines().list(first));
  }
}
