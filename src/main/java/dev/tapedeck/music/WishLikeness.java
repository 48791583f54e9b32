package dev.tapedeck.music;

import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.SpokenName;
import dev.tapedeck.spotify.Artist;

/** Compares a wish with music. */
record WishLikeness(Wish wish) {
  private static final double TITLE_WEIGHT = 0.6;

  /** The weight of a title if a longer one may be meant. */
  private static final double SHORTENED = 0.96;

  /** The likeness of the candidate's title and artist to what was said, 0 to 1. */
  double of(Candidate candidate) {
    double titleLikeness = titleLikeness(candidate);
    double likeness =
        wish.artist()
            .map(
                name ->
                    TITLE_WEIGHT * titleLikeness
                        + (1 - TITLE_WEIGHT) * artistLikeness(name, candidate))
            .orElseGet(() -> Math.max(titleLikeness, likenessWithArtist(candidate)));
    return wish.alternativeTitles().stream()
        .mapToDouble(name -> name.likeness(candidate.name()))
        .reduce(likeness, Math::max);
  }

  /**
   * Whether it is plainly another work of the requested artist: the name of the artist was heard
   * right, and the title is nothing like the one that was said.
   */
  boolean isAnotherWork(Candidate candidate) {
    return wish.artist().filter(by -> artistLikeness(by, candidate) >= Likeness.CLEAR).isPresent()
        && titleLikeness(candidate) < Likeness.UNLIKE
        && wish.alternativeTitles().stream()
            .allMatch(title -> title.likeness(candidate.name()) < Likeness.UNLIKE);
  }

  private double titleLikeness(Candidate candidate) {
    double likeness = wish.title().likeness(candidate.name());
    return wish.longTitle()
        .map(longer -> Math.max(longer.likeness(candidate.name()), SHORTENED * likeness))
        .orElse(likeness);
  }

  /** "Megadeth tornado of souls": the artist was said with the title. */
  private double likenessWithArtist(Candidate candidate) {
    return candidate.artists().stream()
        .mapToDouble(by -> wish.title().likenessWithArtist(by.name(), candidate.name()))
        .max()
        .orElse(0);
  }

  private static double artistLikeness(SpokenName name, Candidate candidate) {
    return candidate.artists().stream()
        .map(Artist::name)
        .mapToDouble(name::likeness)
        .max()
        .orElse(0);
  }
}
