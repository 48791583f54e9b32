package dev.tapedeck.language;

import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** English, for all English locales of Alexa. */
final class English implements Language {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Possessives before names of the listener's own things. */
  private static final Set<String> POSSESSIVES = Set.of("my", "our");

  private static final Set<String> COMMON_WORDS =
      Words.of("the a an my our your of and in on it is to i u you me we no do so at by for");

  /** Words for the kind of a thing, said after its name. */
  private static final Set<String> KIND_SUFFIXES =
      Words.of(
          "playlist playlists list album song songs record podcast show band audiobook soundtrack");

  /** Fillers around the word for a version: "the live version of layla". */
  private static final Set<String> VERSION_FILLERS = Words.of("version 1 of the from at in a on");

  private static final Set<String> USUAL_VERSIONS =
      Words.of(
          "original usual normal regular studio standard album full complete explicit uncensored"
              + " unedited uncut main");

  private static final Map<MusicKind, Set<String>> KIND_WORDS =
      Map.of(
          MusicKind.SONG, Words.of("song track single tune"),
          MusicKind.ALBUM, Words.of("album record lp"),
          MusicKind.ARTIST, Words.of("artist band singer group"),
          MusicKind.PLAYLIST, Words.of("playlist list"));

  /** Playlists that Spotify makes for each listener. Apps registered since 2024 can't read them. */
  private static final List<String> SPOTIFYS_PLAYLISTS =
      List.of(
          "discover weekly", "release radar", "daily mix", "on repeat", "repeat rewind", "daylist");

  /** The DJ of Spotify's app. Names of artists begin with the word too. */
  private static final Set<String> SPOTIFYS_DJ =
      Set.of("dj", "ai dj", "dj x", "spotify dj", "spotifys dj", "spotify ai dj");

  private static final Prepositions BEFORE_AN_ARTIST = new Prepositions("by", "from", "of", "off");
  private static final Prepositions BEFORE_A_SPEAKER = new Prepositions("on", "in");
  private static final Prepositions BEFORE_AN_EXCLUSION =
      new Prepositions("not", "not by", "but not", "but not by", "and not", "and not by");
  private static final Prepositions BEFORE_AN_EXCLUSION_IN_A_TITLE =
      new Prepositions(
          "not",
          "not by",
          "not from",
          "but not",
          "and not",
          "except",
          "except for",
          "without",
          "instead of",
          "anyone but",
          "anybody but",
          "anything but",
          "other than",
          "rather than");

  /** Words up to this length are not plurals: "his", "bts". */
  private static final int LONGEST_SINGULAR_IN_S = 3;

  private final EnglishSounds sounds = new EnglishSounds();
  private final Phrasing phrasing = new EnglishPhrasing();
  private final PlaylistPhrasing playlistPhrasing = new EnglishPlaylistPhrasing();
  private final Themes themes = new EnglishThemes();

  @Override
  public Locale locale() {
    return Locale.ENGLISH;
  }

  @Override
  public List<String> words(String text) {
    return EnglishSpelling.words(text);
  }

  @Override
  public String spokenName(String name) {
    return EnglishEmoji.hasLetterOrDigit(name)
        ? SpokenTitle.of(name)
        : EnglishEmoji.spoken(name).orElse(name);
  }

  @Override
  public List<String> withoutArticle(List<String> words) {
    return Words.withoutLeading(words, ARTICLES::contains);
  }

  @Override
  public List<String> withoutPossessive(List<String> words) {
    return Words.withoutLeading(
        words, word -> ARTICLES.contains(word) || POSSESSIVES.contains(word));
  }

  @Override
  public List<String> withoutKind(List<String> words) {
    int last = words.size() - 1;
    return last > 0 && KIND_SUFFIXES.contains(words.get(last)) ? words.subList(0, last) : words;
  }

  @Override
  public boolean isCommon(List<String> words) {
    return COMMON_WORDS.containsAll(words);
  }

