package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tapedeck.console.alexa.DirectiveService.Interim;
import java.util.List;
import java.util.Optional;

/**
 * One turn: what was said, what went to the skill, and what came back.
 *
 * @param words what the person said; empty for silence
 * @param request the whole request; missing ({@code isMissingNode}) if the skill was not asked
 * @param response the whole response; missing if there is none
 * @param resolution how the words were understood; empty unless they were
 * @param spoken the answer as plain text; empty if nothing is said
 * @param reprompt what Alexa says if the person stays silent; empty if nothing
 * @param card the card for the Alexa app
 * @param sessionOpen whether the skill is still listening afterwards
 * @param millis how long the skill took
 * @param violations what Alexa would not accept; see {@link ResponseContract}
 * @param note what the console itself has to say about the turn; empty if nothing
 * @param bytes the size of the response
 * @param interims what the skill let Alexa say before the answer
 * @param doubts where Alexa may not have passed the words on to the skill
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

  /** A turn of which the skill knows nothing. */
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

  /** Whether the skill was asked. */
  public boolean asked() {
    return request.isObject();
  }

  /**
   * A card as the Alexa app shows it.
   *
   * @param type Simple, Standard, LinkAccount or AskForPermissionsConsent
   * @param image the address of the picture, or empty
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
