package dev.tapedeck.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Languages;
import dev.tapedeck.speaker.SpeakerMatcher.Fit;
import dev.tapedeck.spotify.Device;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Devices are written as "name/type"; without a type it is Speaker. */
class SpeakerMatcherTest {
  private static final Language ENGLISH = Languages.of("en-US");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the living room speaker|Living Room;Kitchen|Living Room",
        "the living room|Living Room Speaker;Kitchen|Living Room Speaker",
        "kitchen speaker|Kitchen Echo;Living Room|Kitchen Echo",
        "kitchen echo dot|Kitchen;Living Room|Kitchen",
        "kitchen alexa|Kitchen;Living Room|Kitchen",
        "the kitchen sonos|Kitchen;Living Room|Kitchen",
        "the speaker in the living room|Living Room;Kitchen|Living Room",
        "the echo in the bath|Bath;Kitchen|Bath",
        "the echo in the bath|Bathroom Echo;Kitchen|Bathroom Echo",
        "bathroom speaker|Bath;Kitchen|Bath",
        "bedroom device|Bedroom;Kitchen|Bedroom",
        "downstairs group|Downstairs/CastAudio;Kitchen|Downstairs",
        "the downstairs|Downstairs Group/CastAudio;Kitchen|Downstairs Group",
        "den speaker|Den Chromecast/CastAudio;Kitchen|Den Chromecast",
        "the one called kitchen|Kitchen;Den|Kitchen",
        "the one in the den|Kitchen;Den|Den",
        "kitchen speakers|Kitchen;Den|Kitchen",
        "the google home in the study|Study;Den|Study",
        "the study|Study Google Home Mini;Den|Study Google Home Mini",
      })
  void ignoresWordsForTheKindOfDeviceOnBothSides(String said, String devices, String expected) {
    assertThat(called(said, devices)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "jbl speaker|JBL Flip 6;Kitchen|JBL Flip 6",
        "the j. b. l.|JBL Flip 6;Kitchen|JBL Flip 6",
        "jbl flip six|JBL Flip 6;JBL Flip 5|JBL Flip 6",
        "flip six speaker|JBL Flip 6;JBL Flip 5|JBL Flip 6",
        "living room two|Living Room 1;Living Room 2|Living Room 2",
        "living room speaker two|Living Room;Living Room 2|Living Room 2",
        "kitchen one|Kitchen 1;Kitchen|Kitchen 1",
        "the kitchen one|Kitchen;Kitchen Sonos|Kitchen",
        "sonos one|Sonos One;Sonos Beam|Sonos One",
        "kitchen echo show|Kitchen Echo Show 5;Den|Kitchen Echo Show 5",
        "b and o|B&O Beosound/AVR;Den|B&O Beosound",
        "p. s. five|PS5-204/GameConsole;Kitchen|PS5-204",
        "p. s. five|PlayStation 5/GameConsole;Kitchen|PlayStation 5",
        "the play station|PS5-204/GameConsole;Kitchen|PS5-204",
        "sam phone|Sam's iPhone 15 Pro/Smartphone;Anna's iPhone/Smartphone|Sam's iPhone 15 Pro",
        "sam's phone|Sam's iPhone 15 Pro/Smartphone;Anna's iPhone/Smartphone|Sam's iPhone 15 Pro",
        "sam iphone|Sam's iPhone 15 Pro/Smartphone;Sam's Laptop/Computer|Sam's iPhone 15 Pro",
        "speaker number two|Speaker 1;Speaker 2|Speaker 2",
        "number two speaker|Speaker 1;Speaker 2|Speaker 2",
        "the kitchen please|Kitchen Speaker;Den|Kitchen Speaker",
        "kitchen speaker please|Kitchen Speaker;Kitchen Echo|Kitchen Speaker",
        "the lg t. v.|[LG] webOS TV OLED55/TV;LG Soundbar|[LG] webOS TV OLED55",
      })
  void matchesPartsNumbersAndSpelledNames(String said, String devices, String expected) {
    assertThat(called(said, devices)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "my p. c.|DESKTOP-4F7K/Computer;Kitchen|DESKTOP-4F7K",
        "my laptop|Thinkpad/Computer;Kitchen|Thinkpad",
        "my phone|Pixel 8/Smartphone;Kitchen|Pixel 8",
        "my cell phone|Pixel 8/Smartphone;Kitchen|Pixel 8",
        "the t. v.|Bravia/TV;Kitchen|Bravia",
        "the telly|Den/CastVideo;Kitchen|Den",
        "the chromecast|Den/CastAudio;Kitchen|Den",
        "the tablet|Galaxy Tab S9/Tablet;Kitchen|Galaxy Tab S9",
        "the xbox|Family Box/GameConsole;Kitchen|Family Box",
        "the stereo|Denon/AVR;Kitchen|Denon",
        "living room t. v.|Living Room/Speaker;Living Room Big/TV;Living Room Echo/Speaker;TV/TV|Living Room",
        "bedroom t. v.|Bedroom Echo;Bedroom/TV|Bedroom",
        "anna's phone|Anna's iPhone/Smartphone;Ben's iPhone/Smartphone|Anna's iPhone",
        "annas phone|Anna/Smartphone;Anna's Laptop/Computer|Anna",
        "anna's phone|Anna/Unknown;Ben/Smartphone|Anna",
        "the speaker|Kitchen/Speaker;Pixel/Smartphone|Kitchen",
        "my echo|Kitchen Echo;Bedroom|Kitchen Echo",
      })
  void knowsDevicesByTheirType(String said, String devices, String expected) {
    assertThat(called(said, devices)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "bedroom speaker|Bedroom Echo;Bedroom Speaker|Bedroom Speaker",
        "bedroom echo|Bedroom Speaker;Bedroom;Bedroom Echo|Bedroom Echo",
        "bedroom|Bedroom;Bedroom Echo|Bedroom",
        "living room speaker|Living Room/TV;Living Room Echo/Speaker|Living Room Echo",
        "samsung speaker|Samsung Q70/TV;Samsung M5/Speaker|Samsung M5",
        "samsung t. v.|Samsung Galaxy/Smartphone;Samsung Q70/TV|Samsung Q70",
        "my phone|Phone/Speaker;Pixel/Smartphone|Phone",
        "the iphone|Sam's iPhone 15 Pro/Smartphone;Pixel 8/Smartphone|Sam's iPhone 15 Pro",
        "my ipad|Ann's iPad/Tablet;Galaxy Tab/Tablet|Ann's iPad",
        "amazon echo|Kitchen Echo;Living Room;Den|Kitchen Echo",
        "the amazon echo|Amazon Echo Hall;Kitchen Echo;Den|Amazon Echo Hall",
        "the t. v.|Living Room TV/TV;Den/CastVideo|Living Room TV",
        "the tv|Samsung/TV;TV Soundbar/Speaker|Samsung",
        "the chromecast|Den/CastVideo;Hall/TV|Den",
      })
  void prefersTheBetterOne(String said, String devices, String expected) {
    assertThat(called(said, devices)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "bedroom|Bedroom Echo;Bedroom Speaker;Den|Bedroom Echo;Bedroom Speaker",
        "jbl speaker|JBL Flip 6;JBL Bar;JBL Party Box 310;Den|JBL Flip 6;JBL Bar;JBL Party Box 310",
        "my phone|Sam's Phone/Smartphone;Pixel 8/Smartphone;Den|Sam's Phone;Pixel 8",
        "the speaker|Kitchen;Den;Pixel/Smartphone|Kitchen;Den",
        "the bedroom speaker|Bedroom;Bedroom Echo;Den|Bedroom;Bedroom Echo",
        "kitchen|Kitchen (left);Kitchen (right)|Kitchen (left);Kitchen (right)",
      })
  void findsSeveralThatFitEquallyWell(String said, String devices, String expected) {
    assertThat(called(said, devices)).containsExactlyElementsOf(list(expected));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "bathroom speaker|Bedroom Speaker;Kitchen Speaker",
        "anna's phone|Anna's Laptop/Computer",
        "the kitchen t. v.|Kitchen Speaker",
        "the kitchen speaker|Kitchen iPad/Tablet",
        "my phone|Kitchen;Den",
        "the group|Kitchen;Den",
        "the water|Kitchen;Den",
        "in|Kitchen;Den",
        "garage speaker|Kitchen Speaker;Den Speaker",
      })
  void findsNoneRatherThanAWrongOne(String said, String devices) {
    assertThat(called(said, devices)).isEmpty();
  }

  private static List<String> called(String said, String devices) {
    return new SpeakerMatcher(ENGLISH, said)
            .among(
                list(devices).stream().map(SpeakerMatcherTest::device).toList(),
                Device::name,
                device -> DeviceKinds.of(ENGLISH, device),
                Fit.SIMILAR)
            .best()
            .stream()
            .map(Device::name)
            .toList();
  }

  private static Device device(String written) {
    String[] parts = written.split("/");
    String type = parts.length > 1 ? parts[1] : "Speaker";
    return new Device("id", parts[0], type, false, false, 30, true);
  }

  private static List<String> list(String names) {
    return Arrays.asList(names.split(";"));
  }
}
