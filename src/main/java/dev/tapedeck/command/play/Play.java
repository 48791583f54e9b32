package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.match.Choice;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.OwnMusic;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.speaker.Nicknames;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * "Play abbey road", "play hello by adele on the kitchen speaker": the best match of any kind.
 * Three requests, of which the first two, the listener's playlists and the search, run in parallel.
 * Two if an artist was said, since playlists have none. A named speaker is looked up in parallel.
 * One more request if an album and something else match the name: whether the album is saved.
 *
 * <p>It corrects slots that Alexa split in the wrong place: "smoke on the water" is not a song on a
 * speaker called "the water", "stand by me" is not a song by "me", and "abba on the blaster" is
 * ABBA on the Blaster.
 */
public final class Play implements Command {
  private static final List<Kind> ANYTHING =
      List.of(Kind.TRACK, Kind.ALBUM, Kind.ARTIST, Kind.PLAYLIST);
  private static final List<Kind> WITH_ARTIST = List.of(Kind.TRACK, Kind.ALBUM);

  @Override
  public Set<String> requests() {
    return Set.of("PlayIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> music = turn.slot("music");
    if (music.isEmpty()) {
      return SlotQuestion.ask(turn, "music", turn.say("play.ask"));
    }
    Wish wish = Wish.by(turn, music.get(), turn.slot("artist"));
    boolean titleOnly = wish.artist().isEmpty() && wish.excludedArtists().isEmpty();
    if (titleOnly && LikedSongs.areMeant(turn, music.get())) {
      return PlayLiked.play(turn, false);
    }
    return turn.slot(Targeting.SPEAKER)
        .map(
            said ->
                turn.inParallel(
                    () -> find(turn, wish), found -> onSpeaker(turn, said, wish, found)))
        .orElseGet(() -> anywhere(turn, wish));
  }

  private static Answer onSpeaker(Turn turn, String said, Wish wish, Supplier<Candidates> found) {
    SpeakerList speakers = SpeakerList.now(turn);
    Choice<Device> called = speakers.called(said);
    if (!called.isNone()) {
      return speakers.on(
          called.best(), target -> StartMusic.playIfFound(turn, found.get(), target));
    }
    // No such speaker: the words may be part of the name.
    Candidates fullName = find(turn, wish.includingSpeaker(said));
    return isClear(fullName) ? start(turn, fullName) : speakers.noneCalled(said);
  }

  private static Answer anywhere(Turn turn, Wish wish) {
    Candidates found = find(turn, wish);
    return (isClear(found) ? Optional.<Answer>empty() : onSpeakerInName(turn, wish))
        .orElseGet(
            () -> found.isNone() ? StartMusic.notFound(turn, found.wish()) : start(turn, found));
  }

  private static boolean isClear(Candidates found) {
    return !found.isNone() && found.wish().isClearly(found.chosen());
  }

  /** The case that Alexa put the speaker into the name; empty if no speaker matches. */
  private static Optional<Answer> onSpeakerInName(Turn turn, Wish wish) {
    Optional<Wish.OnSpeaker> split = wish.splitSpeaker();
    if (split.isEmpty()) {
      return Optional.empty();
    }
    SpeakerList speakers = SpeakerList.now(turn);
    Choice<Device> called = speakers.called(split.get().speaker());
    if (called.isNone()) {
      return Optional.of(split.get().speaker())
          .filter(said -> Nicknames.match(turn, said).isPresent())
          .map(speakers::noneCalled);
    }
    return Optional.of(
        speakers.on(
            called.best(),
            target -> StartMusic.playIfFound(turn, find(turn, split.get().wish()), target)));
  }

  private static Answer start(Turn turn, Candidates found) {
    return StartMusic.playHere(turn, found);
  }

  /** Searches the listener's playlists and the catalogue, in parallel. */
  private static Candidates find(Turn turn, Wish wish) {
    if (wish.artist().isPresent()) {
      return OwnMusic.savedFirst(turn, StartMusic.find(turn, wish, WITH_ARTIST));
    }
    return turn.inParallel(
        () -> OwnMusic.ownPlaylist(turn, wish),
        own -> {
          Candidates found = StartMusic.find(turn, wish, ANYTHING);
          return own.get().map(found::preferring).orElseGet(() -> OwnMusic.savedFirst(turn, found));
        });
  }
}
