package dev.tapedeck.console.spotify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Creates the typed views of one user's state. */
final class ViewFactory {
  private static final int UPCOMING = 20;

  private final StandInState state;
  private final StandInUser user;
  private final Urls urls;

  ViewFactory(StandInState state, StandInUser user, Urls urls) {
    this.state = state;
    this.user = user;
    this.urls = urls;
  }

  PlayerView player() {
    PlayerState playerState = user.player().actual();
    PlaybackSimulation playback = playerState.playback();
    Playable item = playback.current().orElse(null);
    return new PlayerView(
        item == null ? null : item.uri(),
        item == null ? null : item.name(),
        item == null ? List.of() : creators(item),
        item == null ? null : album(item),
        item == null ? null : art(item),
        playback.context() == null ? null : playback.context().uri(),
        playback.progressMs(),
        item == null ? 0 : item.durationMs(),
        playback.playing(),
        playback.shuffle(),
        playback.repeat(),
        playerState.active().map(ConnectDevice::name).orElse(null),
        playerState.active().map(ConnectDevice::volume).orElse(null),
        uris(playback.queue()),
        uris(playback.upcoming(UPCOMING)));
  }

  List<SpeakerView> speakers() {
    PlayerState playerState = user.player().actual();
    List<SpeakerView> views = new ArrayList<>();
    for (ConnectDevice d : playerState.devices()) {
      boolean active = playerState.isActive(views.size());
      views.add(
          new SpeakerView(
              d.id(), d.name(), d.type(), d.volume(), active, d.asleep(), d.restricted()));
    }
    return views;
  }

  List<PlaylistView> playlists() {
    return state.playlistsOf(user).stream().map(ViewFactory::playlist).toList();
  }

  List<String> creators(Playable item) {
    if (item instanceof CatalogueTrack track) {
      return track.artists().stream().map(CatalogueArtist::name).toList();
    }
    if (item instanceof CatalogueEpisode episode) {
      return List.of(state.catalogue().show(episode.showId()).orElseThrow().name());
    }
    if (item instanceof CatalogueChapter chapter) {
      return List.of(state.catalogue().audiobook(chapter.bookId()).orElseThrow().name());
    }
    return List.of(((LocalFile) item).artist());
  }

  String album(Playable item) {
    if (item instanceof CatalogueTrack track) {
      return state.catalogue().albumOf(track).name();
    }
    return item instanceof LocalFile file ? file.album() : null;
  }

  String art(Playable item) {
    if (item instanceof CatalogueTrack track) {
      return urls.art(track.albumId(), 300);
    }
    if (item instanceof CatalogueEpisode episode) {
      return urls.art(episode.showId(), 300);
    }
    return item instanceof CatalogueChapter chapter ? urls.art(chapter.bookId(), 300) : null;
  }

  private static PlaylistView playlist(StoredPlaylist list) {
    return new PlaylistView(
        list.id(),
        list.name(),
        list.owner(),
        list.description(),
        list.isPublic(),
        list.collaborative(),
        uris(list.allItems()));
  }

  private static List<String> uris(List<Playable> items) {
    return items.stream()
        .map(item -> item == null ? null : item.uri())
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
