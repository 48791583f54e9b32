package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.console.Suggestions.SuggestionContext;
import dev.tapedeck.console.alexa.Understanding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
  private static final String HOME =
      """
      {"user": "sam",
       "player": {"title": "Hello", "album": "25", "playing": true, "shuffle": true, "volume": 30},
       "devices": [{"id": "1", "name": "Parlour", "active": true},
                   {"id": "2", "name": "Attic", "asleep": true},
                   {"id": null, "name": "Cellar"},
                   {"id": "3", "name": "Bedroom Echo"},
                   {"id": "4", "name": "Bedroom Speaker"}],
       "playlists": [{"name": "🎉", "owner": "sam", "total": 3}, {"name": "Gym", "owner": "robin", "total": 3},
                     {"name": "Sunday", "owner": "sam", "total": 3}]}
      """;

  private final Suggestions suggestions;
  private JsonNode music;
  private boolean open = true;
  private Optional<String> askedFor = Optional.empty();
  private String answer = "";
  private List<String> lately = List.of();

  SuggestionsTest() throws IOException {
    suggestions =
        new Suggestions(new Understanding(SkillPackage.model("en-US"), LocalSetup.ANY_SKILL_ID));
    music = new ObjectMapper().readTree(HOME);
  }

  @Test
  void fitThePlayerStateAndNameOnlyAvailableSpeakers() {
    assertThat(next())
        .containsExactly(
            "what's playing",
            "pause",
            "skip this song",
            "move the music to the Bedroom Echo",
            "stop");
  }

  @Test
  void leaveOutRecentUtterances() {
    lately = List.of("what's playing", "pause", "skip this song");

    assertThat(next()).contains("I like this", "who sings this").doesNotContain("pause");
  }

  @Test
  void areTheNamesOfAQuestion() {
    askedFor = Optional.of("Speaker");
    answer = "Which one: Bedroom Echo or Bedroom Speaker?";

    assertThat(next()).containsExactly("Bedroom Echo", "Bedroom Speaker", "cancel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You have twelve. Would you like to hear more?",
        "Should I use it for this Echo from now on?",
        "I'll forget all nicknames. Are you sure?"
      })
  void areYesAndNoForAYesOrNoQuestion(String question) {
    answer = question;

    assertThat(next()).startsWith("yes", "no");
  }

  @Test
  void haveTheInvocationNameOutsideASession() {
    open = false;

    assertThat(next())
        .containsExactly(
            "open tape deck",
            "ask tape deck what's playing",
            "ask tape deck to pause",
            "ask tape deck to skip this song");
  }

  @Test
  void startWithSomethingToPlayWhenIdle() throws IOException {
    music = new ObjectMapper().readTree(HOME.replace("\"title\": \"Hello\",", ""));

    assertThat(next()).startsWith("play my Sunday playlist").doesNotContain("pause");
  }

  @Test
  void areOnlyToOpenTheSkillWhenUnlinked() {
    open = false;
    SuggestionContext unlinked =
        new SuggestionContext(false, false, music, askedFor, answer, lately);

    assertThat(suggestions.next(unlinked)).containsExactly("open tape deck");
  }

  private List<String> next() {
    return suggestions.next(new SuggestionContext(open, true, music, askedFor, answer, lately));
  }
}
