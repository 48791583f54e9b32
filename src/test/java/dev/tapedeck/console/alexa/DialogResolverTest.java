package dev.tapedeck.console.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Answers to the questions of a dialog. */
class DialogResolverTest extends ScriptedSkill {
  private static final String MOVE =
      "{'name':'MoveIntent','confirmationStatus':'NONE','slots':{'speaker':{'name':'speaker',"
          + "'value':'kitchen','confirmationStatus':'NONE'}}}";

  @Test
  void theAnswerToAQuestionFillsItsSlot() {
    ask("speaker", "MoveIntent");

    JsonNode request = echo.say("on the kitchen speaker").request().path("request");

    assertThat(request.path("dialogState").asText()).isEqualTo("IN_PROGRESS");
    assertThat(request.at("/intent/name").asText()).isEqualTo("MoveIntent");
    assertThat(request.at("/intent/slots/speaker/value").asText()).isEqualTo("the kitchen speaker");
  }

  @Test
  void elicitingMusicAcceptsAnyWords() {
    ask("music", "PlayIntent");

    JsonNode intent = echo.say("the ballad of nobody").request().at("/request/intent");

    assertThat(intent.at("/slots/music/value").asText()).isEqualTo("the ballad of nobody");
  }

  @Test
  void aSampleWithoutSlotsIsNotAnAnswer() {
    ask("music", "PlayIntent");

    assertThat(echo.say("cancel").request().at("/request/intent/name").asText())
        .isEqualTo("AMAZON.CancelIntent");
  }

  @Test
  void aPoorAnswerThatMatchesAnotherIntentIsThatIntent() {
    ask("level", "VolumeIntent");

    assertThat(echo.say("play hello").request().at("/request/intent/name").asText())
        .isEqualTo("PlayIntent");
  }

  @Test
  void aDirectiveForAnIntentWithoutDialogIsIgnored() {
    ask("playlist", "PlayPlaylistIntent");

    assertThat(echo.say("gym").resolution().orElseThrow().intent())
        .isEqualTo("AMAZON.FallbackIntent");
  }

  @Test
  void yesAndNoConfirmAnIntent() {
    directive("'type':'Dialog.ConfirmIntent','updatedIntent':" + MOVE);
    JsonNode intent = echo.say("yes").request().path("request");
    assertThat(intent.at("/intent/confirmationStatus").asText()).isEqualTo("CONFIRMED");
    assertThat(intent.at("/intent/slots/speaker/value").asText()).isEqualTo("kitchen");
    assertThat(intent.path("dialogState").asText()).isEqualTo("IN_PROGRESS");

    directive("'type':'Dialog.ConfirmIntent','updatedIntent':" + MOVE);
    assertThat(echo.say("no thanks").request().at("/request/intent/confirmationStatus").asText())
        .isEqualTo("DENIED");
  }

  @Test
  void yesConfirmsASlotAndOtherWordsAreANewRequest() {
    String confirm =
        "'type':'Dialog.ConfirmSlot','slotToConfirm':'speaker','updatedIntent':" + MOVE;
    directive(confirm);
    assertThat(
            echo.say("yes")
                .request()
                .at("/request/intent/slots/speaker/confirmationStatus")
                .asText())
        .isEqualTo("CONFIRMED");

    directive(confirm);
    assertThat(echo.say("play hello").request().at("/request/intent/name").asText())
        .isEqualTo("PlayIntent");
  }

  @Test
  void aDelegatedDialogUsesThePromptsOfTheModel() {
    String delegate = "'type':'Dialog.Delegate','updatedIntent':";
    directive(delegate + "{'name':'MoveIntent','confirmationStatus':'NONE','slots':{}}");
    directives("'type':'Dialog.Delegate'");
    directives("'type':'Dialog.Delegate'");

    Exchange confirm = echo.say("the kitchen");
    Exchange done = echo.say("yes");

    assertThat(confirm.spoken()).isEqualTo("Shall the music go to the kitchen?");
    assertThat(done.request().at("/request/dialogState").asText()).isEqualTo("COMPLETED");
    assertThat(done.request().at("/request/intent/confirmationStatus").asText())
        .isEqualTo("CONFIRMED");
    assertThat(done.sessionOpen()).isFalse();
  }

  private void ask(String slot, String intent) {
    directive(
        "'type':'Dialog.ElicitSlot','slotToElicit':'%s','updatedIntent':{'name':'%s',"
                .formatted(slot, intent)
            + "'confirmationStatus':'NONE','slots':{}}");
  }

  /** Opens the skill; the response has this directive. */
  private void directive(String directive) {
    directives(directive);
    echo.say("open tape deck");
  }

  private void directives(String directive) {
    answers.add(
        "{'outputSpeech':%s,'shouldEndSession':false,'directives':[{%s}]}"
            .formatted(HELLO, directive));
  }
}
