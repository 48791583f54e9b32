package dev.tapedeck.language;

import java.util.List;
import java.util.Optional;

/** English phrases around names. Each topic has a class of its own. */
final class EnglishPhrasing implements Phrasing {
  @Override
  public Optional<NamedKind> kindAtEdge(String said) {
    return EnglishKinds.atEdge(Phrase.of(said));
  }

  @Override
  public Optional<MusicKind> bareKind(String said) {
    return EnglishKinds.alone(Phrase.of(said));
  }

  @Override
  public Optional<String> called(String said) {
    return EnglishKinds.called(Phrase.of(said));
  }

  @Override
  public boolean isNoName(String said) {
    return EnglishKinds.isNoName(Phrase.of(said));
  }

  @Override
  public Optional<String> anythingBy(String said) {
    return EnglishArtists.ofAnything(Phrase.of(said));
  }

  @Override
  public Optional<String> withoutOpening(String said) {
    return EnglishOpenings.cut(Phrase.of(said));
  }

  @Override
  public Optional<Work> workOfArtist(String said) {
    return EnglishArtists.work(Phrase.of(said));
  }

  @Override
  public Optional<Shortened> withoutTail(String said) {
    return EnglishTails.cut(Phrase.of(said));
  }

  @Override
  public boolean isQueue(String said) {
    return EnglishReferences.isQueue(Phrase.of(said));
  }

  @Override
  public Optional<String> beforeAfterThis(String said) {
    return EnglishReferences.beforeAfterThis(Phrase.of(said)).map(Phrase::text);
  }

  @Override
  public boolean isOrder(String said) {
    return EnglishTails.isOrder(Phrase.of(said));
  }

  @Override
  public Optional<String> afterWhole(String said) {
    return EnglishTails.afterWhole(Phrase.of(said)).map(Phrase::text);
  }

  @Override
  public Optional<Release> newest(String said) {
    return EnglishReleases.newest(said);
  }

  @Override
  public Optional<Release> numberedAlbum(String said, boolean isAlbum) {
    return EnglishReleases.numbered(said, isAlbum);
  }

  @Override
  public boolean isChart(String said) {
    return EnglishStations.isChart(Phrase.of(said));
  }

  @Override
  public boolean isChartOf(String said) {
    return EnglishStations.isCountry(Phrase.of(said));
  }

  @Override
  public Optional<String> stationLike(String said) {
    return EnglishStations.like(Phrase.of(said));
  }

  @Override
  public boolean isBroadcast(String said) {
    return EnglishStations.isBroadcast(Phrase.of(said));
  }

  @Override
  public Optional<String> withoutAmount(String said) {
    return EnglishTails.afterAmount(Phrase.of(said));
  }

  @Override
  public Optional<Versioned> versioned(String said) {
    return EnglishVersionPhrases.in(Phrase.of(said));
  }

  @Override
  public Optional<String> withKind(MusicKind kind, String name) {
    return EnglishKinds.withKind(kind, Phrase.of(name));
  }

  @Override
  public Optional<String> afterShuffle(String said) {
    return EnglishTails.afterShuffle(Phrase.of(said));
  }

  @Override
  public Optional<String> anyAlbumBy(String said) {
    return EnglishArtists.ofAnyAlbum(Phrase.of(said));
  }

  @Override
  public boolean isAnything(String said) {
    return EnglishCommands.isAnything(Phrase.of(said));
  }

  @Override
  public boolean isAnythingFor(String said) {
    return EnglishCommands.isAnythingFor(Phrase.of(said));
  }

  @Override
  public Optional<PlayerCommand> commandAsTitle(String said) {
    return EnglishCommands.asTitle(Phrase.of(said));
  }

  @Override
  public Optional<PlayerCommand> commandAsSpeaker(String said) {
    return EnglishCommands.asSpeaker(Phrase.of(said));
  }

  @Override
  public boolean isNoSpeaker(String said) {
    return EnglishCommands.isNoSpeaker(Phrase.of(said));
  }

  @Override
  public Optional<Split> exclusion(String title) {
    return EnglishExclusions.in(Phrase.of(title));
  }

  @Override
  public Optional<String> onlyExclusion(String artist) {
    return EnglishExclusions.only(Phrase.of(artist));
  }

  @Override
  public Optional<String> beforeExclusion(String title) {
    return EnglishExclusions.begun(Phrase.of(title));
  }

  @Override
  public List<String> names(String enumeration) {
    return EnglishExclusions.names(Phrase.of(enumeration));
  }

  @Override
  public Optional<String> besidesArtist(String said, String artist) {
    return EnglishArtists.beside(
        EnglishSpelling.words(said),
        Words.withoutLeading(EnglishSpelling.words(artist), "the"::equals));
  }

  @Override
  public boolean isThis(String said) {
    return EnglishPlayedMusic.isThis(Phrase.of(said));
  }

  @Override
  public boolean isThisArtist(String said) {
    return EnglishPlayedMusic.isThisArtist(Phrase.of(said));
  }

  @Override
  public boolean isPartOfThis(String said) {
    return EnglishReferences.isPartOfThis(Phrase.of(said));
  }

  @Override
  public boolean isThisSpeaker(String said) {
    return EnglishReferences.isThisSpeaker(Phrase.of(said));
  }

  @Override
  public Optional<String> movedTo(String said) {
    return EnglishReferences.movedTo(Phrase.of(said));
  }

  @Override
  public Optional<Split> placeAtEnd(String said) {
    return EnglishReferences.placeAtEnd(Phrase.of(said));
  }

  @Override
  public boolean isPlace(String said) {
    return EnglishReferences.isPlace(Phrase.of(said));
  }

  @Override
  public boolean isAnyRoom(String said) {
    return EnglishReferences.isAnyRoom(Phrase.of(said));
  }

  @Override
  public Optional<String> withoutDirection(String said) {
    return EnglishReferences.withoutDirection(Phrase.of(said));
  }

  @Override
  public Optional<String> alsoOn(String said) {
    return EnglishReferences.alsoOn(Phrase.of(said));
  }

  @Override
  public Optional<String> speakerAfterCommand(String said) {
    return EnglishCommands.speakerAfterCommand(Phrase.of(said));
  }

  @Override
  public boolean isTime(String said) {
    return EnglishReferences.isTime(Phrase.of(said));
  }
}
