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
          ("acoustic|afrobeat|afrobeats|alternative|alternative rock|ambient|americana|bachata"
                  + "|bebop|big band|black metal|bluegrass|blues|bollywood|bossa nova|britpop"
                  + "|cantopop|celtic|choral|christian|classic rock|classical|country|dance"
                  + "|dancehall|death metal|deep house|disco|doo wop|drum and bass|dub|dubstep"
                  + "|electro|electronic|electronica|electro pop|electropop|emo|flamenco|folk|folk rock|funk"
                  + "|fusion|garage|gospel|goth|grime|grunge|hard rock|hardcore|heavy metal|hip hop"
                  + "|hiphop|house|indie|indie folk|indie pop|indie rock|industrial|instrumental|j pop|jazz|k pop|latin"
                  + "|lo fi|lofi|mambo|mariachi|merengue|metal|motown|new age|new wave|opera"
                  + "|old school hip hop|old school rap|pop|pop punk|pop rock|post punk|post rock"
                  + "|prog rock|progressive rock|psychedelic|psychedelic rock|punk|punk rock|ragtime"
                  + "|r and b|rap|reggae|reggaeton|rhythm and blues|rock|rock and roll|rockabilly|salsa"
                  + "|samba|ska|smooth jazz|soft rock|soul|southern rock|swing|synth pop|synthpop"
                  + "|synthwave|tango|techno|trance|trap|trip hop|worship|zydeco")
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
