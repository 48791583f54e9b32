package dev.tapedeck.command.play;

import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.language.Language;
import dev.tapedeck.language.MusicKind;
import dev.tapedeck.match.Choice;
import dev.tapedeck.match.Likeness;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * "No, the live one", "the second one", "I meant the album", "not Lionel Richie": plays another
 * candidate of the last search. One request for a candidate in the session, one more if a new
 * search is needed. After a question such as "which speaker", it is the answer to that question.
 */
public final class Choose implements Command {
  private final Function<String, Command> commands;

  /**
   * @param commands finds the command for a request
   */
  public Choose(Function<String, Command> commands) {
    this.commands = commands;
  }

  @Override
  public Set<String> requests() {
    return Set.of("ChooseIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return OpenQuestion.of(turn)
        .filter(question -> turn.slot(question.slot()).isEmpty())
        .flatMap(question -> reply(turn, question))
        .map(reply -> commands.apply(reply.request()).answer(reply))
        .or(
            () ->
                Candidates.fromSession(turn)
                    .map(candidates -> choose(turn, candidates, Described.of(turn))))
        .orElseGet(() -> turn.answer("choose.nothing"));
  }

  /**
   * The turn of the command that asked "which one", if this request answers its question: with a
   * position, or with a name that Alexa took for that of a version or an artist.
   */
  private static Optional<Turn> reply(Turn turn, OpenQuestion question) {
    return Stream.of("ordinal", "number", "version", "kind", "artist")
        .flatMap(slot -> turn.slot(slot).stream())
        .filter(said -> question.isPosition(turn, said) || isChoice(turn, question, said))
        .findFirst()
        .map(said -> question.answered(turn, question.atPosition(turn, said).orElse(said)));
  }

  private static boolean isChoice(Turn turn, OpenQuestion question, String said) {
    return !Choice.among(turn.language(), question.choices(), said, List::of).isNone();
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
          .map(chosen -> StartMusic.playWhereAsked(turn, () -> chosen))
          .orElseGet(() -> turn.answer("choose.so-few", "count", candidates.all().size()));
    }
    Wish wish =
        candidates.wish().with(described.artist(), described.excludedArtist(), described.version());
    return candidates
        .other(wish, described::fits)
        .or(() -> search(turn, candidates, wish, described))
        .map(chosen -> StartMusic.playWhereAsked(turn, () -> chosen))
        .or(() -> albumOf(turn, candidates, described))
        .orElseGet(() -> turn.answer("choose.none"));
  }

  /** "I meant the album": the album that contains the song, if no album has its name. */
  private static Optional<Answer> albumOf(Turn turn, Candidates candidates, Described described) {
    return candidates
        .chosen()
        .ofAlbum()
        .filter(album -> described.kind().filter(Kind.ALBUM::equals).isPresent())
        .map(candidates::preferring)
        .map(chosen -> StartMusic.playWhereAsked(turn, () -> chosen));
  }

  /** Searches again with the additional words. */
  private static Optional<Candidates> search(
      Turn turn, Candidates candidates, Wish wish, Described described) {
    Kind kind = described.kind().orElse(candidates.chosen().kind());
    Candidates found = StartMusic.find(turn, wish, List.of(kind));
    return found.isNone() || !wish.isPossibly(found.chosen()) || !described.fits(found.chosen())
        ? Optional.empty()
        : Optional.of(found);
  }

  /** What the listener said about the intended candidate. */
  private record Described(
      Language language,
      OptionalInt position,
      Optional<Kind> kind,
      Optional<String> artist,
      Optional<String> excludedArtist,
      Optional<String> version,
      boolean usual) {

    static Described of(Turn turn) {
      Language language = turn.language();
      Optional<String> which = turn.slot("version");
      boolean usual = which.filter(language::isUsualVersion).isPresent();
      Optional<String> version =
          which.filter(said -> !language.versions(language.words(said)).isEmpty());
      // The slot lets unlisted words through: "the adele one".
      Optional<String> unlisted = which.filter(said -> !usual && version.isEmpty());
      return new Described(
          language,
          position(turn),
          turn.slot("kind").flatMap(language::kind).flatMap(Described::kind),
          turn.slot("artist").or(() -> unlisted),
          turn.slot("other"),
          version,
          usual);
    }

    boolean isNone() {
      return position.isEmpty()
          && !usual
          && Stream.of(kind, artist, excludedArtist, version).allMatch(Optional::isEmpty);
    }

    boolean fits(Candidate candidate) {
      return (!usual || candidate.isUsual(language))
          && kind.map(candidate.kind()::equals).orElse(true)
          && artist.map(name -> isBy(name, candidate)).orElse(true)
          && excludedArtist.map(name -> !isBy(name, candidate)).orElse(true)
          && version.map(said -> isVersion(said, candidate)).orElse(true);
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
