package dev.tapedeck;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tapedeck.alexa.TapeDeckSkill;
import dev.tapedeck.memory.Memory;
import dev.tapedeck.spotify.SpotifyConnection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** What AWS Lambda starts: {@code dev.tapedeck.LambdaHandler}. */
public final class LambdaHandler implements RequestStreamHandler {
  private final TapeDeckSkill skill;

  /** Kept, because nobody else does. */
  @SuppressWarnings("unused")
  private final Snapshot snapshot;

  /**
   * For Lambda, with the settings of its environment.
   *
   * @throws IllegalStateException if ALEXA_SKILL_ID is not set
   */
  public LambdaHandler() {
    Map<String, String> environment = System.getenv();
    Settings settings = Settings.from(environment);
    SpotifyConnection spotify = new SpotifyConnection(settings.spotifyApiUrl());
    skill = new TapeDeckSkill(settings.skillId(), spotify, settings.memory());
    boolean forSnapshot = "snap-start".equals(environment.get("AWS_LAMBDA_INITIALIZATION_TYPE"));
    WarmUp.run(settings.skillId(), spotify, forSnapshot);
    if (forSnapshot && settings.preferencesTable().isPresent()) {
      WarmUp.remember(settings.memory());
    }
    snapshot = forSnapshot ? Snapshot.of(spotify) : null;
  }

  /** For whoever brings settings of their own. */
  public LambdaHandler(Settings settings) {
    this(settings, Memory.unset());
  }

  /** For whoever brings a memory of their own too, such as the local console. */
  public LambdaHandler(Settings settings, Memory memory) {
    this(settings.skillId(), new SpotifyConnection(settings.spotifyApiUrl()), memory);
  }

  LambdaHandler(String skillId, SpotifyConnection spotify, Memory memory) {
    skill = new TapeDeckSkill(skillId, spotify, memory);
    snapshot = null;
  }

  @Override
  public void handleRequest(InputStream request, OutputStream response, Context context)
      throws IOException {
    response.write(skill.answer(request.readAllBytes()));
  }
}
