package dev.tapedeck.console.alexa;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.DirectiveService.Interim;
import dev.tapedeck.console.alexa.DirectiveService.Progress;
import dev.tapedeck.console.alexa.SkillInvocation.SkillFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A simulated Echo: turns utterances into requests, invokes the skill, and keeps the session. */
public final class Echo {
  private final EchoDevice device;
  private final Supplier<Understanding> understanding;
  private final RequestStreamHandler skill;
  private final DirectiveService directives;
  private final Supplier<Caller> caller;
  private volatile Optional<EchoSession> session = Optional.empty();
  private volatile Optional<Progress> progress = Optional.empty();

  /**
   * An Echo on which the skill is enabled.
   *
   * @param understanding the current interaction model, read at each turn
   * @param skill the Lambda handler
   * @param caller who speaks, read at each request
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

  /** Whether a session is open, so that utterances need no invocation name. */
  public boolean sessionOpen() {
    return session.isPresent();
  }

  /** The type of the slot that the skill elicits, if any. */
  public Optional<String> askedFor() {
    return session
        .flatMap(open -> open.question)
        .filter(asked -> asked.kind() == PendingQuestion.Kind.ELICIT_SLOT)
        .flatMap(asked -> understanding().model.slot(asked.intentName(), asked.slot()))
        .map(InteractionModel.Slot::type);
  }

  /** The progressive responses of the request in flight; empty if there is none. */
  public Optional<List<Interim>> progressiveResponses() {
    return progress.map(Progress::spokenSoFar);
  }

  /** Discards the session without a request to the skill, as when the device loses power. */
  public synchronized void discardSession() {
    session = Optional.empty();
  }

  /** Says an utterance to this Echo. */
  public synchronized Exchange say(String words) {
    Invocation invocation = Invocation.parse(words, understanding().model.invocationName());
    if (invocation.words().isEmpty() && invocation.type() == Invocation.Type.NOT_INVOKED) {
      return silence();
    }
    return switch (invocation.type()) {
      case LAUNCH -> {
        session = Optional.of(new EchoSession());
        yield turn(PendingExchange.of(words), understanding().requests.launch());
      }
      case ONE_SHOT -> {
        session = Optional.of(new EchoSession());
        yield intent(words, invocation);
      }
      case EXIT ->
          session.isPresent() ? end(words, "USER_INITIATED") : notRouted(words, invocation);
      case NOT_INVOKED ->
          session.isPresent() ? intent(words, invocation) : notRouted(words, invocation);
    };
  }

  /** Stays silent: plays the reprompt once, if there is one, and then ends the session. */
  public synchronized Exchange silence() {
    if (session.isEmpty()) {
      String note = "No session is open, so silence has no effect.";
      return Exchange.withoutSkill("", Optional.empty(), "", false, note);
    }
    String reprompt = session.get().reprompt;
    if (reprompt.isEmpty()) {
      return end("", "EXCEEDED_MAX_REPROMPTS");
    }
    session.get().reprompt = "";
    String note = "No answer, so Alexa plays the reprompt.";
    return Exchange.withoutSkill("", Optional.empty(), reprompt, true, note);
  }

  /**
   * Sends an edited request, with the current tokens in place of redacted ones. The response
   * updates the session if the request belongs to it.
   */
  public synchronized Exchange send(ObjectNode envelope) {
    String requestId = envelope.path("request").path("requestId").asText("");
    Progress newProgress = directives.open(requestId);
    ObjectNode filled = TokenRedaction.restore(envelope, caller.get(), newProgress.token());
    return invoke(
        PendingExchange.of(""), filled, newProgress, session.filter(open -> open.owns(envelope)));
  }

  /** Whether a request belongs to the open session. */
  public synchronized boolean inSession(JsonNode envelope) {
    return session.filter(open -> open.owns(envelope)).isPresent();
  }

  private Understanding understanding() {
    return understanding.get();
  }

  private Exchange intent(String words, Invocation invocation) {
    DialogResolver.Understood understood =
        understanding().dialog.understand(invocation.words(), session.orElseThrow());
    Resolution resolution = understood.resolution();
    if (resolution.intent().isEmpty()) {
      String note = "No sample matches, and the model has no AMAZON.FallbackIntent.";
      return Exchange.withoutSkill(words, Optional.of(resolution), "", true, note);
    }
    ObjectNode request =
        understanding().requests.intent(understood.intent(), understood.dialogState());
    List<String> doubts = Routing.doubts(invocation, resolution);
    return turn(new PendingExchange(words, Optional.of(resolution), doubts), request);
  }

