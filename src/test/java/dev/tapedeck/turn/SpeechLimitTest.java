package dev.tapedeck.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class SpeechLimitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "One two. Three four. Five six.|30|One two. Three four. Five six.",
        "One two. Three four. Five six.|29|One two. Three four.",
        "One two. Three four. Five six.|20|One two. Three four.",
        "Alpha, Beta, Gamma and Delta|20|Alpha, Beta",
        "Alpha Beta Gamma|13|Alpha Beta",
        "AlphaBetaGamma|10|AlphaBetaG",
        "Rock &amp; Roll|8|Rock",
        "R&amp;R&amp;R&amp;R|8|R&amp;R",
        "東京タワー。富士山です。|9|東京タワー。",
        "One two. Three four five six. Which one?|25|One two. Which one?",
        "<p>One two</p> <p>Three four</p>|20|<p>One two</p>",
        "One <break time=`1s`/> two three four|24|One <break time=`1s`/>",
        "<p>One two. Three four.</p>|15|One two."
      })
  void keepsWholeSentencesItemsWordsTagsAndEntities(String ssml, int max, String shortened) {
    assertThat(new Speech(ssml.replace('`', '"')).atMost(max).ssml())
        .isEqualTo(shortened.replace('`', '"'));
  }

  @Test
  void keepsSurrogatePairs() {
    String record = "\uD83D\uDCBF";
    assertThat(new Speech(record.repeat(10)).atMost(9).ssml()).isEqualTo(record.repeat(4));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 50, 333, 7_985})
  void isWellFormedAtEveryLength(int max) throws Exception {
    Random random = new Random(max);
    String[] parts = {
      "word ", "&amp;", "&lt;", ". ", ", ", "\uD83D\uDCBF", "<p>a. b</p>", "<break/>", "? ", "。"
    };
    for (int i = 0; i < 50; i++) {
      StringBuilder ssml = new StringBuilder();
      while (ssml.length() < max + random.nextInt(200)) {
        ssml.append(parts[random.nextInt(parts.length)]);
      }
      String shortened = new Speech(ssml.toString()).atMost(max).ssml();
      assertThat(shortened.length()).isLessThanOrEqualTo(max);
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader("<speak>" + shortened + "</speak>")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "<", "<p>", "a", "a&"})
  void endsForTextThatIsNotWellFormed(String part) {
    assertThat(new Speech(part.repeat(9_000)).atMost(8_000).ssml().length())
        .isLessThanOrEqualTo(8_000);
  }
}
