package dev.tapedeck.speaker;

import dev.tapedeck.language.DeviceKind;
import dev.tapedeck.language.Language;
import dev.tapedeck.spotify.Device;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The kinds of one device.
 *
 * @param named by words of its name
 * @param all by its name and by its type at Spotify
 * @param main by its type alone, without what it also is; by its name if the type is unknown
 */
record DeviceKinds(Set<DeviceKind> named, Set<DeviceKind> all, Set<DeviceKind> main) {
  private static final Set<DeviceKind> LOUDSPEAKERS =
      Set.of(DeviceKind.SPEAKER, DeviceKind.ECHO, DeviceKind.RECEIVER, DeviceKind.CAST);
  private static final Set<DeviceKind> SCREENS = Set.of(DeviceKind.TV, DeviceKind.CAST);

  /** Kinds that stand in a room, as opposed to what a person carries or drives. */
  private static final Set<DeviceKind> IN_A_ROOM =
      Set.of(
          DeviceKind.SPEAKER,
          DeviceKind.ECHO,
          DeviceKind.RECEIVER,
          DeviceKind.CAST,
          DeviceKind.TV,
          DeviceKind.CONSOLE);

  /** Whether words for a kind of device can mean this one. */
  enum Agreement {
    /** They name another kind. */
    AGAINST,
    /** No kind was named, or one that this device may be of. */
    OPEN,
    /** They name its kind. */
    AGREES
  }

  static DeviceKinds of(Language language, Device device) {
    Set<DeviceKind> named = language.deviceKinds(device.name());
    Set<DeviceKind> all = ofType(String.valueOf(device.type()));
    Set<DeviceKind> main =
        all.contains(DeviceKind.CAST) ? Set.of(DeviceKind.CAST) : Set.copyOf(all);
    all.addAll(named);
    return new DeviceKinds(named, all, main.isEmpty() ? named : main);
  }

  /** The kinds of a device of which only the name is known. */
  static DeviceKinds of(Language language, String name) {
    Set<DeviceKind> named = language.deviceKinds(name);
    return new DeviceKinds(named, named, named);
  }

  private static Set<DeviceKind> ofType(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "speaker", "audiodongle", "homething" -> EnumSet.of(DeviceKind.SPEAKER);
      case "avr" -> EnumSet.of(DeviceKind.RECEIVER);
      case "tv", "stb" -> EnumSet.of(DeviceKind.TV);
      case "castvideo" -> EnumSet.of(DeviceKind.CAST, DeviceKind.TV);
      case "castaudio" -> EnumSet.of(DeviceKind.CAST, DeviceKind.SPEAKER);
      case "gameconsole" -> EnumSet.of(DeviceKind.CONSOLE);
      case "smartphone" -> EnumSet.of(DeviceKind.PHONE);
      case "tablet" -> EnumSet.of(DeviceKind.TABLET);
      case "computer", "chromebook" -> EnumSet.of(DeviceKind.COMPUTER);
      case "automobile", "carthing" -> EnumSet.of(DeviceKind.CAR);
      case "smartwatch" -> EnumSet.of(DeviceKind.WATCH);
      default -> EnumSet.noneOf(DeviceKind.class);
    };
  }

  /** Whether the kinds that were said can mean this device. */
  Agreement with(Set<DeviceKind> said) {
    if (said.isEmpty()) {
      return Agreement.OPEN;
    }
    if (said.stream().anyMatch(this::is)) {
      return Agreement.AGREES;
    }
    return said.stream().anyMatch(this::mayBe) ? Agreement.OPEN : Agreement.AGAINST;
  }

  /** Whether it is mainly one of these: a Chromecast is a television too, but not mainly. */
  boolean isMainly(Set<DeviceKind> said) {
    return said.stream().anyMatch(main::contains);
  }

  /** Whether its name says one of these kinds. */
  boolean isNamed(Set<DeviceKind> said) {
    return said.stream().anyMatch(named::contains);
  }

  boolean isLoudspeaker() {
    return all.stream().anyMatch(LOUDSPEAKERS::contains);
  }

  private boolean is(DeviceKind said) {
    return all.contains(said) || said == DeviceKind.SPEAKER && isLoudspeaker();
  }

  private boolean mayBe(DeviceKind said) {
    // A television often plays through a speaker that has only the name of the room.
    boolean unnamed = named.isEmpty() && (IN_A_ROOM.contains(said) && isInARoom());
    boolean generic = named.isEmpty() && said == DeviceKind.SPEAKER;
    return all.isEmpty() || unnamed || generic || isRelated(said);
  }

  private boolean isInARoom() {
    return all.stream().anyMatch(IN_A_ROOM::contains);
  }

  private boolean isRelated(DeviceKind said) {
    return all.stream()
        .anyMatch(
            kind ->
                LOUDSPEAKERS.contains(said) && LOUDSPEAKERS.contains(kind)
                    || SCREENS.contains(said) && SCREENS.contains(kind));
  }
}
