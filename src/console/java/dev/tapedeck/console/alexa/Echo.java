package dev.tapedeck.console.alexa;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One Echo in a room: it hears, asks the skill, speaks, and keeps the session. */
public final class Echo {
  static final String PROBLEM = "There was a problem with the requested skill's response.";

  private final RequestStreamHandler skill;
  private final InteractionModel model;
  private final Resolver resolver;
  private final Dialog dialog;
  private final RequestJson requests;
  private final ResponseContract contract;
  private final Listener listener;
  private Optional<Session> session = Optional.empty();

  /**
   * An Echo on which the skill is enabled.
   *
   * @param skill what Lambda would call
   * @param listener who speaks to it
   */
  public Echo(
      RequestStreamHandler skill,
      String skillId,
      String locale,
      InteractionModel model,
      Listener listener) {
    this.skill = skill;
    this.model = model;
    this.resolver = new Resolver(model, skillId);
    this.dialog = new Dialog(model, resolver);
    this.requests = new RequestJson(skillId, locale);
    this.contract = new ResponseContract(model);
    this.listener = listener;
  }

  /** Whether the skill is listening, so that words need no "ask tape deck". */
  public synchronized boolean sessionOpen() {
    return session.isPresent();
  }

  /** Says something in the room. */
  public synchronized Exchange say(String words) {
    Invocation heard = Invocation.hear(words, model.invocationName());
    if (heard.words().isEmpty() && heard.call() == Invocation.Call.NOBODY) {
      return silence();
    }
    return switch (heard.call()) {
      case LAUNCH -> {
        session = Optional.of(new Session());
        yield turn(words, requests.launch(), Optional.empty());
      }
      case ONE_SHOT -> {
        session = Optional.of(new Session());
        yield intent(words, heard.words());
      }
      case EXIT -> session.isPresent() ? end(words, "USER_INITIATED") : notForUs(words);
      case NOBODY -> session.isPresent() ? intent(words, heard.words()) : notForUs(words);
    };
  }

  /**
   * Says nothing: the skill's reprompt is heard once; with the next silence, or without a reprompt,
   * the session ends.
   */
  public synchronized Exchange silence() {
    if (session.isEmpty()) {
      return note("", "Nobody is listening, so silence changes nothing.");
    }
    String reprompt = session.get().reprompt;
    if (reprompt.isEmpty()) {
      return end("", "EXCEEDED_MAX_REPROMPTS");
    }
    session.get().reprompt = "";
    return new Exchange(
        "",
        MissingNode.getInstance(),
        MissingNode.getInstance(),
        Optional.empty(),
        reprompt,
        "",
        Optional.empty(),
        true,
        0,
        List.of(),
        "Nobody answered, so Alexa asks once more.");
  }

  private Exchange intent(String words, List<String> wish) {
    Session open = session.orElseThrow();
    Dialog.Understood understood = dialog.understand(wish, open);
    if (understood.resolution().intent().isEmpty()) {
      return note(words, "Nothing in the model fits, and it has no AMAZON.FallbackIntent.");
    }
    ObjectNode request = requests.intent(understood.intent(), understood.dialogState());
    return turn(words, request, Optional.of(understood.resolution()));
  }

  private Exchange end(String words, String reason) {
    Exchange ended = turn(words, requests.ended(reason), Optional.empty());
    session = Optional.empty();
    return ended;
  }

  private Exchange turn(String words, ObjectNode request, Optional<Resolution> resolution) {
    Session open = session.orElseThrow();
    JsonNode envelope = requests.envelope(open.id, open.fresh, open.attributes, listener, request);
    LambdaCall call = new LambdaCall();
    try {
      byte[] body = ask(envelope, call);
      long millis = call.millis();
      JsonNode response = RequestJson.MAPPER.readTree(body);
      List<String> violations = new ArrayList<>(contract.check(envelope, body, response));
      if (millis > LambdaCall.MILLIS) {
        violations.add("The answer took " + millis + " ms; Alexa waits for about eight seconds");
      }
      return answered(words, envelope, response, resolution, millis, violations);
    } catch (IOException | RuntimeException e) {
      return failed(words, envelope, resolution, call.millis(), e);
    }
  }

  private byte[] ask(JsonNode envelope, LambdaCall call) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] body = RequestJson.MAPPER.writeValueAsBytes(envelope);
    skill.handleRequest(new ByteArrayInputStream(body), out, call);
    return out.toByteArray();
  }

  private Exchange answered(
      String words,
      JsonNode envelope,
      JsonNode response,
      Optional<Resolution> resolution,
      long millis,
      List<String> violations) {
    JsonNode content = response.path("response");
    boolean ended = envelope.path("request").path("type").asText().equals("SessionEndedRequest");
    String reprompt = Speech.plain(content.path("reprompt").path("outputSpeech"));
    session.orElseThrow().update(envelope, response, reprompt);
    if (ended || Session.ends(content)) {
      session = Optional.empty();
    }
    return new Exchange(
        words,
        envelope,
        response,
        resolution,
        Speech.plain(content.path("outputSpeech")),
        reprompt,
        Exchange.Card.of(response),
        session.isPresent(),
        millis,
        List.copyOf(violations),
        ended ? "The session ended." : "");
  }

  /** Alexa apologises, ends the session, and tells the skill why. */
  private Exchange failed(
      String words,
      JsonNode envelope,
      Optional<Resolution> resolution,
      long millis,
      Exception failure) {
    Session open = session.orElseThrow();
    session = Optional.empty();
    ObjectNode why = requests.endedByError("An exception occurred while dispatching the request.");
    try {
      ask(requests.envelope(open.id, false, open.attributes, listener, why), new LambdaCall());
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
    }
    return new Exchange(
        words,
        envelope,
        MissingNode.getInstance(),
        resolution,
        PROBLEM,
        "",
        Optional.empty(),
        false,
        millis,
        List.of("The skill failed: " + failure),
        "");
  }

  private Exchange notForUs(String words) {
    String name = model.invocationName();
    return note(
        words,
        "Alexa would handle that herself. Say “open "
            + name
            + "” first, or “ask "
            + name
            + " to …”.");
  }

  private Exchange note(String words, String note) {
    return new Exchange(
        words,
        MissingNode.getInstance(),
        MissingNode.getInstance(),
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        session.isPresent(),
        0,
        List.of(),
        note);
  }
}
