package dev.tapedeck.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.console.alexa.InteractionModel;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebConsoleTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static Deck deck;
  private static WebConsole web;
  private static String url;

  @BeforeAll
  static void start() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = free.getLocalPort();
    }
    url = "http://127.0.0.1:" + port;
    InteractionModel model = InteractionModel.read(InteractionModel.file(Path.of(""), "en-US"));
    deck = Deck.start(0, URI.create(url + "/link/callback"), model);
    web = WebConsole.start(port, deck, new Conversation(deck));
  }

  @AfterAll
  static void stop() {
    web.close();
    deck.close();
  }

  @BeforeEach
  void endTheSession() {
    deck.echo().say("exit");
    deck.link().unlink();
  }

  @Test
  void servesThePageWithAStrictPolicy() throws Exception {
    HttpResponse<String> page = get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Tape Deck");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .doesNotContain("unsafe");
    assertThat(get("/page/main.js").headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/javascript");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/page/nothing.js", "/page/..%2Fpage%2Fmain.js", "/page/main.class", "/no"})
  void servesNothingElse(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "not json", "{}", "[]", "null", "{\"version\":\"1.0\",", "\u0000\u0001"})
  void answersAnyBytesAsTheSkillDoes(String body) throws Exception {
    HttpResponse<String> answer = post("/alexa", body);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(MAPPER.readTree(answer.body()).path("response").isObject()).isTrue();
  }

  @Test
  void takesUpToTwoMegabytes() throws Exception {
    assertThat(post("/alexa", " ".repeat(1_900_000)).statusCode()).isEqualTo(200);
    assertThat(post("/alexa", " ".repeat(2_200_000)).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:8181", "127.0.0.1:1", "127.0.0.1.evil.example"})
  void refusesOtherHosts(String host) throws Exception {
    assertThat(statusLine("GET /api/state HTTP/1.1\r\nHost: " + host + "\r\n")).contains("403");
  }

  @Test
  void answersToEachOfItsNames() throws Exception {
    for (String host : Guard.hosts(web.port())) {
      assertThat(statusLine("GET / HTTP/1.1\r\nHost: " + host + "\r\n")).contains("200");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "https://127.0.0.1", "http://127.0.0.1:1", "null"})
  void refusesOtherOrigins(String origin) throws Exception {
    for (String path : List.of("/api/say", "/api/silence", "/alexa", "/unlink")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url + path))
              .header("Origin", origin)
              .POST(BodyPublishers.ofString("{\"words\":\"open tape deck\"}"))
              .build();
      assertThat(send(request).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(deck.echo().sessionOpen()).isFalse();
  }

  @Test
  void answersItsOwnOrigin() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/api/silence"))
            .header("Origin", url)
            .POST(BodyPublishers.noBody())
            .build();

    assertThat(send(request).statusCode()).isEqualTo(200);
  }

  @Test
  void linksThroughTheBrowserAndTalks() throws Exception {
    link("agree");
    JsonNode state = say("open tape deck");

    assertThat(state.path("linked").asBoolean()).isTrue();
    assertThat(state.path("sessionOpen").asBoolean()).isTrue();
    JsonNode turn = last(state);
    assertThat(turn.path("words").asText()).isEqualTo("open tape deck");
    assertThat(turn.path("spoken").asText()).isNotEmpty();
    assertThat(turn.path("violations")).isEmpty();
    assertThat(turn.path("calls")).isNotEmpty();
  }

  @Test
  void showsNoTokens() throws Exception {
    link("agree");
    String token = deck.link().accessToken().orElseThrow();

    JsonNode turn = last(say("open tape deck"));

    assertThat(turn.at("/request/context/System/user/accessToken").asText()).isEqualTo("…");
    assertThat(get("/api/state").body()).doesNotContain(token);
  }

  @Test
  void staysUnlinkedIfThePersonCancels() throws Exception {
    link("cancel");

    JsonNode state = state();
    assertThat(state.path("linked").asBoolean()).isFalse();
    assertThat(last(state).path("note").asText()).contains("cancelled");
  }

  @Test
  void takesNoCallbackThatItDidNotAskFor() throws Exception {
    get("/link/callback?code=x&state=y");

    assertThat(state().path("linked").asBoolean()).isFalse();
  }

  @Test
  void sendsOnlyWhatIsNewerThanWhatThePageKnows() throws Exception {
    JsonNode turn = last(say("open tape deck"));

    JsonNode newer = json(get("/api/state?after=" + turn.path("id").asInt()));
    assertThat(newer.path("conversation")).isEmpty();
    assertThat(newer.path("music").path("devices")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"words\":\" \"}", "{\"words\":5}", "{\"words\":"})
  void wantsWords(String body) throws Exception {
    assertThat(post("/api/say", body).statusCode()).isEqualTo(400);
  }

  @Test
  void suggestsOnlyWhatWorks() throws Exception {
    link("agree");
    List<String> suggested = suggestions(state());
    suggested.addAll(suggestions(say("open tape deck")));

    assertThat(suggested).hasSizeGreaterThan(7);
    for (String words : suggested) {
      say("open tape deck");
      JsonNode turn = last(say(words));
      assertThat(turn.at("/why/intent").asText()).as(words).isNotEqualTo("AMAZON.FallbackIntent");
      assertThat(turn.path("spoken").asText()).as(words).isNotEmpty();
    }
  }

  private static List<String> suggestions(JsonNode state) {
    List<String> suggestions = new ArrayList<>();
    state.path("suggestions").forEach(words -> suggestions.add(words.asText()));
    return suggestions;
  }

  /** Does what a browser does from "Link account" to the page. */
  private static void link(String decision) throws Exception {
    String consent = get("/link").headers().firstValue("Location").orElseThrow();
    String page = send(HttpRequest.newBuilder(URI.create(consent)).build()).body();
    String ticket = page.replaceAll("(?s).*name=\"ticket\" value=\"([^\"]*)\".*", "$1");
    HttpRequest press =
        HttpRequest.newBuilder(URI.create(consent).resolve("/authorize"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("ticket=" + ticket + "&person=sam&decision=" + decision))
            .build();
    String callback = send(press).headers().firstValue("Location").orElseThrow();
    assertThat(callback).startsWith(url + "/link/callback?");
    assertThat(
            send(HttpRequest.newBuilder(URI.create(callback)).build())
                .headers()
                .firstValue("Location"))
        .hasValue("/");
  }

  private static JsonNode say(String words) throws Exception {
    return json(post("/api/say", MAPPER.createObjectNode().put("words", words).toString()));
  }

  private static JsonNode state() throws Exception {
    return json(get("/api/state"));
  }

  private static JsonNode last(JsonNode state) {
    JsonNode conversation = state.path("conversation");
    return conversation.path(conversation.size() - 1);
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    return MAPPER.readTree(response.body());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url + path)).build());
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(url + path)).POST(BodyPublishers.ofString(body)).build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** By hand, as no client lets one choose the Host. */
  private static String statusLine(String head) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", web.port())) {
      socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }
}
