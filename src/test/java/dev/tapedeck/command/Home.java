package dev.tapedeck.command;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Understanding;
import dev.tapedeck.console.spotify.RecordedCall;
import dev.tapedeck.console.spotify.StandInSpotify;
import dev.tapedeck.memory.Memory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A home with Echos, people and linked Spotify accounts: the whole path from words to Spotify and
 * back, through the interaction model, the real skill and real HTTP.
 */
final class Home implements AutoCloseable {
  private static final Pattern URI_OR_ID =
      Pattern.compile(
          "spotify:(album|track|artist|playlist|show|episode|audiobook):([0-9A-Za-z]{22})");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One for all homes; it ends with the JVM. */
  private static final DirectiveService DIRECTIVES = DirectiveService.start();

  final StandInSpotify spotify;
  private final Map<String, Echo> echos = new HashMap<>();
  private final Understanding understanding;
  private final LambdaHandler skill;
  private final Map<String, String> names = new HashMap<>();
  private final String ownToken;
  private Optional<String> token;
  private Optional<Caller.Person> voice = Optional.empty();

  Home() {
    this("en-US");
  }

  Home(String locale) {
    this(locale, address -> address);
  }

  /**
   * A home whose way to Spotify leads over something else.
   *
   * @param way gives the address that the skill calls for the one of the stand-in
   */
  Home(String locale, UnaryOperator<String> way) {
    this(locale, way, Memory.unset());
  }

  /** A home whose skill remembers things. */
  Home(Memory memory) {
    this("en-US", address -> address, memory);
  }

  private Home(String locale, UnaryOperator<String> way, Memory memory) {
    try {
      spotify = StandInSpotify.start(0);
      spotify.lag(Duration.ZERO);
      ownToken = spotify.issueToken("sam");
      token = Optional.of(ownToken);
      InteractionModel model =
          InteractionModel.read(
              Path.of("skill-package/interactionModels/custom", locale + ".json"));
      String address = way.apply(spotify.apiUrl());
      skill =
          new LambdaHandler(
              new Settings(Events.SKILL_ID, address),
              memory,
              AlexaApi.trusting(host -> "127.0.0.1".equals(host.getHost())));
      understanding = new Understanding(model, Events.SKILL_ID);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    rememberSpeakers();
    spotify.forgetCalls();
  }

  /** The token of the account's own listener. */
  String token() {
    return ownToken;
  }

  void link(Optional<String> other) {
    token = other;
  }

  /** Whose voice Alexa recognises from now on: "robin", or nobody's for null. */
  Home heard(String person) {
    voice =
        Optional.ofNullable(person)
            .map(
                name ->
                    new Caller.Person(
                        "amzn1.ask.person." + name, Optional.of(spotify.issueToken(name))));
    return this;
  }

  /** The Echo of a room. */
  Echo echo(String room) {
    return echos.computeIfAbsent(room, this::newEcho);
  }

  private Echo newEcho(String room) {
    EchoDevice device =
        new EchoDevice("amzn1.ask.device." + room, room, "Echo Dot", false, Set.of());
    return new Echo(device, () -> understanding, skill, DIRECTIVES, () -> new Caller(token, voice));
  }

  /** Hands the skill a request that nobody said. */
  void event(ObjectNode event) {
    try {
      InputStream body = new ByteArrayInputStream(JSON.writeValueAsBytes(event));
      skill.handleRequest(body, OutputStream.nullOutputStream(), null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Opens the skill, and forgets the call that the greeting took. */
  Home open() {
    echo("kitchen").say("open tape deck");
    spotify.forgetCalls();
    return this;
  }

  Exchange say(String words) {
    return echo("kitchen").say(words);
  }

  Exchange ask(String words) {
    return ask("kitchen", words);
  }

  Exchange ask(String room, String words) {
    return echo(room).say("ask tape deck to " + words);
  }

  /**
   * What Spotify received since the last look, one line a call: ids as names in angle brackets, the
   * query decoded, and reads that follow one another by the alphabet: they may have gone at once.
   */
  List<String> calls() {
    List<RecordedCall> calls = spotify.calls();
    List<String> lines = calls.stream().map(this::line).toList();
    spotify.forgetCalls();
    return inOrder(lines);
  }

  /** Lines of calls with reads that follow one another by the alphabet. */
  static List<String> inOrder(List<String> lines) {
    List<String> ordered = new ArrayList<>(lines);
    int start = 0;
    for (int end = 0; end <= ordered.size(); end++) {
      if (end == ordered.size() || !ordered.get(end).startsWith("GET ")) {
        ordered.subList(start, end).sort(Comparator.naturalOrder());
        start = end + 1;
      }
    }
    return ordered;
  }

  private String line(RecordedCall call) {
    String target = URLDecoder.decode(call.target(), UTF_8);
    String body = call.body() == null || call.body().isEmpty() ? "" : " " + call.body();
    String line = call.method() + " " + target + body;
    for (Map.Entry<String, String> name : names.entrySet()) {
      line = line.replace(name.getKey(), "<" + name.getValue() + ">");
    }
    return URI_OR_ID.matcher(line).replaceAll(m -> Matcher.quoteReplacement("<" + named(m) + ">"));
  }

  private String named(java.util.regex.MatchResult uri) {
    JsonNode thing = get("/" + uri.group(1) + "s/" + uri.group(2));
    // The uri of a chapter calls it an episode.
    String name = thing.has("name") ? thing.path("name").asText() : chapter(uri.group(2));
    return uri.group(1) + " " + name;
  }

  private String chapter(String id) {
    return get("/chapters/" + id).path("name").asText();
  }

  private void rememberSpeakers() {
    for (JsonNode device : get("/me/player/devices").path("devices")) {
      if (!device.path("id").isNull()) {
        names.put(device.path("id").asText(), device.path("name").asText());
      }
    }
  }

  private JsonNode get(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(spotify.apiUrl() + path))
              .header("Authorization", "Bearer " + ownToken)
              .build();
      String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      return JSON.readTree(body);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    spotify.close();
  }
}
