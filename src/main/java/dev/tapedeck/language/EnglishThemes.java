package dev.tapedeck.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Genres, years and moods in English. */
final class EnglishThemes implements Themes {
  /** Said before a genre or a mood: "some good jazz". */
  private static final Set<String> LEADING =
      Words.of(
          "some any a an the my our good great nice best favorite more only just really very most"
              + " something anything music songs from for to that is are of all popular me");

  /** Said after it: "jazz music". */
  private static final Set<String> TRAILING =
      Words.of("music song songs track tracks tune tunes genre stuff hits only playlist");

  private static final Set<String> GENRES =
      Set.of(
          ("a cappella|acid jazz|acoustic|afrobeat|afrobeats|alternative|alternative rock"
                  + "|ambient|americana|art rock|bachata|baroque|bebop|bhangra|big band|black metal"
                  + "|bluegrass|blues|bollywood|bossa nova|britpop|calypso|cantopop|celtic"
                  + "|chamber music|chanson|choral|christian|classic rock|classical|country"
                  + "|country and western|crossover|cumbia|dance|dancehall|death metal|deep house"
                  + "|devotional|disco|doo wop|down tempo|dream pop|drum and bass|dub|dubstep"
                  + "|easy listening|edm|electro|electro pop|electroclash|electronic|electronica"
                  + "|electropop|emo|fado|flamenco|folk|folk rock|funk|fusion|garage|goa"
                  + "|gospel|goth|gothic|gregorian chant|grime|grunge|hard rock|hardcore|hardstyle"
                  + "|heavy metal|hip hop|hiphop|honky tonk|house|indie|indie folk|indie pop"
                  + "|indie rock|industrial|instrumental|instrumental pop|j pop|jazz|jungle|k pop"
                  + "|klezmer|latin|latin jazz|latin pop|lo fi|lofi|lounge|lounge music|mambo"
                  + "|mariachi|math rock|merengue|metal|metalcore|minimal|modern rock|motown"
                  + "|musicals|neo soul|new age|new wave|nu metal|old school hip hop|old school rap"
                  + "|opera|outlaw country|polka|pop|pop punk|pop rock|post punk|post rock"
                  + "|prog rock|progressive metal|progressive rock|psychedelic|psychedelic rock"
                  + "|psytrance|punk|punk rock|qawwali|r and b|r n b|ragtime|rai|ranchera|rap"
                  + "|reggae|reggaeton|retro|revival|rhythm and blues|rock|rock and roll"
                  + "|rock n roll|rockabilly|rumba|salsa|samba|schlager|shoegaze|show tunes|ska"
                  + "|smooth jazz|soca|soft rock|soul|soul jazz|southern rock|swing|synth pop"
                  + "|synthpop|synthwave|tango|techno|tejano|trance|trap|tribal|trip hop|vallenato"
                  + "|world|worship|zydeco")
              .split("\\|"));

  /** Genres that Spotify writes otherwise. */
  private static final Map<String, String> CATALOGUE_GENRES =
      Map.ofEntries(
          Map.entry("r and b", "r&b"),
          Map.entry("rhythm and blues", "r&b"),
          Map.entry("rock and roll", "rock-and-roll"),
          Map.entry("hiphop", "hip hop"),
          Map.entry("old school rap", "old school hip hop"),
          Map.entry("k pop", "k-pop"),
          Map.entry("j pop", "j-pop"),
          Map.entry("lofi", "lo-fi"),
          Map.entry("lo fi", "lo-fi"),
          Map.entry("synth pop", "synthpop"),
          Map.entry("electro pop", "electropop"),
          Map.entry("electronica", "electronic"),
          Map.entry("heavy metal", "metal"),
          Map.entry("punk rock", "punk"),
          Map.entry("prog rock", "progressive rock"),
          Map.entry("country and western", "country"),
          Map.entry("post punk", "post-punk"),
          Map.entry("post rock", "post-rock"));

  private static final Set<String> COLLECTION_WORDS =
      Words.of(
          "the a an my our best of and music songs song hits hit tunes tracks mix mixes playlist list"
              + " collection essentials classics classic anthems favorites greatest top all time ever"
              + " most only pure great good more nonstop ultimate for in from biggest popular");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|20\\d\\d");

  @Override
  public boolean isGenre(String said) {
    String genre = genre(said);
    return GENRES.contains(genre) || CATALOGUE_GENRES.containsKey(genre);
  }

  @Override
  public boolean isMood(String said) {
    return EnglishMoods.isMood(core(said));
  }

  @Override
  public boolean hasMood(String said) {
    return EnglishMoods.hasMood(core(said));
  }

  @Override
  public String genre(String said) {
    return String.join(" ", core(said));
  }

  @Override
  public String catalogueGenre(String genre) {
    return CATALOGUE_GENRES.getOrDefault(genre(genre), genre(genre));
  }

  @Override
  public Optional<Dated> dated(String said) {
    return EnglishYears.dated(EnglishSpelling.words(said));
  }

  @Override
  public boolean isYearSaid(String said) {
    return EnglishYears.isSaid(EnglishSpelling.words(said));
  }

  @Override
  public List<String> yearNames(Years years) {
    return EnglishYears.names(years);
  }

  @Override
  public List<String> moods(String said) {
    return EnglishMoods.names(core(said));
  }

  @Override
  public List<String> withoutCollectionWords(List<String> words) {
    Predicate<String> adds = COLLECTION_WORDS::contains;
    return words.stream().filter(adds.or(word -> NUMBER.matcher(word).matches()).negate()).toList();
  }

  /** The words without those before and after a genre or a mood. */
  private static List<String> core(String said) {
    List<String> words = Words.withoutLeading(EnglishSpelling.words(said), LEADING::contains);
    int end = words.size();
    while (end > 1 && TRAILING.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }
}
