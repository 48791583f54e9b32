package dev.tapedeck.language;

import java.util.List;
import java.util.regex.Pattern;

/** The words around a name in an English answer. All words are normalized. */
final class EnglishAnswers {
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
              + "|oh|ok|fine|sure|alright|all right|right then|well|so|actually|sorry|can you|could you|just) )*(?:(?:"
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
              + "|sorry|oh|please|just|maybe|perhaps|probably|can you|could you|would you) )*(?:(?:i (?:mean|meant|said|say|want"
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

  private EnglishAnswers() {}

  /** An answer without the words after the name: "both please". */
  static String withoutEnd(String said) {
    return AFTER.matcher(said).replaceAll("");
  }

  /** See {@link Language#answer}. */
  static String name(List<String> words, Language.Asked asked) {
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
