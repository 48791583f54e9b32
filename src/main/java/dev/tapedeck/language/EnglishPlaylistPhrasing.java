package dev.tapedeck.language;

import java.util.Optional;

/** English phrases around playlists. */
final class EnglishPlaylistPhrasing implements PlaylistPhrasing {
  private static final String LIST = "playlist|play list|list";
  private static final String CALLED = "called|named|titled|for|with the name";

  private static final Phrases LISTS = Phrases.combining(LIST);

  private static final Phrases NEW =
      Phrases.combining("|a|another|my|the", "new|brand new", LIST + "|one")
          .and(Phrases.of("a new", "a brand new", "another new"));

  private static final Phrases NEW_CALLED =
      Phrases.combining("|a|another|my|the", "new|brand new", LIST + "|one", "|" + CALLED)
          .and(Phrases.combining("a", LIST, CALLED));

  private static final Phrases NEW_BEFORE_NAME = Phrases.combining("|a|another", "new|brand new");

  private static final Phrases THAT =
      Phrases.of("it", "there", "this", "that", "this one", "that one", "the same", "the same one")
          .and(Phrases.combining("this|that|the|the same|the new|my new", LIST));

  private static final Phrases FOR = Phrases.of("for", "for the", "for my", "for our");

  private static final Phrases SPOTIFYS_MIXES = Phrases.combining("|my|the", "daily");

  private static final Phrases AND_ADD =
      Phrases.combining(
              "and", "|then", "add|put|save|stick|throw|pop|drop|include|start it with|start with")
          .and(Phrases.of("starting with", "beginning with", "containing"));

  private static final Phrases WITH = Phrases.of("with", "from", "of", "out of");

  private static final Phrases TO_IT =
      Phrases.combining(
          "|to|in|into|on|onto", "it|there|that|the playlist|that playlist|the list|the new one");

  private static final Phrases ONLY_CALLED =
      Phrases.combining("|and call it|and name it", "called|named|titled")
          .and(Phrases.of("and call it", "and name it", "call it"));

  @Override
  public Optional<PlayedMusic> playedMusic(String said) {
    return EnglishPlayedMusic.of(Phrase.of(said));
  }

  @Override
  public String pointingTo(PlayedMusic music) {
    return EnglishPlayedMusic.words(music);
  }

  @Override
  public Optional<String> newPlaylist(String said) {
    Phrase phrase = Phrase.of(said);
    if (NEW.contains(phrase)) {
      return Optional.of("");
    }
    Optional<Phrase> called = NEW_CALLED.cutFromStart(phrase);
    return called
        .or(() -> NEW_BEFORE_NAME.cutFromStart(phrase).flatMap(LISTS::cutFromEnd))
        .map(Phrase::text);
  }

  @Override
  public Optional<Beginning> beginning(String said) {
    Phrase phrase = Phrase.of(said);
    return andAdd(phrase).or(() -> startingWith(phrase)).or(() -> endingWith(phrase));
  }

  /** "Summer and add this to it". */
  private static Optional<Beginning> andAdd(Phrase said) {
    return AND_ADD
        .cutFromStart(said)
        .map(music -> new Beginning("", withoutInIt(music).text()))
        .or(() -> nameAndAdd(said));
  }

  private static Optional<Beginning> nameAndAdd(Phrase said) {
    return AND_ADD
        .splitFirst(said)
        .map(
            parts ->
                new Beginning(
                    parts.before().text(),
                    TO_IT.cutFromEnd(parts.after()).orElse(parts.after()).text()));
  }

  /** "With this song", "with this song called summer". */
  private static Optional<Beginning> startingWith(Phrase said) {
    Optional<Phrase> music = WITH.cutFromStart(said).map(EnglishPlaylistPhrasing::withoutInIt);
    return music
        .flatMap(ONLY_CALLED::splitFirst)
        .filter(parts -> isMusic(parts.before()))
        .map(parts -> new Beginning(parts.after().text(), parts.before().text()))
        .or(
            () ->
                music
                    .filter(EnglishPlaylistPhrasing::isMusic)
                    .map(m -> new Beginning("", m.text())));
  }

  /** "Summer with this song in it". */
  private static Optional<Beginning> endingWith(Phrase said) {
    return WITH.splitFirst(said)
        .map(parts -> new Beginning(parts.before().text(), withoutInIt(parts.after()).text()))
        .filter(beginning -> isMusic(Phrase.of(beginning.music())));
  }

  private static Phrase withoutInIt(Phrase music) {
    return TO_IT.cutFromEnd(music).orElse(music);
  }

  /** Whether it can be no part of the playlist's name: "Songs with Friends". */
  private static boolean isMusic(Phrase said) {
    return EnglishPlayedMusic.of(said).isPresent();
  }

  @Override
  public Optional<String> purpose(String said) {
    return FOR.cutFromStart(Phrase.of(said)).map(Phrase::text);
  }

  @Override
  public boolean isSpotifysMix(String said) {
    return SPOTIFYS_MIXES.contains(Phrase.of(said));
  }

  @Override
  public boolean isThatPlaylist(String said) {
    return THAT.contains(Phrase.of(said));
  }
}
