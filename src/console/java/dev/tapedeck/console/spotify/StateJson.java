package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Serializes the whole state of one user for the console's page. */
final class StateJson {
  private static final int LIKED_SHOWN = 20;
  private static final int QUEUE_SHOWN = 20;

  private final StandInState state;
  private final StandInUser user;
  private final ViewFactory views;

  StateJson(StandInState state, StandInUser user, Urls urls) {
    this.state = state;
    this.user = user;
    this.views = new ViewFactory(state, user, urls);
  }

  ObjectNode of(List<RecordedCall> calls) {
    ObjectNode json = JsonNodes.object().put("user", user.id());
    json.set("users", JsonNodes.texts(state.users().stream().map(StandInUser::id).toList()));
    json.set("people", JsonNodes.array(List.copyOf(state.users()), StateJson::person));
    json.set("player", JsonNodes.of(views.player()));
    json.set("devices", JsonNodes.of(views.speakers()));
    PlaybackSimulation playback = user.player().actual().playback();
    json.set("queue", items(playback.upcoming(QUEUE_SHOWN)));
    List<CatalogueTrack> liked = state.likedBy(user);
    ObjectNode songs = json.putObject("liked").put("total", liked.size());
    songs.set("items", items(liked.subList(0, Math.min(LIKED_SHOWN, liked.size()))));
    json.set("playlists", JsonNodes.array(state.playlistsOf(user), this::playlist));
    json.set("shows", JsonNodes.array(user.library().all("show"), this::show));
    json.set("history", JsonNodes.array(user.history(), this::played));
    ArrayNode recorded = json.putArray("calls");
    calls.forEach(call -> recorded.add(call(call)));
    return json;
  }

  private ArrayNode items(List<? extends Playable> items) {
    return JsonNodes.array(items, this::item);
  }

  private ObjectNode item(Playable item) {
    ObjectNode json = JsonNodes.object().put("uri", item.uri()).put("title", item.name());
    json.set("artists", JsonNodes.texts(views.creators(item)));
    json.put("album", views.album(item)).put("artUrl", views.art(item));
    return json.put("durationMs", item.durationMs());
  }

  private static ObjectNode person(StandInUser user) {
    return JsonNodes.object().put("id", user.id()).put("name", user.account().shownName());
  }

  private ObjectNode show(String uri) {
    ObjectNode json = JsonNodes.object().put("uri", uri);
    String id = uri.substring(uri.lastIndexOf(':') + 1);
    state.catalogue().show(id).ifPresent(show -> json.put("name", show.name()));
    return json;
  }

  private ObjectNode playlist(StoredPlaylist list) {
    ObjectNode json = JsonNodes.object().put("uri", list.uri()).put("name", list.name());
    json.put("owner", list.owner()).put("total", list.entries().size());
    return json.put("public", list.isPublic()).put("collaborative", list.collaborative());
  }

  private JsonNode played(PlayHistoryEntry played) {
    return item(played.track()).put("playedAt", played.at().toString());
  }

  private static ObjectNode call(RecordedCall call) {
    ObjectNode json = JsonNodes.object().put("method", call.method()).put("target", call.target());
    json.put("body", call.body()).put("status", call.status());
    return json.put("millis", call.millis()).put("at", call.at().toString());
  }
}
