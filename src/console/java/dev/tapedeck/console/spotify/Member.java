package dev.tapedeck.console.spotify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person with all that is theirs: player, library, history, tastes. */
final class Member implements Playback.Listener {
  private static final int HISTORY_KEPT = 50;

  private final Person person;
  private final Library library = new Library();
  private final List<Played> history = new ArrayList<>();
  private final Map<String, ResumePoint> resumePoints = new HashMap<>();
  private final Player player;
  private List<Artist> topArtists = List.of();
  private List<Track> topTracks = List.of();

  Member(Person person, StandInClock clock, List<Device> devices) {
    this.person = person;
    this.player = new Player(clock, devices, this);
  }

  Person person() {
    return person;
  }

  String id() {
    return person.id();
  }

  Player player() {
    return player;
  }

  Library library() {
    return library;
  }

  /** Newest first. */
  List<Played> history() {
    return history;
  }

  List<Artist> topArtists() {
    return topArtists;
  }

  List<Track> topTracks() {
    return topTracks;
  }

  void tastes(List<Artist> artists, List<Track> tracks) {
    topArtists = artists;
    topTracks = tracks;
  }

  ResumePoint resumePoint(Playable item) {
    return resumePoints.getOrDefault(item.uri(), ResumePoint.START);
  }

  @Override
  public void heard(Playable item, PlayContext context, Instant at) {
    if (item instanceof Track track) {
      history.add(0, new Played(track, context, at));
      if (history.size() > HISTORY_KEPT) {
        history.remove(HISTORY_KEPT);
      }
    }
  }

  @Override
  public void reached(Playable item, long progressMs, boolean finished) {
    if (item instanceof Episode || item instanceof Chapter) {
      resumePoints.put(item.uri(), new ResumePoint(finished ? 0 : progressMs, finished));
    }
  }
}
