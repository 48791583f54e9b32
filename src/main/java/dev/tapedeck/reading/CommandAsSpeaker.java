package dev.tapedeck.reading;

import dev.tapedeck.language.MusicKind;
import dev.tapedeck.language.PlayerCommand;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command where a speaker was expected: Move{the next song}, Move{full volume}, Move{repeat}. A
 * playlist there is one to add to, Move{my gym playlist}, or to rename.
 */
final class CommandAsSpeaker implements Rule {
  /** Requests that say nothing without the speaker. */
  private static final Set<String> REQUESTS = Set.of("MoveIntent", "ResumeIntent");

  @Override
  public Reading apply(Reading heard) {
    Optional<String> said =
        heard.slot(Slots.SPEAKER).filter(speaker -> REQUESTS.contains(heard.request()));
    return said.flatMap(heard.phrasing()::commandAsSpeaker)
        .map(command -> command(heard, command))
        .or(() -> said.flatMap(speaker -> addToPlaylist(heard, speaker)))
        .orElseGet(() -> renamingPlaylist(heard));
  }

  private static Reading command(Reading heard, PlayerCommand command) {
    return PlayerRequest.of(heard.without(Slots.SPEAKER), command);
  }

  /** Nickname{my gym playlist, nickname=workout}. */
  private static Reading renamingPlaylist(Reading heard) {
    return heard
        .slot(Slots.SPEAKER)
        .filter(speaker -> heard.request().equals("NicknameIntent"))
        .flatMap(heard.phrasing()::kindAtEdge)
        .filter(named -> named.kind() == MusicKind.PLAYLIST)
        .map(
            named -> {
              Map<String, String> slots = new HashMap<>(Map.of("playlist", named.name()));
              heard.slot("nickname").ifPresent(name -> slots.put("name", name));
              return heard
                  .without(Slots.SPEAKER)
                  .without("nickname")
                  .as("RenamePlaylistIntent", slots);
            })
        .orElse(heard);
  }

  private static Optional<Reading> addToPlaylist(Reading heard, String said) {
    return heard
        .phrasing()
        .kindAtEdge(said)
        .filter(named -> named.kind() == MusicKind.PLAYLIST && heard.request().equals("MoveIntent"))
        .map(
            named ->
                heard
                    .without(Slots.SPEAKER)
                    .as("AddToPlaylistIntent", Map.of("playlist", named.name())));
  }
}
