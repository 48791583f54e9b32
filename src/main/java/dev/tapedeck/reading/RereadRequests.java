package dev.tapedeck.reading;

import dev.tapedeck.turn.SecondReading;
import dev.tapedeck.turn.Turn;
import java.util.List;

/** Reads requests again with a list of rules. */
public final class RereadRequests implements SecondReading {
  /** In the order in which they are applied. Each reads what those before it left. */
  private static final List<Rule> RULES =
      List.of(
          new CommandAsSpeaker(), // Move{the next song}
          new WordAsSpeaker(), // Play{hello on spotify}
          new SpeakerInCommand(), // LimitVolume{the volume in the kids room}
          new TimeAsSpeaker(), // Pause{an hour}
          new QuestionAboutThis(), // SongQuestion{it}
          new MoveAsTitle(), // Play{it to the kitchen}
          new PlaceAfterName(), // PlayGenre{jazz downstairs}
          new CommandAsTitle(), // PlayArtist{tunes}
          new Opening(), // Play{could you play hello}
          new QueueByName(), // AddNamedToPlaylist{playlist=the queue}
          new TrackOfThis(), // PlayTrackNumber{album=this album}
          new Order(), // Play{abbey road, speaker=order}
          new Tail(), // Play{hello please}
          new ShuffleBeforeName(), // Play{shuffle my gym playlist}
          new AnythingBy(), // Play{something by adele}
          new AmountBeforeName(), // Play{some abba}
          new Exclusion(), // Play{hello but not the one by adele}
          new VersionBesideTitle(), // Play{starman the live one}
          new ReleaseOfArtist(), // PlayAlbum{second, artist=weezer}
          new ChartByName(), // PlayPopular{forty}
          new Station(), // Play{radio one}
          new WorkOfArtist(), // Play{adele's album 25}
          new NewPlaylistByName(), // AddToPlaylist{a new playlist}
          new PlayedMusicByName(), // AddNamedToPlaylist{this one}
          new BareKind(), // Play{a playlist}
          new KindWord(), // PlayArtist{artist queen}
          new LikedSongsByName(), // PlaySong{my liked songs}
          new SpotifysOwnList(), // PlayArtist{discover weekly}
          new ThemeByName(), // PlayArtist{some jazz}
          new MoodByName(), // PlayMood{abba}
          new KindInTitle(), // PlaySong{remains the same}
          new UnknownAmount()); // Louder{?}

  /** One rule may uncover what another one recognizes: "the next song please". */
  private static final int MAX_PASSES = 3;

  @Override
  public Turn read(Turn heard) {
    Reading before = Reading.of(heard.language(), heard.request(), heard.slots());
    Reading after = read(before);
    return after.equals(before)
        ? heard
        : heard.readAs(
            after.request(),
            after.slots(),
            new Turn.Heard(heard.request(), heard.slots(), after.longNames()));
  }

  /**
   * The reading that the rules lead to. An equal one if nothing is changed.
   *
   * @param heard what Alexa understood
   */
  public static Reading read(Reading heard) {
    Reading reading = heard;
    for (int pass = 0; pass < MAX_PASSES; pass++) {
      Reading before = reading;
      for (Rule rule : RULES) {
        reading = rule.apply(reading);
      }
      if (reading.equals(before)) {
        return reading;
      }
    }
    return reading;
  }
}
