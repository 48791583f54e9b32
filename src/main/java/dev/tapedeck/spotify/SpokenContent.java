package dev.tapedeck.spotify;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tapedeck.spotify.SpotifyJson.Type;
import java.util.List;

/**
 * Podcasts and their episodes, audiobooks and their chapters, for the same listener and turn as
 * {@link Spotify}.
 *
 * <p>Audiobooks are available in some countries only. Elsewhere a search finds none and a known id
 * is NOT_FOUND.
 */
public final class SpokenContent {
  /** The maximum size of a page of episodes or chapters. */
  public static final int PAGE_LIMIT = Spotify.PAGE_LIMIT;

  private final Sender sender;

  SpokenContent(Sender sender) {
    this.sender = sender;
  }

  /**
   * A page of the podcasts that the listener follows, newest first.
   *
   * @param offset how many to skip
   */
  public Page<Show> followed(int offset) {
    Call call = Call.get("/me/shows", Scope.USER_LIBRARY_READ);
    Page<SavedShow> page = sender.read(savedPage(call, offset), SAVED_SHOWS);
    List<Show> shows = page.items().stream().map(SavedShow::show).toList();
    return new Page<>(complete(shows), page.total());
  }

  /** The podcasts in Spotify's catalogue that match these words best. */
  public List<Show> searchShows(String words) {
    return complete(Page.orEmpty(sender.read(Call.search(words, "show"), SEARCH).shows()).items());
  }

  /**
   * A page of a podcast's episodes. Most podcasts list the newest first, some the oldest.
   *
   * @param offset how many to skip
   */
  public Page<Episode> episodes(String showId, int offset) {
    Call call = Call.get(Call.path("shows", showId, "episodes"), Scope.USER_READ_PLAYBACK_POSITION);
    return sender.read(page(call, offset), EPISODES);
  }

  /**
   * A page of the audiobooks that the listener saved.
   *
   * @param offset how many to skip
   */
  public Page<Audiobook> savedBooks(int offset) {
    Call call = Call.get("/me/audiobooks", Scope.USER_LIBRARY_READ);
    Page<Audiobook> page = sender.read(savedPage(call, offset), BOOKS);
    return new Page<>(complete(page), page.total());
  }

  /** The audiobooks in Spotify's catalogue that match these words best. */
  public List<Audiobook> searchBooks(String words) {
    return complete(
        Page.orEmpty(sender.read(Call.search(words, "audiobook"), SEARCH).audiobooks()));
  }

  /**
   * A page of an audiobook's chapters, in order.
   *
   * @param offset how many to skip
   */
  public Page<Episode> chapters(String bookId, int offset) {
    Call call =
        Call.get(Call.path("audiobooks", bookId, "chapters"), Scope.USER_READ_PLAYBACK_POSITION);
    return sender.read(page(call, offset), EPISODES);
  }

  private static Call page(Call call, int offset) {
    return call.with("limit", PAGE_LIMIT).with("offset", offset);
  }

  private static Call savedPage(Call call, int offset) {
    return offset == 0 ? call.with("limit", PAGE_LIMIT) : page(call, offset);
  }

  private static List<Show> complete(List<Show> shows) {
    return Lists.complete(shows, Show::isComplete);
  }

  private static List<Audiobook> complete(Page<Audiobook> page) {
    return Lists.complete(page.items(), Audiobook::isComplete);
  }

  private record SavedShow(Show show) {}

  private record Found(Page<Show> shows, Page<Audiobook> audiobooks) {}

  private static final Type<Page<SavedShow>> SAVED_SHOWS =
      SpotifyJson.type(new TypeReference<>() {});
  private static final Type<Page<Episode>> EPISODES = SpotifyJson.type(new TypeReference<>() {});
  private static final Type<Page<Audiobook>> BOOKS = SpotifyJson.type(new TypeReference<>() {});
  private static final Type<Found> SEARCH = SpotifyJson.type(new TypeReference<>() {});
}
