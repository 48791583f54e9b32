package dev.tapedeck.console.spotify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves context uris to their items. */
final class PlayContexts {
  private static final Pattern CONTEXT_URI =
      Pattern.compile("spotify:(?:user:[^:]+:)?(album|artist|playlist|show):([0-9A-Za-z]{22})");

  private final StandInState state;
  private final StandInUser me;

  PlayContexts(StandInState state, StandInUser me) {
    this.state = state;
    this.me = me;
  }

  Optional<PlayContext> context(String uri) {
    String collection = "spotify:user:" + me.id() + ":collection";
    if (uri.equals(collection) || uri.equals("spotify:collection:tracks")) {
      return Optional.of(new PlayContext("collection", collection));
    }
    Matcher matcher = CONTEXT_URI.matcher(uri);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String type = matcher.group(1);
    return Optional.of(new PlayContext(type, "spotify:" + type + ":" + matcher.group(2)));
  }

  /** The items of a context; null for a track that is no longer available. */
  List<Playable> items(PlayContext context) {
    Catalogue catalogue = state.catalogue();
    String id = context.id();
    return switch (context.type()) {
      case "album" ->
          List.copyOf(catalogue.album(id).orElseThrow(ApiErrorException::noSuchResource).tracks());
      case "artist" ->
          List.copyOf(
              catalogue.tracksBy(
                  catalogue.artist(id).orElseThrow(ApiErrorException::noSuchResource)));
      case "playlist" ->
          state.playlist(id).orElseThrow(ApiErrorException::noSuchResource).allItems();
      case "show" -> spoken(catalogue, id);
      default -> List.copyOf(state.likedBy(me));
    };
  }

  private static List<Playable> spoken(Catalogue catalogue, String id) {
    return catalogue
        .show(id)
        .<List<Playable>>map(show -> List.copyOf(show.episodes()))
        .or(() -> catalogue.audiobook(id).map(book -> List.copyOf(book.chapters())))
        .orElseThrow(ApiErrorException::noSuchResource);
  }
}
