package dev.tapedeck;

import dev.tapedeck.memory.Memory;
import java.util.Map;
import java.util.Optional;

/**
 * What Tape Deck is told from outside, read in this one place.
 *
 * @param skillId the only skill id whose requests are answered (ALEXA_SKILL_ID)
 * @param spotifyApiUrl the Web API's base address, without a closing slash (SPOTIFY_API_URL)
 * @param preferencesTable the DynamoDB table of what is remembered, empty to remember nothing
 *     (PREFERENCES_TABLE)
 */
public record Settings(String skillId, String spotifyApiUrl, Optional<String> preferencesTable) {
  static final String SPOTIFY = "https://api.spotify.com/v1";

  /** Those of a skill that remembers nothing. */
  public Settings(String skillId, String spotifyApiUrl) {
    this(skillId, spotifyApiUrl, Optional.empty());
  }

  /**
   * Reads the settings from environment variables.
   *
   * @throws IllegalStateException if ALEXA_SKILL_ID is missing: without it the function would
   *     answer anybody's skill
   */
  public static Settings from(Map<String, String> environment) {
    String skillId = value(environment, "ALEXA_SKILL_ID", "");
    if (skillId.isEmpty()) {
      throw new IllegalStateException(
          "ALEXA_SKILL_ID is not set: Tape Deck answers only the skill it belongs to."
              + " Set it to the skill's id, amzn1.ask.skill.…");
    }
    String url = value(environment, "SPOTIFY_API_URL", SPOTIFY);
    String table = value(environment, "PREFERENCES_TABLE", "");
    return new Settings(
        skillId,
        url.endsWith("/") ? url.substring(0, url.length() - 1) : url,
        table.isEmpty() ? Optional.empty() : Optional.of(table));
  }

  /** Where what is to be remembered is kept. */
  Memory memory() {
    return preferencesTable.map(Memory::table).orElseGet(Memory::unset);
  }

  private static String value(Map<String, String> environment, String name, String otherwise) {
    String value = environment.getOrDefault(name, "").strip();
    return value.isEmpty() ? otherwise : value;
  }
}
