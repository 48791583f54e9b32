package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentConfirmationStatus;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SlotConfirmationStatus;
import com.amazon.ask.model.ui.Image;
import com.amazon.ask.response.ResponseBuilder;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Card;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes an {@link Answer} as the SDK's response and session attributes. */
final class AnswerWriter {
  private final Turn turn;
  private final Answer answer;

  AnswerWriter(Turn turn, Answer answer) {
    this.turn = turn;
    this.answer = answer;
  }

  /**
   * Returns the response, and sets the session attributes on the input, from which the SDK adds
   * them.
   */
  Optional<Response> write(HandlerInput input) {
    RequestEnvelope request = input.getRequestEnvelope();
    if (request.getSession() != null) {
      input
          .getAttributesManager()
          .setSessionAttributes(SessionAttributes.of(request).after(turn, answer));
    }
    ResponseBuilder response = input.getResponseBuilder();
    if (!answer.speech().ssml().isBlank()) {
      response.withSpeech(answer.speech().ssml());
    }
    answer.reprompt().ifPresent(reprompt -> response.withReprompt(reprompt.ssml()));
    answer.card().ifPresent(card -> show(card, response));
    answer.question().ifPresent(q -> response.addElicitSlotDirective(q.slot(), intent(q)));
    if (answer.question().isEmpty()) {
      DynamicEntities.of(answer.names()).ifPresent(response::addDirective);
    }
    // Set last, because withReprompt changes it.
    return response.withShouldEndSession(endsSession()).build();
  }

  private boolean endsSession() {
    return switch (answer.session()) {
      case OPEN -> false;
      case CLOSED -> true;
      case UNCHANGED -> !turn.inSession();
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

  /** Alexa refuses an updated intent or slot without a confirmation status. */
  private static Intent intent(Answer.Question question) {
    Map<String, Slot> slots = new HashMap<>();
    question.slots().forEach((name, value) -> slots.put(name, slot(name, value)));
    return Intent.builder()
        .withName(question.intent())
        .withConfirmationStatus(IntentConfirmationStatus.NONE)
        .withSlots(slots)
        .build();
  }

  private static Slot slot(String name, String value) {
    return Slot.builder()
        .withName(name)
        .withConfirmationStatus(SlotConfirmationStatus.NONE)
        .withValue(value.isEmpty() ? null : value)
        .build();
  }
}
