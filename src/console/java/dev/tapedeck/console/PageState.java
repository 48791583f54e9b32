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

/** All that the page shows, asked for again and again. */
final class PageState {
  private final Deck deck;
  private final Conversation conversation;
  private final Replayer replayer;
  private final Optional<Player> player;
  private final Optional<Troubles> troubles;
  private final List<String> locales;
  private final AtomicLong tick = new AtomicLong();
  private Suggestions suggestions;
  private Understanding suggestedFor;

  PageState(Deck deck, Conversation conversation, Replayer replayer, List<String> locales) {
    this.deck = deck;
    this.conversation = conversation;
    this.replayer = replayer;
    this.player = deck.service().standIn().map(spotify -> new Player(spotify.accountsUrl()));
    this.troubles = deck.service().standIn().map(spotify -> new Troubles(spotify.faults()));
    this.locales = locales;
  }

  /**
   * Sends it, with a number by which the page knows the newer of two. The page says with {@code
   * after} which turn it knows, to get those that came later, and with {@code user} whose Spotify
   * it looks at.
   */
  void send(Context ctx) {
    String after = Optional.ofNullable(ctx.queryParam("after")).orElse("0");
    Echo echo = deck.echo();
    Optional<String> token = deck.household().accessToken();
    Optional<String> owner = token.flatMap(deck.service()::owner);
    String user = Optional.ofNullable(ctx.queryParam("user")).or(() -> owner).orElse("sam");
    JsonNode music = player.map(p -> p.state(user)).orElse(MissingNode.getInstance());
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("tick", tick.incrementAndGet());
    state.put("started", conversation.started());
    state.put("realSpotify", deck.service().standIn().isEmpty());
    state.put("links", LinkView.all(deck));
    replayer.view().ifPresent(replay -> state.put("replay", replay));
    state.put("linked", deck.link().linked());
    state.put("owner", owner.orElse(""));
    state.put("sessionOpen", echo.sessionOpen());
    echo.thinking().ifPresent(interims -> state.put("thinking", interims));
    state.put("locale", deck.model().locale());
    state.put("locales", locales);
    state.put("invocationName", deck.model().invocationName());
    state.put("skillId", deck.skillId());
    state.put("echos", deck.household().echos().stream().map(this::echo).toList());
    state.put("voices", deck.household().voices().stream().map(this::voice).toList());
    state.put("music", music.isObject() ? music : Map.of());
    addWords(state, echo, token.isPresent(), music);
    state.put(
        "conversation",
        conversation.after(after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0));
    Json.send(ctx, state);
  }

  private void addWords(Map<String, Object> state, Echo echo, boolean linked, JsonNode music) {
    boolean open = echo.sessionOpen();
    Suggestions words = suggestions();
    Suggestions.Moment moment =
        new Suggestions.Moment(
            open,
            linked,
            music,
            echo.askedFor(),
            conversation.lastAnswer(),
            conversation.saidLately());
    state.put("suggestions", words.next(moment));
    state.put(
        "troubles",
        troubles.map(all -> all.all(wish -> words.phrase(wish, open))).orElse(List.of()));
  }

  private Map<String, Object> echo(Echo echo) {
    return Map.of(
        "id", echo.device().id(),
        "name", echo.device().name(),
        "kind", echo.device().kind(),
        "open", echo.sessionOpen(),
        "chosen", echo == deck.echo());
  }

  private Map<String, Object> voice(Household.Voice voice) {
    boolean chosen = deck.household().voice().filter(now -> now == voice).isPresent();
    return Map.of(
        "id", voice.id(),
        "name", voice.name(),
        "linked", voice.link().linked(),
        "chosen", chosen);
  }

  /** Anew for every model, as it may understand something else. */
  private synchronized Suggestions suggestions() {
    Understanding now = deck.household().understanding();
    if (now != suggestedFor) {
      suggestions = new Suggestions(now);
      suggestedFor = now;
    }
    return suggestions;
  }
}
