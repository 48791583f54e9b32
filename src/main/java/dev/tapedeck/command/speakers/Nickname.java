package dev.tapedeck.command.speakers;

import dev.tapedeck.command.library.RenamePlaylist;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.speaker.Nicknames;
import dev.tapedeck.speaker.PreferenceChanges;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.SpeakerNames;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Call the sonos beam the telly": adds a second name for a speaker. One request, or three if it is
 * a playlist that gets another name.
 */
public final class Nickname implements Command {
  private static final String NICKNAME = "nickname";

  @Override
  public Set<String> requests() {
    return Set.of("NicknameIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> said = turn.slot(Targeting.SPEAKER);
    Optional<String> nickname = turn.slot(NICKNAME);
    if (said.isPresent() && nickname.isPresent()) {
      return call(turn, said.get(), nickname.get());
    }
    turn.personMemory().read();
    return said.isEmpty()
        ? SpeakerList.now(turn).ask("nickname.ask.speaker")
        : SlotQuestion.ask(turn, NICKNAME, turn.say("nickname.ask"));
  }

  private static Answer call(Turn turn, String said, String nickname) {
    turn.personMemory().prefetch();
    SpeakerList speakers = SpeakerList.now(turn);
    if (speakers.called(said).isNone() && isPlaylist(turn, said)) {
      Map<String, String> slots = Map.of(Playlists.SLOT, said, "name", nickname);
      return new RenamePlaylist().answer(turn.as("RenamePlaylistIntent", slots));
    }
    turn.personMemory().read();
    return Targeting.on(
        said, speakers, target -> call(turn, speakers, target.device().orElseThrow(), nickname));
  }

  /** "Rename gym to workout" is said of playlists too. */
  private static boolean isPlaylist(Turn turn, String said) {
    return turn.language().isSpotifysOwnPlaylist(said) || Playlists.called(turn, said).isClear();
  }

  private static Answer call(Turn turn, SpeakerList speakers, Device device, String said) {
    if (device.name().isBlank()) {
      return turn.answer("speakers.not-remembered");
    }
    String nickname = Nicknames.plain(turn, said);
    List<Device> known = speakers.knownAs(nickname);
    boolean isFree =
        known.isEmpty() || known.stream().anyMatch(other -> other.name().equals(device.name()));
    return isFree
        ? store(turn, device, nickname)
        : taken(turn, device, nickname, SpeakerNames.spoken(turn, known.get(0)));
  }

  /** A nickname that is the name of another speaker would hide that speaker. */
  private static Answer taken(Turn turn, Device device, String nickname, String other) {
    String speaker = SpeakerNames.spoken(turn, device);
    return SlotQuestion.ask(
        turn,
        NICKNAME,
        turn.say("nickname.taken", "nickname", nickname, "other", other, "speaker", speaker));
  }

  private static Answer store(Turn turn, Device device, String nickname) {
    Optional<String> before =
        Optional.ofNullable(turn.preferences().nicknames().get(nickname))
            .filter(speaker -> !speaker.equals(device.name()));
    Map<String, String> back =
        PreferenceChanges.make(
            turn, UndoRecord.Change.NICKNAME, nickname, Optional.of(device.name()));
    String speaker = SpeakerNames.spoken(turn, device);
    return before
        .map(
            name ->
                turn.answer(
                    "nickname.set.instead",
                    "speaker",
                    speaker,
                    "nickname",
                    nickname,
                    "before",
                    name))
        .orElseGet(() -> turn.answer("nickname.set", "speaker", speaker, "nickname", nickname))
        .remembering(back);
  }
}
