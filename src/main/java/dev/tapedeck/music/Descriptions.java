package dev.tapedeck.music;

import dev.tapedeck.match.SpokenName;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Image;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Card;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Describes music in speech and on cards. */
public final class Descriptions {
  /** The number of artists that are said. */
  private static final int MOST_ARTISTS = 3;

  private Descriptions() {}

  /** The podcast of an episode or the audiobook of a chapter: its name, or "this podcast". */
  public static String series(Turn turn, Item item) {
    String key = item.isChapter() ? "what.this-book" : "what.this-podcast";
    return item.seriesName().orElseGet(() -> turn.lines().text(key));
  }

  /**
   * "Hello by Adele", "the episode Spring Tide of Low Water", "the chapter Roast Mutton of The
   * Hobbit".
   */
  public static Speech describe(Turn turn, Item item) {
    String key = item.isChapter() ? "what.chapter" : "what.episode";
    return item.seriesName()
        .map(show -> turn.say(key, "name", item.name(), "show", show))
        .orElseGet(() -> titleAndArtists(turn, item.name(), item.artists()));
  }

  /** "Hello by Adele", or "Hello" if no artist is known. */
  static Speech titleAndArtists(Turn turn, String name, List<Artist> artists) {
    List<String> by = names(artists);
    return by.isEmpty()
        ? turn.say("what.name", "name", name)
        : turn.say("what.by", "name", name, "artists", artists(turn, by));
  }

  /** "Queen and David Bowie"; of more than three the first three "and others". */
  public static Speech artists(Turn turn, List<String> names) {
    if (names.size() <= MOST_ARTISTS) {
      return turn.lines().list(names);
    }
    List<String> said = new ArrayList<>(names.subList(0, MOST_ARTISTS));
    said.add(turn.lines().text("what.others"));
    return turn.lines().list(said);
  }

  /** "Hello by Adele" as plain text, for a record of what was changed. */
  public static String text(Turn turn, String name, List<Artist> artists) {
    List<String> by = names(artists);
    return by.isEmpty()
        ? name
        : turn.lines().text("what.by", "name", name, "artists", String.join(", ", by));
  }

  /** "Hello by Adele", "the album Thriller by Michael Jackson". */
  public static Speech describe(Turn turn, Candidate candidate) {
    String key = "hit." + candidate.kind().name().toLowerCase(Locale.ROOT);
    return turn.say(key, "what", titleAndArtists(turn, candidate.name(), candidate.artists()));
  }

  /** "The song Hello by Adele", "any live version of Hello", "Hello that isn't by Adele". */
  static Speech describe(Turn turn, Wish wish) {
    String title = wish.title().text();
    Speech what =
        wish.artist()
            .map(artist -> turn.say("what.by", "name", title, "artists", artist.text()))
            .orElseGet(() -> turn.say("what.name", "name", title));
    if (wish.version().isPresent()) {
      what = turn.say("wanted.version", "version", version(wish), "what", what);
    } else if (wish.kind().isPresent()) {
      String key = "wanted." + wish.kind().get().name().toLowerCase(Locale.ROOT);
      what = turn.say(key, "what", what);
    }
    if (wish.excludedArtists().isEmpty()) {
      return what;
    }
    List<String> excluded = wish.excludedArtists().stream().map(SpokenName::text).toList();
    return turn.say("wanted.not-by", "what", what, "artists", turn.lines().choice(excluded));
  }

  /** "Live" for "live version". */
  private static String version(Wish wish) {
    String said = wish.version().orElse("");
    List<String> asked = wish.language().versionAsked(wish.language().words(said));
    return asked.isEmpty() ? said : String.join(" ", asked);
  }

  public static Card card(Turn turn, Item item) {
    String by = item.seriesName().orElseGet(() -> String.join(", ", names(item.artists())));
    return card(turn, item.name(), by, widest(item.covers()));
  }

  static Card card(Turn turn, Candidate candidate) {
    return card(
        turn, candidate.name(), String.join(", ", names(candidate.artists())), candidate.cover());
  }

  /**
   * A card that credits Spotify, as Spotify's design guidelines require.
   *
   * @param by the artists, or the podcast or audiobook; may be null or empty
   * @param cover the URL of the cover
   */
  public static Card card(Turn turn, String name, String by, Optional<String> cover) {
    String credit = turn.lines().text("card.credit");
    String text = by == null || by.isBlank() ? credit : by + "\n" + credit;
    return new Card.Picture(name, text, cover.orElse(null));
  }

  /** The URL of the widest image that Alexa can show: Spotify lists the widest first. */
  public static Optional<String> widest(List<Image> images) {
    return images.stream().map(Image::url).filter(Card.Picture::isImageUrl).findFirst();
  }

  private static List<String> names(List<Artist> artists) {
    return artists.stream().map(Artist::name).filter(name -> !name.isBlank()).toList();
  }
}
