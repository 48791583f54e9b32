package dev.tapedeck.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.LambdaHandler;
import dev.tapedeck.Settings;
import dev.tapedeck.alexa.AlexaApi;
import dev.tapedeck.console.alexa.Caller;
import dev.tapedeck.console.alexa.DirectiveService;
import dev.tapedeck.console.alexa.Echo;
import dev.tapedeck.console.alexa.EchoDevice;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.alexa.Understanding;
import dev.tapedeck.console.spotify.PlayerView;
import dev.tapedeck.console.spotify.StandInSpotify;
import dev.tapedeck.memory.Memory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A home with Echos, people and linked Spotify accounts: the whole path from an utterance to
 * Spotify and back, through the interaction model, the real skill and real HTTP.
 *
 * <p>At first "sam" speaks, and Northbound by The Paper Lanterns plays in the Living Room at volume
 * 40.
 */
public final class Home implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Shared by all homes; it ends with the JVM. */
  private static final DirectiveService DIRECTIVES = DirectiveService.start();

  /** The address of {@link #DIRECTIVES} is the only one of Alexa's in a test. */
  private static final AlexaApi LOCAL_ALEXA =
      AlexaApi.trusting(address -> "127.0.0.1".equals(address.getHost()));

  public final StandInSpotify spotify;
  private final Map<String, Echo> echos = new HashMap<>();
  private final Understanding understanding;
  private final LambdaHandler skill;
  private final RequestLog log;
  private final String ownToken;
  private Optional<String> token;
  private Optional<Caller.Person> voice = Optional.empty();

  public Home() {
    this("en-US");
  }

  public Home(String locale) {
    this(locale, address -> address);
  }

  /**
   * A home whose skill reaches Spotify through a proxy.
   *
   * @param proxy gives the address that the skill calls for the stand-in's
   */
  public Home(String locale, UnaryOperator<String> proxy) {
    this(locale, proxy, Memory.unset());
  }

  /** A home whose skill has a memory. */
  public Home(Memory memory) {
    this("en-US", address -> address, memory);
  }

  private Home(String locale, UnaryOperator<String> proxy, Memory memory) {
    try {
      spotify = StandInSpotify.start(0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    spotify.lag(Duration.ZERO);
    ownToken = spotify.issueToken("sam");
    token = Optional.of(ownToken);
    log = new RequestLog(spotify, ownToken);
    String address = proxy.apply(spotify.apiUrl());
    skill = new LambdaHandler(new Settings(Events.SKILL_ID, address), memory, LOCAL_ALEXA);
    understanding = InteractionModels.of(locale);
  }

  /** The access token of the account that is linked at first. */
  public String token() {
    return ownToken;
  }

  /**
   * Links another account.
   *
   * @param accessToken empty to unlink
   */
  public void link(Optional<String> accessToken) {
    token = accessToken;
  }

  /** Links the account of another user of the stand-in, such as "robin". */
  public Home linkAccountOf(String user) {
    link(Optional.of(spotify.issueToken(user)));
    return this;
  }

  /**
   * Sets whose voice Alexa recognizes from now on.
   *
   * @param person such as "robin", or null for nobody's
   */
  public Home recognizing(String person) {
    voice =
        Optional.ofNullable(person)
            .map(
                name ->
                    new Caller.Person(
                        "amzn1.ask.person." + name, Optional.of(spotify.issueToken(name))));
    return this;
  }

  /** Like {@link #recognizing}, for a person who has not linked an account of their own. */
  public Home recognizingUnlinked(String person) {
    voice = Optional.of(new Caller.Person("amzn1.ask.person." + person, Optional.empty()));
    return this;
  }

  private Echo echo(String room) {
    return echos.computeIfAbsent(room, this::newEcho);
  }

  private Echo newEcho(String room) {
    EchoDevice device =
        new EchoDevice("amzn1.ask.device." + room, room, "Echo Dot", false, Set.of());
    return new Echo(device, () -> understanding, skill, DIRECTIVES, () -> new Caller(token, voice));
  }

  /** Sends the skill a request that no utterance leads to; gives the response envelope. */
  public JsonNode send(ObjectNode request) {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    try {
      InputStream body = new ByteArrayInputStream(JSON.writeValueAsBytes(request));
      skill.handleRequest(body, response, null);
      return JSON.readTree(response.toByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Sends an intent with no slot filled, as Alexa may even where no sample lacks the slot.
   *
   * @return the slot that the skill elicits
   */
  public String slotAskedFor(String intent) {
    ObjectNode request = Events.of("play-on-speaker");
    ((ObjectNode) request.at("/context/System/user")).put("accessToken", ownToken);
    ((ObjectNode) request.at("/request/intent")).put("name", intent).putObject("slots");
    JsonNode directive = send(request).at("/response/directives/0");
    assertThat(directive.path("type").asText()).isEqualTo("Dialog.ElicitSlot");
    return directive.path("slotToElicit").asText();
  }

  /** Opens a session in the kitchen, and forgets the requests that the greeting took. */
  public Home open() {
    say("open tape deck");
    spotify.forgetCalls();
    return this;
  }

  /** Says this in the kitchen, as it is. */
  public Exchange say(String words) {
    return echo("kitchen").say(words);
  }

  /** Says this as a one-shot, with the invocation name before it. */
  public Exchange ask(String words) {
    return ask("kitchen", words);
  }

  public Exchange ask(String room, String words) {
    return echo(room).say("ask tape deck to " + words);
  }

  /** Says this with {@link #say}; gives the speech of a response that Alexa accepts. */
  public String said(String words) {
    return speech(say(words));
  }

  /** Says this as a one-shot; gives the speech of a response that Alexa accepts. */
  public String asked(String words) {
    return speech(ask(words));
  }

  /**
   * Replies to a question in the kitchen, and Alexa takes the words for the value of the slot that
   * the skill elicits, whatever they are.
   *
   * @param asked the turn whose response elicits a slot
   */
  public String filled(Exchange asked, String words) {
    JsonNode directive = asked.response().at("/response/directives/0");
    assertThat(directive.path("type").asText()).isEqualTo("Dialog.ElicitSlot");
    ObjectNode intent = directive.get("updatedIntent").deepCopy();
    String slot = directive.get("slotToElicit").asText();
    intent.withObjectProperty("slots").withObjectProperty(slot).put("value", words);
    return speech(next(asked, intent));
  }

  /** Continues the session in the kitchen after a turn with this intent, whatever was said. */
  public Exchange next(Exchange before, String intent, Map<String, String> slots) {
    ObjectNode json = JSON.createObjectNode().put("name", intent);
    ObjectNode filled = json.putObject("slots");
    slots.forEach((name, value) -> filled.putObject(name).put("name", name).put("value", value));
    return next(before, json);
  }

  private Exchange next(Exchange before, ObjectNode intent) {
    ObjectNode request = before.request().deepCopy();
    ObjectNode session = (ObjectNode) request.get("session");
    session.put("new", false).set("attributes", before.response().get("sessionAttributes"));
    ObjectNode said = (ObjectNode) request.get("request");
    said.put("type", "IntentRequest").set("intent", intent);
    return echo("kitchen").send(request);
  }

  private static String speech(Exchange exchange) {
    assertThat(exchange.violations()).isEmpty();
    return exchange.spoken();
  }

  /**
   * The requests that Spotify received since the last call of this method, one line each: URIs and
   * ids as names in angle brackets, the query decoded, and consecutive reads sorted, since they may
   * be sent in parallel.
   */
  public List<String> calls() {
    return log.take();
  }

  /** The true state of sam's player. */
  public PlayerView player() {
    return spotify.player("sam");
  }

  /** The true volume of a speaker in percent. */
  public int volume(String speaker) {
    return spotify.speakers("sam").stream()
        .filter(view -> view.name().equals(speaker))
        .map(view -> view.volume())
        .findFirst()
        .orElseThrow();
  }

  /** Whether sam's library holds this; see {@link StandInSpotify#uri} for the names. */
  public boolean saved(String type, String name) {
    return spotify.saved("sam", uri(type, name));
  }

  /** Creates a private playlist of the user with these tracks, as in the Spotify app. */
  public void createPlaylist(String user, String name, String... trackUris) {
    spotify.act(user, Map.of("do", "create-playlist", "name", name, "tracks", List.of(trackUris)));
  }

  /**
   * Creates playlists of sam's with other names, so that those created before are further down the
   * list, which has the newest first.
   */
  public void createOtherPlaylists(int count) {
    for (int i = 0; i < count; i++) {
      createPlaylist("sam", "Mixtape " + i, uri("track", "Adele: Hello"));
    }
  }

  public String uri(String type, String name) {
    return spotify.uri(type, name);
  }

  /** The URIs of the items of one of the playlists in sam's library. */
  public List<String> playlist(String name) {
    return spotify.playlists("sam").stream()
        .filter(view -> view.name().equals(name))
        .map(view -> view.uris())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    spotify.close();
  }
}
