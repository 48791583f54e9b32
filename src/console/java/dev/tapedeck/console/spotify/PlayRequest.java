package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The parsed body of PUT /me/player/play.
 *
 * @param context null for single items
 * @param items null to resume; contains null for items that are not available
 * @param first index of the first item to play, or -1 if not given
 * @param positionMs -1 if not given
 * @param ignored true for a body that Spotify accepts without effect
 */
record PlayRequest(
    PlayContext context, List<Playable> items, int first, long positionMs, boolean ignored) {
  private static final int MAX_BODY_BYTES = 9_000;

  static PlayRequest of(AuthorizedCall call) {
    String body = call.request().body();
    if (body.getBytes(StandardCharsets.UTF_8).length > MAX_BODY_BYTES) {
      throw new ApiErrorException(ApiResponse.error(413, "Request entity too large"));
    }
    JsonNode json = call.json();
    long position = position(json);
    boolean hasContext = json.hasNonNull("context_uri");
    if (hasContext && json.hasNonNull("uris")) {
      throw ApiErrorException.badRequest("Can't have both context_uri and uris");
    }
    if (!hasContext && !json.hasNonNull("uris")) {
      return new PlayRequest(null, null, -1, position, !body.isEmpty() && json.isEmpty());
    }
    PlayContext context = hasContext ? context(call, json.path("context_uri").asText()) : null;
    checkOwnPlaylist(call, context);
    JsonNode offset = json.path("offset");
    if (hasContext && context.type().equals("artist") && offset.isObject()) {
      throw ApiErrorException.badRequest("Can't have offset for context type: ARTIST");
    }
    List<Playable> items =
        hasContext
            ? new PlayContexts(call.state(), call.me()).items(context)
            : items(call, json.path("uris"));
    checkMoved(call, hasContext && offset.has("uri"));
    int first = first(offset, items);
    return new PlayRequest(context, available(call, items), first, position, false);
  }

  boolean resumes() {
    return items == null;
  }

  void applyTo(PlaybackSimulation playback, Random random) {
    if (ignored) {
      return;
    }
    if (resumes()) {
      playback.resume();
      if (positionMs >= 0 && playback.current().isPresent()) {
        playback.seek(positionMs);
      }
      return;
    }
    List<Playable> available = items.stream().filter(Objects::nonNull).toList();
    int at = (int) items.subList(0, Math.max(0, first)).stream().filter(Objects::nonNull).count();
    if (first < 0 && playback.shuffle() && !available.isEmpty()) {
      at = random.nextInt(available.size());
    }
    if (at >= available.size() || available.stream().noneMatch(Playable::playable)) {
      playback.pause();
      return;
    }
    Tracklist list = Tracklist.of(context, available, at);
    list = list.current().playable() ? list : list.next(true).orElseThrow();
    playback.start(list, Math.max(0, positionMs), random);
  }

  private static void checkOwnPlaylist(AuthorizedCall call, PlayContext context) {
    if (call.has(Fault.OWN_PLAYLISTS_REFUSED)
        && context != null
        && call.state().playlist(context.id()).filter(StoredPlaylist::ownedBySpotify).isPresent()) {
      throw ApiErrorException.noSuchResource();
    }
  }

  private static void checkMoved(AuthorizedCall call, boolean startsWithTrack) {
    if (startsWithTrack && call.has(Fault.MOVED_TRACKS)) {
      String status = call.option(Fault.MOVED_TRACKS, "status").orElse("400");
      throw switch (status) {
        case "400" -> ApiErrorException.badRequest("Invalid offset");
        case "403" -> ApiErrorException.restriction();
        case "404" -> ApiErrorException.noSuchResource();
        default -> new ApiErrorException(FaultEffects.htmlError(Integer.parseInt(status)));
      };
    }
  }

  /** The items with null in place of those that the fault for this makes unplayable. */
  private static List<Playable> available(AuthorizedCall call, List<Playable> items) {
    return items.stream()
        .map(item -> item == null || call.restriction(item.uri()).isPresent() ? null : item)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static PlayContext context(AuthorizedCall call, String uri) {
    return new PlayContexts(call.state(), call.me())
        .context(uri)
        .filter(c -> !c.type().equals("collection") || !call.has(Fault.COLLECTION_REFUSED))
        .orElseThrow(() -> ApiErrorException.badRequest("Non supported context uri"));
  }

  private static long position(JsonNode json) {
    JsonNode position = json.path("position_ms");
    if (position.isMissingNode() || position.isNull()) {
      return -1;
    }
    if (!position.isIntegralNumber() || position.asLong() < 0) {
      throw ApiErrorException.badRequest("Invalid position_ms");
    }
    return position.asLong();
  }

  private static List<Playable> items(AuthorizedCall call, JsonNode uris) {
    if (!uris.isArray() || uris.isEmpty()) {
      throw ApiErrorException.badRequest("Invalid uris");
    }
    List<Playable> items = new ArrayList<>();
    for (JsonNode uri : uris) {
      if (!uri.asText().matches("spotify:(track|episode):[0-9A-Za-z]{22}")) {
        throw ApiErrorException.badRequest("Invalid track uri: " + uri.asText());
      }
      items.add(call.catalogue().playable(uri.asText()).orElse(null));
    }
    return items;
  }

  private static int first(JsonNode offset, List<Playable> items) {
    if (offset.path("position").isIntegralNumber()) {
      int position = offset.path("position").asInt();
      if (position >= 0 && position < items.size()) {
        return position;
      }
    } else if (offset.path("uri").isTextual()) {
      String uri = offset.path("uri").asText();
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i) != null && items.get(i).uri().equals(uri)) {
          return i;
        }
      }
    } else if (!offset.isObject()) {
      return -1;
    }
    throw ApiErrorException.badRequest("Invalid offset");
  }
}
