package dev.tapedeck.alexa;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.function.Predicate;

/**
 * The HTTP client for the SDK's service clients: it posts to Alexa's API and reads only the status,
 * which is all that a progressive response needs.
 *
 * <p>A request carries Alexa's API token and the address to send it to. The token is sent to
 * trusted addresses only, and redirects are not followed.
 */
public final class AlexaApi implements ApiClient {
  /** The timeout of connecting, and of the response. */
  static final int TIMEOUT_MS = 700;

  private final Predicate<URI> trusted;

  private AlexaApi(Predicate<URI> trusted) {
    this.trusted = trusted;
  }

  /** Trusts Amazon's hosts, over https. */
  public static AlexaApi ofAmazon() {
    return new AlexaApi(
        address ->
            "https".equals(address.getScheme())
                && String.valueOf(address.getHost()).endsWith(".amazonalexa.com"));
  }

  /** Trusts other addresses, for a stand-in of Alexa's API. */
  public static AlexaApi trusting(Predicate<URI> addresses) {
    return new AlexaApi(addresses);
  }

  /**
   * Sends a request.
   *
   * @throws IllegalArgumentException if the address is not trusted
   * @throws UncheckedIOException if there is no answer in time
   */
  @Override
  public ApiClientResponse invoke(ApiClientRequest request) {
    URI address = URI.create(request.getUrl());
    if (!trusted.test(address)) {
      throw new IllegalArgumentException("not an address of Alexa's API");
    }
    try {
      ApiClientResponse response = new ApiClientResponse();
      response.setStatusCode(status(address, request));
      return response;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int status(URI address, ApiClientRequest request) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout(TIMEOUT_MS);
    connection.setReadTimeout(TIMEOUT_MS);
    connection.setRequestMethod(request.getMethod());
    request
        .getHeaders()
        .forEach(header -> connection.setRequestProperty(header.getName(), header.getValue()));
    connection.setDoOutput(true);
    try (OutputStream body = connection.getOutputStream()) {
      body.write(request.getBody().getBytes(UTF_8));
    }
    return connection.getResponseCode();
  }
}
