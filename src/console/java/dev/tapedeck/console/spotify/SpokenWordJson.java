package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Serializes podcasts and audiobooks for the response to one call. */
final class SpokenWordJson {
  private final AuthorizedCall call;
  private final ResourceJson resources;

  SpokenWordJson(AuthorizedCall call, ResourceJson resources) {
    this.call = call;
    this.resources = resources;
  }

  ObjectNode episode(CatalogueEpisode episode) {
    ObjectNode json = plainEpisode(episode);
    json.set("show", plainShow(call.catalogue().show(episode.showId()).orElseThrow()));
    return json;
  }

  /** An episode without its show, as in search and in a show's list of episodes. */
  ObjectNode plainEpisode(CatalogueEpisode episode) {
    ObjectNode json = resources.baseObject("episode", episode.id(), episode.name(), episode.uri());
    json.putNull("audio_preview_url");
    described(json, episode.description());
    json.put("duration_ms", episode.durationMs());
    json.set("images", resources.images(episode.showId()));
    json.put("is_externally_hosted", false).put("is_playable", true);
    json.put("language", "en").putArray("languages").add("en");
    json.put("release_date", episode.released()).put("release_date_precision", "day");
    resumePoint(json, episode);
    restrict(json, episode);
    return json;
  }

  /** A saved episode that is no longer available: all fields but the type are null. */
  ObjectNode ghostEpisode() {
    ObjectNode json = JsonNodes.object();
    for (String field :
        List.of(
            "id", "name", "uri", "href", "description", "duration_ms", "images", "release_date")) {
      json.putNull(field);
    }
    ObjectNode show = json.putObject("show");
    List.of("id", "name", "uri", "href", "images").forEach(show::putNull);
    show.put("type", "show");
    return json.put("type", "episode");
  }

  ObjectNode plainShow(CatalogueShow show) {
    ObjectNode json = resources.baseObject("show", show.id(), show.name(), show.uri());
    json.putArray("copyrights");
    described(json, show.description());
    json.set("images", resources.images(show.id()));
    json.put("is_externally_hosted", false).putArray("languages").add("en");
    json.put("media_type", "audio").put("total_episodes", show.episodes().size());
    extended(json, show.publisher());
    return json;
  }

  ObjectNode show(CatalogueShow show) {
    ObjectNode json = plainShow(show);
    json.set("episodes", episodes(show, Paging.MAX_LIMIT, 0));
    return json;
  }

  ObjectNode episodes(CatalogueShow show, int limit, int offset) {
    String path = "/shows/" + show.id() + "/episodes";
    return Paging.page(call, path, limit, offset, show.episodes(), this::plainEpisode);
  }

  ObjectNode plainAudiobook(CatalogueAudiobook book) {
    ObjectNode json = resources.baseObject("audiobook", book.id(), book.name(), book.uri());
    json.set("authors", names(book.authors()));
    json.set("narrators", names(book.narrators()));
    json.putArray("copyrights");
    described(json, book.description());
    json.put("edition", book.edition());
    json.set("images", resources.images(book.id()));
    json.putArray("languages").add("en");
    json.put("media_type", "audio").put("total_chapters", book.chapters().size());
    extended(json, "Stand-in Press");
    return json;
  }

  ObjectNode audiobook(CatalogueAudiobook book) {
    ObjectNode json = plainAudiobook(book);
    json.set("chapters", chapters(book, Paging.MAX_LIMIT, 0));
    return json;
  }

  ObjectNode chapters(CatalogueAudiobook book, int limit, int offset) {
    String path = "/audiobooks/" + book.id() + "/chapters";
    return Paging.page(call, path, limit, offset, book.chapters(), this::plainChapter);
  }

  ObjectNode chapter(CatalogueChapter chapter) {
    ObjectNode json = plainChapter(chapter);
    json.set("audiobook", plainAudiobook(book(chapter)));
    return json;
  }

  /** A chapter as the player reports it: as an episode whose show is the audiobook. */
  ObjectNode chapterAsEpisode(CatalogueChapter chapter) {
    CatalogueAudiobook book = book(chapter);
    ObjectNode json =
        chapterFields(
            resources.baseObject("episode", chapter.id(), chapter.name(), chapter.uri()), chapter);
    json.put("release_date", "0000").put("language", "");
    ObjectNode show = resources.baseObject("show", book.id(), book.name(), book.uri());
    described(show, "Author(s): " + String.join(", ", book.authors()) + "\n" + book.description());
    show.putNull("is_externally_hosted").putNull("total_episodes").put("media_type", "audio");
    show.putArray("languages").add("en");
    show.set("images", resources.images(book.id()));
    json.set("show", show);
    return json;
  }

  private ObjectNode plainChapter(CatalogueChapter chapter) {
    ObjectNode json = resources.baseObject("chapter", chapter.id(), chapter.name(), chapter.uri());
    return chapterFields(json, chapter).put("chapter_number", chapter.number());
  }

  private ObjectNode chapterFields(ObjectNode json, CatalogueChapter chapter) {
    json.putNull("audio_preview_url");
    described(json, "");
    json.put("duration_ms", chapter.durationMs());
    json.set("images", resources.images(chapter.bookId()));
    json.put("is_playable", true).putArray("languages").add("en");
    json.put("release_date", "2012-10-01").put("release_date_precision", "day");
    resumePoint(json, chapter);
    restrict(json, chapter);
    return json;
  }

  private CatalogueAudiobook book(CatalogueChapter chapter) {
    return call.catalogue().audiobook(chapter.bookId()).orElseThrow();
  }

  private void restrict(ObjectNode json, Playable item) {
    call.restriction(item.uri()).ifPresent(reason -> ResourceJson.restrict(json, reason));
  }

  private void resumePoint(ObjectNode json, Playable item) {
    if (call.scopes().contains("user-read-playback-position")) {
      ResumePosition point = call.me().resumePoint(item);
      json.putObject("resume_point")
          .put("fully_played", point.finished())
          .put("resume_position_ms", point.positionMs());
    }
  }

  private void extended(ObjectNode json, String publisher) {
    if (call.has(Fault.EXTENDED_FIELDS)) {
      json.put("publisher", publisher)
          .set("available_markets", JsonNodes.texts(List.of("GB", "US")));
    }
  }

  private static void described(ObjectNode json, String description) {
    json.put("description", description).put("html_description", "<p>" + description + "</p>");
    json.put("explicit", false);
  }

  private static JsonNode names(List<String> names) {
    return JsonNodes.array(names, name -> JsonNodes.object().put("name", name));
  }
}
