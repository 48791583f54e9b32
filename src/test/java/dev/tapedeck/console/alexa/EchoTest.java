package dev.tapedeck.console.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EchoTest extends ScriptedSkill {
  @Test
  void sendsACompleteEnvelope() {
    token = Optional.of("secret");

    JsonNode request = echo.say("open tape deck").request();

    assertThat(request.path("version").asText()).isEqualTo("1.0");
    assertThat(request.at("/session/new").asBoolean()).isTrue();
    assertThat(request.at("/session/application/applicationId").asText())
        .isEqualTo(Models.SKILL_ID);
    assertThat(request.at("/context/System/application/applicationId").asText())
        .isEqualTo(Models.SKILL_ID);
    assertThat(request.at("/session/user/accessToken").asText()).isEqualTo("secret");
    assertThat(request.at("/context/System/user/accessToken").asText()).isEqualTo("secret");
    assertThat(request.at("/context/System/device/supportedInterfaces").isObject()).isTrue();
    assertThat(request.at("/request/type").asText()).isEqualTo("LaunchRequest");
    assertThat(request.at("/request/locale").asText()).isEqualTo("en-US");
    assertThat(request.at("/request/timestamp").asText()).endsWith("Z");
    assertThat(asked).containsExactly(request);
  }

  @Test
  void sendsNoTokenWhileUnlinked() {
    assertThat(echo.say("open tape deck").request().findValue("accessToken")).isNull();
  }

  @Test
  void writesSlotsAndResolutions() {
    JsonNode intent =
        echo.say("ask tape deck to play hello in the kitchen").request().at("/request/intent");

    assertThat(intent.path("name").asText()).isEqualTo("PlayIntent");
    assertThat(intent.at("/slots/music/value").asText()).isEqualTo("hello");
    assertThat(intent.at("/slots/artist").has("value")).isFalse();
    assertThat(intent.at("/slots/speaker/source").asText()).isEqualTo("USER");
    JsonNode authority = intent.at("/slots/speaker/resolutions/resolutionsPerAuthority/0");
    assertThat(authority.at("/status/code").asText()).isEqualTo("ER_SUCCESS_MATCH");
    assertThat(authority.at("/values/0/value/id").asText()).isEqualTo("KITCHEN");
    assertThat(intent.at("/slots/speaker/slotValue/type").asText()).isEqualTo("Simple");
  }

  @Test
  void doesNotRouteAnUtteranceWithoutInvocationNameOutsideASession() {
    Exchange exchange = echo.say("what's playing");

    assertThat(asked).isEmpty();
    assertThat(exchange.note()).contains("open tape deck");
    assertThat(exchange.spoken()).isEmpty();
  }

  @Test
  void keepsTheSessionAndItsAttributesOpenUntilTheSkillEndsIt() {
    answers.add(
        "{'version':'1.0','sessionAttributes':{'a':1},'response':" + OPEN.formatted(HELLO) + "}");

    Exchange first = echo.say("open tape deck");
    Exchange second = echo.say("what's playing");

    assertThat(first.sessionOpen()).isTrue();
    assertThat(first.spoken()).isEqualTo("Rock & roll");
    assertThat(second.request().at("/session/new").asBoolean()).isFalse();
    assertThat(second.request().at("/session/attributes/a").asInt()).isEqualTo(1);
    assertThat(second.request().at("/session/sessionId"))
        .isEqualTo(first.request().at("/session/sessionId"));
    assertThat(second.sessionOpen()).isFalse();
  }

  @Test
  void aMissingShouldEndSessionEndsTheSessionWithoutAScreen() {
    answers.add("{'outputSpeech':" + HELLO + "}");

    assertThat(echo.say("open tape deck").sessionOpen()).isFalse();
  }

  @Test
  void exitEndsTheSession() {
    answers.add(OPEN.formatted(HELLO));
    echo.say("open tape deck");

    Exchange exit = echo.say("exit");

    assertThat(exit.request().at("/request/type").asText()).isEqualTo("SessionEndedRequest");
    assertThat(exit.request().at("/request/reason").asText()).isEqualTo("USER_INITIATED");
    assertThat(echo.sessionOpen()).isFalse();
  }

  @Test
  void silencePlaysTheRepromptAndThenEndsTheSession() {
    answers.add(
        "{'outputSpeech':"
            + HELLO
            + ",'reprompt':{'outputSpeech':"
            + HELLO
            + "},'shouldEndSession':false}");
    echo.say("open tape deck");

    Exchange reprompt = echo.silence();
    Exchange end = echo.silence();

    assertThat(reprompt.spoken()).isEqualTo("Rock & roll");
    assertThat(reprompt.sessionOpen()).isTrue();
    assertThat(end.request().at("/request/reason").asText()).isEqualTo("EXCEEDED_MAX_REPROMPTS");
    assertThat(end.sessionOpen()).isFalse();
  }

  @Test
  void aFailureEndsTheSessionAndIsReportedToTheSkill() {
    answers.add("broken");

    Exchange exchange = echo.say("open tape deck");

    assertThat(exchange.spoken()).isEqualTo(PendingExchange.PROBLEM);
    assertThat(exchange.violations()).singleElement().asString().contains("no");
    assertThat(asked.get(1).at("/request/error/type").asText()).isEqualTo("INVALID_RESPONSE");
    assertThat(echo.sessionOpen()).isFalse();
  }

  @Test
  void aRecognizedVoiceIsSentAsAPersonWithItsOwnToken() {
    token = Optional.of("household");
    person = Optional.of(new Caller.Person("amzn1.ask.person.ROBIN", Optional.of("robin's")));

    JsonNode system = echo.say("open tape deck").request().at("/context/System");

    assertThat(system.at("/person/personId").asText()).isEqualTo("amzn1.ask.person.ROBIN");
    assertThat(system.at("/person/accessToken").asText()).isEqualTo("robin's");
    assertThat(system.at("/user/accessToken").asText()).isEqualTo("household");
  }

  @Test
  void anEchoWithAScreenSendsItsViewportAndKeepsTheSessionOpenWithACard() {
    Echo show = echo(EchoDevice.show(true));
    answers.add(
        "{'outputSpeech':" + HELLO + ",'card':{'type':'Simple','title':'a','content':'b'}}");

    Exchange exchange = show.say("open tape deck");

    JsonNode context = exchange.request().path("context");
    assertThat(context.at("/Viewport/pixelWidth").asInt()).isEqualTo(1280);
    assertThat(context.at("/System/device/supportedInterfaces").has(EchoDevice.APL)).isTrue();
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(exchange.note()).contains("screen");
    assertThat(
            echo(EchoDevice.show(false))
                .say("open tape deck")
                .request()
                .at("/context/System/device/supportedInterfaces"))
        .isEmpty();
  }

  @Test
  void sendsARequestAgainWithTheCurrentTokens() {
    token = Optional.of("old");
    answers.add(OPEN.formatted(HELLO));
    JsonNode shown = TokenRedaction.redact(echo.say("open tape deck").request());
    assertThat(shown.toString()).doesNotContain("old").doesNotContain("console-");
    token = Optional.of("new");
    ObjectNode edited = shown.deepCopy();
    ((ObjectNode) edited.path("request")).put("locale", "en-GB");

    JsonNode sent = echo.send(edited).request();

    assertThat(sent.at("/context/System/user/accessToken").asText()).isEqualTo("new");
    assertThat(sent.at("/session/user/accessToken").asText()).isEqualTo("new");
    assertThat(sent.at("/context/System/apiAccessToken").asText()).startsWith("console-");
    assertThat(sent.at("/request/locale").asText()).isEqualTo("en-GB");
    assertThat(echo.sessionOpen()).as("the answer ended the session it belongs to").isFalse();
  }

  @Test
  void aRequestOfAnotherSessionDoesNotChangeTheOpenOne() {
    answers.add(OPEN.formatted(HELLO));
    echo.say("open tape deck");

    echo.send(MAPPER.createObjectNode().put("version", "1.0"));

    assertThat(echo.sessionOpen()).isTrue();
  }

  @Test
  void resolvesUtterancesThatAreNotRouted() {
    Exchange exchange = echo.say("play hello");

    assertThat(exchange.asked()).isFalse();
    assertThat(exchange.resolution().orElseThrow().intent()).isEqualTo("PlayIntent");
  }

  @Test
  void hasDoubtsAboutUtterancesThatAlexaMayHandle() {
    assertThat(echo.say("ask tape deck to play hello").doubts())
        .singleElement()
        .asString()
        .contains("Alexa+");
    answers.add(OPEN.formatted(HELLO));
    answers.add(OPEN.formatted(HELLO));
    answers.add(OPEN.formatted(HELLO));
    echo.say("open tape deck");
    assertThat(echo.say("volume five").doubts()).singleElement().asString().contains("volume");
    assertThat(echo.say("cancel").doubts()).isEmpty();
  }

  @Test
  void survivesAnyThrowableOfTheSkill() {
    answers.add("out of stack");

    assertThat(echo.say("open tape deck").violations())
        .containsExactly("The skill failed: java.lang.StackOverflowError");
    assertThat(echo.say("open tape deck").violations()).isEmpty();
  }
}
