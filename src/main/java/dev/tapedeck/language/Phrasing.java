package dev.tapedeck.language;

import java.util.List;
import java.util.Optional;

/**
 * What people say around a name and in place of one. Alexa often takes it for a part of the name:
 * "artist queen", "hello please", "the next song".
 *
 * <p>Each operation is empty or returns the text unchanged if the words can belong to a name: "The
 * Artist in the Ambulance", "Please Please Please".
 *
 * <p>Implementations are immutable.
 */
public interface Phrasing {
  /** A kind of music, and the name that was said with it: an artist, and "queen". */
  record NamedKind(MusicKind kind, String name) {}

  /** A work of an artist: the album "25" of "adele". */
  record Work(MusicKind kind, String title, String artist) {}

  /**
   * A name without what was said after it.
   *
   * @param certain whether what was cut off can't be a part of the name
   * @param shuffled whether it was said that the music is to be shuffled
   * @param inOrder whether it was said that the music is not to be shuffled
   * @param level the volume that was said, as a number in digits: "at volume three", "quietly"
   */
  record Shortened(
      String name, boolean certain, boolean shuffled, boolean inOrder, Optional<String> level) {}

  /**
   * A release that was not asked for by name.
   *
   * @param artist blank if not said with it
   * @param which its position, "second", or the kind of the newest one, "song"; blank for any kind
   */
  record Release(String artist, String which) {}

  /**
   * A recording that was said with its version or the artist who plays it: "starman the live one",
   * "the johnny cash version of hurt".
   *
   * @param version as it was said: "live", "johnny cash"
   */
  record Versioned(String title, String version) {}

  /**
   * The kind at the beginning or end of a name, and the name without it: "the song levitating",
   * "gym playlist", "queen the band".
   */
  Optional<NamedKind> kindAtEdge(String said);

  /** The kind if it was said alone: "a playlist", "my playlist". */
  Optional<MusicKind> bareKind(String said);

  /** The name after a word for naming: "called hello". */
  Optional<String> called(String said);

  /** Whether the name is missing after the words before it: "my", "one of my". */
  boolean isNoName(String said);

  /**
   * The artist if any music of the artist was asked for: "something by adele". Blank if the name is
   * missing: "a song by".
   */
  Optional<String> anythingBy(String said);

  /** A song or an album with its artist before it: "adele's album 25". */
  Optional<Work> workOfArtist(String said);

  /** A name without what was said after it: "hello please", "gym for me", "abba on shuffle". */
  Optional<Shortened> withoutTail(String said);

  /** Whether it is the queue of what plays next. */
  boolean isQueue(String said);

  /** The name of music that is to play after what is playing: "hello after this song". */
  Optional<String> beforeAfterThis(String said);

  /** Whether it is what is left of a tail for the usual order: "order", "start to finish". */
  boolean isOrder(String said);

  /** The name of music that was asked for as a whole: "the whole of abbey road". */
  Optional<String> afterWhole(String said);

  /** The newest release of an artist: "the latest album by adele", "anything new". */
  Optional<Release> newest(String said);

  /**
   * An album by its position among those of an artist: "abba's first album".
   *
   * @param isAlbum whether an album's name was expected, so that "second" is enough
   */
  Optional<Release> numberedAlbum(String said, boolean isAlbum);

  /** Whether it names the charts: "the top forty", "number one". */
  boolean isChart(String said);

  /** Whether charts may be said to be of this: "uk". */
  boolean isChartOf(String said);

  /** The artist or genre if a radio of such music was asked for: "a station like abba". */
  Optional<String> stationLike(String said);

  /** Whether it names a broadcast station: "bbc radio four". */
  boolean isBroadcast(String said);

  /** A name without words for any amount of it: "some abba", "a bit of jazz". */
  Optional<String> withoutAmount(String said);

  /** A title with the version before or after it: "hello the acoustic version". */
  Optional<Versioned> versioned(String said);

  /**
   * The whole title if a name can't begin like this without the word for its kind: "the artist in
   * the ambulance" for "in the ambulance".
   */
  Optional<String> withKind(MusicKind kind, String name);

  /** A name without the order to shuffle before it: "shuffle my gym playlist". */
  Optional<String> afterShuffle(String said);

  /** A name without the way to ask for it that stands before it: "could you play hello". */
  Optional<String> withoutOpening(String said);

  /** The artist if any album of the artist was asked for: "an album by adele". */
  Optional<String> anyAlbumBy(String said);

  /** Whether it is any music and nothing else: "some songs", "hits". */
  boolean isAnything(String said);

  /** Whether any music was asked for with a quality or for a purpose: "something relaxing". */
  boolean isAnythingFor(String said);

  /** The command that was said in place of the name of music: "the next song", "it again". */
  Optional<PlayerCommand> commandAsTitle(String said);

  /** The command that was said in place of the name of a speaker: "full volume", "shuffle". */
  Optional<PlayerCommand> commandAsSpeaker(String said);

  /** Whether it names no speaker, but the service that plays or what plays: "my spotify". */
  boolean isNoSpeaker(String said);

  /**
   * A title and the artists that are excluded, where this can't be a title: "hello but not the one
   * by adele". See also {@link Language#splitTitleExclusion}.
   */
  Optional<Split> exclusion(String title);

  /** The excluded artists if they are all that was said of the artist: "anyone but adele". */
  Optional<String> onlyExclusion(String artist);

  /** A title without the beginning of an exclusion at its end: "hello but not". */
  Optional<String> beforeExclusion(String title);

  /**
   * The names in an enumeration, and the whole, since a name may look like one: "adele or lionel
   * richie", "simon and garfunkel".
   */
  List<String> names(String enumeration);

  /**
   * What was said besides an artist, if the artist was said before or after it: "tornado of souls"
   * of "megadeth tornado of souls", "hello" of "hello from adele".
   */
  Optional<String> besidesArtist(String said, String artist);

  /** Whether it refers to the song or album that is playing: "it", "this song", "this album". */
  boolean isThis(String said);

  /** Whether it refers to the artist who is playing: "this band", "they". */
  boolean isThisArtist(String said);

  /** Whether it is a part of the song that is playing: "the piano on this". */
  boolean isPartOfThis(String said);

  /** Whether it refers to the speaker that plays: "this speaker". */
  boolean isThisSpeaker(String said);

  /** The place that was said in place of a title: "the kitchen" of "it to the kitchen". */
  Optional<String> movedTo(String said);

  /** A name and the place that was said after it: "abba upstairs", "gym next door". */
  Optional<Split> placeAtEnd(String said);

  /** Whether it names a place, which may be the name of a speaker: "upstairs". */
  boolean isPlace(String said);

  /** Whether it can be any room: "my room". */
  boolean isAnyRoom(String said);

  /** The words before a direction to a speaker: "abba" of "abba out", said with "on the patio". */
  Optional<String> withoutDirection(String said);

  /** The speaker if it is to play besides others: "the kitchen too". */
  Optional<String> alsoOn(String said);

  /** The speaker after a command for what plays: "the volume in the kitchen". */
  Optional<String> speakerAfterCommand(String said);

  /** Whether it is a time: "an hour", "thirty minutes". */
  boolean isTime(String said);
}
