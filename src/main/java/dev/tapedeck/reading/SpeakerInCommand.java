package dev.tapedeck.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of the command around the name of a speaker: Move{i want the music to play in the kitchen},
 * LimitVolume{the volume in the kids room}, Resume{the kitchen too}. A speaker that is to play
 * besides others makes it a group.
 */
final class SpeakerInCommand implements Rule {
  /** Requests that move what plays. */
  private static final Set<String> MOVING = Set.of("MoveIntent", "ResumeIntent");

  @Override
  public Reading apply(Reading heard) {
    Optional<String> said = heard.slot(Slots.SPEAKER).filter(any -> isRead(heard));
    return said.filter(any -> MOVING.contains(heard.request()))
        .flatMap(heard.phrasing()::alsoOn)
        .map(speaker -> heard.as("GroupSpeakersIntent", Map.of(Slots.SPEAKER, speaker)))
        .or(
            () ->
                said.flatMap(heard.phrasing()::speakerAfterCommand)
                    .map(speaker -> heard.with(Slots.SPEAKER, speaker)))
        .orElse(heard);
  }

  /** Beside a name of music, the words may belong to a title. */
  private static boolean isRead(Reading heard) {
    return NamedRequest.of(heard).isEmpty() && !heard.request().equals("NicknameIntent");
  }
}
