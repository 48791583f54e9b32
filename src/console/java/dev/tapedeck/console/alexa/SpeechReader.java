package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an {@code outputSpeech}: its plain text, and what Alexa would reject. */
final class SpeechReader {
  /** Alexa's limit for one outputSpeech. */
  static final int MAX_CHARACTERS = 8000;

  private static final int MAX_AUDIO_TAGS = 5;
  private static final Set<String> TAGS =
      Set.of(
          "speak",
          "amazon:domain",
          "amazon:effect",
          "amazon:emotion",
          "audio",
          "break",
          "emphasis",
          "lang",
          "p",
          "phoneme",
          "prosody",
          "s",
          "say-as",
          "sub",
          "voice",
          "w");

  private SpeechReader() {}

  /** The speech as plain text; SSML that is not well formed is returned unchanged. */
  static String plain(JsonNode speech) {
    String ssml = speech.path("ssml").asText("");
    if (ssml.isEmpty()) {
      return speech.path("text").asText("").strip();
    }
    String text = parse(ssml).map(SpeechReader::plainText).orElse(ssml.replaceAll("</?speak>", ""));
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Why Alexa would reject the speech; {@code where} is its path in the response. */
  static List<String> violations(String where, JsonNode speech) {
    List<String> violations = new ArrayList<>();
    String type = speech.path("type").asText("");
    if (!type.equals("SSML") && !type.equals("PlainText")) {
      violations.add(where + ": the type is \"" + type + "\", not SSML or PlainText");
    }
    String text = speech.path(type.equals("SSML") ? "ssml" : "text").asText("");
    if (text.length() > MAX_CHARACTERS) {
      violations.add(
          where + ": " + text.length() + " characters; " + MAX_CHARACTERS + " are allowed");
    }
    if (plain(speech).isEmpty() && !text.contains("<audio")) {
      violations.add(where + ": nothing is said");
    }
    if (type.equals("SSML")) {
      parse(text)
          .ifPresentOrElse(
              ssml -> checkTags(where, ssml, violations),
              () -> violations.add(where + ": the SSML is not well formed: " + text));
    }
    return violations;
  }

  private static void checkTags(String where, Document ssml, List<String> violations) {
    Element root = ssml.getDocumentElement();
    if (!root.getTagName().equals("speak")) {
      violations.add(where + ": the SSML's outermost tag is <" + root.getTagName() + ">");
    }
    NodeList elements = ssml.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      String tag = ((Element) elements.item(i)).getTagName();
      if (!TAGS.contains(tag)) {
        violations.add(where + ": Alexa knows no tag <" + tag + ">");
      } else if (tag.equals("speak") && elements.item(i) != root) {
        violations.add(where + ": a <speak> inside a <speak>");
      }
    }
    if (ssml.getElementsByTagName("audio").getLength() > MAX_AUDIO_TAGS) {
      violations.add(where + ": more than " + MAX_AUDIO_TAGS + " <audio> tags");
    }
  }

  private static Optional<Document> parse(String ssml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return Optional.of(builder.parse(new InputSource(new StringReader(ssml))));
    } catch (Exception e) {
      return Optional.empty();
    }
  }

  /** The text content; paragraphs, sentences and breaks are separated by spaces. */
  private static String plainText(Node node) {
    if (node instanceof Text text) {
      return text.getData();
    }
    if (node instanceof Element element && element.getTagName().equals("sub")) {
      return element.hasAttribute("alias") ? element.getAttribute("alias") : node.getTextContent();
    }
    StringBuilder result = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      boolean separate = Set.of("p", "s", "break").contains(child.getNodeName());
      result.append(separate ? " " : "").append(plainText(child)).append(separate ? " " : "");
    }
    return result.toString();
  }
}
