package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Conversation;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** Handles spoken requests: the conversation answers them. */
final class ConversationHandler implements RequestHandler {
  private final TurnReader turns;
  private final Conversation conversation;
  private final ProgressiveResponses progressiveResponses = new ProgressiveResponses();

  ConversationHandler(TurnReader turns, Conversation conversation) {
    this.turns = turns;
    this.conversation = conversation;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    Request request = input.getRequestEnvelope().getRequest();
    return request instanceof LaunchRequest || request instanceof IntentRequest;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Turn turn = turns.read(input.getRequestEnvelope());
    ProgressiveResponses.Pending progress = progressiveResponses.schedule(input, turn);
    try {
      Answer answer = conversation.answer(turn);
      return new AnswerWriter(turn, answer).write(input);
    } finally {
      progress.cancelOrAwait();
    }
  }
}
