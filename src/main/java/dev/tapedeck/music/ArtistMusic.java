package dev.tapedeck.music;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Plays music of an artist who was named, or whose song is playing. */
public final class ArtistMusic {
  private static final String SLOT = "artist";

  private ArtistMusic() {}

  /**
   * Looks up the artist named in the slot, in parallel the speaker if one was named, and runs the
   * command there. Says so if there is no such artist, and asks if none was named. One request.
   *
   * @param lookup reads what is to be played, and gives the command that plays it
   */
  public static Answer ofNamed(Turn turn, Function<Candidate, Function<Target, Answer>> lookup) {
    return turn.slot(SLOT)
        .map(name -> ofNamed(turn, name, List.of(Kind.ARTIST), lookup))
        .orElseGet(() -> SlotQuestion.ask(turn, SLOT, turn.say("play.ask.artist")));
  }

  /**
   * The same, but for a name that no artist clearly has: then runs the other command. One request
   * before it.
   */
  public static Answer orAnything(
      Turn turn, Function<Candidate, Function<Target, Answer>> lookup, Supplier<Answer> otherwise) {
    Optional<String> name = turn.slot(SLOT);
    if (name.isEmpty()) {
      return SlotQuestion.ask(turn, SLOT, turn.say("play.ask.artist"));
    }
    Wish wish = Wish.of(turn.language(), name.get()).ofKind(Kind.ARTIST);
    Candidates found = StartMusic.find(turn, wish, List.of(Kind.ARTIST)).only(wish::isPossibly);
    return found.isNone() || !found.wish().isClearly(found.chosen())
        ? otherwise.get()
        : StartMusic.afterLookup(turn, () -> lookup.apply(found.chosen()));
  }

  /**
   * The same for this name, which may also be that of a podcast. One more request if an artist and
   * a podcast have it: whether the listener follows the podcast.
   */
  public static Answer ofArtistOrPodcast(
      Turn turn, String name, Function<Candidate, Function<Target, Answer>> lookup) {
    return ofNamed(turn, name, List.of(Kind.ARTIST, Kind.SHOW), lookup);
  }

  private static Answer ofNamed(
      Turn turn,
      String name,
      List<Kind> kinds,
      Function<Candidate, Function<Target, Answer>> lookup) {
    Wish wish = Wish.of(turn.language(), name).ofKind(Kind.ARTIST);
    return StartMusic.afterLookup(
        turn,
        () -> {
          Candidates found =
              OwnMusic.find(turn, wish, kinds, Optional::empty).only(wish::isPossibly);
          return found.isNone()
              ? target -> StartMusic.notFound(turn, found.wish())
              : lookup.apply(found.chosen());
        });
  }

  /** The first artist of a song; empty if Spotify does not tell, as of a local file. */
  public static Optional<Candidate> of(Item song) {
    return song.artists().stream()
        .filter(artist -> artist.uri() != null)
        .findFirst()
        .map(Candidate::of);
  }

  /**
   * Plays the artist's context, which begins with the popular songs.
   *
   * @param verb the line is {@code <verb>.artist}
   */
  public static Answer play(Turn turn, Candidate artist, Target target, String verb) {
    turn.spotify().play(new Music.Context(artist.uri()), target);
    return StartMusic.started(turn, verb, artist, target)
        .remembering(Candidates.only(turn, artist).toSession());
  }
}
