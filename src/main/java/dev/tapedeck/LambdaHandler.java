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
    this(Settings.from(System.getenv()));
  }

  /** For whoever brings settings of their own, such as the local console. */
  public LambdaHandler(Settings settings) {
    super(new TapeDeck(settings));
  }
}
