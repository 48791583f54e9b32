package dev.tapedeck.command;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.language.Language;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a request that refers to music which the last answers named: "play the second", "save it".
 * Alexa takes these words for a name, or for a request about what plays. Without such music it
 * leaves the request as it is.
 */
final class References {
  private static final String CHOOSE = "ChooseIntent";

  private static final Set<String> PLAYING =
      Set.of(
          "PlayIntent",
          "PlaySongIntent",
          "PlayAlbumIntent",
          "PlayArtistIntent",
          "PlayPlaylistIntent");

  private static final Set<String> SHUFFLING =
      Set.of("ShuffleArtistIntent", "ShuffleAlbumIntent", "ShufflePlaylistIntent");

  private static final Set<String> NAMING =
      Set.of("SaveNamedIntent", "AddNamedToPlaylistIntent", "EnqueueIntent", "SongQuestionIntent");

  /** Requests about what plays that may mean what was named instead, and the same with a name. */
  private static final Map<String, String> ABOUT_IT =
      Map.of(
          "SaveIntent", "SaveNamedIntent",
          "AddToPlaylistIntent", "AddNamedToPlaylistIntent",
          "WhoSingsIntent", "SongQuestionIntent");

  /** Requests to start "it". */
  private static final Set<String> STARTING_IT = Set.of("MoveIntent", "StartOverIntent");

  /** Requests that go on with a list which has more: "keep going", "next", "what else". */
  private static final Set<String> MORE =
      Set.of("AMAZON.ResumeIntent", "AMAZON.NextIntent", "WhatElseIntent");

  /** The requests that are about what plays if nothing was named. */
  private static final Map<String, String> ABOUT_PLAYING =
      Map.of(
          "SaveNamedIntent", "SaveIntent",
          "AddNamedToPlaylistIntent", "AddToPlaylistIntent",
          "SongQuestionIntent", "WhoSingsIntent",
          "EnqueueIntent", CHOOSE);

  private References() {}

  static Turn read(Turn said) {
    Turn turn = ofPlaylist(said);
    String request = turn.request();
    if (ABOUT_IT.containsKey(request)) {
      return SaidMusic.named(turn)
          .flatMap(it -> naming(turn, ABOUT_IT.get(request), it))
          .orElse(turn);
    }
    if (request.equals(CHOOSE)) {
      return CorrectedTheme.read(turn);
    }
    if (STARTING_IT.contains(request)) {
      return SaidMusic.named(turn)
          .filter(it -> it.kind() == Kind.TRACK)
          .map(it -> choosing(turn, 0))
          .orElse(turn);
    }
    if (MORE.contains(request)) {
      return LongList.offersMore(turn) ? turn.as("SayMoreIntent") : turn;
    }
    if (request.equals("PlayIntent") && isVersion(turn)) {
      return turn.as(CHOOSE, Map.of("version", turn.slot("music").orElseThrow()));
    }
    boolean mayRefer =
        PLAYING.contains(request)
            || SHUFFLING.contains(request)
            || NAMING.contains(request)
            || request.equals("PlayTrackNumberIntent") && isOfList(turn);
    OptionalInt index = mayRefer ? index(turn) : OptionalInt.empty();
    if (index.isEmpty()) {
      return mayRefer && isUnclear(turn) ? unclear(turn) : turn;
    }
    Candidate meant = SaidMusic.page(turn).get(index.getAsInt());
    return Optional.of(request)
        .filter(NAMING::contains)
        .flatMap(name -> naming(turn, name, meant))
        .or(() -> SHUFFLING.contains(request) ? shuffling(turn, meant) : Optional.empty())
        .or(() -> NAMING.contains(request) ? Optional.of(turn) : Optional.empty())
        .orElseGet(() -> choosing(turn, index.getAsInt()));
  }

  /** With the name of a playlist for its position in the list: "add this to the second one". */
  private static Turn ofPlaylist(Turn turn) {
    OptionalInt index =
        turn.slot("playlist")
            .filter(
                said -> !PLAYING.contains(turn.request()) && !SHUFFLING.contains(turn.request()))
            .map(said -> SaidMusic.index(turn, said))
            .orElseGet(OptionalInt::empty);
    if (index.isEmpty()) {
      return turn;
    }
    Candidate meant = SaidMusic.page(turn).get(index.getAsInt());
    Map<String, String> slots = new HashMap<>(turn.slots());
    slots.put("playlist", meant.name());
    return meant.kind() == Kind.PLAYLIST ? turn.as(turn.request(), slots) : turn;
  }

