package dev.tapedeck.command.play;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.MusicKind;
import dev.tapedeck.match.Likeness;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "No, the live one", "the second one", "I meant the album", "not Lionel Richie": plays another
 * candidate of the last search. One request for a candidate in the session, one more if a new
 * search is needed.
 */
public final class Choose implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("ChooseIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return (isBare(turn) ? ofBare(turn) : ofSaid(turn))
        .or(
            () ->
                Candidates.fromSession(turn)
                    .map(candidates -> choose(turn, candidates, Described.of(turn))))
        .or(() -> versionOfPlaying(turn))
        .or(() -> somethingElse(turn, Optional.empty()))
        .orElseGet(() -> nothing(turn));
  }

  /** "The live version" of what plays, if it was not started by its name. One more request. */
  private static Optional<Answer> versionOfPlaying(Turn turn) {
    return turn.slot("version")
        .filter(said -> turn.language().position(said, 1).isEmpty())
        .flatMap(said -> PlayerState.ifKnown(turn))
        .flatMap(Playback::named)
        .filter(item -> item.isOnSpotify() && !item.isSpoken())
        .map(item -> Candidates.only(turn, Candidate.of(item)))
        .map(playing -> choose(turn, playing, Described.of(turn)));
  }

  private static Answer nothing(Turn turn) {
    if (!SaidMusic.isSeveral(turn)) {
      return turn.answer("choose.nothing");
    }
    List<Speech> names =
        SaidMusic.page(turn).stream().map(said -> Descriptions.describe(turn, said)).toList();
    return turn.answer("choose.which", "what", turn.lines().choiceOf(names))
        .remembering(SaidMusic.kept(turn));
  }

  private static boolean isBare(Turn turn) {
    return turn.slots().keySet().stream().allMatch(slot -> turn.slot(slot).isEmpty());
  }

  /** "That one": the only thing that was named; of several it asks which. */
  private static Optional<Answer> ofBare(Turn turn) {
    return SaidMusic.isSeveral(turn)
        ? Optional.of(nothing(turn))
        : SaidMusic.named(turn).map(it -> play(turn, 0));
  }

  private static Answer play(Turn turn, int index) {
    return StartMusic.playInstead(turn, SaidMusic.choose(turn, index))
        .remembering(SaidMusic.kept(turn));
  }

  /** What is at this position of the list that was said, or the only thing that was named. */
  private static Optional<Answer> ofSaid(Turn turn) {
    return Stream.of("ordinal", "number", "place", "version", "kind", "artist")
        .flatMap(slot -> turn.slot(slot).stream())
        .flatMapToInt(said -> SaidMusic.index(turn, said).stream())
        .boxed()
        .findFirst()
        .map(index -> play(turn, index));
  }

  private static Answer choose(Turn turn, Candidates candidates, Described described) {
    if (described.isNone()) {
      List<Speech> names =
          candidates.all().stream()
              .map(candidate -> Descriptions.describe(turn, candidate))
              .toList();
      return turn.answer("choose.which", "what", turn.lines().choiceOf(names));
    }
    if (described.position().isPresent()) {
      return candidates
          .choose(described.position().getAsInt() - 1)
          .map(chosen -> StartMusic.playInstead(turn, chosen))
          .orElseGet(() -> turn.answer("choose.so-few", "count", candidates.all().size()));
    }
    if (described.isRefusal() && described.fits(candidates.chosen())) {
      Speech chosen = Descriptions.describe(turn, candidates.chosen());
      return turn.answer("choose.is-not", "what", chosen);
    }
    Wish wish =
        candidates.wish().with(described.artist(), described.excludedArtist(), described.version());
    return candidates
        .other(wish, described::fits)
        .or(() -> search(turn, candidates, wish, described))
        .map(chosen -> StartMusic.playInstead(turn, chosen))
        .or(() -> albumOf(turn, candidates, described))
        .or(() -> somethingElse(turn, Optional.of(candidates.chosen())))
        .orElseGet(() -> turn.answer("choose.none"));
  }

  /** "I meant the album": the album that contains the song, if no album has its name. */
  private static Optional<Answer> albumOf(Turn turn, Candidates candidates, Described described) {
    return candidates
        .chosen()
        .ofAlbum()
        .filter(album -> described.kind().filter(Kind.ALBUM::equals).isPresent())
        .map(candidates::preferring)
        .map(chosen -> StartMusic.playInstead(turn, chosen));
  }

  /** Searches again with the additional words. */
  private static Optional<Candidates> search(
      Turn turn, Candidates candidates, Wish wish, Described described) {
    Kind kind = described.kind().orElse(candidates.chosen().kind());
    Candidates found = StartMusic.find(turn, wish, List.of(kind));
    return found.isNone() || !wish.isPossibly(found.chosen()) || !described.fits(found.chosen())
        ? Optional.empty()
        : Optional.of(found.after(candidates.chosen()));
  }

  /** "No, I wanted Adele": not another "Queen" by Adele, but something else of that name. */
  private static Optional<Answer> somethingElse(Turn turn, Optional<Candidate> before) {
    return turn.slot("artist")
        .map(name -> Wish.of(turn.language(), name))
        .map(wish -> StartMusic.find(turn, wish, Kind.MUSIC))
        .filter(found -> !found.isNone() && found.wish().isPossibly(found.chosen()))
        .map(
            found ->
                before
                    .map(first -> StartMusic.playInstead(turn, found.after(first)))
                    .orElseGet(() -> StartMusic.playHere(turn, found)));
  }

  /** What the listener said about the intended candidate. */
  private record Described(
      Language language,
      OptionalInt position,
      Optional<Kind> kind,
      Optional<String> artist,
      Optional<String> excludedArtist,
      Optional<String> version,
      boolean usual,
      Optional<Kind> excludedKind,
      Optional<String> excludedVersion) {

    static Described of(Turn turn) {
      Language language = turn.language();
      Optional<String> kindOrVersion = turn.slot("kind");
      Optional<MusicKind> kind = kindOrVersion.flatMap(language::kind);
      // "No, the original": Alexa may take it for a kind of music.
      Optional<String> which =
          turn.slot("version").or(() -> kindOrVersion.filter(said -> kind.isEmpty()));
      boolean usual = which.filter(language::isUsualVersion).isPresent();
      Optional<String> version =
          which.filter(said -> !language.versions(language.words(said)).isEmpty());
      // The slot lets unlisted words through: "the adele one".
      Optional<String> unlisted = which.filter(said -> !usual && version.isEmpty());
      // "Not the remix", "not the album".
      Optional<String> other = turn.slot("other");
      Optional<Kind> otherKind = other.flatMap(language::kind).flatMap(Described::kind);
      Optional<String> otherVersion =
          other.filter(said -> !language.versions(language.words(said)).isEmpty());
      return new Described(
          language,
          position(turn),
          kind.flatMap(Described::kind),
          turn.slot("artist").or(() -> unlisted),
          other.filter(said -> otherKind.isEmpty() && otherVersion.isEmpty()),
          version,
          usual,
          otherKind,
          otherVersion);
    }

    boolean isNone() {
      return position.isEmpty()
          && !usual
          && Stream.of(kind, artist, excludedArtist, version, excludedKind, excludedVersion)
              .allMatch(Optional::isEmpty);
    }

    /** Whether only a kind or version was said that is not meant. */
    boolean isRefusal() {
      return excludedKind.isPresent() || excludedVersion.isPresent();
    }

    boolean fits(Candidate candidate) {
      return (!usual || candidate.isUsual(language))
          && kind.map(candidate.kind()::equals).orElse(true)
          && artist.map(name -> isBy(name, candidate)).orElse(true)
          && excludedArtist.map(name -> !isBy(name, candidate)).orElse(true)
          && version.map(said -> isVersion(said, candidate)).orElse(true)
          && excludedKind.map(other -> candidate.kind() != other).orElse(true)
          && excludedVersion.map(said -> !isVersion(said, candidate)).orElse(true);
    }

    private boolean isVersion(String said, Candidate candidate) {
      return candidate.isVersion(language, language.versionAsked(language.words(said)));
    }

    private boolean isBy(String name, Candidate candidate) {
      Stream<String> artists =
          candidate.kind() == Kind.ARTIST
              ? Stream.of(candidate.name())
              : candidate.artists().stream().map(artist -> artist.name());
      return artists.anyMatch(artist -> Likeness.of(language, name, artist) >= Likeness.POSSIBLE);
    }

    private static OptionalInt position(Turn turn) {
      String digits =
          turn.slot("ordinal").or(() -> turn.slot("number")).orElse("").replaceAll("\\D", "");
      return digits.isEmpty() || digits.length() > 3
          ? OptionalInt.empty()
          : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Optional<Kind> kind(MusicKind kind) {
      return switch (kind) {
        case SONG -> Optional.of(Kind.TRACK);
        case ALBUM -> Optional.of(Kind.ALBUM);
        case ARTIST -> Optional.of(Kind.ARTIST);
        case PLAYLIST -> Optional.of(Kind.PLAYLIST);
        case PODCAST, AUDIOBOOK -> Optional.empty();
      };
    }
  }
}
