package bench;

import com.amazon.ask.Skill;
import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.Skills;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.request.Predicates;
import java.util.Optional;
import java.util.function.Predicate;

/** A skill with the handlers of Amazon's hello world for Java, built as in Amazon's sample. */
public class HelloWorld extends SkillStreamHandler {
  public HelloWorld() {
    super(skill());
  }

  private static Skill skill() {
    return Skills.standard()
        .addRequestHandlers(
            new Says(
                Predicates.intentName("AMAZON.CancelIntent")
                    .or(Predicates.intentName("AMAZON.StopIntent")),
                "Goodbye"),
            new Says(Predicates.requestType(IntentRequest.class), "Hello World"),
            new Says(Predicates.intentName("AMAZON.HelpIntent"), "You can say hello to me!"),
            new Says(Predicates.requestType(LaunchRequest.class), "Welcome, you can say hello"),
            new Says(Predicates.requestType(SessionEndedRequest.class), ""))
        .build();
  }

  private static final class Says implements RequestHandler {
    private final Predicate<HandlerInput> when;
    private final String text;

    Says(Predicate<HandlerInput> when, String text) {
      this.when = when;
      this.text = text;
    }

    @Override
    public boolean canHandle(HandlerInput input) {
      return input.matches(when);
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      return input
          .getResponseBuilder()
          .withSpeech(text)
          .withSimpleCard("HelloWorld", text)
          .withReprompt(text)
          .build();
    }
  }
}
