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
          "none of these",
          "neither 1",
          "nah",
          "not now",
          "skip it",
          "drop it",
          "scrap that",
          "leave it alone",
          "its fine",
          "its ok",
          "dont worry",
          "dont worry about it",
          "i dont want anything",
          "i dont want it any more");

  /** Before a refusal, and after it. */
  private static final Pattern AROUND_A_REFUSAL =
      Pattern.compile(
          "^(?:(?:oh|ah|um|uh|er|well|ok|no|nah|actually|just|sorry|you know what|please) )+"
              + "|(?: (?:please|then|thanks|thank you|now|instead))+$");

  /** Instead of a choice. "The other one" is none as long as nothing was chosen. */
  private static final Set<String> UNDECIDED =
      Set.of(
          "i dont know",
          "dont know",
          "i dunno",
          "dunno",
          "i dont remember",
          "i forgot",
          "i have no idea",
          "no idea",
          "not sure",
          "im not sure",
          "what are they",
          "what were they",
          "which are they",
          "what are the options",
          "what are my options",
          "what are the choices",
          "what are my choices",
          "what are the names",
          "what can i choose",
          "what can i choose from",
          "what is there",
          "what do you have",
          "what have you got",
          "what do i have",
          "which do i have",
          "which 1s are there",
          "which 1s do i have",
          "which ones are there",
          "which ones do i have",
          "list them",
          "name them",
          "read them out",
          "the other 1");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:it|that|this|(?:that|this|the) (?:1|song|track|tune|album|record|playlist)"
              // "The Band" is a name.
              + "|(?:that|this) (?:artist|band|singer))(?: now| please| instead| then| for me)*");

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

  private static final String HESITATION = "um|uh|uhm|er|erm|hm|hmm";

  private static final String LETS_SAY =
      "(?:(?:lets|let us) (?:say|take|try|go (?:with|for)|use|do|make it|call it)|id say|id like|i said|i meant"
          + "|call it|its called)";

  /** Before a title, which may begin with any other word. */
  private static final Pattern BEFORE_A_TITLE =
      Pattern.compile("^(?:(?:" + HESITATION + ") )*(?:" + LETS_SAY + " )?(?=\\S)");

  private static final Pattern AFTER_A_TITLE =
      Pattern.compile("(?: (?:i guess|i suppose|i reckon))+$");

  /** Before the name of something of the listener's: "just put it in the gym one". */
  private static final Pattern BEFORE_A_NAME =
      Pattern.compile(
          "^(?:(?:"
              + HESITATION
              + "|oh|ok|fine|sure|alright|all right|right then|well|so|can you|could you|just) )*(?:(?:"
              + LETS_SAY
              + "|(?:maybe|perhaps|probably)|(?:use|try|take|choose|pick|go with|go for|its|thats"
              + "|how about|what about|i mean|i think|i want|i guess)) )?"
              + "(?:(?:(?:put|add|stick|throw) (?:it|this|that) )?(?:in|into|to|on|onto) )?(?=\\S)");

  /** Before the name of a speaker: "no, the kitchen", "i said the kitchen", "play it on". */
  private static final Pattern BEFORE_A_SPEAKER =
      Pattern.compile(
          "^(?:(?:"
              + HESITATION
              + "|no|nope|not that 1|yes|yeah|yep|ok|fine|sure|alright|all right|so|ah|well|actually"
              + "|sorry|oh|please|just|maybe|perhaps|probably) )*(?:(?:i (?:mean|meant|said|say|want"
              + "|wanted|think|guess|suppose|would like)|id (?:say|like|prefer)|lets|let us) )?"
              + "(?:(?:(?:make|put|play|have) (?:it|that|this)|say|do|use|try|take|choose|pick|go with"
              + "|go for|play|its|it is|thats|that is|it should be|how about|what about|with) )?"
              + "(?=\\S)");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?: (?:please|then|instead|maybe|thanks|thank you|i think|i guess|i suppose|i reckon"
              + "|i mean|i said|or something|would be (?:good|fine|great)|is fine|will do))+$");

  /** "One" in place of the word for the kind: "the party one". */
  private static final Pattern ONE = Pattern.compile("^(the|my|our|that) (.+) 1$");

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
    String said = String.join(" ", words);
    return REFUSALS.contains(said)
        || REFUSALS.contains(AROUND_A_REFUSAL.matcher(said).replaceAll(""));
  }

  static boolean isReference(List<String> words) {
    return REFERENCE.matcher(String.join(" ", words)).matches();
  }

  static boolean isUndecided(List<String> words) {
    String said = String.join(" ", words);
    return UNDECIDED.contains(said)
        || UNDECIDED.contains(AROUND_A_REFUSAL.matcher(said).replaceAll(""));
  }

  static boolean isSeveral(List<String> words) {
    return SEVERAL.contains(AFTER.matcher(String.join(" ", words)).replaceAll(""));
  }

  /** See {@link Language#answer}. */
  static String answer(List<String> words, Language.Asked asked) {
    String said = String.join(" ", words);
    return switch (asked) {
      case TITLE -> within(BEFORE_A_TITLE, said, AFTER_A_TITLE);
      case NAME -> ONE.matcher(within(BEFORE_A_NAME, said, AFTER)).replaceFirst("$1 $2");
      case SPEAKER -> within(BEFORE_A_SPEAKER, said, AFTER);
    };
  }

  private static String within(Pattern before, String said, Pattern after) {
    String text = after.matcher(said).replaceAll("");
    String rest = before.matcher(text).replaceFirst("");
    return rest.isBlank() ? text : rest;
  }
}
