package dev.tapedeck.console.spotify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A user with their player, library, history and top items. */
final class StandInUser implements PlaybackSimulation.Listener {
  private static final int MAX_HISTORY = 50;

  private final UserAccount account;
  private final SavedLibrary library = new SavedLibrary();
  private final List<PlayHistoryEntry> history = new ArrayList<>();
  private final Map<String, ResumePosition> resumePoints = new HashMap<>();
  private final UserPlayer player;
  private List<CatalogueArtist> topArtists = List.of();
  private List<CatalogueTrack> topTracks = List.of();

  StandInUser(UserAccount account, StandInClock clock, List<ConnectDevice> devices) {
    this.account = account;
    this.player = new UserPlayer(clock, devices, this);
  }

  UserAccount account() {
    return account;
  }

  String id() {
    return account.id();
  }

  UserPlayer player() {
    return player;
  }

  SavedLibrary library() {
    return library;
  }

  /** Newest first. */
  List<PlayHistoryEntry> history() {
    return history;
  }

  List<CatalogueArtist> topArtists() {
    return topArtists;
  }

  List<CatalogueTrack> topTracks() {
    return topTracks;
  }

  void topItems(List<CatalogueArtist> artists, List<CatalogueTrack> tracks) {
    topArtists = artists;
    topTracks = tracks;
  }

  ResumePosition resumePoint(Playable item) {
    return resumePoints.getOrDefault(item.uri(), ResumePosition.START);
  }

  @Override
  public void onPlayed(Playable item, PlayContext context, Instant at) {
    if (item instanceof CatalogueTrack track) {
      history.add(0, new PlayHistoryEntry(track, context, at));
      if (history.size() > MAX_HISTORY) {
        history.remove(MAX_HISTORY);
      }
    }
  }

  @Override
  public void onProgress(Playable item, long progressMs, boolean finished) {
    if (item instanceof CatalogueEpisode || item instanceof CatalogueChapter) {
      resumePoints.put(item.uri(), new ResumePosition(finished ? 0 : progressMs, finished));
    }
  }
}
