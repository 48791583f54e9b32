package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What can be played: a track, an episode of a podcast, a chapter of an audiobook (which Spotify
 * calls an episode), or a local file.
 *
 * @param type {@code track} or {@code episode}
 * @param artists of a track
 * @param album of a track, null otherwise
 * @param show of an episode, null otherwise
 * @param durationMs milliseconds, 0 if unknown
 * @param releaseDate of an episode; a track's is in its album
 * @param releaseDatePrecision {@code year}, {@code month} or {@code day}; may be null
 * @param local whether it is a file of the listener's, which can't be saved or queued
 * @param playable null if unknown
 * @param restrictions why it can't be played; null if unknown
 */
public record Item(
    String type,
    String name,
    String uri,
    List<Artist> artists,
    Album album,
    Show show,
    List<Image> images,
    long durationMs,
    String releaseDate,
    String releaseDatePrecision,
    @JsonProperty("is_local") boolean local,
    @JsonProperty("is_playable") Boolean playable,
    Restriction.Raw restrictions) {
  private static final String EPISODE = "episode";

  public Item {
    name = Texts.orNull(name);
    uri = Texts.orNull(uri);
    // Spotify sometimes gives an episode the fields of a track, or the other way round.
    if (isUri(uri, EPISODE)) {
      type = EPISODE;
      show = show == null && album != null ? Show.ofAlbum(album) : show;
      album = null;
    } else if (isUri(uri, "track")) {
      type = "track";
      show = null;
    }
    artists = Lists.complete(artists, artist -> artist.name() != null);
    images = Lists.complete(images, image -> image.url() != null);
  }

  private static boolean isUri(String uri, String type) {
    return uri != null && uri.startsWith("spotify:" + type + ":");
  }

  /** Whether it has a URI and a name. Spotify sometimes lists items whose fields are all null. */
  boolean isComplete() {
    return uri != null && name != null;
  }

  /** Whether it can be saved and queued, unlike a local file. */
  public boolean isOnSpotify() {
    return uri != null && !isLocal();
  }

  /** Whether it is a file of the listener's. */
  public boolean isLocal() {
    return local || uri != null && uri.startsWith("spotify:local:");
  }

  /** Why it can't be played; empty if it can, as far as is known. */
  public Optional<Restriction> restriction() {
    return Restriction.of(playable, restrictions);
  }

  /** Whether a play command can start it: it is on Spotify and not restricted. */
  public boolean isStartable() {
    return isOnSpotify() && restriction().isEmpty();
  }

  /** Whether it is an episode or a chapter. */
  public boolean isSpoken() {
    return EPISODE.equals(type);
  }

  /** Whether its podcast or audiobook is known. */
  public boolean isOfSeries() {
    return isSpoken() && show != null && show.id() != null;
  }

  /** When an episode or the album of a track came out; null if unknown. */
  public String released() {
    return album == null
        ? ReleaseDate.valid(releaseDate, releaseDatePrecision)
        : album.releaseDate();
  }

  /** The name of its podcast or audiobook; empty if it has none or Spotify does not tell it. */
  public Optional<String> seriesName() {
    return Optional.ofNullable(show).map(Show::name);
  }

  /** Whether it is a chapter of an audiobook, which has {@code 0000} for a release date. */
  public boolean isChapter() {
    return isSpoken() && "0000".equals(releaseDate);
  }

  /** The covers of the album, episode or show, widest first, may be empty. */
  public List<Image> covers() {
    if (album != null && !album.images().isEmpty()) {
      return album.images();
    }
    return images.isEmpty() && show != null ? show.images() : images;
  }
}
