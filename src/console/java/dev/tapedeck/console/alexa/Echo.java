package dev.tapedeck.console.alexa;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.DirectiveService.Interim;
import dev.tapedeck.console.alexa.SkillInvoker.SkillFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One Echo in a room: it hears, asks the skill, speaks, and keeps the session. */
public final class Echo {
  private final EchoDevice device;
  private final Supplier<Understanding> understanding;
  private final RequestStreamHandler skill;
  private final DirectiveService directives;
  private final Supplier<Caller> caller;
  private volatile Optional<EchoSession> session = Optional.empty();
  private volatile Optional<DirectiveService.Progress> progress = Optional.empty();

  /**
   * An Echo on which the skill is enabled.
   *
   * @param understanding of the model that is in use when something is said
   * @param skill what Lambda would call
   * @param caller who speaks, asked for each request
   */
  public Echo(
      EchoDevice device,
      Supplier<Understanding> understanding,
      RequestStreamHandler skill,
      DirectiveService directives,
      Supplier<Caller> caller) {
    this.device = device;
    this.understanding = understanding;
    this.skill = skill;
    this.directives = directives;
    this.caller = caller;
  }

  public EchoDevice device() {
    return device;
  }

  /** Whether the skill is listening, so that words need no "ask tape deck". */
  public boolean sessionOpen() {
    return session.isPresent();
  }

  /** The type of the slot that the skill has asked for, if it has. */
  public Optional<String> askedFor() {
    return session
        .flatMap(open -> open.question)
        .filter(asked -> asked.kind() == PendingQuestion.Kind.ELICIT_SLOT)
        .flatMap(asked -> now().model.slot(asked.intentName(), asked.slot()))
        .map(InteractionModel.Slot::type);
  }

  /** What the skill has let Alexa say while it thinks; empty if it does not think now. */
  public Optional<List<Interim>> thinking() {
    return progress.map(DirectiveService.Progress::soFar);
  }

  /** Forgets the session without a word, as when the Echo is unplugged. */
  public synchronized void unplug() {
    session = Optional.empty();
  }

  /** Says something in the room. */
  public synchronized Exchange say(String words) {
    Invocation heard = Invocation.hear(words, now().model.invocationName());
    if (heard.words().isEmpty() && heard.call() == Invocation.Type.NOBODY) {
      return silence();
    }
    return switch (heard.call()) {
      case LAUNCH -> {
        session = Optional.of(new EchoSession());
        yield turn(Heard.of(words), now().requests.launch());
      }
      case ONE_SHOT -> {
        session = Optional.of(new EchoSession());
        yield intent(words, heard);
      }
      case EXIT -> session.isPresent() ? end(words, "USER_INITIATED") : notForUs(words, heard);
      case NOBODY -> session.isPresent() ? intent(words, heard) : notForUs(words, heard);
    };
  }

  /**
   * Says nothing: the skill's reprompt is heard once; with the next silence, or without a reprompt,
   * the session ends.
   */
  public synchronized Exchange silence() {
    if (session.isEmpty()) {
      String note = "Nobody is listening, so silence changes nothing.";
      return Exchange.withoutSkill("", Optional.empty(), "", false, note);
    }
    String reprompt = session.get().reprompt;
    if (reprompt.isEmpty()) {
      return end("", "EXCEEDED_MAX_REPROMPTS");
    }
    session.get().reprompt = "";
    String note = "Nobody answered, so Alexa asks once more.";
    return Exchange.withoutSkill("", Optional.empty(), reprompt, true, note);
  }

  /**
   * Sends a request as it stands, but with the tokens of now where {@link TokenRedaction} hid them.
   * It moves the session on if it belongs to the one that is open.
   */
  public synchronized Exchange send(ObjectNode envelope) {
    String requestId = envelope.path("request").path("requestId").asText("");
    DirectiveService.Progress fresh = directives.open(requestId);
    ObjectNode filled = TokenRedaction.fill(envelope, caller.get(), fresh.token());
    return ask(Heard.of(""), filled, fresh, session.filter(open -> isOf(open, envelope)));
  }

  /** Whether a request belongs to the session that is open. */
  public synchronized boolean inSession(JsonNode envelope) {
    return session.filter(open -> isOf(open, envelope)).isPresent();
  }

  /** A hidden id stands for that of any session, so that scripts need not know it. */
  private static boolean isOf(EchoSession open, JsonNode envelope) {
    String id = envelope.path("session").path("sessionId").asText("");
    return id.equals(TokenRedaction.HIDDEN) || id.equals(open.id);
  }

  private Understanding now() {
    return understanding.get();
  }

