package dev.tapedeck.command.library;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Delete my gym playlist", "unfollow the running mix playlist": asks for confirmation, and removes
 * the playlist from the library, which is what the Spotify app does for an own one too. One request
 * for each of the two turns.
 */
public final class DeletePlaylist implements Command {
  private static final String REQUEST = "DeletePlaylistIntent";

  /** What "yes" removes. */
  private static final String ID = Answer.NEXT_TURN_ONLY + "delete.id";

  private static final String NAME = Answer.NEXT_TURN_ONLY + "delete.name";
  private static final String LENGTH = Answer.NEXT_TURN_ONLY + "delete.length";

  @Override
  public Set<String> requests() {
    return Set.of(REQUEST);
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> id = turn.sessionValue(ID);
    return id.isPresent() && turn.slot(Playlists.SLOT).isEmpty()
        ? delete(turn, id.get(), turn.sessionValue(NAME).orElse(""))
        : Playlists.named(turn, () -> Playlists.find(turn), named -> ask(turn, named));
  }

  private static Answer ask(Turn turn, Playlists.Named named) {
    Playlist playlist = named.playlist();
    Speech question = question(turn, playlist);
    Speech all =
        named
            .namesake()
            .map(other -> Playlists.taken(turn, playlist, other).then(question))
            .orElse(question);
    return Answer.of(all)
        .listening(question)
        .remembering(Map.of(ID, playlist.id(), NAME, playlist.name(), LENGTH, length(playlist)))
        .remembering(Offers.yes(REQUEST));
  }

  private static String length(Playlist playlist) {
    return playlist.contents().map(Playlist.Contents::total).map(String::valueOf).orElse("");
  }

  private static Speech question(Turn turn, Playlist playlist) {
    if (!playlist.isChangeable()) {
      return turn.say("playlist.ask-unfollow", "playlist", playlist.name());
    }
    return playlist
        .contents()
        .map(Playlist.Contents::total)
        .map(n -> turn.say("playlist.ask-delete", "count", n, "playlist", playlist.name()))
        .orElseGet(() -> turn.say("playlist.ask-unfollow", "playlist", playlist.name()));
  }

  private static Answer delete(Turn turn, String id, String name) {
    turn.personMemory().prefetch(); // How to undo the change will be stored there.
    turn.spotify().playlistEditing().unfollow(id);
    String length = turn.sessionValue(LENGTH).orElse("");
    return turn.answer("playlist.deleted", "playlist", name)
        .remembering(UndoRecord.of(UndoRecord.Change.UNFOLLOWED, length, "").in(id, name).values());
  }
}
