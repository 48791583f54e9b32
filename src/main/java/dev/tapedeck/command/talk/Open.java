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
 * "Open tape deck": says what is playing, listens, and sends the listener's playlists and speakers
 * as dynamic entities. Three requests in parallel.
 */
public final class Open implements Command {
  /** The deadline of the three reads: without a result the greeting is shorter. */
  private static final Duration DEADLINE = Duration.ofSeconds(2);

  @Override
  public Set<String> requests() {
    return Set.of("LaunchRequest");
  }

  @Override
  public Answer answer(Turn turn) {
    Spotify spotify = turn.spotify().within(DEADLINE);
    return turn.inParallel(
        () -> optional(() -> spotify.playlists(0)),
        playlists ->
            turn.inParallel(
                () -> optional(spotify::devices),
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

  /** The dynamic entities, by slot type. */
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

  /** Dynamic entities are optional, so a failure to read them is ignored. */
  private static <T> Optional<T> optional(Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (SpotifyException failure) {
      return Optional.empty();
    }
  }
}
