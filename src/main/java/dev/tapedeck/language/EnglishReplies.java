package dev.tapedeck.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What English listeners say instead of an answer, and around one. All words are normalized. */
final class EnglishReplies {
  private static final Set<String> OPENINGS =
      Words.of(
          "play pause resume unpause stop skip next previous shuffle vol louder quieter softer"
              + " mute unmute turn set repeat loop queue put listen start restart rewind undo help"
              + " what whats who whos which when whens where wheres how hows is can could please"
              + " add save remove delete create make follow unfollow open continue unshuffle");

  /** Titles begin with these words more often than the others. */
  private static final Set<String> OPENINGS_OF_TITLES =
      Words.of(
          "like love unlike move switch transfer send bring take go call rename forget remember"
              + " never limit use let give tell say show list find search i cancel lower raise back"
              + " always keep fast clear erase drop lift repeat");

  /** The phrases of Alexa's built-in intents, which have no samples in the interaction model. */
  private static final Map<String, String> BUILT_IN = builtIn();

  private static final Set<String> REFUSALS =
      Set.of(
          "never mind",
          "nevermind",
          "forget it",
          "forget about it",
          "cancel",
          "cancel that",
          "no",
          "nope",
          "no thanks",
          "no thank you",
          "nothing",
          "none",
          "none of them",
          "none of those",
          "neither",
          "neither of them",
          "leave it",
          "dont bother",
          "doesnt matter any more",
          "i changed my mind",
          "i dont want to",
          "no never mind",
          "no forget it",
          "oh never mind");

  private static final Set<String> SEVERAL =
      Set.of(
          "both",
          "both of them",
          "both speakers",
          "the both",
          "all",
          "all of them",
          "all speakers",
          "all the speakers",
          "all of the speakers",
          "every speaker",
          "on both",
          "on all of them",
          "everywhere",
          "all rooms",
          "every room",
          "1 and 2",
          "the whole house",
          "whole house");

  /** Before the name in an answer: "no, the kitchen", "i said the kitchen", "play it on". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:no|nope|not that 1|yes|yeah|yep|ok|um|uh|er|well|actually|sorry|oh|please|just)"
              + " )*(?:(?:i (?:mean|meant|said|say|want|wanted|think|would like)|lets|let us) )?"
              + "(?:(?:(?:make|put|play|have) (?:it|that|this)|use|try|take|choose|pick|go with"
              + "|go for|play|its|it is|thats|that is|it should be|how about|what about|with) )?"
              + "(?=\\S)");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?: (?:please|then|instead|thanks|thank you|i think|i guess|i mean|i said|would be (?:good"
              + "|fine|great)|is fine))+$");

  private EnglishReplies() {}

  private static Map<String, String> builtIn() {
    Map<String, String> requests = new HashMap<>();
    Map.of(
            "AMAZON.StopIntent", "stop|exit|quit|goodbye",
            "AMAZON.HelpIntent", "help|help me|can you help me",
            "AMAZON.PauseIntent", "pause|pause it|pause that",
            "AMAZON.ResumeIntent", "resume|continue|keep going|unpause",
            "AMAZON.NextIntent", "next|skip|skip forward",
            "AMAZON.PreviousIntent", "previous|go back|skip back|back up",
            "AMAZON.StartOverIntent", "start over|restart|start again",
            "AMAZON.RepeatIntent", "repeat that|say that again|repeat",
            "AMAZON.ShuffleOnIntent", "shuffle|shuffle the music",
            "AMAZON.LoopOnIntent", "loop on|keep repeating this song")
        .forEach(
            (request, said) -> List.of(said.split("\\|")).forEach(s -> requests.put(s, request)));
    return Map.copyOf(requests);
  }

  static Optional<String> builtIn(List<String> words) {
    return Optional.ofNullable(BUILT_IN.get(String.join(" ", words)));
  }

  static CommandOpening opening(List<String> words) {
    String first = words.isEmpty() ? "" : words.get(0);
    if (OPENINGS.contains(first)) {
      return CommandOpening.YES;
    }
    return OPENINGS_OF_TITLES.contains(first) ? CommandOpening.LIKE_A_TITLE : CommandOpening.NO;
  }

  static boolean isRefusal(List<String> words) {
    return REFUSALS.contains(String.join(" ", words));
  }

  static boolean isSeveral(List<String> words) {
    return SEVERAL.contains(AFTER.matcher(String.join(" ", words)).replaceAll(""));
  }

  /** See {@link Language#answer}. */
  static String answer(List<String> words) {
    String said = String.join(" ", words);
    String text = AFTER.matcher(said).replaceAll("");
    String rest = BEFORE.matcher(text).replaceFirst("");
    return rest.isBlank() ? text : rest;
  }
}
