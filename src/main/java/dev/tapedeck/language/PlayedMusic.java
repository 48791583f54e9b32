package dev.tapedeck.language;

/**
 * Music that a listener points to instead of naming it: "this song", "the last two songs".
 *
 * @param count how many songs, for {@link Part#LAST_SONGS}; else 1
 */
public record PlayedMusic(Part part, int count) {
  /** One piece of music of this sort. */
  public static PlayedMusic of(Part part) {
    return new PlayedMusic(part, 1);
  }

  /** What is meant of what plays or played. */
  public enum Part {
    /** What plays. */
    SONG,
    /** What played last, without what plays. */
    LAST_SONGS,
    /** The album of what plays. */
    ALBUM,
    /** The artist of what plays. */
    ARTIST
  }
}
