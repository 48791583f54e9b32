package dev.tapedeck.speaker;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.match.Name;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How speakers are named in speech. */
public final class SpeakerNames {
  private SpeakerNames() {}

  /** The name of the speaker, or a description if it has none that can be spoken. */
  public static String spoken(Turn turn, Device device) {
    return canBeSpoken(device) ? device.name() : turn.lines().text("speakers.unnamed");
  }

  /** Whether its name has a letter or digit: it may be blank, or consist of emoji. */
  public static boolean canBeSpoken(Device device) {
    return device.name().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** A key that is equal for names that sound the same. */
  static String key(Turn turn, String name) {
    String words = String.join("", Name.of(turn.language(), name).words());
    return words.isEmpty() ? name.strip() : words;
  }

  /** The names, each once. */
  public static List<String> distinct(Turn turn, Collection<Device> devices) {
    return devices.stream().map(device -> spoken(turn, device)).distinct().toList();
  }

  /**
   * The names that are said of a list of this length: all, or five and the number of the others.
   */
  static List<String> said(List<String> names) {
    // "One other" is not shorter than a name.
    return names.size() <= LongList.PAGE_SIZE + 1 ? names : names.subList(0, LongList.PAGE_SIZE);
  }

  /** "Hall, Attic and 4 others". */
  public static Speech list(Turn turn, List<String> names) {
    return turn.lines().list(withMore(turn, "speakers.more", names));
  }

  /** "Hall, Attic or one of 4 others". */
  public static Speech choice(Turn turn, List<String> names) {
    return turn.lines().choice(withMore(turn, "speakers.choice-more", names));
  }

  private static List<String> withMore(Turn turn, String key, List<String> names) {
    List<String> said = new ArrayList<>(said(names));
    int more = names.size() - said.size();
    if (more > 0) {
      said.add(turn.lines().text(key, "count", more));
    }
    return said;
  }
}
