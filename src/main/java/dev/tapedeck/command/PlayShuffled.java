package dev.tapedeck.command;

import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.SearchResult;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * "Shuffle my road trip playlist", "shuffle the album Abbey Road": in random order from a random
 * track on. Three calls, one more with a named speaker.
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
        .map(said -> slot.equals("album") ? album(turn, said) : playlist(turn, said))
        .orElseGet(() -> Questions.ask(turn, slot, turn.say("play.ask." + slot)));
  }

  private static Answer album(Turn turn, String said) {
    Wanted wanted = Wanted.by(turn, said, turn.slot("artist"));
    SearchResult found = turn.spotify().search(wanted.query(), List.of(Kind.ALBUM));
    Candidates candidates = Start.ranked(turn, wanted, found);
    return candidates.isNone()
        ? Start.nothing(turn, wanted)
        : shuffle(turn, candidates.hit(), length(found, candidates.hit()));
  }

  private static Integer length(SearchResult found, Hit hit) {
    return found.albums().stream()
        .filter(album -> hit.uri().equals(album.uri()))
        .map(Album::totalTracks)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Answer playlist(Turn turn, String said) {
    Optional<Playlist> own = Playlists.called(turn, said);
    if (own.filter(Playlist::isEmpty).isPresent()) {
      return turn.answer("play.playlist.empty", "name", own.get().name());
    }
    Wanted wanted = Wanted.of(said);
    Integer length = own.flatMap(Playlist::contents).map(Playlist.Contents::total).orElse(null);
    Candidates found =
        own.map(Hit::of)
            .map(Candidates::only)
            .orElseGet(
                () -> Start.find(turn, wanted, List.of(Kind.PLAYLIST)).only(wanted::isPossibly));
    return found.isNone() ? Start.nothing(turn, wanted) : shuffle(turn, found.hit(), length);
  }

  private static Answer shuffle(Turn turn, Hit hit, Integer length) {
    return Where.starting(turn, target -> shuffle(turn, hit, length, target));
  }

  private static Answer shuffle(Turn turn, Hit hit, Integer length, Target target) {
    boolean shuffled = Shuffled.play(turn, Shuffled.within(hit.uri(), length), target);
    String key = (shuffled ? "shuffle." : "play.") + hit.kind().name().toLowerCase(Locale.ROOT);
    Speech what = What.by(turn, hit.name(), hit.artists());
    return turn.answer(key, "what", what, "where", Where.spoken(turn, target))
        .remembering(Undo.never())
        .remembering(Candidates.only(hit).remembered())
        .with(What.card(turn, hit));
  }
}
