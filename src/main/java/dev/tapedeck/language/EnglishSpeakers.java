package dev.tapedeck.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** English words around the names of speakers, and for positions in a list of choices. */
final class EnglishSpeakers {
  /** Words that name nothing, before a name or inside it: "the speaker in the living room". */
  private static final Set<String> FILLERS =
      Words.of("the a an my our in on at of to from over called named please no");

  /** Words for any device, also for a group of them. */
  private static final Set<String> GENERIC = Words.of("device devices group set system zone");

  /** Phrases in the form of {@link Language#words}. */
  private static final Map<DeviceKind, List<String>> KINDS =
      Map.ofEntries(
          Map.entry(
              DeviceKind.SPEAKER,
              List.of(
                  "speaker",
                  "speakers",
                  "loudspeaker",
                  "loudspeakers",
                  "smart speaker",
                  "bluetooth speaker",
                  "wireless speaker",
                  "wifi speaker",
                  "soundbar",
                  "sound bar",
                  "sonos",
                  "sonos 1",
                  "homepod",
                  "home pod",
                  "homepod mini",
                  "home pod mini",
                  "google home",
                  "google home mini",
                  "nest mini",
                  "nest hub",
                  "nest audio",
                  "smart display",
                  "display")),
          Map.entry(
              DeviceKind.ECHO,
              List.of(
                  "echo",
                  "echos",
                  "alexa",
                  "echo dot",
                  "echo show",
                  "echo studio",
                  "echo pop",
                  "echo plus",
                  "echo flex",
                  "echo spot",
                  "echo hub",
                  "echo input",
                  "amazon echo")),
          Map.entry(
              DeviceKind.RECEIVER,
              List.of(
                  "receiver",
                  "av receiver",
                  "avr",
                  "stereo",
                  "hi fi",
                  "hifi",
                  "amplifier",
                  "amp",
                  "sound system",
                  "stereo system",
                  "music system")),
          Map.entry(DeviceKind.CAST, List.of("chromecast", "chrome cast", "chromecast audio")),
          Map.entry(
              DeviceKind.TV,
              List.of(
                  "tv",
                  "tele",
                  "telly",
                  "television",
                  "television set",
                  "tv set",
                  "smart tv",
                  "fire tv",
                  "apple tv",
                  "fire stick",
                  "fire tv stick",
                  "roku")),
          Map.entry(
              DeviceKind.CONSOLE,
              List.of(
                  "console",
                  "games console",
                  "game console",
                  "xbox",
                  "playstation",
                  "play station",
                  "playstation 5",
                  "playstation 4",
                  "ps 5",
                  "ps 4",
                  "ps5",
                  "ps4")),
          Map.entry(
              DeviceKind.PHONE,
              List.of(
                  "phone",
                  "mobile",
                  "mobile phone",
                  "cell",
                  "cell phone",
                  "cellphone",
                  "smartphone",
                  "smart phone",
                  "iphone",
                  "handset")),
          Map.entry(DeviceKind.TABLET, List.of("tablet", "ipad")),
          Map.entry(
              DeviceKind.COMPUTER,
              List.of(
                  "computer",
                  "laptop",
                  "pc",
                  "mac",
                  "macbook",
                  "mac book",
                  "imac",
                  "desktop",
                  "notebook",
                  "chromebook",
                  "desktop computer",
                  "laptop computer")),
          Map.entry(DeviceKind.CAR, List.of("car")),
          Map.entry(DeviceKind.WATCH, List.of("watch", "smartwatch", "smart watch")));

  private static final Map<String, DeviceKind> BY_PHRASE =
      KINDS.entrySet().stream()
          .flatMap(kind -> kind.getValue().stream().map(phrase -> Map.entry(phrase, kind.getKey())))
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Words that say more than the kind: not every phone is an iPhone. */
  private static final Set<String> MAKES =
      Words.of(
          "sonos homepod pod google nest amazon dot show studio pop flex alexa chromecast fire apple"
              + " roku xbox playstation ps5 ps4 ps iphone ipad mac macbook imac chromebook");

  /** The number of words of the longest phrase. */
  private static final int LONGEST_PHRASE = 3;

  /** Short forms of rooms. */
  private static final Map<String, String> ROOMS = Map.of("bath", "bathroom", "hallway", "hall");

  /** "One" after a name: "the kitchen one". */
  private static final String ONE = "1";

  private EnglishSpeakers() {}

  /**
   * The words without fillers, and without a "one": "the kitchen one", "the one in the kitchen".
   */
  static List<String> withoutFillers(List<String> words) {
    List<String> rest = Words.without(withoutOneIn(words), FILLERS::contains);
    int last = rest.size() - 1;
    return last > 0 && rest.get(last).equals(ONE) ? rest.subList(0, last) : rest;
  }

  /** The words without the first "one" of "the one in the kitchen". */
  private static List<String> withoutOneIn(List<String> words) {
    int at = words.indexOf(ONE);
    boolean before = at >= 0 && at < words.size() - 1 && FILLERS.contains(words.get(at + 1));
    boolean first = before && FILLERS.containsAll(words.subList(0, at));
    return first ? words.subList(at + 1, words.size()) : words;
  }

  /** The words without fillers and words for a kind of device; may be empty. */
  static List<String> bare(List<String> name) {
    List<String> words = withoutOneIn(name);
    List<String> bare = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = phraseAt(words, at);
      if (length == 0 && !FILLERS.contains(words.get(at))) {
        bare.add(ROOMS.getOrDefault(words.get(at), words.get(at)));
      }
      at += Math.max(1, length);
    }
    return bare;
  }

  /** The kinds of device that these words name. */
  static Set<DeviceKind> kinds(List<String> words) {
    Set<DeviceKind> kinds = EnumSet.noneOf(DeviceKind.class);
    int at = 0;
    while (at < words.size()) {
      int length = phraseAt(words, at);
      Optional.ofNullable(BY_PHRASE.get(phrase(words, at, length))).ifPresent(kinds::add);
      at += Math.max(1, length);
    }
    return kinds;
  }

  /** Whether these words name a make of device. */
  static boolean isMake(List<String> words) {
    return words.stream().anyMatch(MAKES::contains);
  }

  /** The number of words of the longest phrase that begins here; 0 if none does. */
  private static int phraseAt(List<String> words, int at) {
    int length = Math.min(LONGEST_PHRASE, words.size() - at);
    while (length > 0 && !isForADevice(phrase(words, at, length))) {
      length--;
    }
    return length;
  }

  private static boolean isForADevice(String phrase) {
    return BY_PHRASE.containsKey(phrase) || GENERIC.contains(phrase);
  }

  private static String phrase(List<String> words, int at, int length) {
    return String.join(" ", words.subList(at, at + length));
  }
}