  private Exchange end(String words, String reason) {
    Exchange ended = turn(PendingExchange.of(words), understanding().requests.ended(reason));
    session = Optional.empty();
    return ended;
  }

  private Exchange turn(PendingExchange pending, ObjectNode request) {
    Progress newProgress = directives.open(request.path("requestId").asText());
    EchoSession open = session.orElseThrow();
    return invoke(pending, envelope(open, request, newProgress), newProgress, Optional.of(open));
  }

  private ObjectNode envelope(EchoSession open, ObjectNode request, Progress to) {
    RequestJson json = understanding().requests;
    return json.envelope(open, caller.get(), device, directives.endpoint(), to.token(), request);
  }

  private Exchange invoke(
      PendingExchange pending, ObjectNode envelope, Progress now, Optional<EchoSession> open) {
    progress = Optional.of(now);
    try {
      SkillInvocation call = SkillInvocation.call(skill, envelope, now);
      Optional<JsonNode> delegate = Delegation.directive(call.response());
      return open.isPresent() && delegate.isPresent()
          ? delegated(pending, call, open.get(), delegate.get())
          : answered(pending, call, open);
    } catch (SkillFailed e) {
      return failed(pending, e, open);
    } finally {
      progress = Optional.empty();
    }
  }

  private Exchange answered(
      PendingExchange pending, SkillInvocation call, Optional<EchoSession> open) {
    JsonNode content = call.response().path("response");
    String type = call.request().path("request").path("type").asText();
    boolean ended = type.equals("SessionEndedRequest");
    boolean staysOpen = EchoSession.staysOpenOnScreen(content, device);
    String reprompt = SpeechReader.plain(content.path("reprompt").path("outputSpeech"));
    open.ifPresent(own -> own.update(call.request(), call.response(), reprompt));
    if (open.isPresent() && (ended || EchoSession.ends(content) && !staysOpen)) {
      session = Optional.empty();
    }
    String spoken = SpeechReader.plain(content.path("outputSpeech"));
    String note =
        staysOpen ? "The screen keeps the session open for 30 seconds; start with “Alexa”." : "";
    String why = ended ? "The session ended." : note;
    return pending.answered(call, violations(call), spoken, reprompt, sessionOpen(), why);
  }

  /** Continues a delegated dialog: plays the next prompt, or sends the completed intent. */
  private Exchange delegated(
      PendingExchange pending, SkillInvocation call, EchoSession open, JsonNode directive) {
    ObjectNode intent = PendingQuestion.intent(call.request(), directive);
    Optional<Delegation.Prompt> step = understanding().delegation.next(intent);
    open.update(call.request(), call.response(), "");
    if (step.isPresent()) {
      open.question = Optional.of(step.get().question());
      String prompt = step.get().prompt();
      String note = "The skill delegated the dialog to Alexa.";
      return pending.answered(call, violations(call), prompt, prompt, true, note);
    }
    if (call.request().path("request").path("dialogState").asText().equals("COMPLETED")) {
      List<String> violations = new ArrayList<>(violations(call));
      violations.add("Dialog.Delegate, though the dialog is COMPLETED");
      session = Optional.empty();
      return pending.answered(
          call, List.copyOf(violations), PendingExchange.PROBLEM, "", false, "");
    }
    return turn(pending, understanding().requests.intent(intent, Optional.of("COMPLETED")));
  }

  private List<String> violations(SkillInvocation call) {
    return call.violations(understanding().contract);
  }

  /** Speaks Alexa's error message, ends the session, and reports the error to the skill. */
  private Exchange failed(
      PendingExchange pending, SkillFailed failure, Optional<EchoSession> open) {
    open.ifPresent(
        own -> {
          session = Optional.empty();
          notifyError(own, "An exception occurred while dispatching the request.");
        });
    return pending.failed(failure, sessionOpen());
  }

  private void notifyError(EchoSession ended, String message) {
    ObjectNode why = understanding().requests.endedByError(message);
    Progress newProgress = directives.open(why.path("requestId").asText());
    try {
      SkillInvocation.call(skill, envelope(ended, why, newProgress), newProgress);
    } catch (SkillFailed again) {
      // Alexa ignores a failure of SessionEndedRequest too.
    }
  }

  /** Not routed to the skill; the resolution is that of an open session. */
  private Exchange notRouted(String words, Invocation invocation) {
    String note = Routing.notInvokedNote(understanding().model.invocationName());
    Optional<Resolution> resolution =
        Optional.of(
            understanding().dialog.understand(invocation.words(), new EchoSession()).resolution());
    return Exchange.withoutSkill(words, resolution, "", session.isPresent(), note);
  }
}
