package dev.tapedeck.reading;

import dev.tapedeck.language.PlayerCommand;
import java.util.Optional;
import java.util.Set;

/**
 * A speaker that is none: Play{hello, speaker=spotify}, Next{speaker=this playlist}, Louder{the
 * volume}. It is dropped; "on shuffle" shuffles the playlist or album.
 */
final class WordAsSpeaker implements Rule {
  /** Requests in which any word may be the name of a speaker, or that ask for one. */
  private static final Set<String> OTHERS =
      Set.of(
          "NicknameIntent",
          "LimitVolumeIntent",
          "RemoveLimitIntent",
          "UseHereIntent",
          "BringHereIntent");

  @Override
  public Reading apply(Reading heard) {
    Optional<String> said = heard.slot(Slots.SPEAKER).filter(any -> isRead(heard));
    if (said.isEmpty()) {
      return heard;
    }
    Optional<PlayerCommand> command = heard.phrasing().commandAsSpeaker(said.get());
    boolean none = command.isPresent() || heard.phrasing().isNoSpeaker(said.get());
    if (!none) {
      return heard;
    }
    Reading dropped = heard.without(Slots.SPEAKER);
    return command.filter(PlayerCommand.SHUFFLE::equals).isPresent()
        ? Shuffling.of(dropped)
        : dropped;
  }

  private static boolean isRead(Reading heard) {
    return !OTHERS.contains(heard.request());
  }
}
