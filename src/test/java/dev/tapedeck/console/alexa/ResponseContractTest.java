package dev.tapedeck.console.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseContractTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SPEECH = "'outputSpeech':{'type':'SSML','ssml':'<speak>Hi</speak>'}";
  private static final String UPDATE = "'type':'Dialog.UpdateDynamicEntities','updateBehavior':";
  private static final String ELICIT = "'type':'Dialog.ElicitSlot','slotToElicit':";

  private final ResponseContract contract = new ResponseContract(Models.small());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SPEECH",
        "SPEECH,'card':{'type':'LinkAccount'},'shouldEndSession':true",
        "SPEECH,'card':{'type':'Standard','title':'a','text':'b','image':{'smallImageUrl':'https://i'}}",
        "SPEECH,'reprompt':{'outputSpeech':{'type':'PlainText','text':'Well?'}},'shouldEndSession':false",
        "SPEECH,'shouldEndSession':false,'directives':[{ELICIT'speaker','updatedIntent':{'name':'MoveIntent','confirmationStatus':'NONE'}}]",
        "SPEECH,'directives':[{UPDATE'CLEAR'}]",
        "'outputSpeech':{'type':'SSML','ssml':'<speak><amazon:effect name=\"whispered\">a</amazon:effect></speak>'}",
      })
  void acceptsValidResponses(String content) {
    assertThat(check("PlayIntent", content)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not well formed|'outputSpeech':{'type':'SSML','ssml':'<speak>Simon & Garfunkel</speak>'}",
        "no tag <b>|'outputSpeech':{'type':'SSML','ssml':'<speak><b>x</b></speak>'}",
        "outermost|'outputSpeech':{'type':'SSML','ssml':'<p>x</p>'}",
        "inside a <speak>|'outputSpeech':{'type':'SSML','ssml':'<speak><speak>x</speak></speak>'}",
        "nothing is said|'outputSpeech':{'type':'SSML','ssml':'<speak></speak>'}",
        "not SSML or PlainText|'outputSpeech':{'type':'Text','text':'x'}",
        "never heard|SPEECH,'reprompt':{'outputSpeech':{'type':'PlainText','text':'Well?'}}",
        "a type and nothing else|SPEECH,'card':{'type':'LinkAccount','title':'x'}",
        "one card|SPEECH,'card':[{'type':'Simple'}]",
        "needs a title|SPEECH,'card':{'type':'Simple','title':'x'}",
        "https|SPEECH,'card':{'type':'Standard','title':'a','text':'b','image':{'smallImageUrl':'http://i'}}",
        "dialog.intents|SPEECH,'shouldEndSession':false,'directives':[{ELICIT'x','updatedIntent':{'name':'Nope'}}]",
        "has no slot|SPEECH,'shouldEndSession':false,'directives':[{ELICIT'x','updatedIntent':{'name':'MoveIntent'}}]",
        "the updatedIntent has the confirmationStatus|SPEECH,'shouldEndSession':false,'directives':[{ELICIT'speaker','updatedIntent':{'name':'MoveIntent'}}]",
        "has the confirmationStatus|SPEECH,'shouldEndSession':false,'directives':[{ELICIT'speaker','updatedIntent':{'name':'MoveIntent','confirmationStatus':'NONE','slots':{'speaker':{'name':'speaker'}}}}]",
        "the session ends|SPEECH,'directives':[{ELICIT'music'}]",
        "beside a Dialog|SPEECH,'shouldEndSession':false,'directives':[{UPDATE'CLEAR'},{ELICIT'music'}]",
        "updateBehavior|SPEECH,'directives':[{UPDATE'ADD'}]",
        "no slot type|SPEECH,'directives':[{UPDATE'REPLACE','types':[{'name':'Nope'}]}]",
        "without Alexa.Presentation.APL|SPEECH,'directives':[{'type':'Alexa.Presentation.APL.RenderDocument','token':'t'}]",
        "without a token|SPEECH,'directives':[{'type':'Alexa.Presentation.APL.ExecuteCommands'}]",
      })
  void rejectsInvalidResponses(String why, String content) {
    assertThat(check("PlayIntent", content)).anyMatch(violation -> violation.contains(why));
  }

  @Test
  void limitsSpeechEntitiesAndSize() {
    String long8001 = "x".repeat(8001);
    String value = "{'id':'i','name':{'value':'n','synonyms':['s']}}";
    String values = (value + ",").repeat(50) + value;

    assertThat(check("PlayIntent", SPEECH.replace("Hi", long8001)))
        .anyMatch(v -> v.contains("8000"));
    assertThat(check("PlayIntent", SPEECH.replace("Hi", "x".repeat(130_000))))
        .anyMatch(v -> v.contains("bytes"));
    assertThat(
            check(
                "PlayIntent",
                SPEECH
                    + ",'directives':[{"
                    + UPDATE
                    + "'REPLACE','types':[{'name':'Speaker','values':["
                    + values
                    + "]}]}]"))
        .anyMatch(v -> v.contains("102 names"));
  }

  @Test
  void stopMustEndTheSessionAndEventsNeedAnEmptyResponse() {
    assertThat(check("AMAZON.StopIntent", SPEECH + ",'shouldEndSession':false"))
        .anyMatch(v -> v.contains("stop"));
    assertThat(check("SessionEndedRequest", SPEECH)).anyMatch(v -> v.contains("must be empty"));
    assertThat(check("SessionEndedRequest", "")).isEmpty();
  }

  private List<String> check(String intent, String content) {
    String type = intent.endsWith("Request") ? intent : "IntentRequest";
    String body =
        "{'version':'1.0','response':{"
            + content.replace("SPEECH", SPEECH).replace("UPDATE", UPDATE).replace("ELICIT", ELICIT)
            + "}}";
    byte[] bytes = json(body).getBytes(StandardCharsets.UTF_8);
    return contract.check(
        read(json("{'request':{'type':'" + type + "','intent':{'name':'" + intent + "'}}}")),
        bytes,
        read(json(body)));
  }

  private static String json(String text) {
    return text.replace("\"", "\\\"").replace('\'', '"');
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
