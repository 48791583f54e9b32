package dev.tapedeck.spotify;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tapedeck.spotify.SpotifyJson.Type;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What artists have made, for the same listener and turn as {@link Spotify}. */
public final class Discography {
  /** The maximum size of a page of an artist's albums, since February 2026 for new apps. */
  private static final int LIMIT = 10;

  private static final Pattern ARTIST = Pattern.compile("spotify:artist:([0-9A-Za-z]+)");

  private static final Type<Page<Album>> ALBUMS = SpotifyJson.type(new TypeReference<>() {});

  private final Sender sender;

  Discography(Sender sender) {
    this.sender = sender;
  }

  /** The groups of an artist's albums. New apps are not told the group of an album. */
  public enum Group {
    ALBUM,
    SINGLE
  }

  /**
   * An artist's albums of a group, at most ten. Spotify lists the newest first.
   *
   * @param artistUri NOT_FOUND if it is none
   */
  public List<Album> albums(String artistUri, Group group) {
    Call call =
        Call.get(Call.path("artists", id(artistUri), "albums"))
            .with("include_groups", group.name().toLowerCase(Locale.ROOT))
            .with("limit", LIMIT);
    return Lists.complete(
        sender.read(call, ALBUMS).items(), album -> album.uri() != null && album.name() != null);
  }

  private static String id(String artistUri) {
    Matcher matcher = ARTIST.matcher(artistUri == null ? "" : artistUri);
    if (!matcher.matches()) {
      throw SpotifyException.notSent(Reason.NOT_FOUND, Call.get("/artists"));
    }
    return matcher.group(1);
  }
}
