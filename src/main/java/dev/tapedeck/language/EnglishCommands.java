package dev.tapedeck.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** English commands for the player that Alexa takes for a name of music or of a speaker. */
final class EnglishCommands {
  private static final String SONG = "song|track|tune|one";

  private static final Phrases NEXT =
      Phrases.combining("|go to|skip to|play", "|the|my", "next|following", SONG + "|number")
          .and(Phrases.of("next", "the next", "the following"));

  private static final Phrases AHEAD = Phrases.combining("|the|my", "next");
  private static final Phrases SONGS = Phrases.of("songs", "tracks", "tunes", "ones");

  private static final Phrases PREVIOUS =
      Phrases.combining("|go back to|play", "|the|my|that", "previous|last", SONG)
          .and(Phrases.combining("|the", "song|track|one", "before", "|this|this one|that"))
          .and(Phrases.combining("|the|that", "previous|last", SONG, "again|once more|over again"))
          .and(Phrases.of("previous", "the previous"));

  private static final Phrases START_OVER =
      Phrases.combining(
              "it|that|this|that one|this one|this song|that song|the song|this track|that track"
                  + "|the track|the same|the same song|the same one|same song",
              "again|over|over again|once more|one more time|from the beginning|from the start"
                  + "|from the top")
          .and(Phrases.of("from the beginning", "from the start", "from the top"));

  private static final Phrases ANYTHING =
      Phrases.combining(
              "|some|any|some good|good|some random|random|some more|more|some other",
              "music|songs|tunes|tracks|stuff")
          .and(Phrases.combining("a|any|some|a random|a good|one", "song|track|tune"))
          .and(Phrases.combining("something|anything|whatever", "|good|nice|random|else"))
          .and(Phrases.combining("anything|whatever", "you", "like|want|choose|fancy"))
          .and(Phrases.of("the music", "the songs", "the tunes", "it", "song", "track"));

  private static final Phrases HITS =
      Phrases.combining("|the|some|best|the best|greatest|the greatest", "hits|hit|classics");

  private static final Phrases MUSIC = Phrases.of("music", "songs", "tunes", "tracks", "stuff");

  private static final Phrases THIS_ALBUM =
      Phrases.combining(
              "|the",
              "album|record",
              "this is|its|it is|this song is|this track is|it comes|this comes|this song comes",
              "from|on|off")
          .and(Phrases.combining("this is|it is|its|this song is", "from|on"))
          .and(Phrases.combining("this|the whole|the entire|the full|this whole", "album|record"))
          .and(Phrases.combining("the rest of|all of", "this|the", "album|record"));

  private static final Phrases MORE_BY_THIS_ARTIST =
      Phrases.combining(
              "more|more music|more songs|another song|something else",
              "by|from|of",
              "this artist|this band|this singer|the same artist|the same band|them|him|her")
          .and(Phrases.combining("this|the same", "artist|band|singer"))
          .and(
              Phrases.combining(
                  "everything|anything|all the songs|all the music",
                  "|that",
                  "they|he|she|theyve|hes|shes",
                  "|have|has|ever",
                  "done|did|made|recorded|released|sang|wrote"));

  private static final Phrases MORE_LIKE_THIS =
      Phrases.combining(
              "|a|the|my",
              "radio station|station|radio|mix",
              "like|from|based on|for|with|around|similar to|of",
              "this|it|this one|this song|this track|this artist|this band|this album|that song")
          .and(
              Phrases.combining(
                  "|more|some",
                  "something|anything|songs|music|tracks|stuff|more",
                  "like|similar to|along the lines of",
                  "this|that|it|this one|that one|this song|that song|this artist|this band"))
          .and(Phrases.combining("song|artist|track", "radio"))
          .and(Phrases.combining("similar|more similar", "music|songs"))
          .and(Phrases.of("something similar", "more of this", "more of the same"));

  private static final Map<PlayerCommand, Phrases> AS_TITLE =
      Map.of(
          PlayerCommand.NEXT, NEXT,
          PlayerCommand.PREVIOUS, PREVIOUS,
          PlayerCommand.START_OVER, START_OVER,
          PlayerCommand.ANYTHING, ANYTHING,
          PlayerCommand.THIS_ALBUM, THIS_ALBUM,
          PlayerCommand.MORE_BY_THIS_ARTIST, MORE_BY_THIS_ARTIST,
          PlayerCommand.MORE_LIKE_THIS, MORE_LIKE_THIS,
          PlayerCommand.SHUFFLE, Phrases.of("on shuffle", "in shuffle mode", "in random order"));

