package dev.tapedeck.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTitleTest {
  private static final int LONGEST = 80;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Airplanes (feat. Hayley Williams)|Airplanes",
        "Airplanes feat. Hayley Williams|Airplanes",
        "Stay (with Justin Bieber)|Stay",
        "Here Comes The Sun - Remastered 2011|Here Comes The Sun",
        "Here Comes The Sun - 2019 Mix|Here Comes The Sun",
        "Here Comes The Sun (2011 Remastered Version)|Here Comes The Sun",
        "Satisfaction - Mono|Satisfaction",
        "Wannabe - Radio Edit|Wannabe",
        "Rumours (Super Deluxe)|Rumours",
        "OK Computer (20th Anniversary Edition)|OK Computer",
        "Radio Ga Ga (Live at Live Aid, Wembley Stadium, 13th July 1985)|Radio Ga Ga live",
        "Bohemian Rhapsody - Live at Wembley Stadium, July 1986|Bohemian Rhapsody live",
        "Let It Go - From \"Frozen\" / Soundtrack Version|Let It Go soundtrack",
        "Guardians of the Galaxy (Original Motion Picture Soundtrack)"
            + "|Guardians of the Galaxy soundtrack",
        "Skyfall (From the Motion Picture \"Skyfall\")|Skyfall",
        "Airplanes (feat. Hayley Williams) - Live at Hove|Airplanes live",
      })
  void losesWhatAPersonWouldNotSay(String title, String spoken) {
    assertThat(SpokenTitle.of(title)).isEqualTo(spoken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Northbound - Acoustic",
        "Tainted Love / Where Did Our Love Go",
        "All Too Well (Taylor's Version)",
        "(I Can't Get No) Satisfaction",
        "Love Me Like You Do (Remix)",
        "Live and Let Die",
        "Live Forever",
        "Den (Stereo)",
        "Kitchen (2)",
        "Sam's iPhone 15 Pro",
        "1989",
        "Escape (The Piña Colada Song)",
        "(Remastered)",
        "夜に駆ける",
      })
  void keepsWhatAPersonWouldSay(String title) {
    assertThat(SpokenTitle.of(title)).isEqualTo(title);
  }

  @Test
  void cutsALongTitleAfterAPartOfIt() {
    String symphony =
        "Symphony No. 9 in D Minor, Op. 125: IV. Finale. Presto, Allegro assai, Rezitativo, Ode an"
            + " die Freude, Alla marcia, Andante maestoso, Allegro energico";
    assertThat(SpokenTitle.of(symphony))
        .isEqualTo("Symphony No. 9 in D Minor, Op. 125: IV. Finale. Presto, Allegro assai");
    assertThat(SpokenTitle.of("word ".repeat(58)))
        .hasSizeLessThanOrEqualTo(LONGEST)
        .endsWith("word");
    assertThat(SpokenTitle.of("x".repeat(290))).hasSize(LONGEST);
    assertThat(SpokenTitle.of("😀a".repeat(100))).doesNotEndWith("\ud83d");
  }
}
