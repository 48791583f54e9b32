package dev.tapedeck.alexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.services.ApiClientRequest;
import java.io.IOException;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The token for Alexa's API goes to Amazon only. */
class AlexaApiTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1/v1/directives",
        "http://localhost/v1/directives",
        "http://api.amazonalexa.com/v1/directives",
        "https://api.amazonalexa.com.example.org/v1/directives",
        "https://amazonalexa.com@example.org/v1/directives",
        "https://example.org/.amazonalexa.com",
        "/v1/directives",
      })
  void trustsNoOtherAddress(String url) {
    assertThatThrownBy(() -> AlexaApi.ofAmazon().invoke(post(url)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not an address of Alexa's API");
  }

  @Test
  void followsNoRedirect() throws IOException {
    try (MockWebServer alexa = new MockWebServer();
        MockWebServer elsewhere = new MockWebServer()) {
      alexa.start();
      elsewhere.start();
      alexa.enqueue(
          new MockResponse.Builder()
              .code(307)
              .addHeader("Location", elsewhere.url("/v1/directives").toString())
              .build());
      AlexaApi api = AlexaApi.trusting(address -> true);
      int status = api.invoke(post(alexa.url("/v1/directives").toString())).getStatusCode();
      assertThat(status).isEqualTo(307);
      assertThat(elsewhere.getRequestCount()).isZero();
    }
  }

  private static ApiClientRequest post(String url) {
    ApiClientRequest request = new ApiClientRequest();
    request.setUrl(url);
    request.setMethod("POST");
    request.setHeaders(List.of());
    request.setBody("{}");
    return request;
  }
}
