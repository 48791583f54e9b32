package dev.tapedeck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
  private final Language english = new English();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Nineteen Eighty-Nine|1989",
        "Sgt. Pepper's|sgt peppers",
        "sergeant peppers|sgt peppers",
        "R. E. M.|rem",
        "Rock 'n' Roll|rock and roll",
        "Knockin' on Heaven's Door|knocking on heavens door",
        "A$AP & P!nk|asap and pink",
        "the 7th of the 80s|the 7th of the 80s",
        "#1|no 1",
        "÷|divide",
      })
  void normalizesSpellings(String text, String words) {
    assertThat(String.join(" ", english.words(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "today,P1D",
    "this week,P7D",
    "this month,P1M",
    "the last month,P1M",
    "last six months,P6M",
    "the past 12 months,P12M",
    "the last few months,P3M",
    "the last months,P3M",
    "the last couple of weeks,P14D",
    "the last half year,P6M",
    "half a year,P6M",
    "this year,P1Y",
    "all year,P1Y",
    "the last two years,P2Y",
    "the decade,P10Y",
    "lately,P28D",
    "right now,P28D",
    "all time,P100Y",
    "ever,P100Y",
  })
  void parsesPeriods(String said, Period length) {
    assertThat(english.timeSpan(said)).contains(length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "purple", "the weekend", "knowledge", "monthly", "timeless"})
  void rejectsOtherWordsAsPeriods(String said) {
    assertThat(english.timeSpan(said)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the kitchen one,kitchen",
    "in the den,den",
    "kitchen speaker,kitchen speaker",
    "one,1",
    "in,in",
  })
  void removesFillerWordsFromASpeakerName(String said, String name) {
    assertThat(english.speakerName(said)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "The Kitchen Speaker,kitchen",
    "my bedroom echo,bedroom",
    "the speaker in the living room,living room",
    "kitchen echo dot,kitchen",
    "downstairs group,downstairs",
    "bedroom device,bedroom",
    "Anna's phone,annas",
    "the echo in the bath,bathroom",
    "j. b. l. speaker,jbl",
    "living room two,living room 2",
    "Echo,''",
    "my p. c.,''",
    "the t. v.,''",
  })
  void removesTheKindOfDeviceFromASpeakerName(String name, String bare) {
    assertThat(english.bareSpeakerName(name)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "the t. v.,TV",
    "my p. c.,COMPUTER",
    "my cell phone,PHONE",
    "Kitchen Echo Dot (3rd Gen),ECHO",
    "the hi fi,RECEIVER",
  })
  void knowsTheKindOfDeviceThatAWordNames(String name, DeviceKind kind) {
    assertThat(english.deviceKinds(name)).containsExactly(kind);
  }

  @Test
  void knowsNoKindForAGroupOrARoom() {
    assertThat(english.deviceKinds("downstairs group")).isEmpty();
    assertThat(english.deviceKinds("living room")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the second one,2",
    "second,2",
    "the 2nd one,2",
    "number two,2",
    "2,2",
    "two,2",
    "option three,3",
    "the first,1",
    "the last one,4",
    "the last,4",
    "number nine,9",
  })
  void readsAPositionInAList(String said, int position) {
    assertThat(english.position(said, 4)).hasValue(position);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kitchen", "the kitchen one", "living room two", "last night"})
  void readsNoPositionInANameOfASpeaker(String said) {
    assertThat(english.position(said, 4)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "abba on the blaster,abba,the blaster",
    "live in paris on kitchen,live in paris,kitchen",
    "Abba On The Blaster,Abba,The Blaster",
  })
  void splitsANameAndASpeaker(String text, String name, String speaker) {
    assertThat(english.splitSpeaker(text)).contains(new Split(name, speaker));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abba", "on the blaster", "abba on ", "london", "on on"})
  void doesNotSplitASingleName(String text) {
    assertThat(english.splitSpeaker(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "adele not lionel richie,adele,lionel richie",
    "adele not by lionel richie,adele,lionel richie",
    "adele not lionel not richie,adele,lionel not richie",
  })
  void splitsAnArtistAndAnExcludedArtist(String text, String artist, String excluded) {
    assertThat(english.splitExclusion(text)).contains(new Split(artist, excluded));
  }

  @Test
  void rejoinsTitlesThatAlexaSplit() {
    assertThat(english.titleWithArtist("stand", "me")).contains("stand by me");
    assertThat(english.titleWithArtist("kiss", "a rose")).contains("kiss from a rose");
    assertThat(english.titleWithArtist("list", "schindler")).contains("schindler's list");
    assertThat(english.titleWithSpeaker("smoke", "the water"))
        .containsExactly("smoke the water", "smoke on the water", "smoke in the water");
  }

  @ParameterizedTest
  @CsvSource({
    "layla live,live",
    "around the world club mix,club;mix",
    "help 2009 mix,''",
    "layla,''",
  })
  void recognizesVersionsInATitle(String said, String versions) {
    assertThat(english.versions(english.words(said))).isEqualTo(set(versions));
  }

  @ParameterizedTest
  @CsvSource({"the live version,live", "live at wembley,live;wembley", "one,''"})
  void recognizesTheRequestedVersion(String said, String asked) {
    assertThat(Set.copyOf(english.versionAsked(english.words(said)))).isEqualTo(set(asked));
  }

  private static Set<String> set(String list) {
    return list.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(list.split(";")));
  }

  @ParameterizedTest
  @CsvSource({
    "the original,true",
    "the normal one,true",
    "original remix,false",
    "one,false",
    "studio killers,false"
  })
  void recognizesTheUsualVersion(String said, boolean usual) {
    assertThat(english.isUsualVersion(said)).isEqualTo(usual);
  }

  @Test
  void recognizesKindsOfMusic() {
    assertThat(english.kind("the record")).contains(MusicKind.ALBUM);
    assertThat(english.kind("that tune")).contains(MusicKind.SONG);
    assertThat(english.kind("toast")).isEqualTo(Optional.empty());
  }

  @Test
  void recognizesPlaylistsThatSpotifyMakes() {
    assertThat(english.isSpotifysOwnPlaylist("my Discover Weekly")).isTrue();
    assertThat(english.isSpotifysOwnPlaylist("daily mix three")).isTrue();
    assertThat(english.isSpotifysOwnPlaylist("weekly")).isFalse();
  }

  @Test
  void keepsTheLastWord() {
    List<String> the = List.of("the");
    assertThat(english.withoutArticle(the)).isEqualTo(the);
    assertThat(english.withoutPossessive(the)).isEqualTo(the);
    assertThat(english.withoutKind(List.of("playlist"))).containsExactly("playlist");
    assertThat(english.withoutVersions(List.of("live"))).containsExactly("live");
  }
}
