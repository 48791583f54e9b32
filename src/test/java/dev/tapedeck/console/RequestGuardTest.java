package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGuardTest {
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.open();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:8181", "127.0.0.1:1", "127.0.0.1.evil.example"})
  void rejectsOtherHosts(String host) throws Exception {
    assertThat(browser.statusLine("GET /api/state HTTP/1.1\r\nHost: " + host + "\r\n"))
        .contains("403");
  }

  @Test
  void acceptsLoopbackHostNames() throws Exception {
    for (String host : RequestGuard.hosts(browser.port())) {
      assertThat(browser.statusLine("GET / HTTP/1.1\r\nHost: " + host + "\r\n")).contains("200");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "https://127.0.0.1", "http://127.0.0.1:1", "null"})
  void rejectsOtherOrigins(String origin) throws Exception {
    for (String path : List.of("/api/say", "/api/silence", "/alexa", "/unlink")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(browser.url + path))
              .header("Origin", origin)
              .POST(BodyPublishers.ofString("{\"words\":\"open tape deck\"}"))
              .build();
      assertThat(browser.send(request).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(browser.setup.echo().sessionOpen()).isFalse();
  }

  @Test
  void acceptsItsOwnOrigin() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(browser.url + "/api/silence"))
            .header("Origin", browser.url)
            .POST(BodyPublishers.noBody())
            .build();

    assertThat(browser.send(request).statusCode()).isEqualTo(200);
  }
}