  /** What the only name in the request refers to. */
  private static OptionalInt index(Turn turn) {
    return name(turn).map(said -> SaidMusic.index(turn, said)).orElseGet(OptionalInt::empty);
  }

  private static Optional<String> name(Turn turn) {
    boolean adds = turn.request().equals("AddNamedToPlaylistIntent");
    return Stream.of("ordinal", "number", "place", "music", "song", "album", "artist", "playlist")
        .filter(slot -> !(adds && slot.equals("playlist")))
        .flatMap(slot -> turn.slot(slot).stream())
        .findFirst();
  }

  /** Whether "the second song" can be of the songs that were said. */
  private static boolean isOfList(Turn turn) {
    return turn.slot("album").or(() -> turn.slot("playlist")).isEmpty()
        && SaidMusic.page(turn).stream().allMatch(said -> said.kind() == Kind.TRACK);
  }

  /** Whether it refers to one of several things, or to nothing that was named: "that one". */
  private static boolean isUnclear(Turn turn) {
    return name(turn)
        .filter(turn.language()::isReference)
        .filter(
            said ->
                SaidMusic.isSeveral(turn)
                    || NAMING.contains(turn.request())
                    || turn.language().phrasing().commandAsTitle(said).isEmpty())
        .isPresent();
  }

  /** The question which one is meant, or the request about what plays. */
  private static Turn unclear(Turn turn) {
    boolean several = SaidMusic.isSeveral(turn);
    String request = several ? CHOOSE : ABOUT_PLAYING.getOrDefault(turn.request(), CHOOSE);
    Map<String, String> slots = speaker(turn);
    turn.slot("playlist").ifPresent(playlist -> slots.put("playlist", playlist));
    return turn.as(request, request.equals(CHOOSE) ? Map.of() : slots);
  }

  /** Whether only another version of the music that was started is asked for: "play the remix". */
  private static boolean isVersion(Turn turn) {
    Language language = turn.language();
    List<String> said = language.words(turn.slot("music").orElse(""));
    List<String> version = language.versionAsked(language.withoutArticle(said));
    return said.size() > version.size()
        && !version.isEmpty()
        && language.versions(version).containsAll(version)
        && Candidates.fromSession(turn).isPresent();
  }

  private static Turn choosing(Turn turn, int index) {
    Map<String, String> slots = speaker(turn);
    slots.put("ordinal", String.valueOf(index + 1));
    return turn.as(CHOOSE, slots);
  }

  private static Optional<Turn> shuffling(Turn turn, Candidate meant) {
    return switch (meant.kind()) {
      case ARTIST -> Optional.of(named(turn, "ShuffleArtistIntent", "artist", meant));
      case ALBUM -> Optional.of(named(turn, "ShuffleAlbumIntent", "album", meant));
      case PLAYLIST -> Optional.of(named(turn, "ShufflePlaylistIntent", "playlist", meant));
      case TRACK, SHOW, AUDIOBOOK -> Optional.empty();
    };
  }

  /** The request with the name of the music; empty if it is not for music of this kind. */
  private static Optional<Turn> naming(Turn turn, String request, Candidate meant) {
    boolean adds = request.equals("AddNamedToPlaylistIntent");
    return switch (meant.kind()) {
      case TRACK ->
          Optional.of(
              named(turn, request, request.equals("EnqueueIntent") ? "music" : "song", meant));
      case ALBUM ->
          adds
              ? Optional.of(named(turn, "AddAlbumToPlaylistIntent", "album", meant))
              : request.equals("SaveNamedIntent")
                  ? Optional.of(named(turn, request, "album", meant))
                  : Optional.empty();
      case ARTIST ->
          adds
              ? Optional.of(named(turn, "AddArtistToPlaylistIntent", "artist", meant))
              : Optional.empty();
      case PLAYLIST, SHOW, AUDIOBOOK -> Optional.empty();
    };
  }

  private static Turn named(Turn turn, String request, String slot, Candidate meant) {
    Map<String, String> slots = speaker(turn);
    if (turn.slot("playlist").isPresent() && !slot.equals("playlist")) {
      slots.put("playlist", turn.slot("playlist").get());
    }
    slots.put(slot, meant.name());
    meant.artists().stream()
        .map(Artist::name)
        .findFirst()
        .ifPresent(artist -> slots.put("artist", artist));
    return turn.as(request, slots);
  }

  /** The speaker of the request, which is kept whatever the music is. */
  private static Map<String, String> speaker(Turn turn) {
    Map<String, String> slots = new HashMap<>(turn.slots());
    slots.keySet().removeIf(name -> !name.equals(Targeting.SPEAKER));
    return slots;
  }
}
