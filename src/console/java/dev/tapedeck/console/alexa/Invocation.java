package dev.tapedeck.console.alexa;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the launch phrase and the invocation name in an utterance.
 *
 * @param words the words without them; for {@link Type#NOT_INVOKED} the whole utterance
 */
record Invocation(Type type, List<String> words) {

  /** How an utterance invokes the skill. */
  enum Type {
    /** "Open tape deck": no request. */
    LAUNCH,
    /** "Ask tape deck what is playing": with a request. */
    ONE_SHOT,
    /** Without the invocation name. */
    NOT_INVOKED,
    /** "Exit": Alexa ends the session without asking the skill. */
    EXIT
  }

  private static final Set<String> LAUNCH =
      Set.of("open", "launch", "start", "begin", "run", "load", "resume", "use", "play", "enable");
  private static final Set<String> ASK = Set.of("ask", "tell", "open", "launch", "start", "use");
  private static final Set<String> POLITE = Set.of("please", "can", "could", "you", "and");
  private static final Set<String> AFTER_NAME = Set.of("to", "for", "that", "and", "if", "about");
  private static final Set<String> BEFORE_NAME =
      Set.of("on", "with", "using", "in", "from", "through", "via");
  private static final Set<String> EXITS = Set.of("exit", "quit");

  /** Parses an utterance; a leading wake word "Alexa" is ignored. */
  static Invocation parse(String sentence, String invocationName) {
    List<String> words = new ArrayList<>(SpokenText.split(sentence));
    if (!words.isEmpty() && words.get(0).equals("alexa")) {
      words.remove(0);
    }
    if (words.size() == 1 && EXITS.contains(words.get(0))) {
      return new Invocation(Type.EXIT, words);
    }
    int start = find(words, SpokenText.split(invocationName));
    return start < 0
        ? new Invocation(Type.NOT_INVOKED, words)
        : classify(words, start, end(words, start, SpokenText.split(invocationName)));
  }

  private static Invocation classify(List<String> words, int start, int end) {
    List<String> before = withoutPoliteness(words.subList(0, start));
    List<String> after = new ArrayList<>(words.subList(end, words.size()));
    boolean nothingFollows = after.isEmpty() || after.equals(List.of("please"));
    boolean oneWord = before.size() == 1;
    if (nothingFollows && (before.isEmpty() || oneWord && isLaunchWord(before.get(0)))) {
      return new Invocation(Type.LAUNCH, List.of());
    }
    if (nothingFollows && before.equals(List.of("talk", "to"))) {
      return new Invocation(Type.LAUNCH, List.of());
    }
    if (!nothingFollows && (before.isEmpty() || oneWord && ASK.contains(before.get(0)))) {
      if (after.size() > 1 && AFTER_NAME.contains(after.get(0))) {
        after.remove(0);
      }
      return new Invocation(Type.ONE_SHOT, List.copyOf(after));
    }
    if (nothingFollows
        && before.size() > 1
        && BEFORE_NAME.contains(before.get(before.size() - 1))) {
      return new Invocation(Type.ONE_SHOT, before.subList(0, before.size() - 1));
    }
    return new Invocation(Type.NOT_INVOKED, words);
  }

  private static boolean isLaunchWord(String word) {
    return LAUNCH.contains(word) || ASK.contains(word);
  }

  private static List<String> withoutPoliteness(List<String> words) {
    int start = 0;
    while (start < words.size() && POLITE.contains(words.get(start))) {
      start++;
    }
    return List.copyOf(words.subList(start, words.size()));
  }

  /** The index of the invocation name, written as one word or as several. */
  private static int find(List<String> words, List<String> name) {
    for (int start = 0; start < words.size(); start++) {
      if (end(words, start, name) > 0) {
        return start;
      }
    }
    return -1;
  }

  private static int end(List<String> words, int start, List<String> name) {
    if (words.get(start).equals(String.join("", name))) {
      return start + 1;
    }
    int end = start + name.size();
    return end <= words.size() && words.subList(start, end).equals(name) ? end : -1;
  }
}
