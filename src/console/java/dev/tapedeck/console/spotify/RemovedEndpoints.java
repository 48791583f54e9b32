package dev.tapedeck.console.spotify;

/** The endpoints that are closed to new apps and answer 403. */
final class RemovedEndpoints {
  private static final String[] READS = {
    "/artists/{id}/top-tracks",
    "/artists/{id}/related-artists",
    "/recommendations",
    "/recommendations/available-genre-seeds",
    "/audio-features",
    "/audio-features/{id}",
    "/audio-analysis/{id}",
    "/browse/featured-playlists",
    "/browse/categories/{id}/playlists",
    "/browse/new-releases",
    "/browse/categories",
    "/browse/categories/{id}",
    "/markets",
    "/albums",
    "/artists",
    "/audiobooks",
    "/chapters",
    "/episodes",
    "/shows",
    "/tracks",
    "/users/{id}",
    "/users/{id}/playlists",
    "/playlists/{id}/followers/contains",
    "/playlists/{id}/tracks"
  };

  private RemovedEndpoints() {}

  static void addTo(RouteTable routes) {
    routes.removed("GET", READS);
    for (String kind :
        new String[] {"tracks", "albums", "episodes", "shows", "audiobooks", "following"}) {
      routes.removed("PUT", "/me/" + kind);
      routes.removed("DELETE", "/me/" + kind);
      routes.removed("GET", "/me/" + kind + "/contains");
    }
    routes.removed("POST", "/users/{id}/playlists", "/playlists/{id}/tracks");
    routes.removed("PUT", "/playlists/{id}/tracks", "/playlists/{id}/followers");
    routes.removed("DELETE", "/playlists/{id}/tracks", "/playlists/{id}/followers");
  }
}
