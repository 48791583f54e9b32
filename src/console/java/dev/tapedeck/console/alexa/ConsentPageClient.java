package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.AccountLink.LinkException;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Submits a consent page without a browser. */
final class ConsentPageClient {
  /** Alexa waits up to 4.5 s for a token response. */
  static final Duration TIMEOUT = Duration.ofMillis(4500);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private static final Pattern FORM = Pattern.compile("(?is)<form\\b([^>]*)>(.*?)</form>");
  private static final Pattern FIELD = Pattern.compile("(?is)<input\\b([^>]*)>");
  private static final Set<String> CHOICES = Set.of("radio", "checkbox");
  private static final Pattern CHECKED = Pattern.compile("(?i)\\bchecked\\b");
  private static final Pattern BUTTON =
      Pattern.compile("(?is)<button\\b([^>]*)>\\s*(?:<[^>]*>\\s*)*agree\\b.*?</button>");

  private ConsentPageClient() {}

  /**
   * Loads the page, submits "Agree", and returns the query parameters of the redirect.
   *
   * @param choices values that override the page's form fields
   */
  static Map<String, String> agree(URI authorizeUrl, Map<String, String> choices)
      throws LinkException {
    HttpResponse<String> page =
        send(HttpRequest.newBuilder(authorizeUrl).timeout(TIMEOUT).GET().build());
    if (page.headers().firstValue("Location").isPresent()) {
      return query(page);
    }
    if (page.statusCode() != 200) {
      throw new LinkException("The consent page answered " + page.statusCode() + ".");
    }
    Matcher form = FORM.matcher(page.body());
    while (form.find()) {
      Matcher button = BUTTON.matcher(form.group(2));
      if (button.find()) {
        Map<String, String> fields = fields(form.group(2), button.group(1));
        fields.replaceAll(choices::getOrDefault);
        return submit(authorizeUrl, form.group(1), fields);
      }
    }
    throw new LinkException("The consent page has no \"Agree\" button.");
  }

  private static Map<String, String> fields(String content, String buttonTag) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(content);
    while (field.find()) {
      String tag = field.group(1);
      boolean choice = attribute(tag, "type").filter(CHOICES::contains).isPresent();
      if (!choice || CHECKED.matcher(tag).find()) {
        put(fields, tag);
      }
    }
    put(fields, buttonTag);
    return fields;
  }

  private static Map<String, String> submit(URI page, String formTag, Map<String, String> fields)
      throws LinkException {
    URI target = page.resolve(attribute(formTag, "action").orElse(page.toString()));
    HttpRequest post =
        HttpRequest.newBuilder(target)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(TokenClient.form(fields)))
            .build();
    return query(send(post));
  }

  static HttpResponse<String> send(HttpRequest request) throws LinkException {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new LinkException("The authorization server can't be reached: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LinkException("Linking was interrupted.");
    }
  }

  private static void put(Map<String, String> fields, String tag) {
    attribute(tag, "name").ifPresent(name -> fields.put(name, attribute(tag, "value").orElse("")));
  }

  private static Optional<String> attribute(String tag, String name) {
    Matcher matcher =
        Pattern.compile("(?is)\\b" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(tag);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String value = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return Optional.of(
        value
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&"));
  }

  /** The query parameters of a redirect's location. */
  private static Map<String, String> query(HttpResponse<String> answer) throws LinkException {
    Optional<String> location = answer.headers().firstValue("Location");
    if (location.isEmpty()) {
      throw new LinkException(
          "The consent page did not redirect: status " + answer.statusCode() + ".");
    }
    URI uri = URI.create(location.get());
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], parts.length < 2 ? "" : decode(parts[1]));
    }
    return query;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
