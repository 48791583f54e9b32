package dev.tapedeck.command.library;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.language.PlayedMusic;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.PlaylistChanges;
import dev.tapedeck.music.PlaylistContents;
import dev.tapedeck.music.PlaylistSearch;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Remove hello from my gym playlist", "take the adele song off gym": the song of that name in the
 * playlist. If several have it, asks which. Three requests if the playlist fits on one page.
 */
public final class RemoveNamedFromPlaylist implements Command {
  private static final String MUSIC = "music";

  @Override
  public Set<String> requests() {
    return Set.of("RemoveNamedFromPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    if (turn.slot(MUSIC).isEmpty() && turn.slot("artist").isEmpty()) {
      return SlotQuestion.ask(turn, MUSIC, turn.say("play.ask.song"));
    }
    if (LikedSongs.areMeant(turn)) {
      return new UnsaveNamed().answer(turn);
    }
    turn.personMemory().prefetch(); // How to undo the change will be stored there.
    return Playlists.changing(turn, playlist -> remove(turn, playlist));
  }

  private static Answer remove(Turn turn, Playlist playlist) {
    PlaylistContents contents = PlaylistContents.of(turn, playlist);
    Optional<String> title = turn.slot(MUSIC);
    Optional<String> artist = turn.slot("artist");
    List<Item> found =
        isLast(turn)
            ? contents.last().stream().toList()
            : new PlaylistSearch(turn.language(), title, artist).in(contents);
    return switch (found.size()) {
      case 0 -> notIn(turn, playlist, contents, title.or(() -> artist).orElseThrow());
      case 1 -> PlaylistChanges.remove(turn, found.get(0), playlist, contents);
      default -> askWhich(turn, found);
    };
  }

  /** "Remove the last song from gym": the one at its end. */
  private static boolean isLast(Turn turn) {
    return turn.slot(MUSIC)
        .flatMap(turn.language().playlistPhrasing()::playedMusic)
        .filter(new PlayedMusic(PlayedMusic.Part.LAST_SONGS, 1)::equals)
        .isPresent();
  }

  private static Answer notIn(
      Turn turn, Playlist playlist, PlaylistContents contents, String said) {
    String key = contents.isWhole() ? "playlist.not-in" : "playlist.not-seen-in";
    return turn.answer(key, "name", said, "playlist", playlist.name());
  }

  private static Answer askWhich(Turn turn, List<Item> found) {
    List<Item> said = found.stream().limit(LongList.PAGE_SIZE).toList();
    List<Speech> choices = said.stream().map(item -> Descriptions.describe(turn, item)).toList();
    return SlotQuestion.askWhich(
        turn,
        MUSIC,
        turn.say("choose.which", "what", turn.lines().choiceOf(choices)),
        names(turn, said),
        names(turn, found));
  }

  private static List<String> names(Turn turn, List<Item> items) {
    return items.stream()
        .map(item -> Descriptions.text(turn, item.name(), item.artists()))
        .toList();
  }
}
