package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tapedeck.console.alexa.Echo;
import dev.tapedeck.console.alexa.Understanding;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The state that the page polls. */
final class PageState {
  private final LocalSetup setup;
  private final ConversationLog conversation;
  private final Replayer replayer;
  private final Optional<PlayerStateClient> player;
  private final Optional<FaultSwitches> faultSwitches;
  private final List<String> locales;
  private final AtomicLong tick = new AtomicLong();
  private Suggestions suggestions;
  private Understanding suggestedFor;

  PageState(
      LocalSetup setup, ConversationLog conversation, Replayer replayer, List<String> locales) {
    this.setup = setup;
    this.conversation = conversation;
    this.replayer = replayer;
    this.player =
        setup.service().standIn().map(spotify -> new PlayerStateClient(spotify.accountsUrl()));
    this.faultSwitches =
        setup.service().standIn().map(spotify -> new FaultSwitches(spotify.faults()));
    this.locales = locales;
  }

  /**
   * Sends the state with an increasing {@code tick}, so that the page can drop responses that
   * arrive out of order. The parameter {@code after} is the last item the page has; {@code user}
   * selects the Spotify user to show.
   */
  void send(Context ctx) {
    String after = Optional.ofNullable(ctx.queryParam("after")).orElse("0");
    Echo echo = setup.echo();
    Optional<String> token = setup.household().accessToken();
    Optional<String> owner = token.flatMap(setup.service()::owner);
    String user = Optional.ofNullable(ctx.queryParam("user")).or(() -> owner).orElse("sam");
    JsonNode music = player.map(p -> p.state(user)).orElse(MissingNode.getInstance());
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("tick", tick.incrementAndGet());
    state.put("started", conversation.started());
    state.put("realSpotify", setup.service().standIn().isEmpty());
    state.put("links", LinkView.all(setup));
    replayer.view().ifPresent(replay -> state.put("replay", replay));
    state.put("linked", setup.link().linked());
    state.put("owner", owner.orElse(""));
    state.put("sessionOpen", echo.sessionOpen());
    echo.progressiveResponses().ifPresent(interims -> state.put("progressiveResponses", interims));
    state.put("locale", setup.model().locale());
    state.put("locales", locales);
    state.put("invocationName", setup.model().invocationName());
    state.put("skillId", setup.skillId());
    state.put("echos", setup.household().echos().stream().map(this::echo).toList());
    state.put("voices", setup.household().voices().stream().map(this::voice).toList());
    state.put("music", music.isObject() ? music : Map.of());
    addSuggestions(state, echo, token.isPresent(), music);
    state.put(
        "conversation",
        conversation.after(after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0));
    PageJson.send(ctx, state);
  }

  private void addSuggestions(
      Map<String, Object> state, Echo echo, boolean linked, JsonNode music) {
    boolean open = echo.sessionOpen();
    Suggestions words = suggestions();
    Suggestions.SuggestionContext context =
        new Suggestions.SuggestionContext(
            open,
            linked,
            music,
            echo.askedFor(),
            conversation.lastAnswer(),
            conversation.recentUtterances());
    state.put("suggestions", words.next(context));
    state.put(
        "troubles",
        faultSwitches
            .map(all -> all.all(utterance -> words.phrase(utterance, open)))
            .orElse(List.of()));
  }

  private Map<String, Object> echo(Echo echo) {
    return Map.of(
        "id", echo.device().id(),
        "name", echo.device().name(),
        "kind", echo.device().kind(),
        "open", echo.sessionOpen(),
        "chosen", echo == setup.echo());
  }

  private Map<String, Object> voice(Household.Voice voice) {
    boolean chosen = setup.household().voice().filter(now -> now == voice).isPresent();
    return Map.of(
        "id", voice.id(),
        "name", voice.name(),
        "linked", voice.link().linked(),
        "chosen", chosen);
  }

  /** Rebuilt for every model, because the suggestions are checked against it. */
  private synchronized Suggestions suggestions() {
    Understanding now = setup.household().understanding();
    if (now != suggestedFor) {
      suggestions = new Suggestions(now);
      suggestedFor = now;
    }
    return suggestions;
  }
}
