package dev.tapedeck.language;

/**
 * Names that look like something else: like a kind and a name ("Band Aid"), a name and a request
 * ("Stuck on Repeat"), or an exclusion. The rules of {@link EnglishPhrasing} leave them alone.
 *
 * <p>Listed are only names that no rule recognizes by their form.
 */
final class EnglishFixedNames {
  private static final Phrases NAMES =
      Phrases.of(
          // begin with the word for a kind
          "album raises new and troubling questions",
          "artist vs poet",
          "band aid",
          "band aid thirty",
          "band maid",
          "fred again",
          "single again",
          "single ladies",
          "song beneath the song",
          "song bird",
          "song 4 mutya",
          "song cry",
          "song sung blue",
          "the band camino",
          "the band perry",
          "the book im not reading",
          "the single life",
          "the singer not the song",
          "the song we were singing",
          "track star",
          // end with one
          "beat the record",
          "break the record",
          "in the band",
          "join the band",
          "love the song",
          "off the record",
          "play the song",
          "sing the song",
          "strike up the band",
          "the singer and the song",
          // end like a request
          "bill please",
          "check please",
          "heart on repeat",
          "if you please",
          "it takes two again",
          "love on repeat",
          "alone again",
          "alone again or",
          "born again",
          "falling in love again",
          "feel again",
          "here i go again",
          "here we go again",
          "home again",
          "in love again",
          "its raining again",
          "oops i did it again",
          "on the road again",
          "someday well be together again",
          "start again",
          "together again",
          "young again",
          "right here right now",
          "stuck on repeat",
          "you and me again",
          "music for the masses",
          // contain a negation
          "called out in the dark",
          "last but not least",
          "not drowning waving",
          // begin with a word for any music
          "music by john cage",
          "music by cavelight",
          "songs from the big chair",
          "music from big pink",
          "something from nothing",
          "something by design");

  private EnglishFixedNames() {}

  static boolean contains(Phrase said) {
    return NAMES.contains(said);
  }
}