  private Exchange intent(String words, Invocation heard) {
    DialogResolver.Understood understood =
        now().dialog.understand(heard.words(), session.orElseThrow());
    Resolution resolution = understood.resolution();
    if (resolution.intent().isEmpty()) {
      String note = "Nothing in the model fits, and it has no AMAZON.FallbackIntent.";
      return Exchange.withoutSkill(words, Optional.of(resolution), "", true, note);
    }
    ObjectNode request = now().requests.intent(understood.intent(), understood.dialogState());
    List<String> doubts = Routing.doubts(heard, resolution);
    return turn(new Heard(words, Optional.of(resolution), doubts), request);
  }

  private Exchange end(String words, String reason) {
    Exchange ended = turn(Heard.of(words), now().requests.ended(reason));
    session = Optional.empty();
    return ended;
  }

  private Exchange turn(Heard heard, ObjectNode request) {
    DirectiveService.Progress fresh = directives.open(request.path("requestId").asText());
    EchoSession open = session.orElseThrow();
    return ask(heard, envelope(open, request, fresh), fresh, Optional.of(open));
  }

  private ObjectNode envelope(EchoSession open, ObjectNode request, DirectiveService.Progress to) {
    String endpoint = directives.endpoint();
    RequestJson requests = now().requests;
    return requests.envelope(open, caller.get(), device, endpoint, to.token(), request);
  }

  private Exchange ask(
      Heard heard, ObjectNode envelope, DirectiveService.Progress now, Optional<EchoSession> open) {
    progress = Optional.of(now);
    try {
      SkillInvoker call = SkillInvoker.make(skill, envelope, now);
      Optional<JsonNode> delegate = Delegation.directive(call.response());
      return open.isPresent() && delegate.isPresent()
          ? delegated(heard, call, open.get(), delegate.get())
          : answered(heard, call, open);
    } catch (SkillFailed e) {
      return failed(heard, e, open);
    } finally {
      progress = Optional.empty();
    }
  }

  private Exchange answered(Heard heard, SkillInvoker call, Optional<EchoSession> open) {
    JsonNode content = call.response().path("response");
    String type = call.request().path("request").path("type").asText();
    boolean ended = type.equals("SessionEndedRequest");
    boolean waits = EchoSession.waits(content, device);
    String reprompt = SpeechReader.plain(content.path("reprompt").path("outputSpeech"));
    open.ifPresent(own -> own.update(call.request(), call.response(), reprompt));
    if (open.isPresent() && (ended || EchoSession.ends(content) && !waits)) {
      session = Optional.empty();
    }
    String spoken = SpeechReader.plain(content.path("outputSpeech"));
    String note =
        waits ? "The screen keeps the session open for half a minute; say “Alexa” first." : "";
    String why = ended ? "The session ended." : note;
    return heard.answered(call, violations(call), spoken, reprompt, sessionOpen(), why);
  }

  /** Alexa asks in the skill's place, or sends the intent again when nothing is left to ask. */
  private Exchange delegated(Heard heard, SkillInvoker call, EchoSession open, JsonNode directive) {
    ObjectNode intent = PendingQuestion.intent(call.request(), directive);
    Optional<Delegation.Prompt> step = now().delegation.next(intent);
    open.update(call.request(), call.response(), "");
    if (step.isPresent()) {
      open.question = Optional.of(step.get().question());
      String prompt = step.get().prompt();
      String note = "The skill lets Alexa lead the dialog.";
      return heard.answered(call, violations(call), prompt, prompt, true, note);
    }
    if (call.request().path("request").path("dialogState").asText().equals("COMPLETED")) {
      List<String> violations = new ArrayList<>(violations(call));
      violations.add("Dialog.Delegate, though the dialog is COMPLETED");
      session = Optional.empty();
      return heard.answered(call, List.copyOf(violations), Heard.PROBLEM, "", false, "");
    }
    return turn(heard, now().requests.intent(intent, Optional.of("COMPLETED")));
  }

  private List<String> violations(SkillInvoker call) {
    return call.violations(now().contract);
  }

  /** Alexa apologises, ends the session, and tells the skill why. */
  private Exchange failed(Heard heard, SkillFailed failure, Optional<EchoSession> open) {
    open.ifPresent(
        own -> {
          session = Optional.empty();
          tell(own, "An exception occurred while dispatching the request.");
        });
    return heard.failed(failure, sessionOpen());
  }

  private void tell(EchoSession ended, String message) {
    ObjectNode why = now().requests.endedByError(message);
    DirectiveService.Progress fresh = directives.open(why.path("requestId").asText());
    try {
      SkillInvoker.make(skill, envelope(ended, why, fresh), fresh);
    } catch (SkillFailed again) {
      // Alexa has no more to say about it either.
    }
  }

  /** Not routed to the skill; what it would have made of the words in a session is told. */
  private Exchange notForUs(String words, Invocation heard) {
    String note = Routing.uncalled(now().model.invocationName());
    Optional<Resolution> resolution =
        Optional.of(now().dialog.understand(heard.words(), new EchoSession()).resolution());
    return Exchange.withoutSkill(words, resolution, "", session.isPresent(), note);
  }
}
