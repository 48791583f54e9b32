package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tapedeck.console.alexa.DirectiveService.Interim;
import java.util.List;
import java.util.Optional;

/**
 * One turn: the utterance, the request and the response.
 *
 * @param words the utterance; empty for silence
 * @param request the request envelope; missing ({@code isMissingNode}) if the skill was not invoked
 * @param response the response envelope; missing if there is none
 * @param resolution how the utterance was resolved; empty if it did not have to be
 * @param spoken the speech as plain text; may be empty
 * @param reprompt the reprompt as plain text; may be empty
 * @param card the card for the Alexa app
 * @param sessionOpen whether the session is open afterwards
 * @param millis the duration of the invocation
 * @param violations why Alexa would reject the response; see {@link ResponseContract}
 * @param note a note of the console about the turn; may be empty
 * @param bytes the size of the response
 * @param interims the progressive responses
 * @param doubts why Alexa may not route the utterance to the skill
 */
public record Exchange(
    String words,
    JsonNode request,
    JsonNode response,
    Optional<Resolution> resolution,
    String spoken,
    String reprompt,
    Optional<AppCard> card,
    boolean sessionOpen,
    long millis,
    List<String> violations,
    String note,
    int bytes,
    List<Interim> interims,
    List<String> doubts) {

  /** A turn without an invocation of the skill. */
  static Exchange withoutSkill(
      String words, Optional<Resolution> resolution, String reprompt, boolean open, String note) {
    return new Exchange(
        words,
        MissingNode.getInstance(),
        MissingNode.getInstance(),
        resolution,
        reprompt,
        "",
        Optional.empty(),
        open,
        0,
        List.of(),
        note,
        0,
        List.of(),
        List.of());
  }

  /** Whether the skill was invoked. */
  public boolean asked() {
    return request.isObject();
  }

  /**
   * A card for the Alexa app.
   *
   * @param type Simple, Standard, LinkAccount or AskForPermissionsConsent
   * @param image the URL of the image, or empty
   */
  public record AppCard(String type, String title, String text, String image) {
    static Optional<AppCard> of(JsonNode response) {
      JsonNode card = response.path("response").path("card");
      if (!card.isObject()) {
        return Optional.empty();
      }
      JsonNode image = card.path("image");
      String small = image.path("smallImageUrl").asText("");
      return Optional.of(
          new AppCard(
              card.path("type").asText(""),
              card.path("title").asText(""),
              card.path("text").asText(card.path("content").asText("")),
              image.path("largeImageUrl").asText(small)));
    }
  }
}