  @Override
  public String stem(String word) {
    boolean plural = word.length() > LONGEST_SINGULAR_IN_S && word.endsWith("s");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  @Override
  public String pronunciation(List<String> words) {
    return EnglishSounds.pronunciation(words);
  }

  @Override
  public String phoneticKey(String spelling) {
    return sounds.phoneticKey(spelling);
  }

  @Override
  public Set<String> versions(Collection<String> words) {
    return CatalogueEnglish.versions(words);
  }

  @Override
  public boolean isCatalogueAddition(Collection<String> words) {
    return CatalogueEnglish.isAddition(words);
  }

  @Override
  public List<String> withoutVersions(List<String> words) {
    return CatalogueEnglish.withoutVersions(words);
  }

  @Override
  public List<String> versionAsked(List<String> words) {
    return words.stream().filter(word -> !VERSION_FILLERS.contains(word)).toList();
  }

  @Override
  public boolean isUsualVersion(String said) {
    List<String> asked = versionAsked(words(said));
    return !asked.isEmpty() && USUAL_VERSIONS.containsAll(asked);
  }

  @Override
  public boolean isVersionName(String said) {
    return EnglishVersionPhrases.isName(Phrase.of(versionAsked(words(said))));
  }

  @Override
  public Optional<MusicKind> kind(String said) {
    List<String> words = words(said);
    return KIND_WORDS.entrySet().stream()
        .filter(kind -> words.stream().anyMatch(kind.getValue()::contains))
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder());
  }

  @Override
  public boolean isSpotifysOwnPlaylist(String title) {
    String name = String.join(" ", withoutPossessive(words(title)));
    return SPOTIFYS_PLAYLISTS.stream().anyMatch(name::startsWith) || SPOTIFYS_DJ.contains(name);
  }

  @Override
  public boolean isLikedSongs(String said) {
    return EnglishLikedSongs.isName(words(said));
  }

  @Override
  public boolean isFavorites(String said) {
    return EnglishLikedSongs.isFavorites(words(said));
  }

  @Override
  public String songsOf(String artist) {
    return artist + " songs";
  }

  @Override
  public Themes themes() {
    return themes;
  }

  @Override
  public String speakerName(String said) {
    return String.join(" ", EnglishSpeakers.withoutFillers(words(said)));
  }

  @Override
  public String bareSpeakerName(String name) {
    return String.join(" ", EnglishSpeakers.bare(words(name)));
  }

  @Override
  public Set<DeviceKind> deviceKinds(String name) {
    return EnglishSpeakers.kinds(words(name));
  }

  @Override
  public boolean isMake(String said) {
    return EnglishSpeakers.isMake(words(said));
  }

  @Override
  public OptionalInt position(String said, int count) {
    return EnglishPositions.of(words(said), count);
  }

  @Override
  public String modelLocale() {
    return "en-US";
  }

  @Override
  public Optional<String> builtInRequest(String said) {
    return EnglishReplies.builtIn(words(said));
  }

  @Override
  public CommandOpening opening(String said) {
    return EnglishReplies.opening(words(said));
  }

  @Override
  public boolean isRefusal(String said) {
    return EnglishReplies.isRefusal(words(said));
  }

  @Override
  public boolean isSeveral(String said) {
    return EnglishReplies.isSeveral(words(said));
  }

  @Override
  public boolean isReference(String said) {
    return EnglishReplies.isReference(words(said));
  }

  @Override
  public boolean isUndecided(String said) {
    return EnglishReplies.isUndecided(words(said));
  }

  @Override
  public String answer(String said, Asked asked) {
    List<String> words = words(said);
    String answer = EnglishAnswers.name(words, asked);
    return answer.equals(String.join(" ", words)) ? said : answer;
  }

  @Override
  public List<String> titleWithArtist(String title, String artist) {
    return Stream.concat(
            BEFORE_AN_ARTIST.join(title, artist).stream(), Stream.of(artist + "'s " + title))
        .toList();
  }

  @Override
  public List<String> titleWithSpeaker(String title, String speaker) {
    return Stream.concat(
            Stream.of(title + " " + speaker), BEFORE_A_SPEAKER.join(title, speaker).stream())
        .toList();
  }

  @Override
  public Optional<Split> splitSpeaker(String text) {
    return phrasing.placeAtEnd(text).or(() -> BEFORE_A_SPEAKER.splitLast(text));
  }

  @Override
  public Optional<Split> splitExclusion(String text) {
    return BEFORE_AN_EXCLUSION.splitFirst(text);
  }

  @Override
  public Optional<Split> splitTitleExclusion(String text) {
    return BEFORE_AN_EXCLUSION_IN_A_TITLE.splitFirst(text);
  }

  @Override
  public PlaylistPhrasing playlistPhrasing() {
    return playlistPhrasing;
  }

  @Override
  public Phrasing phrasing() {
    return phrasing;
  }

  @Override
  public OptionalInt percentOf(String fraction) {
    return EnglishFractions.percent(EnglishSpelling.words(fraction));
  }

  @Override
  public Optional<Period> timeSpan(String said) {
    return EnglishTimeSpans.of(words(said));
  }

  @Override
  public PluralRules plurals() {
    return PluralRules.ONE_AND_OTHER;
  }
}
