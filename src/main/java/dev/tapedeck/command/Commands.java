package dev.tapedeck.command;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tapedeck.command.ask.AlbumSongs;
import dev.tapedeck.command.ask.ArtistQuestion;
import dev.tapedeck.command.ask.HowLong;
import dev.tapedeck.command.ask.HowLoud;
import dev.tapedeck.command.ask.LastSong;
import dev.tapedeck.command.ask.ModeQuestion;
import dev.tapedeck.command.ask.Recent;
import dev.tapedeck.command.ask.TopArtists;
import dev.tapedeck.command.ask.TopSongs;
import dev.tapedeck.command.ask.WhatGenre;
import dev.tapedeck.command.ask.WhatsNext;
import dev.tapedeck.command.ask.WhatsPlaying;
import dev.tapedeck.command.ask.WhenOut;
import dev.tapedeck.command.ask.WhereFrom;
import dev.tapedeck.command.ask.WherePlaying;
import dev.tapedeck.command.ask.WhichAlbum;
import dev.tapedeck.command.ask.WhoSings;
import dev.tapedeck.command.ask.WhoWrote;
import dev.tapedeck.command.library.AddAlbumToPlaylist;
import dev.tapedeck.command.library.AddArtistToPlaylist;
import dev.tapedeck.command.library.AddLastToPlaylist;
import dev.tapedeck.command.library.AddNamedToPlaylist;
import dev.tapedeck.command.library.AddToPlaylist;
import dev.tapedeck.command.library.CreatePlaylist;
import dev.tapedeck.command.library.CreatePlaylistWith;
import dev.tapedeck.command.library.DeletePlaylist;
import dev.tapedeck.command.library.IsInPlaylist;
import dev.tapedeck.command.library.IsSaved;
import dev.tapedeck.command.library.ListPlaylists;
import dev.tapedeck.command.library.PlaylistSize;
import dev.tapedeck.command.library.RemoveFromPlaylist;
import dev.tapedeck.command.library.RemoveNamedFromPlaylist;
import dev.tapedeck.command.library.RenamePlaylist;
import dev.tapedeck.command.library.Save;
import dev.tapedeck.command.library.SaveAlbum;
import dev.tapedeck.command.library.SaveLast;
import dev.tapedeck.command.library.SaveNamed;
import dev.tapedeck.command.library.Unsave;
import dev.tapedeck.command.library.UnsaveNamed;
import dev.tapedeck.command.library.WhatsInPlaylist;
import dev.tapedeck.command.play.Choose;
import dev.tapedeck.command.play.Play;
import dev.tapedeck.command.play.PlayAlbum;
import dev.tapedeck.command.play.PlayAlbumBy;
import dev.tapedeck.command.play.PlayAlbumNumber;
import dev.tapedeck.command.play.PlayArtist;
import dev.tapedeck.command.play.PlayCharts;
import dev.tapedeck.command.play.PlayDecade;
import dev.tapedeck.command.play.PlayGenre;
import dev.tapedeck.command.play.PlayLastPlaylist;
import dev.tapedeck.command.play.PlayLiked;
import dev.tapedeck.command.play.PlayMood;
import dev.tapedeck.command.play.PlayMoreByArtist;
import dev.tapedeck.command.play.PlayMoreLikeThis;
import dev.tapedeck.command.play.PlayNewest;
import dev.tapedeck.command.play.PlayPlaylist;
import dev.tapedeck.command.play.PlayPopular;
import dev.tapedeck.command.play.PlayRadio;
import dev.tapedeck.command.play.PlayRecentlyAdded;
import dev.tapedeck.command.play.PlayShuffled;
import dev.tapedeck.command.play.PlaySong;
import dev.tapedeck.command.play.PlayThisAlbum;
import dev.tapedeck.command.play.PlayTop;
import dev.tapedeck.command.play.PlayTrackNumber;
import dev.tapedeck.command.play.PlayUnheard;
import dev.tapedeck.command.play.ShuffleArtist;
import dev.tapedeck.command.play.SomethingElse;
import dev.tapedeck.command.player.ChangeVolume;
import dev.tapedeck.command.player.Enqueue;
import dev.tapedeck.command.player.Goodnight;
import dev.tapedeck.command.player.Mute;
import dev.tapedeck.command.player.Next;
import dev.tapedeck.command.player.Pause;
import dev.tapedeck.command.player.Previous;
import dev.tapedeck.command.player.Repeat;
import dev.tapedeck.command.player.Resume;
import dev.tapedeck.command.player.Seek;
import dev.tapedeck.command.player.SetVolume;
import dev.tapedeck.command.player.Shuffle;
import dev.tapedeck.command.player.StartOver;
import dev.tapedeck.command.player.Unmute;
import dev.tapedeck.command.player.VolumePreset;
import dev.tapedeck.command.player.VolumeShare;
import dev.tapedeck.command.player.VolumeTo;
import dev.tapedeck.command.speakers.BringHere;
import dev.tapedeck.command.speakers.ForgetHere;
import dev.tapedeck.command.speakers.ForgetNickname;
import dev.tapedeck.command.speakers.LimitVolume;
import dev.tapedeck.command.speakers.ListNicknames;
import dev.tapedeck.command.speakers.ListSpeakers;
import dev.tapedeck.command.speakers.Move;
import dev.tapedeck.command.speakers.Nickname;
import dev.tapedeck.command.speakers.RemoveLimit;
import dev.tapedeck.command.speakers.UseHere;
import dev.tapedeck.command.speakers.WhichHere;
import dev.tapedeck.command.spoken.FollowPodcast;
import dev.tapedeck.command.spoken.ListPodcasts;
import dev.tapedeck.command.spoken.NewEpisodes;
import dev.tapedeck.command.spoken.NextEpisode;
import dev.tapedeck.command.spoken.PlayAudiobook;
import dev.tapedeck.command.spoken.PlayChapter;
import dev.tapedeck.command.spoken.PlayPodcast;
import dev.tapedeck.command.spoken.PlayPodcastAbout;
import dev.tapedeck.command.spoken.ResumeAudiobook;
import dev.tapedeck.command.spoken.ResumePodcast;
import dev.tapedeck.command.talk.CheckSetup;
import dev.tapedeck.command.talk.Fallback;
import dev.tapedeck.command.talk.ForgetEverything;
import dev.tapedeck.command.talk.Help;
import dev.tapedeck.command.talk.No;
import dev.tapedeck.command.talk.NotPossible;
import dev.tapedeck.command.talk.Open;
import dev.tapedeck.command.talk.SayAgain;
import dev.tapedeck.command.talk.SayMore;
import dev.tapedeck.command.talk.Stop;
import dev.tapedeck.command.talk.Undo;
import dev.tapedeck.command.talk.WhatElse;
import dev.tapedeck.command.talk.Yes;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.MutedSpeaker;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.PersistedKeys;
import dev.tapedeck.turn.Reading;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** All voice commands, by topic, which is their package. */
public final class Commands {
  public static final List<Command> ALL =
      List.of(
          // ask
          new WhatsPlaying(),
          new WhoSings(),
          new WhichAlbum(),
          new WhenOut(),
          new WhereFrom(),
          new LastSong(),
          new HowLong(),
          new WhatsNext(),
          new Recent(),
          new TopSongs(),
          new TopArtists(),
          new WhatGenre(),
          new WhoWrote(),
          new ArtistQuestion(),
          new AlbumSongs(),
          new HowLoud(),
          new ModeQuestion(),
          new WherePlaying(),
          // library
          new Save(),
          new SaveLast(),
          new SaveAlbum(),
          new SaveNamed(),
          new Unsave(),
          new UnsaveNamed(),
          new AddToPlaylist(),
          new AddLastToPlaylist(),
          new AddNamedToPlaylist(),
          new AddArtistToPlaylist(),
          new AddAlbumToPlaylist(),
          new RemoveFromPlaylist(),
          new RemoveNamedFromPlaylist(),
          new CreatePlaylist(),
          new CreatePlaylistWith(),
          new DeletePlaylist(),
          new RenamePlaylist(),
          new ListPlaylists(),
          new WhatsInPlaylist(),
          new PlaylistSize(),
          new IsInPlaylist(),
          new IsSaved(),
          // play
          new Play(),
          new PlaySong(),
          new PlayArtist(),
          new PlayAlbum(),
          new PlayPlaylist(),
          new PlayLiked(),
          new PlayTop(),
          new PlayGenre(),
          new PlayDecade(),
          new PlayMood(),
          new PlayCharts(),
          new PlayPopular(),
          new PlayNewest(),
          new PlayAlbumBy(),
          new PlayAlbumNumber(),
          new ShuffleArtist(),
          new PlayMoreByArtist(),
          new PlayThisAlbum(),
          new PlayMoreLikeThis(),
          new PlayRadio(),
          new PlayTrackNumber(),
          new PlayLastPlaylist(),
          new PlayRecentlyAdded(),
          new Choose(),
          new SomethingElse(),
          new PlayUnheard(),
          new PlayShuffled(),
          // player
          new Resume(),
          new Pause(),
          new Next(),
          new Previous(),
          new StartOver(),
          new Seek(),
          new Enqueue(),
          new SetVolume(),
          new ChangeVolume(),
          new VolumeTo(),
          new VolumePreset(),
          new VolumeShare(),
          new Mute(),
          new Unmute(),
          new Shuffle(),
          new Repeat(),
          new Goodnight(Commands::of),
          // speakers
          new ListSpeakers(),
          new Move(),
          new BringHere(),
          new UseHere(),
          new WhichHere(),
          new ForgetHere(),
          new Nickname(),
          new ListNicknames(),
          new ForgetNickname(),
          new LimitVolume(),
          new RemoveLimit(),
          // spoken
          new PlayPodcast(),
          new PlayPodcastAbout(),
          new NewEpisodes(),
          new ResumePodcast(),
          new NextEpisode(),
          new PlayChapter(),
          new PlayAudiobook(),
          new ResumeAudiobook(),
          new ListPodcasts(),
          new FollowPodcast(),
          // talk
          new Open(),
          new ForgetEverything(),
          new Yes(Commands::of),
          new No(Commands::of),
          new SayMore(),
          new NotPossible(),
          new Help(),
          new WhatElse(),
          new CheckSetup(),
          new SayAgain(),
          new Undo(),
          new Stop(Commands::of));

  /** The command for requests that no other command answers. */
  public static final Command CATCH_ALL = new Fallback(Commands::of);

  /** The session values that "undo" and "unmute" need, also after the session. */
  public static final PersistedKeys PERSISTED =
      new PersistedKeys(
          Stream.concat(
                  UndoRecord.KEYS.stream(),
                  Stream.of(MutedSpeaker.VOLUME_BEFORE, MutedSpeaker.NAME))
              .collect(toUnmodifiableSet()),
          UndoRecord.NOT_UNDOABLE,
          UndoRecord.unclear());

  private static final Map<String, Command> BY_REQUEST = byRequest();

  private Commands() {}

  /** The command that answers a request: an intent's name, or {@code LaunchRequest}. */
  public static Command of(String request) {
    return BY_REQUEST.getOrDefault(request, CATCH_ALL);
  }

  /** What a request means after the last answer. Each call makes a new reader, for one skill. */
  public static Function<Turn, Reading> reading() {
    return new Replies()::read;
  }

  private static Map<String, Command> byRequest() {
    Map<String, Command> commands = new HashMap<>();
    ALL.forEach(command -> command.requests().forEach(name -> commands.put(name, command)));
    return Map.copyOf(commands);
  }
}
