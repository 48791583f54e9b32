package dev.tapedeck.console.spotify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** One stand-in per test class, reset before each test, without lag. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StandInFixture {
  static final String KITCHEN = "04a0d956-eb74-4a98-8bce-e37b21a8aee5_amzn_1";
  static final String LIVING_ROOM = "21dac6b0e0a1f181870fdc9749b2656466557687";
  static final String BEDROOM_ECHO = "9c1f7d20-55aa-4b1e-a3c4-1f0a8e7b6d52_amzn_1";
  static final String PHONE = "b7e23ec29af22b0b4e41da31e868d57226121c84";

  StandInSpotify spotify;
  Client sam;
  Client robin;

  @BeforeAll
  void start() {
    try {
      spotify = StandInSpotify.start(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void reset() {
    spotify.reset();
    spotify.lag(Duration.ZERO);
    sam = Client.of(spotify, "sam");
    robin = Client.of(spotify, "robin");
  }

  @AfterAll
  void stop() {
    spotify.close();
  }

  String id(String type, String name) {
    String uri = spotify.uri(type, name);
    return uri.substring(uri.lastIndexOf(':') + 1);
  }
}