  private static final Map<PlayerCommand, Phrases> AS_SPEAKER =
      Map.of(
          PlayerCommand.NEXT,
          NEXT,
          PlayerCommand.PREVIOUS,
          PREVIOUS,
          PlayerCommand.START_OVER,
          Phrases.combining("|from", "the|", "beginning|start|top", "|of the song"),
          PlayerCommand.SHUFFLE,
          Phrases.combining("|on", "shuffle|shuffle mode|shuffle play|random|random order"),
          PlayerCommand.REPEAT,
          Phrases.combining("|on", "repeat|repeat mode|loop|a loop|loop mode"),
          PlayerCommand.PAUSE,
          Phrases.of("pause", "hold", "a break"),
          PlayerCommand.MUTE,
          Phrases.of("mute", "silent", "silence"),
          PlayerCommand.LOUDER,
          Phrases.combining("|a bit|a little|much", "louder|higher")
              .and(Phrases.of("up", "volume up", "more volume")),
          PlayerCommand.QUIETER,
          Phrases.combining("|a bit|a little|much", "quieter|softer|lower")
              .and(Phrases.of("down", "volume down", "less volume")),
          PlayerCommand.LOUDEST,
          Phrases.combining("|at|the", "full|max|maximum|top|highest", "volume|blast")
              .and(
                  Phrases.of(
                      "full", "maximum", "the max", "the maximum", "loudest", "the loudest")));

  /** What plays, or the service that plays it. */
  private static final Phrases NO_SPEAKER =
      Phrases.combining("|my|the", "spotify", "|app|music|account|premium")
          .and(
              Phrases.combining("|the|my|this", "music|song|songs|track|playlist|album|list|queue"))
          .and(Phrases.combining("|the|my", "volume|sound|audio"))
          .and(Phrases.of("it", "this", "that", "her", "him", "them", "these", "those"))
          .and(Phrases.combining("|it|this|that|the music|the sound", "way|all the way|right"));

  /** Before a command for the volume, whose speaker Alexa takes from the first word on. */
  private static final Phrases POLITE =
      Phrases.combining(
              "can you|could you|would you|will you|would you mind", "|please|just|kindly")
          .and(Phrases.of("please", "just", "i want you to", "i would like you to"));

  private static final Phrases TURN =
      Phrases.of(
          "turn",
          "turning",
          "put",
          "putting",
          "set",
          "setting",
          "bring",
          "bringing",
          "crank",
          "make",
          "get");

  private static final Phrases WHAT_IS_TURNED =
      Phrases.combining("|it|this|that|the|my|the music|the sound", "|way|all the way|right|back");

  /** Words of a command for what plays, which Alexa takes for the beginning of a speaker's name. */
  private static final Set<String> COMMAND =
      Words.of(
          "i id we would like love want need you to can could please let the a my music it this that"
              + " song songs sound volume audio playback play playing be put move set hear have"
              + " turn listen instead");

  private static final Set<String> BEFORE_A_SPEAKER = Words.of("in on to into through of at");

  private EnglishCommands() {}

  static Optional<PlayerCommand> asTitle(Phrase said) {
    return isNextSongs(said) ? Optional.of(PlayerCommand.NEXT) : find(AS_TITLE, said);
  }

  /** "The next three songs": the second and third follow by themselves. */
  private static boolean isNextSongs(Phrase said) {
    return AHEAD
        .cutFromStart(said)
        .flatMap(SONGS::cutFromEnd)
        .filter(number -> number.size() == 1)
        .filter(number -> EnglishNumbers.inDigits(number.words()).get(0).matches("\\d+"))
        .isPresent();
  }

  static boolean isAnything(Phrase said) {
    return ANYTHING.contains(said) || HITS.contains(said);
  }

  /** "Something relaxing", "relaxing music". */
  static boolean isAnythingFor(Phrase said) {
    return ANYTHING.cutFromStart(said).isPresent() || MUSIC.cutFromEnd(said).isPresent();
  }

  static Optional<PlayerCommand> asSpeaker(Phrase said) {
    return find(AS_SPEAKER, said);
  }

  private static Optional<PlayerCommand> find(Map<PlayerCommand, Phrases> commands, Phrase said) {
    return commands.entrySet().stream()
        .filter(command -> command.getValue().contains(said))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The speaker in "i would like the music to play in the kitchen". */
  static Optional<String> speakerAfterCommand(Phrase said) {
    return IntStream.range(1, said.size() - 1)
        .filter(at -> BEFORE_A_SPEAKER.contains(said.word(at)))
        .filter(at -> COMMAND.containsAll(said.until(at).words()))
        .filter(at -> !COMMAND.containsAll(said.from(at + 1).words()))
        .mapToObj(at -> said.from(at + 1).text())
        .reduce((earlier, last) -> last)
        .or(() -> placeAfterCommand(said));
  }

  /** "It upstairs", "playing next door". */
  private static Optional<String> placeAfterCommand(Phrase said) {
    return EnglishReferences.placeAtEnd(said)
        .filter(split -> COMMAND.containsAll(Phrase.of(split.name()).words()))
        .map(Split::other);
  }

  static boolean isNoSpeaker(Phrase said) {
    return NO_SPEAKER.contains(said) || WHAT_IS_TURNED.contains(said) || isTurning(said);
  }

  /** "Would you mind turning the": the rest is "volume down". */
  private static boolean isTurning(Phrase said) {
    Phrase command = POLITE.cutFromStart(said).orElse(said);
    return TURN.contains(command)
        || TURN.cutFromStart(command).filter(WHAT_IS_TURNED::contains).isPresent();
  }
}
