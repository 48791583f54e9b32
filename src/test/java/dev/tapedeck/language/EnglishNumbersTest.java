package dev.tapedeck.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.match.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number in a name is the same number in whatever form it is said or written. */
class EnglishNumbersTest {
  private final Language english = Languages.of("en");

  @ParameterizedTest
  @CsvSource({
    "ninety nine problems,99 Problems",
    "ninety-nine problems,99 Problems",
    "twenty one pilots,Twenty-One Pilots",
    "twenty one pilots,twenty øne piløts",
    "21 pilots,Twenty One Pilots",
    "nineteen eighty nine,1989",
    "nineteen-eighty-nine,1989",
    "19 89,1989",
    "nineteen hundred,1900",
    "one hundred,100",
    "a hundred,100",
    "hundred,100",
    "one hundred and one,101",
    "a hundred million,100000000",
    "two become one,2 Become 1",
    "to become one,2 Become 1",
    "first,1st",
    "the first of the gang to die,The 1st of the Gang to Die",
    "twenty first century,21st Century",
    "twenty-first century,21st Century",
    "the thirty third,33rd",
    "volume four,Volume IV",
    "volume four,Vol. 4",
    "volume one,Volume I",
    "volume five,Vol. V",
    "volume ten,Volume X",
    "volume twelve,Volume XII",
    "part one,Part I",
    "part two,Pt. II",
    "led zeppelin four,Led Zeppelin IV",
    "chapter nine,Chapter IX",
    "act one,Act I",
    "eight oh eights and heartbreak,808s & Heartbreak",
    "double o seven,007",
    "double oh seven,007",
    "three sixty five,365",
    "three hundred and sixty five days,365 Days",
    "twenty four seven,24/7",
    "twenty four k magic,24K Magic",
    "ten thousand hours,'10,000 Hours'",
    "ten thousand hours,10000 Hours",
    "nine to five,9 to 5",
    "seven rings,7 rings",
    "fifty ways to leave your lover,50 Ways to Leave Your Lover",
    "five hundred miles,500 Miles",
    "one two three,'1, 2, 3'",
    "one two three four,1234",
    "nine one one,911",
    "blink one eighty two,blink-182",
    "sum forty one,Sum 41",
    "maroon five,Maroon 5",
    "you two,U2",
    "the nineteen seventy five,The 1975",
    "nineteen ninety nine,1999",
    "two thousand and one,2001",
    "twenty twenty,2020",
    "the eighties,The 80s",
    "nineteen eighties,1980s",
    "symphony number five,Symphony No. 5",
    "number one,#1",
    "one plus one,1+1",
    "two point oh,2.0",
    "a million dollars,'1,000,000 Dollars'",
    "one billion,1000000000",
    "sixty nine,69",
    "sixteen tons,16 Tons",
    "forty two,42",
    "henry the eighth,Henry VIII",
    "i'm henry the eighth i am,'I''m Henry VIII, I Am'",
    "louis the fourteenth,Louis XIV",
    "friday the thirteenth,Friday 13",
    "super bowl twenty,Super Bowl XX",
    "super bowl forty nine,Super Bowl XLIX",
    "volume twenty one,Volume XXI",
    "chapter twenty,Chapter XX",
    "oh oh seven,007",
    "o o seven,007",
    "two and a half,2½",
    "two and a half,2 1/2",
    "eight and a half,8½",
    "nine and a half weeks,9½ Weeks",
    "three and a quarter,3¼",
    "one d,1D",
    "two d,2D",
    "two by two,2x2",
    "two x two,2x2",
    "four by four,4×4",
    "eighteen plus,18+",
    "forever,4ever",
    "before you go,B4 U Go",
    "great,Gr8",
    "tonight,2nite",
    "see you later,C U L8r"
  })
  void matches(String said, String written) {
    assertThat(Likeness.of(english, said, written)).isGreaterThanOrEqualTo(Likeness.CLEAR);
  }

  @ParameterizedTest
  @CsvSource({
    "ninety eight problems,99 Problems",
    "volume five,Volume IV",
    "part one,Part II",
    "nineteen eighty eight,1989",
    "malcolm ten,Malcolm X",
    "one,I",
    "vitamin five,Vitamin V",
    "second,1st",
    "twenty,The xx",
    "henry the seventh,Henry VIII",
    "two and a half,2",
    "oh seven,007",
    "thirty,XXX"
  })
  void distinguishes(String said, String written) {
    assertThat(Likeness.of(english, said, written)).isLessThan(Likeness.CLEAR);
  }
}
