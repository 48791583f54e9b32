package dev.tapedeck.command.library;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.match.Name;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Make a playlist called Sunday": a private one. If the listener has one of that name, asks first.
 * Two requests if the playlists fit on one page.
 */
public final class CreatePlaylist implements Command {
  private static final String REQUEST = "CreatePlaylistIntent";

  /** The name of a second playlist that "yes" creates. */
  private static final String SECOND = Answer.NEXT_TURN_ONLY + "create";

  @Override
  public Set<String> requests() {
    return Set.of(REQUEST);
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> said = turn.slot(Playlists.SLOT);
    if (said.isPresent()) {
      turn.personMemory().prefetch(); // How to undo the change will be stored there.
      return existing(turn, said.get())
          .map(playlist -> askForSecond(turn, playlist.name()))
          .orElseGet(() -> create(turn, said.get()));
    }
    return turn.sessionValue(SECOND)
        .map(name -> create(turn, name))
        .orElseGet(() -> SlotQuestion.ask(turn, Playlists.SLOT, turn.say("playlist.ask-name")));
  }

  /** A playlist of exactly this name; empty also if the playlists can't be read. */
  private static Optional<Playlist> existing(Turn turn, String name) {
    try {
      Name wanted = Name.of(turn.language(), name);
      return Playlists.called(turn, name).best().stream()
          .filter(playlist -> Name.of(turn.language(), playlist.name()).equals(wanted))
          .findFirst();
    } catch (SpotifyException unreadable) {
      return Optional.empty(); // The new playlist is what was asked for.
    }
  }

  private static Answer askForSecond(Turn turn, String name) {
    Speech question = turn.say("playlist.exists", "playlist", name);
    return Answer.of(question)
        .listening(question)
        .remembering(Map.of(SECOND, name))
        .remembering(Offers.yes(REQUEST));
  }

  private static Answer create(Turn turn, String name) {
    Map<String, String> back =
        turn.spotify()
            .playlistEditing()
            .create(name)
            .map(id -> created(id, name))
            .orElseGet(UndoRecord::impossible);
    return turn.answer("playlist.created", "playlist", name).remembering(back);
  }

  private static Map<String, String> created(String id, String name) {
    return UndoRecord.of(UndoRecord.Change.CREATED, "", "").in(id, name).values();
  }
}
