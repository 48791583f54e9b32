package dev.tapedeck;

import com.amazon.ask.SkillStreamHandler;
import dev.tapedeck.memory.Memory;
import dev.tapedeck.spotify.SpotifyConnection;
import java.util.Map;

/** What AWS Lambda starts: {@code dev.tapedeck.LambdaHandler}. */
public final class LambdaHandler extends SkillStreamHandler {
  /** Kept, because nobody else does. */
  @SuppressWarnings("unused")
  private final Snapshot snapshot;

  /**
   * For Lambda, with the settings of its environment.
   *
   * @throws IllegalStateException if ALEXA_SKILL_ID is not set
   */
  public LambdaHandler() {
    this(System.getenv());
  }

  private LambdaHandler(Map<String, String> environment) {
    this(Settings.from(environment), environment);
  }

  private LambdaHandler(Settings settings, Map<String, String> environment) {
    this(settings, new SpotifyConnection(settings.spotifyApiUrl()), environment);
  }

  private LambdaHandler(
      Settings settings, SpotifyConnection spotify, Map<String, String> environment) {
    super(new TapeDeck(settings.skillId(), spotify, settings.memory()));
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
    super(new TapeDeck(skillId, spotify, memory));
    snapshot = null;
  }
}
