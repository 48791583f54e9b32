package dev.tapedeck.command;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Lasting;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that Tape Deck can be asked. */
public final class Commands {
  public static final List<Command> ALL =
      List.of(
          new Open(),
          // Play by name
          new Play(),
          new PlaySong(),
          new PlayArtist(),
          new PlayAlbum(),
          new PlayPlaylist(),
          new PlayLiked(),
          new PlayTop(),
          new Choose(),
          new SomethingElse(),
          new PlayUnheard(),
          new PlayShuffled(),
          // Podcasts and audiobooks
          new PlayPodcast(),
          new ResumePodcast(),
          new NextEpisode(),
          new PlayAudiobook(),
          new ResumeAudiobook(),
          new ListPodcasts(),
          new FollowPodcast(),
          // The player
          new Resume(),
          new Pause(),
          new Next(),
          new Previous(),
          new StartOver(),
          new Seek(),
          new Enqueue(),
          new SetVolume(),
          new ChangeVolume(),
          new Mute(),
          new Unmute(),
          new Shuffle(),
          new Repeat(),
          // Speakers
          new ListSpeakers(),
          new Move(),
          new BringHere(),
          // What is remembered
          new UseHere(),
          new WhichHere(),
          new ForgetHere(),
          new Nickname(),
          new ListNicknames(),
          new ForgetNickname(),
          new LimitVolume(),
          new RemoveLimit(),
          new ForgetEverything(),
          // The library
          new Save(),
          new SaveLast(),
          new SaveAlbum(),
          new Unsave(),
          // Playlists
          new AddToPlaylist(),
          new AddLastToPlaylist(),
          new RemoveFromPlaylist(),
          new CreatePlaylist(),
          new ListPlaylists(),
          new WhatsInPlaylist(),
          // Questions
          new WhatsPlaying(),
          new WhoSings(),
          new WhichAlbum(),
          new WhenOut(),
          new WhereFrom(),
          new HowLong(),
          new WhatsNext(),
          new IsSaved(),
          new Recent(),
          new TopSongs(),
          new TopArtists(),
          // The conversation
          new Yes(),
          new No(),
          new SayMore(),
          new Help(),
          new WhatElse(),
          new CheckSetup(),
          new SayAgain(),
          new Undo(),
          new Stop());

  /** For whatever else a person says. */
  public static final Command CATCH_ALL = new Fallback();

  /** What "undo" and "unmute" need to know. */
  public static final Lasting LASTING =
      new Lasting(
          Stream.concat(Undo.NAMES.stream(), Stream.of(Mute.BEFORE)).collect(toUnmodifiableSet()),
          Set.of("", Undo.NEVER));

  private Commands() {}

  /** The one that answers a request of this name. */
  static Command of(String request) {
    return ALL.stream()
        .filter(command -> command.requests().contains(request))
        .findFirst()
        .orElse(CATCH_ALL);
  }
}
