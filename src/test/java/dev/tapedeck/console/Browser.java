package dev.tapedeck.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.memory.Memory;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** A running console and an HTTP client that behaves like a browser. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final LocalSetup setup;
  final String url;
  private final WebConsole web;

  private Browser(LocalSetup setup, WebConsole web) {
    this.setup = setup;
    this.web = web;
    this.url = "http://127.0.0.1:" + web.port();
  }

  static Browser open() throws Exception {
    return open(StandInService.start(0));
  }

  static Browser open(MusicService service) throws Exception {
    return open(service, Memory.unset());
  }

  static Browser open(MusicService service, Memory memory) throws Exception {
    int port = freePort();
    URI callback = URI.create("http://127.0.0.1:" + port + "/link/callback");
    InteractionModel model = InteractionModel.read(InteractionModel.file(Path.of(""), "en-US"));
    LocalSetup setup = LocalSetup.start(service, callback, model, LocalSetup.PROJECT, memory);
    ConversationLog conversation = new ConversationLog(setup);
    Edits edits = new Edits(setup, LocalSetup.PROJECT, conversation::note);
    return new Browser(setup, WebConsole.start(port, setup, conversation, edits));
  }

  /**
   * A port below those that the system gives to others, which run at the same time: the port has to
   * be known before the server is started, since the address of the callback has it.
   */
  private static int freePort() throws IOException {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(12_000, 32_000);
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
        return free.getLocalPort();
      } catch (BindException taken) {
        continue;
      }
    }
  }

  int port() {
    return web.port();
  }

  @Override
  public void close() {
    web.close();
    setup.close();
  }

  /** Follows the redirects from "Link account" back to the page. */
  void link(String decision) throws Exception {
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

  JsonNode say(String words) throws Exception {
    return json(post("/api/say", MAPPER.createObjectNode().put("words", words).toString()));
  }

  JsonNode state() throws Exception {
    return json(get("/api/state"));
  }

  JsonNode last(JsonNode state) {
    JsonNode conversation = state.path("conversation");
    return conversation.path(conversation.size() - 1);
  }

  JsonNode json(HttpResponse<String> response) throws Exception {
    return MAPPER.readTree(response.body());
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url + path)).build());
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(url + path)).POST(BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> put(String path, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(url + path)).PUT(BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> delete(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(url + path)).DELETE().build());
  }

  HttpResponse<String> send(HttpRequest request) throws Exception {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Uses a socket, because HTTP clients don't allow setting the Host header. */
  String statusLine(String head) throws Exception {
    return statusLine(port(), head);
  }

  static String statusLine(int port, String head) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }
}
