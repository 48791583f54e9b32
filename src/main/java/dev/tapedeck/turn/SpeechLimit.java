package dev.tapedeck.turn;

/** Shortens SSML that is longer than allowed, so that it stays well-formed. */
final class SpeechLimit {
  /** In characters. A longer last sentence is not kept. */
  private static final int LONGEST_QUESTION = 300;

  private static final String SENTENCE_ENDS = ".!?。！？؟";
  private static final String ITEM_ENDS = ",;、،，";

  private final String ssml;
  private final int max;
  private int sentence;
  private int item;
  private int word;
  private int any;

  private SpeechLimit(String ssml, int max) {
    this.ssml = ssml;
    this.max = max;
  }

  /**
   * The beginning of the speech, up to the end of a sentence or else of an item of a list. A
   * question at the end is kept, because the listener is going to answer it.
   *
   * @param max in characters, with tags and entities
   */
  static String shorten(String ssml, int max) {
    if (ssml.length() <= max) {
      return ssml;
    }
    String question = lastQuestion(ssml);
    return question.isEmpty()
        ? new SpeechLimit(ssml, max).beginning()
        : new SpeechLimit(ssml, max - question.length() - 1).beginning() + " " + question;
  }

  private static String lastQuestion(String ssml) {
    String speech = ssml.stripTrailing();
    if (speech.indexOf('<') >= 0 || !isOneOf("?？؟", speech.charAt(speech.length() - 1))) {
      return "";
    }
    int start = speech.length() - 1;
    while (start > 0 && !isSentenceEnd(speech, start)) {
      start--;
    }
    String question = speech.substring(start).strip();
    return start == 0 || question.length() > LONGEST_QUESTION ? "" : question;
  }

  private String beginning() {
    findEnds();
    int enough = max / 2;
    int end = sentence >= enough ? sentence : item >= enough ? item : word >= enough ? word : any;
    if (end == 0 && ssml.indexOf('<') >= 0) {
      // One element encloses everything: without tags there is a place to cut.
      return shorten(ssml.replaceAll("<[^>]*>?", ""), max);
    }
    return ssml.substring(0, end).stripTrailing();
  }

  /** Finds the last ends of each kind that are outside of elements, tags and entities. */
  private void findEnds() {
    int open = 0;
    int at = 0;
    while (at <= max && at < ssml.length()) {
      if (open == 0) {
        note(at);
      }
      char c = ssml.charAt(at);
      int end = c == '<' ? ssml.indexOf('>', at) : c == '&' ? ssml.indexOf(';', at) : -1;
      if (end < 0) {
        at += Character.charCount(ssml.codePointAt(at));
      } else {
        open += c == '<' ? nesting(at, end) : 0;
        at = end + 1;
      }
    }
  }

  /** By how much the tag between these indexes changes the number of open elements. */
  private int nesting(int start, int end) {
    if (ssml.charAt(start + 1) == '/') {
      return -1;
    }
    return ssml.charAt(end - 1) == '/' ? 0 : 1;
  }

  private void note(int at) {
    any = at;
    if (at > 0 && isSentenceEnd(ssml, at)) {
      sentence = at;
    }
    if (isOneOf(ITEM_ENDS, ssml.charAt(at))) {
      item = at;
    }
    if (Character.isWhitespace(ssml.charAt(at))) {
      word = at;
    }
  }

  /** Whether a sentence ends before this index: scripts without spaces have marks of their own. */
  private static boolean isSentenceEnd(String text, int at) {
    char before = text.charAt(at - 1);
    return isOneOf(SENTENCE_ENDS, before)
        && (before > 0x2000 || Character.isWhitespace(text.charAt(at)));
  }

  private static boolean isOneOf(String characters, char c) {
    return characters.indexOf(c) >= 0;
  }
}
