package dev.tapedeck.command.library;

import dev.tapedeck.language.PlayedMusic;
import dev.tapedeck.music.NamedAlbum;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * "Make a playlist called summer and add this to it", "put hello by adele in a new playlist": a
 * private playlist with music in it. The playlist is created only if there is music to add. If the
 * listener has one of that name, asks first. Four requests if the playlists fit on one page and a
 * song is added: the playlists, the music, the new playlist, the song.
 */
public final class CreatePlaylistWith implements Command {
  private static final String REQUEST = "CreatePlaylistWithIntent";
  private static final List<String> SLOTS =
      List.of(Playlists.SLOT, "music", "song", "album", "artist");

  /** The slots of a request for a second playlist of a name, which "yes" affirms. */
  private static final String SECOND = Answer.NEXT_TURN_ONLY + "create-with.";

  @Override
  public Set<String> requests() {
    return Set.of(REQUEST);
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> name = turn.slot(Playlists.SLOT);
    if (name.isPresent()) {
      turn.personMemory().prefetch(); // How to undo the change will be stored there.
      return NewPlaylist.existing(turn, name.get())
          .map(playlist -> askForSecond(turn, playlist.name()))
          .orElseGet(() -> create(turn));
    }
    Turn affirmed = turn.as(REQUEST, slots(slot -> turn.sessionValue(SECOND + slot)));
    return affirmed.slot(Playlists.SLOT).isPresent()
        ? create(affirmed)
        : NewPlaylist.askForName(turn);
  }

  private static Answer askForSecond(Turn turn, String name) {
    Map<String, String> said = new HashMap<>();
    slots(turn::slot).forEach((slot, value) -> said.put(SECOND + slot, value));
    said.put(SECOND + Playlists.SLOT, name);
    return NewPlaylist.askForSecond(turn, name, REQUEST).remembering(said);
  }

  private static Map<String, String> slots(Function<String, Optional<String>> values) {
    Map<String, String> slots = new HashMap<>();
    SLOTS.forEach(slot -> values.apply(slot).ifPresent(value -> slots.put(slot, value)));
    return slots;
  }

  private static Answer create(Turn turn) {
    Supplier<Optional<Playlists.Named>> called =
        () -> turn.slot(Playlists.SLOT).map(Playlists::toCreate);
    Optional<String> title = turn.slot("song").or(() -> turn.slot("music"));
    Optional<String> artist = turn.slot("artist");
    if (turn.slot("album").isPresent()) {
      return AddSongs.add(turn, NamedAlbum.find(turn), called);
    }
    if (title.isEmpty() && artist.isPresent()) {
      return AddArtistToPlaylist.add(turn, artist.get(), called);
    }
    return title
        .flatMap(turn.language().playlistPhrasing()::playedMusic)
        .map(played -> addPlayed(turn, played, called))
        .or(() -> title.map(name -> AddNamedToPlaylist.add(turn, name, called)))
        .orElseGet(() -> AddToPlaylist.add(turn, called));
  }

  private static Answer addPlayed(
      Turn turn, PlayedMusic played, Supplier<Optional<Playlists.Named>> called) {
    return switch (played.part()) {
      case SONG -> AddToPlaylist.add(turn, called);
      case LAST_SONGS -> AddLastToPlaylist.add(turn, played.count(), called);
      case ALBUM -> AddAlbumToPlaylist.addPlaying(turn, called);
      case ARTIST -> AddArtistToPlaylist.addPlaying(turn, called);
    };
  }
}
