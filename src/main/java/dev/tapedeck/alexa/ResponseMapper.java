package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.ui.Image;
import com.amazon.ask.response.ResponseBuilder;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Card;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes an {@link Answer} in the SDK's terms. */
final class ResponseMapper {
  private ResponseMapper() {}

  /** The response, whose session attributes go into the input. */
  static Optional<Response> of(Turn turn, Answer answer, HandlerInput input) {
    RequestEnvelope envelope = input.getRequestEnvelope();
    if (envelope.getSession() != null) {
      String person = TurnReader.person(envelope.getContext().getSystem());
      input
          .getAttributesManager()
          .setSessionAttributes(
              TurnReader.Attributes.after(turn, answer, envelope.getSession(), person));
    }
    return of(answer, closes(turn, answer), input.getResponseBuilder());
  }

  private static Optional<Response> of(Answer answer, boolean closes, ResponseBuilder response) {
    if (!answer.speech().ssml().isBlank()) {
      response.withSpeech(answer.speech().ssml());
    }
    answer.reprompt().ifPresent(reprompt -> response.withReprompt(reprompt.ssml()));
    answer.card().ifPresent(card -> show(card, response));
    answer.question().ifPresent(q -> response.addElicitSlotDirective(q.slot(), intent(q)));
    if (answer.question().isEmpty() && !answer.names().isEmpty()) {
      response.addDirective(DynamicEntities.of(answer.names()));
    }
    // Last, since a reprompt sets it too.
    return response.withShouldEndSession(closes).build();
  }

  private static boolean closes(Turn turn, Answer answer) {
    return switch (answer.session()) {
      case OPEN -> false;
      case CLOSED -> true;
      case AS_IT_IS -> !turn.inSession();
    };
  }

  private static void show(Card card, ResponseBuilder response) {
    if (card instanceof Card.Picture picture) {
      Image image =
          picture.imageUrl() == null
              ? null
              : Image.builder()
                  .withSmallImageUrl(picture.imageUrl())
                  .withLargeImageUrl(picture.imageUrl())
                  .build();
      response.withStandardCard(picture.title(), picture.text(), image);
    } else {
      response.withLinkAccountCard();
    }
  }

  private static Intent intent(Answer.Question question) {
    Map<String, Slot> slots = new HashMap<>();
    question.slots().forEach((name, value) -> slots.put(name, slot(name, value)));
    return Intent.builder().withName(question.intent()).withSlots(slots).build();
  }

  private static Slot slot(String name, String value) {
    Slot.Builder slot = Slot.builder().withName(name);
    return value.isEmpty() ? slot.build() : slot.withValue(value).build();
  }
}
