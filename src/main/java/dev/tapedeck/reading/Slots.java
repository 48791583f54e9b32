package dev.tapedeck.reading;

import dev.tapedeck.language.MusicKind;
import java.util.Map;
import java.util.Set;

/** Names of slots that several requests have. */
final class Slots {
  static final String ARTIST = "artist";

  /** An artist who is excluded. */
  static final String OTHER = "other";

  static final String SPEAKER = "speaker";
  static final String VERSION = "version";
  static final String PLAYLIST = "playlist";

  /** The volume to play at, in digits. */
  static final String LEVEL = "level";

  /** Filled if any music of a name is to be played in random order. */
  static final String SHUFFLED = "shuffled";

  /** The value of {@link #SHUFFLED} for music in its usual order. */
  static final String OFF = "off";

  /** What music is to be like, where it was not asked for by name. */
  static final Set<String> THEMES = Set.of("genre", "decade", "mood");

  /** What a slot contains the name of. */
  static final Map<String, MusicKind> KINDS =
      Map.of(
          "song",
          MusicKind.SONG,
          "album",
          MusicKind.ALBUM,
          ARTIST,
          MusicKind.ARTIST,
          PLAYLIST,
          MusicKind.PLAYLIST,
          "show",
          MusicKind.PODCAST,
          "book",
          MusicKind.AUDIOBOOK);

  /** Slots with a title, which may be any words. */
  static final Set<String> TITLES = Set.of("music", "song", "album");

  /** Slots with another name. */
  static final Set<String> NAMES = Set.of(ARTIST, OTHER, SPEAKER, PLAYLIST, "show", "book");

  private Slots() {}
}
