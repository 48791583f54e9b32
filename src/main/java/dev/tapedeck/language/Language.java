package dev.tapedeck.language;

import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What differs from language to language in how names, music and speakers are spoken of.
 *
 * <p>A caller asks for a result ("this name without its article") and not for words ("the list of
 * articles"), since languages differ in more than words: German joins words into compounds,
 * Japanese has no blanks and puts postpositions after a name, Arabic joins the article to its noun.
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

  /** The words without their leading article: "the beatles". The same if nothing would be left. */
  List<String> withoutArticle(List<String> words);

  /**
   * The words without a leading article and what listeners say before the names of their own
   * things: "my road trip". The same if nothing would be left.
   */
  List<String> withoutPossessive(List<String> words);

  /** The words without the kind of thing they name: "gym playlist". The same if there is none. */
  List<String> withoutKind(List<String> words);

  /** Whether these words are too common to name anything alone: "of the". */
  boolean isCommon(List<String> words);

  /** One form of a word for its singular and its plural; need not be a word itself. */
  String stem(String word);

  /** One spelling for all words that sound the same: "nothing compares 2 u". */
  String pronunciation(List<String> words);

  /**
   * A phonetic key, similar for words that are misheard for each other; empty if the language has
   * none, or for another script.
   *
   * @param spelling letters without blanks
   */
  String phoneticKey(String spelling);

  // Versions of a recording

  /**
   * The versions of a recording named among these words, each by the word that catalogues use:
   * "live", "acoustic".
   */
  Set<String> versions(Collection<String> words);

  /** Whether these words, in brackets or after a dash, are an addition of the catalogue's. */
  boolean isCatalogueAddition(Collection<String> words);

  /**
   * The words without those that name a version: "layla" of "layla live". The same if nothing would
   * be left.
   */
  List<String> withoutVersions(List<String> words);

  /**
   * What has to be in a recording's name to be the version asked for with these words: "live" for
   * "the live version of", "live" and "wembley" for "live at wembley".
   */
  List<String> versionAsked(List<String> words);

  /** Whether it asks for the version that is nothing special: "original", "normal". */
  boolean isUsualVersion(String said);

  // Kinds of music

  /** The kind of music that is said: "track", "the record". */
  Optional<MusicKind> kind(String said);

  /** Whether Spotify makes a playlist of that name for each listener: "discover weekly". */
  boolean isSpotifysOwnPlaylist(String title);

  // Speakers

  /** The name of a speaker without words around it: "the kitchen one", "in the kitchen". */
  String speakerName(String said);

  /**
   * The name of a speaker without an article and the word for the thing: "kitchen" of "kitchen
   * speaker". The same if nothing would be left.
   */
  String bareSpeakerName(String name);

  /**
   * What people call a device of that type, whatever its name is.
   *
   * @param type as Spotify writes it, such as {@code Smartphone}; may be unknown
   */
  List<String> namesOfDeviceType(String type);

  // Word order

  /**
   * What was said if Alexa took one title for a title and an artist: "stand by me" for "stand" and
   * "me". One for each word that may have stood between them.
   */
  List<String> titleWithArtist(String title, String artist);

  /**
   * What was said if Alexa took one title for a title and a speaker: "smoke on the water" for
   * "smoke" and "the water". At least one; the first is the best to search for.
   */
  List<String> titleWithSpeaker(String title, String speaker);

  /** A name and a speaker, if Alexa took both for one name: "abba on the blaster". */
  Optional<Split> splitSpeaker(String text);

  /** An artist and one who is excluded, if Alexa took both for one: "adele not lionel richie". */
  Optional<Split> splitExclusion(String text);

  // Times and numbers

  /**
   * How long the span of time is that was said: "this month", "the last half year"; empty if no
   * span is recognised. "Of all time" is {@link #ALL_TIME}.
   */
  Optional<Period> timeSpan(String said);

  /** Longer than anybody has listened. */
  Period ALL_TIME = Period.ofYears(100);

  /** How many plural forms a line with a number has, and which of them is for which number. */
  PluralRules plurals();
}
