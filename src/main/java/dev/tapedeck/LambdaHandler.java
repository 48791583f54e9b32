package dev.tapedeck;

import com.amazon.ask.SkillStreamHandler;

/** What AWS Lambda starts: {@code dev.tapedeck.LambdaHandler}. */
public final class LambdaHandler extends SkillStreamHandler {

  /**
   * For Lambda, with the settings of its environment.
   *
   * @throws IllegalStateException if ALEXA_SKILL_ID is not set
   */
  public LambdaHandler() {
    this(Settings.from(System.getenv()), true);
  }

  /** For whoever brings settings of their own, such as the local console. */
  public LambdaHandler(Settings settings) {
    this(settings, false);
  }

  private LambdaHandler(Settings settings, boolean warm) {
    super(new TapeDeck(settings));
    if (warm) {
      WarmUp.run(settings.skillId());
    }
  }
}
