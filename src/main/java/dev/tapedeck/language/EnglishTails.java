package dev.tapedeck.language;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What people say in English after a name: "please", "for me", "on spotify", "on shuffle". */
final class EnglishTails {
  /** No name ends with one of these. */
  private static final Phrases CERTAIN =
      Phrases.combining(
              "on|from|using|via|in|through|with|over",
              "|my|the",
              "spotify",
              "|app|account|music|premium")
          .and(Phrases.of("if you can", "if you could", "if you would", "would you please"));

  private static final Phrases SHUFFLED =
      Phrases.of(
          "on shuffle",
          "in shuffle",
          "on shuffle mode",
          "in shuffle mode",
          "with shuffle on",
          "shuffled",
          "and shuffle it",
          "in random order",
          "in any order",
          "on random");

  private static final Phrases IN_ORDER =
      Phrases.combining("in", "|the", "|right|correct|original|proper|usual", "order|sequence")
          .and(
              Phrases.combining(
                  "from|",
                  "|the",
                  "start|beginning|first song|first track",
                  "to|through to",
                  "|the",
                  "finish|end|last song|last track"))
          .and(Phrases.combining("from", "the", "start|beginning|top"))
          .and(Phrases.combining("from", "top to bottom|front to back|first to last"))
          .and(Phrases.combining("all the way|the whole way", "through|to the end"))
          .and(Phrases.combining("unshuffled|without shuffle|without shuffling|not shuffled"))
          .and(Phrases.combining("with", "shuffle off"))
          .and(Phrases.combining("in its entirety|in full|in one go|from a to z"));

  /** What is left of {@link #IN_ORDER} where Alexa took its end for an artist or a speaker. */
  private static final Phrases ORDER =
      Phrases.combining("|the", "|right|correct|original|proper|usual", "order|sequence")
          .and(
              Phrases.combining(
                  "|the", "start|beginning|first", "to", "|the", "finish|end|last|last song"))
          .and(Phrases.of("the start", "the beginning", "top to bottom", "front to back"));

  /** Names may end with one of these, but requests do more often. */
  private static final Phrases POSSIBLE =
      Phrases.of(
              "please",
              "thanks",
              "thank you",
              "for me",
              "for us",
              "right now",
              "right away",
              "immediately",
              "instead",
              "would you",
              "will you",
              "could you",
              "now then",
              "next up",
              "in the background",
              "on repeat",
              "on loop",
              "on a loop",
              "alexa")
          .and(SHUFFLED)
          .and(IN_ORDER);

  private static final Phrases AGAIN = Phrases.of("again", "once more", "one more time");

  /** A word before one of these, if both belong to the name: "Pretty Please", "Never Again". */
  private static final Set<String> BEFORE_A_NAMES_END =
      Words.of(
          "and or pretty say oh yes never once until till stuck ever over not is im youre to i we");

  /** "It again" is a command. */
  private static final Set<String> WHAT_PLAYS = Words.of("it that this them song track one same");

  /** Before a name: "some abba". */
  private static final Phrases AMOUNT =
      Phrases.of(
          "some", "some more", "some good", "a bit of", "a little bit of", "a little", "any");

  /** "All of" begins titles: "All of Me". */
  private static final Phrases WHOLE =
      Phrases.combining("|the", "whole|entirety|full length", "of")
          .and(Phrases.combining("|the", "whole|entire|full|complete", "album|record|lp"))
          .and(Phrases.combining("all of", "the", "album|record|lp"));

  private static final Phrases SHUFFLE = Phrases.of("shuffle", "shuffle play", "shuffle up");

  private EnglishTails() {}

  static Optional<Phrasing.Shortened> cut(Phrase said) {
    Phrase rest = said;
    boolean certain = true;
    boolean shuffled = false;
    boolean inOrder = false;
    Optional<String> level = Optional.empty();
    Optional<Phrase> shorter = shorter(rest);
    while (shorter.isPresent()) {
      certain &= CERTAIN.cutFromEnd(rest).isPresent() || EnglishManners.isNumber(rest);
      shuffled |= SHUFFLED.cutFromEnd(rest).isPresent();
      inOrder |= IN_ORDER.cutFromEnd(rest).isPresent();
      level = level.or(levelOf(rest));
      rest = shorter.get();
      shorter = shorter(rest);
    }
    return rest == said
        ? Optional.empty()
        : Optional.of(new Phrasing.Shortened(rest.text(), certain, shuffled, inOrder, level));
  }

  private static Supplier<Optional<String>> levelOf(Phrase said) {
    return () -> EnglishManners.cut(said).flatMap(EnglishManners.Cut::level);
  }

  private static Optional<Phrase> shorter(Phrase said) {
    return CERTAIN
        .cutFromEnd(said)
        .or(() -> withoutPossibleTail(said))
        .or(() -> EnglishManners.cut(said).map(EnglishManners.Cut::rest));
  }

  private static Optional<Phrase> withoutPossibleTail(Phrase said) {
    if (EnglishFixedNames.contains(said) || POSSIBLE.contains(said) || AGAIN.contains(said)) {
      return Optional.empty();
    }
    return POSSIBLE
        .cutFromEnd(said)
        .or(() -> AGAIN.cutFromEnd(said).filter(rest -> !WHAT_PLAYS.contains(rest.last())))
        .filter(rest -> !BEFORE_A_NAMES_END.contains(rest.last()))
        .filter(rest -> !rest.last().equals(said.last()));
  }

  static Optional<Phrase> afterWhole(Phrase said) {
    return WHOLE.cutFromStart(said);
  }

  static boolean isOrder(Phrase said) {
    return ORDER.contains(said);
  }

  static Optional<String> afterAmount(Phrase said) {
    return AMOUNT.cutFromStart(said).map(Phrase::text);
  }

  static Optional<String> afterShuffle(Phrase said) {
    return SHUFFLE.cutFromStart(said).map(Phrase::text);
  }
}
