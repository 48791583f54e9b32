package dev.tapedeck.command.play;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.match.Likeness;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * "Play an album by Weezer": the artist's best known album by the order of a search. "Something
 * else" plays the next one. Two requests, three if no album is by such an artist; one more, in
 * parallel, for a named speaker.
 */
public final class PlayAlbumBy implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayAlbumByIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot("artist")
        .map(artist -> StartMusic.playWhereAsked(turn, () -> albums(turn, artist)))
        .orElseGet(() -> SlotQuestion.ask(turn, "artist", turn.say("play.ask.artist")));
  }

  private static Candidates albums(Turn turn, String artist) {
    Wish wish = Wish.of(turn.language(), artist).ofKind(Kind.ALBUM);
    List<Candidate> albums =
        turn.spotify().search(artist, List.of(Kind.ALBUM)).albums().stream()
            .filter(album -> album.restriction().isEmpty() && isBy(turn, artist, album))
            // A stable sort: Spotify's order among the albums, then among singles and others.
            .sorted(Comparator.comparing(album -> !"album".equals(album.albumType())))
            .map(Candidate::of)
            .toList();
    // Alexa also puts the name of an album into the slot: "play the Rumours album".
    return albums.isEmpty()
        ? StartMusic.find(turn, wish, List.of(Kind.ALBUM)).only(wish::isPossibly)
        : new Candidates(wish, albums, 0, false);
  }

  private static boolean isBy(Turn turn, String artist, Album album) {
    return album.artists().stream()
        .anyMatch(by -> Likeness.of(turn.language(), artist, by.name()) >= Likeness.CLEAR);
  }
}
