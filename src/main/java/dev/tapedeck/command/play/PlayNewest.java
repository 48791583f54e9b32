package dev.tapedeck.command.play;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.language.MusicKind;
import dev.tapedeck.music.ArtistMusic;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.SpokenPlayback;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.CatalogueDetails.Group;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * "Play the newest album by Dua Lipa", "Adele's latest single": by release date. If no kind was
 * said, an album before a single, or the newest episode of a podcast of that name. Three requests,
 * four if there is none of the kind; one more, in parallel, for a named speaker.
 */
public final class PlayNewest implements Command {
  private static final int YEAR_LENGTH = 4;

  /** Dates of different precision compare as text: "2024" is before "2024-05". */
  private static final Comparator<Album> BY_DATE =
      Comparator.comparing(
          Album::releaseDate, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

  @Override
  public Set<String> requests() {
    return Set.of("PlayNewestIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> kind = turn.slot("kind");
    if (turn.slot("artist").isEmpty() || kind.flatMap(turn.language()::kind).isPresent()) {
      return ArtistMusic.ofNamed(turn, artist -> newest(turn, artist));
    }
    // Alexa also takes the last word of a name for the kind: "the most recent low water".
    String name = turn.slot("artist").get() + kind.map(word -> " " + word).orElse("");
    return ArtistMusic.ofArtistOrPodcast(turn, name, found -> newestOf(turn, found));
  }

  private static Function<Target, Answer> newestOf(Turn turn, Candidate found) {
    return found.kind() == Kind.SHOW ? SpokenPlayback.latest(turn, found) : newest(turn, found);
  }

  private static Function<Target, Answer> newest(Turn turn, Candidate artist) {
    boolean song =
        turn.slot("kind").flatMap(turn.language()::kind).filter(MusicKind.SONG::equals).isPresent();
    Stream<Group> groups =
        song ? Stream.of(Group.SINGLE, Group.ALBUM) : Stream.of(Group.ALBUM, Group.SINGLE);
    Optional<Album> newest =
        groups.flatMap(group -> newest(turn, artist, group).stream()).findFirst();
    return newest
        .<Function<Target, Answer>>map(album -> target -> play(turn, artist, album, target))
        .orElseGet(() -> target -> turn.answer("newest.nothing", "artist", artist.name()));
  }

  private static Optional<Album> newest(Turn turn, Candidate artist, Group group) {
    List<Album> albums = turn.spotify().details().albums(artist.uri(), group);
    return albums.stream().filter(album -> album.restriction().isEmpty()).max(BY_DATE);
  }

  private static Answer play(Turn turn, Candidate artist, Album album, Target target) {
    turn.spotify().play(new Music.Context(album.uri()), target);
    return turn.answer(key(album), places(turn, artist, album, target))
        .remembering(UndoRecord.impossible())
        .remembering(Candidates.only(turn, Candidate.of(album)).toSession())
        .with(
            Descriptions.card(
                turn, album.name(), artist.name(), Descriptions.widest(album.images())));
  }

  private static String key(Album album) {
    String key = "single".equals(album.albumType()) ? "newest.single" : "newest.album";
    return album.releaseDate() == null ? key + ".undated" : key;
  }

  private static Object[] places(Turn turn, Candidate artist, Album album, Target target) {
    String date = album.releaseDate();
    return new Object[] {
      "artist", artist.name(),
      "name", album.name(),
      "year", date == null ? "" : date.substring(0, YEAR_LENGTH),
      "where", Targeting.spoken(turn, target)
    };
  }
}
