package dev.tapedeck;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tapedeck.alexa.AlexaApi;
import dev.tapedeck.alexa.TapeDeckSkill;
import dev.tapedeck.alexa.TurnReader;
import dev.tapedeck.command.Commands;
import dev.tapedeck.memory.Memory;
import dev.tapedeck.reading.RereadRequests;
import dev.tapedeck.spotify.SpotifyConnection;
import dev.tapedeck.turn.Conversation;
import dev.tapedeck.turn.MemoryService;
import dev.tapedeck.turn.TurnObserver;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** The entry point on AWS Lambda: {@code dev.tapedeck.LambdaHandler}. */
public final class LambdaHandler implements RequestStreamHandler {
  private final TapeDeckSkill skill;

  /** A strong reference: CRaC holds its resources weakly. */
  @SuppressWarnings({"unused", "FieldCanBeLocal"})
  private final Snapshot snapshot;

  /**
   * Reads the settings from the environment variables, and warms up before the first request.
   *
   * @throws IllegalStateException if ALEXA_SKILL_ID is not set
   */
  public LambdaHandler() {
    Map<String, String> environment = System.getenv();
    Settings settings = Settings.from(environment);
    SpotifyConnection spotify = new SpotifyConnection(settings.spotifyApiUrl());
    skill =
        skill(
            settings.skillId(), spotify, settings.memory(), AlexaApi.ofAmazon(), TurnObserver.NONE);
    boolean forSnapshot = "snap-start".equals(environment.get("AWS_LAMBDA_INITIALIZATION_TYPE"));
    WarmUp.run(settings.skillId(), warmUpSkill(settings.skillId()), spotify, forSnapshot);
    if (forSnapshot && settings.preferencesTable().isPresent()) {
      WarmUp.readTable(settings.memory());
    }
    snapshot = forSnapshot ? Snapshot.of(spotify) : null;
  }

  /** With these settings and without a memory, for tests. */
  public LambdaHandler(Settings settings) {
    this(settings, Memory.unset(), AlexaApi.ofAmazon());
  }

  /** With these settings, memory and Alexa API, for tests. */
  public LambdaHandler(Settings settings, Memory memory, AlexaApi alexa) {
    this(settings, memory, alexa, TurnObserver.NONE);
  }

  /** With an observer of how turns are answered, for the local console. */
  public LambdaHandler(Settings settings, Memory memory, AlexaApi alexa, TurnObserver observer) {
    SpotifyConnection spotify = new SpotifyConnection(settings.spotifyApiUrl());
    skill = skill(settings.skillId(), spotify, memory, alexa, observer);
    snapshot = null;
  }

  /** A skill for the warm-up: it answers like the real one, without network and memory. */
  private static TapeDeckSkill warmUpSkill(String skillId) {
    SpotifyConnection spotify = SpotifyConnection.answering(WarmUpAnswer.JSON);
    return skill(
        skillId, spotify, Memory.unset(), AlexaApi.trusting(address -> false), TurnObserver.NONE);
  }

  private static TapeDeckSkill skill(
      String skillId,
      SpotifyConnection spotify,
      Memory memory,
      AlexaApi alexa,
      TurnObserver observer) {
    MemoryService memories = new MemoryService(memory, Commands.PERSISTED);
    return new TapeDeckSkill(
        skillId,
        new TurnReader(spotify, memories, observer),
        new Conversation(Commands.reading(), new RereadRequests(), Commands::of, memories),
        memories,
        alexa);
  }

  @Override
  public void handleRequest(InputStream request, OutputStream response, Context context)
      throws IOException {
    response.write(skill.answer(request.readAllBytes()));
  }
}
