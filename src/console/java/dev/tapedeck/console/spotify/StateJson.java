package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Everything about one listener in one JSON object, for the console's page. */
final class StateJson {
  private static final int LIKED_SHOWN = 20;
  private static final int QUEUE_SHOWN = 20;

  private final StandInState world;
  private final StandInUser member;
  private final ViewFactory views;

  StateJson(StandInState world, StandInUser member, Urls urls) {
    this.world = world;
    this.member = member;
    this.views = new ViewFactory(world, member, urls);
  }

  ObjectNode of(List<RecordedCall> calls) {
    ObjectNode json = JsonNodes.object().put("user", member.id());
    json.set("users", JsonNodes.texts(world.members().stream().map(StandInUser::id).toList()));
    json.set("people", JsonNodes.array(List.copyOf(world.members()), StateJson::person));
    json.set("player", JsonNodes.of(views.player()));
    json.set("devices", JsonNodes.of(views.speakers()));
    PlaybackSimulation playback = member.player().scene().playback();
    json.set("queue", items(playback.upcoming(QUEUE_SHOWN)));
    List<CatalogueTrack> liked = world.likedBy(member);
    ObjectNode songs = json.putObject("liked").put("total", liked.size());
    songs.set("items", items(liked.subList(0, Math.min(LIKED_SHOWN, liked.size()))));
    json.set("playlists", JsonNodes.array(world.playlistsOf(member), this::playlist));
    json.set("shows", JsonNodes.array(member.library().all("show"), this::show));
    json.set("history", JsonNodes.array(member.history(), this::played));
    ArrayNode recorded = json.putArray("calls");
    calls.forEach(call -> recorded.add(call(call)));
    return json;
  }

  private ArrayNode items(List<? extends Playable> items) {
    return JsonNodes.array(items, this::item);
  }

  private ObjectNode item(Playable item) {
    ObjectNode json = JsonNodes.object().put("uri", item.uri()).put("title", item.name());
    json.set("artists", JsonNodes.texts(views.makers(item)));
    json.put("album", views.album(item)).put("artUrl", views.art(item));
    return json.put("durationMs", item.durationMs());
  }

  private static ObjectNode person(StandInUser member) {
    return JsonNodes.object().put("id", member.id()).put("name", member.person().shownName());
  }

  private ObjectNode show(String uri) {
    ObjectNode json = JsonNodes.object().put("uri", uri);
    String id = uri.substring(uri.lastIndexOf(':') + 1);
    world.catalogue().show(id).ifPresent(show -> json.put("name", show.name()));
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
