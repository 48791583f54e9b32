package dev.tapedeck;

import dev.tapedeck.memory.Memory;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration. Only {@link LambdaHandler} reads the environment, and this interprets it.
 *
 * @param skillId the only skill id whose requests are answered (ALEXA_SKILL_ID)
 * @param spotifyApiUrl the base URL of Spotify's Web API, without a slash at its end
 *     (SPOTIFY_API_URL)
 * @param preferencesTable the DynamoDB table that stores preferences; empty to store nothing
 *     (PREFERENCES_TABLE)
 */
public record Settings(String skillId, String spotifyApiUrl, Optional<String> preferencesTable) {
  static final String DEFAULT_API_URL = "https://api.spotify.com/v1";

  /** The settings of a skill without a table. */
  public Settings(String skillId, String spotifyApiUrl) {
    this(skillId, spotifyApiUrl, Optional.empty());
  }

  /**
   * Reads the settings from environment variables.
   *
   * @throws IllegalStateException if ALEXA_SKILL_ID is missing: without it the function would
   *     answer requests of any skill
   */
  public static Settings from(Map<String, String> environment) {
    String skillId = value(environment, "ALEXA_SKILL_ID", "");
    if (skillId.isEmpty()) {
      throw new IllegalStateException(
          "ALEXA_SKILL_ID is not set: Tape Deck answers only the skill it belongs to."
              + " Set it to the skill's id, amzn1.ask.skill.…");
    }
    String url = value(environment, "SPOTIFY_API_URL", DEFAULT_API_URL);
    String table = value(environment, "PREFERENCES_TABLE", "");
    return new Settings(
        skillId,
        url.endsWith("/") ? url.substring(0, url.length() - 1) : url,
        table.isEmpty() ? Optional.empty() : Optional.of(table));
  }

  /** The memory that these settings select. */
  Memory memory() {
    return preferencesTable.map(Memory::table).orElseGet(Memory::unset);
  }

  private static String value(Map<String, String> environment, String name, String defaultValue) {
    String value = environment.getOrDefault(name, "").strip();
    return value.isEmpty() ? defaultValue : value;
  }
}
