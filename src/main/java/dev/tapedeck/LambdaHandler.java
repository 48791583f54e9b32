package dev.tapedeck;

import com.amazon.ask.SkillStreamHandler;
import dev.tapedeck.memory.Memory;

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

  /** For whoever brings settings of their own. */
  public LambdaHandler(Settings settings) {
    this(settings, false);
  }

  /** For whoever brings a memory of their own too, such as the local console. */
  public LambdaHandler(Settings settings, Memory memory) {
    super(new TapeDeck(settings, memory));
  }

  private LambdaHandler(Settings settings, boolean warm) {
    super(new TapeDeck(settings));
    if (warm) {
      WarmUp.run(settings.skillId());
    }
  }
}
