package dev.tapedeck.reading;

import dev.tapedeck.language.MusicKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A request with a slot for the name of something to play or of a playlist. */
enum NamedRequest {
  PLAY(
      "PlayIntent", "music", Slots.ARTIST, Slots.OTHER, Slots.SPEAKER, Slots.LEVEL, Slots.SHUFFLED),
  SONG(
      "PlaySongIntent",
      "song",
      Slots.ARTIST,
      Slots.OTHER,
      Slots.VERSION,
      Slots.SPEAKER,
      Slots.LEVEL,
      Slots.SHUFFLED),
  ALBUM(
      "PlayAlbumIntent",
      "album",
      Slots.ARTIST,
      Slots.OTHER,
      Slots.SPEAKER,
      Slots.LEVEL,
      Slots.SHUFFLED),
  SHUFFLED_ALBUM(
      "ShuffleAlbumIntent", "album", Slots.ARTIST, Slots.OTHER, Slots.SPEAKER, Slots.LEVEL),
  ARTIST("PlayArtistIntent", "artist", Slots.SPEAKER, Slots.LEVEL),
  SHUFFLED_ARTIST("ShuffleArtistIntent", "artist", Slots.SPEAKER, Slots.LEVEL),
  PLAYLIST("PlayPlaylistIntent", "playlist", Slots.SPEAKER, Slots.LEVEL, Slots.SHUFFLED),
  SHUFFLED_PLAYLIST("ShufflePlaylistIntent", "playlist", Slots.SPEAKER, Slots.LEVEL),
  QUEUE("EnqueueIntent", "music", Slots.ARTIST, Slots.OTHER),
  PODCAST("PlayPodcastIntent", "show", Slots.SPEAKER),
  LATEST_EPISODE("PlayLatestEpisodeIntent", "show", Slots.SPEAKER),
  RESUMED_PODCAST("ResumePodcastIntent", "show", Slots.SPEAKER),
  AUDIOBOOK("PlayAudiobookIntent", "book", "author", Slots.SPEAKER),
  RESUMED_AUDIOBOOK("ResumeAudiobookIntent", "book", "author", Slots.SPEAKER),
  ADD("AddToPlaylistIntent", "playlist"),
  ADD_NAMED("AddNamedToPlaylistIntent", "music", Slots.ARTIST, "playlist"),
  REMOVE_NAMED("RemoveNamedFromPlaylistIntent", "music", Slots.ARTIST, "playlist"),
  IS_IN("IsInPlaylistIntent", "music", Slots.ARTIST, "playlist"),
  ADD_LAST("AddLastToPlaylistIntent", "playlist"),
  REMOVE("RemoveFromPlaylistIntent", "playlist"),
  CREATE("CreatePlaylistIntent", "playlist"),
  CONTENTS("WhatsInPlaylistIntent", "playlist");

  private final String request;
  private final String slot;
  private final List<String> details;

  NamedRequest(String request, String slot, String... details) {
    this.request = request;
    this.slot = slot;
    this.details = List.of(details);
  }

  static Optional<NamedRequest> of(Reading reading) {
    return Arrays.stream(values())
        .filter(named -> named.request.equals(reading.request()))
        .findFirst();
  }

  /** The request that plays this kind of music. */
  static NamedRequest playing(MusicKind kind) {
    return switch (kind) {
      case SONG -> SONG;
      case ALBUM -> ALBUM;
      case ARTIST -> ARTIST;
      case PLAYLIST -> PLAYLIST;
      case PODCAST -> PODCAST;
      case AUDIOBOOK -> AUDIOBOOK;
    };
  }

  String request() {
    return request;
  }

  /** The slot with the name. */
  String slot() {
    return slot;
  }

  /** The other slots. */
  List<String> details() {
    return details;
  }

  /** Whether it starts music in its usual order. */
  boolean isPlaying() {
    return switch (this) {
      case PLAY, SONG, ALBUM, ARTIST, PLAYLIST -> true;
      default -> false;
    };
  }

  boolean isShuffling() {
    return this == SHUFFLED_ALBUM || this == SHUFFLED_ARTIST || this == SHUFFLED_PLAYLIST;
  }

  /** Whether the slot holds the name of this kind. */
  boolean isFor(MusicKind kind) {
    return switch (this) {
      case PLAY -> false;
      case SONG, QUEUE, ADD_NAMED, REMOVE_NAMED, IS_IN -> kind == MusicKind.SONG;
      case ALBUM, SHUFFLED_ALBUM -> kind == MusicKind.ALBUM;
      case ARTIST, SHUFFLED_ARTIST -> kind == MusicKind.ARTIST;
      case PODCAST, LATEST_EPISODE, RESUMED_PODCAST -> kind == MusicKind.PODCAST;
      case AUDIOBOOK, RESUMED_AUDIOBOOK -> kind == MusicKind.AUDIOBOOK;
      default -> kind == MusicKind.PLAYLIST;
    };
  }

  /** The request that shuffles what this one plays; itself if there is none. */
  NamedRequest shuffled() {
    return switch (this) {
      case ALBUM -> SHUFFLED_ALBUM;
      case ARTIST -> SHUFFLED_ARTIST;
      case PLAYLIST -> SHUFFLED_PLAYLIST;
      default -> this;
    };
  }
}
