package bench;

import com.amazon.ask.Skill;
import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.Skills;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.impl.IntentRequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.ui.Image;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** One of Tape Deck's answers, written the usual way: the ASK SDK, OkHttp, Jackson's data binding. */
public class WhatsPlaying extends SkillStreamHandler {
  public WhatsPlaying() {
    super(skill());
  }

  private static Skill skill() {
    return Skills.standard().addRequestHandler(new Handler()).build();
  }

  private static final class Handler implements IntentRequestHandler {
    private static final OkHttpClient CLIENT = new OkHttpClient();
    private static final ObjectMapper MAPPER =
        new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Override
    public boolean canHandle(HandlerInput input, IntentRequest request) {
      return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, IntentRequest request) {
      SystemState system = input.getRequestEnvelope().getContext().getSystem();
      String token =
          system.getPerson() == null
              ? system.getUser().getAccessToken()
              : system.getPerson().getAccessToken();
      Player player = player(token);
      String artists =
          player.item().artists().stream().map(Artist::name).collect(Collectors.joining(" and "));
      String cover = player.item().album().images().get(0).url();
      String name = player.item().name();
      return input
          .getResponseBuilder()
          .withSpeech(player.device().name() + " is playing " + name + " by " + artists + ".")
          .withStandardCard(
              name,
              artists,
              Image.builder().withSmallImageUrl(cover).withLargeImageUrl(cover).build())
          .build();
    }

    private static Player player(String token) {
      Request request =
          new Request.Builder()
              .url(System.getenv("SPOTIFY_API_URL") + "/me/player?additional_types=track,episode")
              .header("Authorization", "Bearer " + token)
              .build();
      try (var response = CLIENT.newCall(request).execute()) {
        return MAPPER.readValue(response.body().byteStream(), Player.class);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  record Player(Device device, Item item) {}

  record Device(String name) {}

  record Item(String name, List<Artist> artists, Album album) {}

  record Artist(String name) {}

  record Album(List<Cover> images) {}

  record Cover(String url) {}
}
