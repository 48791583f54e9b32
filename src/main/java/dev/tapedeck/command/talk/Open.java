package dev.tapedeck.command.talk;

import dev.tapedeck.command.ask.WhatsPlaying;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * "Open tape deck": says what is playing and listens, with an ear for the names of the listener's
 * own playlists and speakers. Three calls, all at once.
 */
public final class Open implements Command {
  /** The greeting is worth no longer wait. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Override
  public Set<String> requests() {
    return Set.of("LaunchRequest");
  }

  @Override
  public Answer answer(Turn turn) {
    Spotify spotify = turn.spotify().within(PATIENCE);
    return turn.inParallel(
        () -> orNothing(() -> spotify.playlists(0)),
        playlists ->
            turn.inParallel(
                () -> orNothing(spotify::devices),
                speakers ->
                    greeting(turn, spotify).expecting(expected(playlists.get(), speakers.get()))));
  }

  private static Answer greeting(Turn turn, Spotify spotify) {
    Speech greeting =
        playing(spotify)
            .flatMap(playback -> WhatsPlaying.brief(turn, playback))
            .map(what -> what.then(turn.say("open.ask")))
            .orElseGet(() -> turn.say("open"));
    return Answer.of(greeting).listening(turn.say("open.reprompt"));
  }

  private static Optional<Playback> playing(Spotify spotify) {
    try {
      return spotify.playback().filter(Playback::playing);
    } catch (SpotifyException failure) {
      if (failure.reason() == Reason.TOO_SLOW) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  /** By the model's slot types. */
  private static Map<String, List<String>> expected(
      Optional<Page<Playlist>> playlists, Optional<List<Device>> speakers) {
    Map<String, List<String>> names = new TreeMap<>();
    playlists.ifPresent(
        page ->
            names.put("Playlist", Playlists.complete(page).stream().map(Playlist::name).toList()));
    speakers.ifPresent(all -> names.put("Speaker", all.stream().map(Device::name).toList()));
    names.values().removeIf(List::isEmpty);
    return names;
  }

  /** What only helps Alexa to hear right is not worth an apology. */
  private static <T> Optional<T> orNothing(Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (SpotifyException failure) {
      return Optional.empty();
    }
  }
}
