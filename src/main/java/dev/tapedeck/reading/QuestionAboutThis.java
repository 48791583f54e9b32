package dev.tapedeck.reading;

/**
 * A question for what is playing that Alexa took for one about a song of that name:
 * SongQuestion{it}, SongQuestion{the piano on this}, WhoWrote{this song}.
 */
final class QuestionAboutThis implements Rule {
  private static final String SINGS = "SongQuestionIntent";
  private static final String WROTE = "WhoWroteIntent";
  private static final String SONG = "song";

  @Override
  public Reading apply(Reading heard) {
    boolean question = heard.request().equals(SINGS) || heard.request().equals(WROTE);
    return heard.slot(SONG).filter(song -> question).map(song -> read(heard, song)).orElse(heard);
  }

  private static Reading read(Reading heard, String song) {
    if (heard.phrasing().isThis(song)) {
      Reading ofThis = heard.without(SONG);
      return heard.request().equals(SINGS) ? ofThis.as("WhoSingsIntent") : ofThis;
    }
    return heard.request().equals(SINGS) && heard.phrasing().isPartOfThis(song)
        ? heard.without(SONG).as("CreditsIntent")
        : heard;
  }
}
