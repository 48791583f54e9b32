package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.language.MusicKind;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.PlayWish;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Theme;
import dev.tapedeck.music.ThemedMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * "Play something by Nina Simone": the artist's context, in Spotify's order. Two requests; one
 * more, in parallel, for a named speaker; one more for a name that may be the end of a title: "the
 * artist in the ambulance"; up to four more for a name that no artist has, which may be a genre.
 */
public final class PlayArtist implements Command {
  private static final List<Kind> TITLES = List.of(Kind.TRACK, Kind.ALBUM);

  @Override
  public Set<String> requests() {
    return Set.of("PlayArtistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    boolean liked =
        turn.slot("artist")
            .map(turn.language()::songsOf)
            .filter(songs -> LikedSongs.areMeant(turn, songs))
            .isPresent();
    if (liked) {
      return PlayLiked.play(turn, false);
    }
    Optional<String> title =
        turn.slot("artist")
            .flatMap(name -> turn.language().phrasing().withKind(MusicKind.ARTIST, name));
    return title
        .map(whole -> StartMusic.find(turn, Wish.of(turn.language(), whole), TITLES))
        .filter(found -> !found.isNone() && found.wish().isClearly(found.chosen()))
        .map(found -> StartMusic.playWhereAsked(turn, () -> found))
        .or(() -> turn.slot("artist").map(name -> playArtist(turn, name)))
        .orElseGet(() -> SlotQuestion.ask(turn, "artist", turn.say("play.ask.artist")));
  }

  /** Alexa also takes kinds of music for artists: "some surf music", "relaxing piano music". */
  private static Answer playArtist(Turn turn, String name) {
    Wish wish = Wish.by(turn, name, Optional.empty()).ofKind(Kind.ARTIST);
    boolean isMood = turn.language().themes().hasMood(name);
    Supplier<Theme> theme = () -> isMood ? Theme.ofMood(turn, name) : Theme.ofGenre(turn, name);
    return new PlayWish(
            turn,
            any -> StartMusic.find(turn, any, List.of(Kind.ARTIST)),
            () -> ThemedMusic.find(turn, theme.get()))
        .play(wish);
  }
}
