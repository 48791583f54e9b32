package dev.tapedeck.language;

import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What depends on the language in names of music and speakers and in spoken requests.
 *
 * <p>A caller asks for a result ("this name without its article") and not for words ("the list of
 * articles"), since languages differ in more than words: German joins words into compounds,
 * Japanese has no spaces and puts postpositions after a name, Arabic joins the article to its noun.
 * {@code docs/languages.md} checks every operation against these three.
 *
 * <p>Names of music come from all countries. So {@link #words} has to accept every script, whatever
 * the language; {@link Folding} does the part that is common to all.
 *
 * <p>Implementations are immutable.
 */
public interface Language {
  /** The language as a locale without a country. */
  Locale locale();

  // Comparing names

  /**
   * The words of a name in a form in which two spellings of it are equal: lower case, no accents
   * and punctuation, numbers as digits, initials as one word, abbreviations in one spelling.
   */
  List<String> words(String text);

  /**
   * A name as it is spoken: emoji by their names, if it consists of nothing else: "fire"; titles
   * without what only catalogues add ("- Remastered 2011"), and at most some 80 characters long.
   * Other names are unchanged.
   */
  String spokenName(String name);

  /** The words without a leading article: "the beatles". Unchanged if nothing would be left. */
  List<String> withoutArticle(List<String> words);

  /**
   * The words without leading articles and possessives: "my road trip". Unchanged if nothing would
   * be left.
   */
  List<String> withoutPossessive(List<String> words);

  /** The words without a word for the kind of thing: "gym playlist". Unchanged if there is none. */
  List<String> withoutKind(List<String> words);

  /** Whether these words are too common to name anything alone: "of the". */
  boolean isCommon(List<String> words);

  /** A form that singular and plural of a word share. It need not be a word. */
  String stem(String word);

  /** A spelling that is equal for words that sound the same: "nothing compares 2 u". */
  String pronunciation(List<String> words);

  /**
   * A phonetic key, similar for words that are misheard for each other; empty if the language has
   * none, or for another script.
   *
   * @param spelling letters without spaces
   */
  String phoneticKey(String spelling);

  // Versions of a recording

  /**
   * The versions of a recording named among these words, each by the word that catalogues use:
   * "live", "acoustic".
   */
  Set<String> versions(Collection<String> words);

  /** Whether these words, found in brackets or after a dash, are an addition of the catalogue. */
  boolean isCatalogueAddition(Collection<String> words);

  /**
   * The words without those that name a version: "layla" of "layla live". Unchanged if nothing
   * would be left.
   */
  List<String> withoutVersions(List<String> words);

  /**
   * The words that the name of a recording must have to be the requested version: "live" for "the
   * live version of", "live" and "wembley" for "live at wembley".
   */
  List<String> versionAsked(List<String> words);

  /** Whether it requests the usual version: "original", "normal". */
  boolean isUsualVersion(String said);

  /**
   * Whether it says how a recording differs from others, and not who made it: "twelve inch", "radio
   * edit", "spanish".
   */
  boolean isVersionName(String said);

  // Kinds of music

  /** The kind of music that a word names: "track", "the record". */
  Optional<MusicKind> kind(String said);

  /** Whether Spotify makes a playlist of that name for each listener: "discover weekly". */
  boolean isSpotifysOwnPlaylist(String title);

  /** Whether it is a name for the listener's Liked Songs and for nothing else: "my liked songs". */
  boolean isLikedSongs(String said);

  /**
   * Whether it is a name for the listener's Liked Songs that people give to playlists too:
   * "favorites".
   */
  boolean isFavorites(String said);

  /** What was said if Alexa took the words before "songs" for an artist: "liked songs". */
  String songsOf(String artist);

  /** Genres, years and moods. */
  Themes themes();

  // Speakers

  /**
   * The name of a speaker without fillers: "the kitchen one", "in the kitchen". Unchanged if
   * nothing would be left.
   */
  String speakerName(String said);

  /**
   * The name of a speaker without fillers and words for a kind of device: "living room" of "the
   * speaker in the living room". Empty if nothing is left, as of "my phone".
   */
  String bareSpeakerName(String name);

  /** The kinds of device that the words of a name say: a speaker and an Echo, but not a group. */
  Set<DeviceKind> deviceKinds(String name);

  /** Whether words for a kind of device name a make of it: "the iphone", "amazon echo". */
  boolean isMake(String said);

  /**
   * The position in a list of choices, from 1: "the second one", "number two", "the last one". It
   * may exceed the length of the list. "Either one" is the first. Empty if what was said is not
   * just a position.
   *
   * @param count the length of the list
   */
  OptionalInt position(String said, int count);

  // Replies to a question

  /** The locale of the interaction model that has this language's sentences: "en-US". */
  String modelLocale();

  /**
   * The name of Alexa's built-in intent that a text means, such as {@code AMAZON.PauseIntent}.
   * These intents have no samples in the interaction model.
   */
  Optional<String> builtInRequest(String said);

  /** Whether a command may begin with the first words of this text. */
  CommandOpening opening(String said);

  /** Whether a reply refuses to choose: "never mind", "none of them". */
  boolean isRefusal(String said);

  /** Whether several speakers at once are meant: "both", "everywhere". */
  boolean isSeveral(String said);

  /** Whether it means what was named before: "it", "that one", "that song". */
  boolean isReference(String said);

  /** Whether a reply makes no choice: "i don't know", "what are my options". */
  boolean isUndecided(String said);

  /** What a question asks for, and so how freely words around it can be told from it. */
  enum Asked {
    /** The title of music or the name of an artist, which may be any words. */
    TITLE,
    /** The name of something of the listener's, such as a playlist. */
    NAME,
    SPEAKER
  }

  /**
   * The name in a reply, without the words around it: "the kitchen" of "no, the kitchen please",
   * "25" of "let's say 25", "the party" of "the party one".
   */
  String answer(String said, Asked asked);

  // Word order

  /**
   * The possible titles if Alexa split one into a title and an artist: "stand by me" for "stand"
   * and "me". One for each word that may have been between them.
   */
  List<String> titleWithArtist(String title, String artist);

  /**
   * The possible titles if Alexa split one into a title and a speaker: "smoke on the water" for
   * "smoke" and "the water". At least one; the first is the best for a search.
   */
  List<String> titleWithSpeaker(String title, String speaker);

  /** A name and a speaker, if the text has both: "abba on the blaster". */
  Optional<Split> splitSpeaker(String text);

  /** An artist and an excluded one, if the text has both: "adele not lionel richie". */
  Optional<Split> splitExclusion(String text);

  /**
   * A title and an excluded artist, if the text may have both: "hello not by adele". It may be a
   * title too: "ready or not by the fugees".
   */
  Optional<Split> splitTitleExclusion(String text);

  /** What people say around names and in place of them. */
  Phrasing phrasing();

  /** What people say of the playlists and of the music that they collect. */
  PlaylistPhrasing playlistPhrasing();

  // Times and numbers

  /**
   * The length of a spoken period: "this month", "the last half year". Empty if none is recognized.
   * "Of all time" is {@link #ALL_TIME}.
   */
  Optional<Period> timeSpan(String said);

  /** The percentage that a fraction means, such as 75 for "three quarters"; empty if it is none. */
  OptionalInt percentOf(String fraction);

  /** The period "of all time": longer than any listening history. */
  Period ALL_TIME = Period.ofYears(100);

  /** The plural forms of a line with a number, and the form for each number. */
  PluralRules plurals();
}
