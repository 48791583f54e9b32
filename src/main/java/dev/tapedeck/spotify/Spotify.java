package dev.tapedeck.spotify;

import dev.tapedeck.spotify.SpotifyJson.Type;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Spotify's Web API for one listener and one turn: one method per call.
 *
 * <p>Every method throws {@link SpotifyException} if the call fails. Player commands return when
 * Spotify has accepted them, not when the speaker has executed them. Sources: the Web API reference
 * and the February 2026 migration guide, developer.spotify.com.
 */
public final class Spotify {
  /** The maximum size of a page of playlists, tracks or artists. */
  public static final int PAGE_LIMIT = 50;

  private final Sender sender;

  Spotify(Sender sender) {
    this.sender = sender;
  }

  /** The same listener with a sooner deadline, for calls that the answer does not depend on. */
  public Spotify within(Duration time) {
    return new Spotify(sender.within(time));
  }

  // Reads

  /** The state of the player; empty if no speaker is active or the session is private. */
  public Optional<Playback> playback() {
    Call call = Call.get("/me/player", Scope.USER_READ_PLAYBACK_STATE);
    // Without this an episode is a null item.
    return sender.readIfAny(call.with("additional_types", "track,episode"), Responses.PLAYBACK);
  }

  /** The speakers that Spotify sees. Speakers in standby or used by other people may be missing. */
  public List<Device> devices() {
    return sender.devices();
  }

  /** The best matches in Spotify's catalogue, at most ten of each kind. */
  public SearchResult search(String words, Collection<Kind> kinds) {
    String types = kinds.stream().map(Kind::value).collect(Collectors.joining(","));
    return read(Call.search(words, types), Responses.SEARCH).complete();
  }

  /**
   * A page of the playlists that the listener owns or follows. The response's link to the next page
   * must not be used: new apps may not call its address.
   *
   * @param offset how many to skip
   */
  public Page<Playlist> playlists(int offset) {
    Call call =
        Call.get("/me/playlists", Scope.PLAYLIST_READ_PRIVATE, Scope.PLAYLIST_READ_COLLABORATIVE);
    return read(call.with("limit", PAGE_LIMIT).with("offset", offset), Responses.PLAYLISTS);
  }

  /**
   * The items after the current one. The response does not tell queued items from those of the
   * context.
   */
  public List<Item> queue() {
    Call call =
        Call.get(
            "/me/player/queue", Scope.USER_READ_CURRENTLY_PLAYING, Scope.USER_READ_PLAYBACK_STATE);
    return sender
        .readIfAny(call, Responses.QUEUE)
        .map(answer -> Lists.complete(answer.queue(), Item::isComplete))
        .orElse(List.of());
  }

  /** The tracks last played for at least about half a minute, newest first. */
  public List<Item> recentlyPlayed() {
    Call call = Call.get("/me/player/recently-played", Scope.USER_READ_RECENTLY_PLAYED);
    return tracks(call.with("limit", PAGE_LIMIT)).items();
  }

  /**
   * A page of the listener's Liked Songs, newest first.
   *
   * @param offset how many to skip
   */
  public Page<Item> likedSongs(int offset) {
    Call call = Call.get("/me/tracks", Scope.USER_LIBRARY_READ);
    return tracks(call.with("limit", PAGE_LIMIT).with("offset", offset));
  }

  /** The tracks that the listener played most in a period. */
  public List<Item> topTracks(TimeRange period) {
    Call call = Call.get("/me/top/tracks", Scope.USER_TOP_READ);
    call = call.with("time_range", period.value()).with("limit", PAGE_LIMIT);
    return Lists.complete(read(call, Responses.ITEMS).items(), Item::isComplete);
  }

  /** The artists that the listener played most in a period. */
  public List<Artist> topArtists(TimeRange period) {
    Call call = Call.get("/me/top/artists", Scope.USER_TOP_READ);
    call = call.with("time_range", period.value()).with("limit", PAGE_LIMIT);
    return Lists.complete(read(call, Responses.ARTISTS).items(), artist -> artist.name() != null);
  }

  /** The name of a context; empty if Spotify does not show it, as for its own playlists. */
  public Optional<String> nameOf(Context context) {
    Optional<Call> call = context.path().map(Call::get);
    return call.flatMap(c -> Optional.ofNullable(read(c, Responses.NAMED).name()));
  }

  private Page<Item> tracks(Call call) {
    Page<Responses.Entry> page = read(call, Responses.ENTRIES);
    List<Item> tracks = page.items().stream().map(Responses.Entry::track).toList();
    return new Page<>(Lists.complete(tracks, Item::isComplete), page.total());
  }

