package dev.tapedeck.command;

import dev.tapedeck.match.Likeness;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.SearchResult;
import dev.tapedeck.turn.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Music as a person named it, and which of what a search found it is.
 *
 * @param title of a song, album, playlist, or the name of an artist
 * @param artist who made it, if that was said
 * @param wholes what the name is if Alexa cut it in two: "stand by me", "smoke on the water"
 */
record Wanted(String title, Optional<String> artist, List<String> wholes) {
  /** Names this close are equally close, and Spotify's own order decides. */
  private static final double TIE = 0.03;

  private static final double WEIGHT_OF_TITLE = 0.6;

  static Wanted of(String title) {
    return new Wanted(title, Optional.empty(), List.of());
  }

  static Wanted by(Turn turn, String title, Optional<String> artist) {
    String by = turn.lines().text("music.by");
    List<String> whole = artist.map(name -> title + " " + by + " " + name).stream().toList();
    return new Wanted(title, artist, whole);
  }

  /** A name that goes on with what Alexa took for a speaker, after one of the words before one. */
  Wanted goingOn(List<String> wordsBefore, String rest) {
    List<String> wholes =
        wordsBefore.stream().map(word -> query() + " " + word + " " + rest).toList();
    return new Wanted(query() + " " + rest, Optional.empty(), wholes);
  }

  /** The name and the speaker, if the name ends in "on ..." or "in ...". */
  Optional<OnSpeaker> split(List<String> wordsBefore) {
    String last = artist.orElse(title);
    int at =
        wordsBefore.stream().mapToInt(word -> last.lastIndexOf(" " + word + " ")).max().orElse(-1);
    if (at < 1) {
      return Optional.empty();
    }
    String name = last.substring(0, at);
    String speaker = last.substring(last.indexOf(' ', at + 1) + 1);
    Wanted wanted = artist.isPresent() ? new Wanted(title, Optional.of(name), List.of()) : of(name);
    return Optional.of(new OnSpeaker(wanted, speaker));
  }

  /** Music and the name of the speaker it shall play on. */
  record OnSpeaker(Wanted wanted, String speaker) {}

  /** What to search for. Field filters are strict about what speech recognition misspells. */
  String query() {
    return artist.map(name -> title + " " + name).orElse(title);
  }

  /**
   * The best of what was found: the likest name; between kinds whose names are equally like
   * ("Hello" is a song, an album and some artist) the one that the found tracks speak for; then
   * Spotify's order. Where nothing is like it, Spotify's first.
   */
  Optional<Hit> best(SearchResult found) {
    List<Hit> hits = Hit.of(found);
    double best = hits.stream().mapToDouble(this::likeness).max().orElse(0);
    if (best < Likeness.POSSIBLE) {
      return first(hits);
    }
    return hits.stream()
        .filter(hit -> likeness(hit) >= best - TIE)
        .max(Comparator.comparingLong(hit -> votes(hit.kind(), found)));
  }

  /** The best track, in Spotify's order among equals. */
  Optional<Item> bestTrack(SearchResult found) {
    double best = found.tracks().stream().mapToDouble(t -> likeness(Hit.of(t))).max().orElse(0);
    return found.tracks().stream()
        .filter(track -> best < Likeness.POSSIBLE || likeness(Hit.of(track)) >= best - TIE)
        .findFirst();
  }

  /** Whether it is called so without a doubt. */
  boolean isClearly(Hit hit) {
    return likeness(hit) >= Likeness.CLEAR;
  }

  /** Whether it may have been meant. */
  boolean isPossibly(Hit hit) {
    return likeness(hit) >= Likeness.POSSIBLE;
  }

  private static Optional<Hit> first(List<Hit> hits) {
    Optional<Hit> track = hits.stream().filter(hit -> hit.kind() == Kind.TRACK).findFirst();
    return track.or(() -> hits.stream().findFirst());
  }

  private double likeness(Hit hit) {
    double ofTitle = Likeness.of(title, hit.name());
    double inParts =
        artist
            .map(name -> WEIGHT_OF_TITLE * ofTitle + (1 - WEIGHT_OF_TITLE) * ofArtist(name, hit))
            .orElse(ofTitle);
    return wholes.stream()
        .mapToDouble(whole -> Likeness.of(whole, hit.name()))
        .reduce(inParts, Math::max);
  }

  private static double ofArtist(String name, Hit hit) {
    return hit.artists().stream()
        .mapToDouble(artist -> Likeness.of(name, artist.name()))
        .max()
        .orElse(0);
  }

  /** How many of the tracks that were found say that this name is one of that kind. */
  private long votes(Kind kind, SearchResult found) {
    return found.tracks().stream()
        .filter(
            track ->
                switch (kind) {
                  case TRACK -> isClear(track.name());
                  case ARTIST ->
                      track.artists().stream().anyMatch(artist -> isClear(artist.name()));
                  case ALBUM -> isOnAlbumOfThatName(track);
                  case PLAYLIST -> false;
                })
        .count();
  }

  private boolean isOnAlbumOfThatName(Item track) {
    return track.album() != null && isClear(track.album().name()) && !isClear(track.name());
  }

  private boolean isClear(String name) {
    return name != null && Likeness.of(title, name) >= Likeness.CLEAR;
  }
}
