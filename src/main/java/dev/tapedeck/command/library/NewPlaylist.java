package dev.tapedeck.command.library;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.match.Name;
import dev.tapedeck.music.LastPlaylist;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;

/** Creates playlists. */
final class NewPlaylist {
  private NewPlaylist() {}

  static Answer askForName(Turn turn) {
    return SlotQuestion.ask(turn, Playlists.SLOT, turn.say("playlist.ask-name"));
  }

  /** A playlist of exactly this name; empty also if the playlists can't be read. */
  static Optional<Playlist> existing(Turn turn, String name) {
    try {
      Name wanted = Name.of(turn.language(), name);
      return Playlists.called(turn, name).best().stream()
          .filter(playlist -> Name.of(turn.language(), playlist.name()).equals(wanted))
          .findFirst();
    } catch (SpotifyException unreadable) {
      return Optional.empty(); // The new playlist is what was asked for.
    }
  }

  /**
   * Asks whether to create a second playlist of this name.
   *
   * @param request what "yes" stands for
   */
  static Answer askForSecond(Turn turn, String name, String request) {
    Speech question = turn.say("playlist.exists", "playlist", name);
    return Answer.of(question).listening(question).remembering(Offers.yes(request));
  }

  /** Creates an empty one. */
  static Answer create(Turn turn, String name) {
    Answer answer = turn.answer("playlist.created", "playlist", name);
    return turn.spotify()
        .playlistEditing()
        .create(name)
        .map(id -> answer.remembering(created(id, name)).remembering(LastPlaylist.values(id, name)))
        .orElseGet(() -> answer.remembering(UndoRecord.impossible()));
  }

  private static Map<String, String> created(String id, String name) {
    return UndoRecord.of(UndoRecord.Change.CREATED, "", "").in(id, name).values();
  }
}
