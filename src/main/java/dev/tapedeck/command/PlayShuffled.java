package dev.tapedeck.command;

import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.SearchResult;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * "Shuffle my road trip playlist", "shuffle the album Abbey Road": in random order from a random
 * track on. Three calls, one more, at the same time, with a named speaker; one more where two
 * albums go by the name: is one saved?
 */
final class PlayShuffled implements Command {
  private static final String ALBUM = "ShuffleAlbumIntent";

  @Override
  public Set<String> requests() {
    return Set.of("ShufflePlaylistIntent", ALBUM);
  }

  @Override
  public Answer answer(Turn turn) {
    String slot = turn.request().equals(ALBUM) ? "album" : Playlists.SLOT;
    return turn.slot(slot)
        .map(
            said ->
                Start.afterLookup(
                    turn, () -> slot.equals("album") ? album(turn, said) : playlist(turn, said)))
        .orElseGet(() -> Questions.ask(turn, slot, turn.say("play.ask." + slot)));
  }

  private static Function<Target, Answer> album(Turn turn, String said) {
    Wanted wanted = Wanted.by(turn, said, turn.slot("artist"));
    SearchResult found = turn.spotify().search(wanted.query(), List.of(Kind.ALBUM));
    Candidates albums = Library.savedFirst(turn, Start.ranked(turn, wanted, found));
    return albums.isNone()
        ? target -> Start.nothing(turn, wanted)
        : target -> shuffle(turn, albums.hit(), length(found, albums.hit()), target);
  }

  private static Integer length(SearchResult found, Hit hit) {
    return found.albums().stream()
        .filter(album -> hit.uri().equals(album.uri()))
        .map(Album::totalTracks)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Function<Target, Answer> playlist(Turn turn, String said) {
    Optional<Playlist> own = Playlists.called(turn, said);
    if (own.isPresent()) {
      Playlist playlist = own.get();
      Integer length = playlist.contents().map(Playlist.Contents::total).orElse(null);
      return playlist.isEmpty()
          ? target -> turn.answer("play.playlist.empty", "name", playlist.name())
          : target -> shuffle(turn, Hit.of(playlist), length, target);
    }
    Wanted wanted = Wanted.of(said);
    Candidates found = Start.find(turn, wanted, List.of(Kind.PLAYLIST)).only(wanted::isPossibly);
    return found.isNone()
        ? target -> Start.nothing(turn, wanted)
        : target -> shuffle(turn, found.hit(), null, target);
  }

  private static Answer shuffle(Turn turn, Hit hit, Integer length, Target target) {
    boolean shuffled = Shuffled.play(turn, Shuffled.within(hit.uri(), length), target);
    return Start.started(turn, shuffled ? "shuffle" : "play", hit, target)
        .remembering(Candidates.only(hit).remembered());
  }
}
