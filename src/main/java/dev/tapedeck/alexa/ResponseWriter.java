package dev.tapedeck.alexa;

import com.amazon.ask.model.Directive;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.dialog.DynamicEntitiesDirective;
import com.amazon.ask.model.dialog.ElicitSlotDirective;
import com.amazon.ask.model.er.dynamic.Entity;
import com.amazon.ask.model.er.dynamic.EntityListItem;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.Image;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.model.ui.StandardCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes of the SDK's model what {@link ResponseMapper} puts into it, as Alexa wants it in JSON.
 */
final class ResponseWriter {
  private ResponseWriter() {}

  static Map<String, Object> envelope(ResponseEnvelope envelope) {
    Members json = new Members();
    json.put("version", envelope.getVersion());
    json.put("sessionAttributes", envelope.getSessionAttributes());
    json.put("response", response(envelope.getResponse()));
    return json;
  }

  private static Members response(Response response) {
    Members json = new Members();
    json.put("outputSpeech", ResponseWriter::speech, response.getOutputSpeech());
    if (response.getReprompt() != null) {
      Members reprompt = new Members();
      reprompt.put(
          "outputSpeech", ResponseWriter::speech, response.getReprompt().getOutputSpeech());
      json.put("reprompt", reprompt);
    }
    json.put("card", ResponseWriter::card, response.getCard());
    json.putAll("directives", ResponseWriter::directive, response.getDirectives());
    json.put("shouldEndSession", response.getShouldEndSession());
    return json;
  }

  private static Members speech(OutputSpeech speech) {
    Members json = new Members();
    json.put("type", speech.getType());
    json.put("ssml", ((SsmlOutputSpeech) speech).getSsml());
    return json;
  }

  private static Members card(Card card) {
    Members json = new Members();
    json.put("type", card.getType());
    if (card instanceof StandardCard standard) {
      json.put("title", standard.getTitle());
      json.put("text", standard.getText());
      json.put("image", ResponseWriter::image, standard.getImage());
    }
    return json;
  }

  private static Members image(Image image) {
    Members json = new Members();
    json.put("smallImageUrl", image.getSmallImageUrl());
    json.put("largeImageUrl", image.getLargeImageUrl());
    return json;
  }

  private static Members directive(Directive directive) {
    Members json = new Members();
    json.put("type", directive.getType());
    if (directive instanceof ElicitSlotDirective question) {
      json.put("slotToElicit", question.getSlotToElicit());
      json.put("updatedIntent", ResponseWriter::intent, question.getUpdatedIntent());
    } else if (directive instanceof DynamicEntitiesDirective entities) {
      json.put("updateBehavior", entities.getUpdateBehavior());
      json.putAll("types", ResponseWriter::type, entities.getTypes());
    } else {
      throw new IllegalArgumentException("no JSON is written for " + directive.getType());
    }
    return json;
  }

  private static Members intent(Intent intent) {
    Members slots = new Members();
    intent.getSlots().forEach((name, slot) -> slots.put(name, slot(slot)));
    Members json = new Members();
    json.put("name", intent.getName());
    json.put("slots", slots);
    return json;
  }

  private static Members slot(Slot slot) {
    Members json = new Members();
    json.put("name", slot.getName());
    json.put("value", slot.getValue());
    return json;
  }

  private static Members type(EntityListItem type) {
    Members json = new Members();
    json.put("name", type.getName());
    json.putAll("values", ResponseWriter::entity, type.getValues());
    return json;
  }

  private static Members entity(Entity entity) {
    Members name = new Members();
    name.put("value", entity.getName().getValue());
    name.put("synonyms", entity.getName().getSynonyms());
    Members json = new Members();
    json.put("id", entity.getId());
    json.put("name", name);
    return json;
  }

  /** The members of an object, without those that are null. */
  private static final class Members extends HashMap<String, Object> {
    @Override
    public Object put(String name, Object value) {
      return value == null ? null : super.put(name, value);
    }

    <T> void put(String name, Function<T, Members> writer, T value) {
      if (value != null) {
        put(name, writer.apply(value));
      }
    }

    <T> void putAll(String name, Function<T, Members> writer, List<T> values) {
      if (values != null && !values.isEmpty()) {
        put(name, values.stream().map(writer).toList());
      }
    }
  }
}
