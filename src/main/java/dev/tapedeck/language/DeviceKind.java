package dev.tapedeck.language;

/** A kind of device by which a listener can name it: "the speaker in the kitchen", "my phone". */
public enum DeviceKind {
  /** Any kind of loudspeaker. */
  SPEAKER,
  /** A loudspeaker with Alexa. */
  ECHO,
  /** An amplifier or a stereo system. */
  RECEIVER,
  /** A device to cast to, which is a television or a loudspeaker. */
  CAST,
  TV,
  CONSOLE,
  PHONE,
  TABLET,
  COMPUTER,
  CAR,
  WATCH
}