  /** Podcasts and audiobooks. */
  public SpokenContent spoken() {
    return new SpokenContent(sender);
  }

  /** Details of single albums and artists. */
  public CatalogueDetails details() {
    return new CatalogueDetails(sender);
  }

  /** The contents of the listener's own playlists, and changes of them. */
  public PlaylistEditing playlistEditing() {
    return new PlaylistEditing(sender);
  }

  // The library

  /** Whether the listener has saved this. */
  public boolean isSaved(String uri) {
    return !saved(List.of(uri)).isEmpty();
  }

  /** Those uris, of at most 40, that are in the listener's library. */
  public List<String> saved(List<String> uris) {
    Call call = Call.get("/me/library/contains", Scope.USER_LIBRARY_READ);
    List<Boolean> flags = read(call.with("uris", String.join(",", uris)), Responses.FLAGS);
    return IntStream.range(0, Math.min(uris.size(), flags.size()))
        .filter(index -> Boolean.TRUE.equals(flags.get(index)))
        .mapToObj(uris::get)
        .toList();
  }

  /** Saves a track, album, show or episode. Idempotent. */
  public void save(String uri) {
    // In the query, because the service refuses the migration guide's body.
    send(Call.library("PUT").with("uris", uri));
  }

  /** Removes it from the library. Idempotent. */
  public void unsave(String uri) {
    send(Call.library("DELETE").with("uris", uri));
  }

  /**
   * A page of a playlist's contents; NOT_ALLOWED unless it is the listener's own or shared with
   * them.
   *
   * @param offset how many to skip
   */
  public List<Item> playlistItems(Playlist playlist, int offset) {
    Call call = Call.get(itemsOf(playlist.id()), Scope.PLAYLIST_READ_PRIVATE);
    call = call.with("limit", PAGE_LIMIT).with("offset", offset);
    return read(call.with("additional_types", "track,episode"), Responses.PLAYLIST_ITEMS)
        .items()
        .stream()
        .flatMap(entry -> entry.complete().stream())
        .toList();
  }

  static String itemsOf(String playlistId) {
    return Call.path("playlists", playlistId, "items");
  }

  // Player commands

  /** Resumes the playback. */
  public void resume(Target target) {
    // Without a body, because with an empty JSON object Spotify sometimes does not resume.
    send(Call.put("/me/player/play").on(target));
  }

  /**
   * Replaces what is playing. If Spotify refuses the music because of its place in an album or
   * playlist, plays it without; see {@link Music#ifRefused}.
   */
  public void play(Music music, Target target) {
    try {
      sendPlay(music, target);
    } catch (SpotifyException refusal) {
      Music instead =
          music.ifRefused().filter(m -> refusal.mayConcernMusic()).orElseThrow(() -> refusal);
      sendPlay(instead, target);
    }
  }

  private void sendPlay(Music music, Target target) {
    send(Call.put("/me/player/play").on(target).withBody(music.body()));
  }

  public void pause(Target target) {
    send(Call.put("/me/player/pause").on(target));
  }

  public void next(Target target) {
    send(Call.post("/me/player/next").on(target));
  }

  /** Skips to the previous item, whatever the position in the current one. */
  public void previous(Target target) {
    send(Call.post("/me/player/previous").on(target));
  }

  /** Sets the position in the current item. Beyond its end the next one starts. */
  public void seek(Duration position, Target target) {
    send(Call.put("/me/player/seek").with("position_ms", position.toMillis()).on(target));
  }

  /** Sets the speaker's volume, 0 to 100. */
  public void volume(int percent, Target target) {
    send(Call.put("/me/player/volume").with("volume_percent", percent).on(target));
  }

  public void shuffle(boolean on, Target target) {
    send(Call.put("/me/player/shuffle").with("state", on).on(target));
  }

  public void repeat(RepeatMode mode, Target target) {
    send(Call.put("/me/player/repeat").with("state", mode.value()).on(target));
  }

  /** Adds one track or episode to the queue. Not idempotent, so never retried. */
  public void queue(String uri, Target target) {
    send(Call.post("/me/player/queue").with("uri", uri).on(target));
  }

  /** Moves the playback to a speaker and starts it there. */
  public void transfer(Device device) {
    send(Call.transfer(device.id(), true));
  }

  /** Moves the playback to a speaker, playing or paused as it is. */
  public void transferAsItIs(Device device) {
    send(Call.transfer(device.id(), false));
  }

  private void send(Call command) {
    sender.send(command);
  }

  private <T> T read(Call call, Type<T> type) {
    return sender.read(call, type);
  }
}
