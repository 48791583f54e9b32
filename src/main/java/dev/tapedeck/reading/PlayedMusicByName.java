package dev.tapedeck.reading;

import dev.tapedeck.language.PlayedMusic;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Music that was pointed to where the name of music to keep was expected: AddNamedToPlaylist{this
 * one}, AddArtistToPlaylist{the last two}, SaveNamed{the whole record}.
 */
final class PlayedMusicByName implements Rule {
  private static final String NUMBER = "number";
  private static final String SONG_TO_PLAYLIST = "AddToPlaylistIntent";

  /** The slots of these requests that may have the name. */
  private static final Map<String, String> TITLES =
      Map.of(
          "AddNamedToPlaylistIntent", "music",
          "AddArtistToPlaylistIntent", Slots.ARTIST,
          "AddAlbumToPlaylistIntent", "album",
          "SaveNamedIntent", "music",
          "UnsaveNamedIntent", "music",
          "RemoveNamedFromPlaylistIntent", "music",
          "IsInPlaylistIntent", "music");

  @Override
  public Reading apply(Reading heard) {
    Optional<String> slot = Optional.ofNullable(TITLES.get(heard.request()));
    Optional<PlayedMusic> played =
        slot.flatMap(heard::slot).flatMap(heard.language().playlistPhrasing()::playedMusic);
    return played.map(music -> read(heard, slot.get(), music)).orElse(heard);
  }

  private static Reading read(Reading heard, String slot, PlayedMusic music) {
    Map<String, String> slots = new HashMap<>();
    heard.slot(Slots.PLAYLIST).ifPresent(name -> slots.put(Slots.PLAYLIST, name));
    if (music.count() > 1) {
      slots.put(NUMBER, String.valueOf(music.count()));
    }
    Reading pointed = heard.without(slot);
    return request(heard.request(), music)
        .map(request -> pointed.as(request, slots))
        .filter(reading -> reading != pointed) // "This", by an artist, is a title.
        .orElse(heard);
  }

  private static Optional<String> request(String heard, PlayedMusic music) {
    return switch (heard) {
      case "SaveNamedIntent" -> Optional.of(saving(music.part()));
      case "UnsaveNamedIntent" -> only(music, "UnsaveIntent");
      case "RemoveNamedFromPlaylistIntent" -> only(music, "RemoveFromPlaylistIntent");
      case "IsInPlaylistIntent" -> only(music, heard);
      default -> Optional.of(adding(music.part()));
    };
  }

  /** For what plays; other music has no such request. */
  private static Optional<String> only(PlayedMusic music, String request) {
    return music.part() == PlayedMusic.Part.SONG ? Optional.of(request) : Optional.empty();
  }

  private static String adding(PlayedMusic.Part part) {
    return switch (part) {
      case SONG -> SONG_TO_PLAYLIST;
      case LAST_SONGS -> "AddLastToPlaylistIntent";
      case ALBUM -> "AddAlbumToPlaylistIntent";
      case ARTIST -> "AddArtistToPlaylistIntent";
    };
  }

  private static String saving(PlayedMusic.Part part) {
    return switch (part) {
      case SONG -> "SaveIntent";
      case LAST_SONGS -> "SaveLastIntent";
      case ALBUM -> "SaveAlbumIntent";
      case ARTIST -> "FollowArtistIntent";
    };
  }
}
