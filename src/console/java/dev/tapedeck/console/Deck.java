package dev.tapedeck.console;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tapedeck.LambdaHandler;
import dev.tapedeck.Settings;
import dev.tapedeck.console.alexa.AccountLink;
import dev.tapedeck.console.alexa.Echo;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Resolver;
import dev.tapedeck.console.spotify.StandInSpotify;
import dev.tapedeck.memory.Memory;
import dev.tapedeck.spotify.Scope;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything but the page: a stand-in Spotify, the skill as Lambda has it, an account link and an
 * Echo, wired to each other.
 */
record Deck(
    StandInSpotify spotify,
    RequestStreamHandler skill,
    String skillId,
    InteractionModel model,
    Resolver resolver,
    AccountLink link,
    Echo echo)
    implements AutoCloseable {
  static final String ANY_SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";

  /**
   * Starts it.
   *
   * @param spotifyPort where the stand-in listens; another free port if that is taken, or for 0
   * @param callback where the consent page returns to
   * @param memory where the skill keeps what it remembers
   * @throws IOException if the model can't be read or no port is free
   */
  static Deck start(int spotifyPort, URI callback, InteractionModel model, Memory memory)
      throws IOException {
    String skillId =
        Optional.ofNullable(System.getenv("ALEXA_SKILL_ID"))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .orElse(ANY_SKILL_ID);
    StandInSpotify spotify = standIn(spotifyPort);
    AccountLink.Provider provider =
        new AccountLink.Provider(
            spotify.accountsUrl(), StandInSpotify.CLIENT_ID, StandInSpotify.CLIENT_SECRET);
    AccountLink link = new AccountLink(provider, callback, Scope.values(Scope.values()));
    Settings settings = new Settings(skillId, spotify.apiUrl());
    RequestStreamHandler skill =
        new RenewedSkill(spotify.faults()::switchings, () -> new LambdaHandler(settings, memory));
    Echo echo = new Echo(skill, skillId, model.locale(), model, link::accessToken);
    return new Deck(spotify, skill, skillId, model, new Resolver(model, skillId), link, echo);
  }

  /** The same with a skill that remembers nothing. */
  static Deck start(int spotifyPort, URI callback, InteractionModel model) throws IOException {
    return start(spotifyPort, callback, model, Memory.unset());
  }

  /** The interaction model of a locale, from the skill package of the project we run in. */
  static InteractionModel model(String locale) throws IOException, Arguments.BadArguments {
    Path file = InteractionModel.file(Path.of(""), locale);
    if (!Files.isRegularFile(file)) {
      throw new Arguments.BadArguments(
          "There is no interaction model for " + locale + ": " + file.toAbsolutePath());
    }
    return InteractionModel.read(file);
  }

  private static StandInSpotify standIn(int port) throws IOException {
    try {
      Ports.check(port);
      return StandInSpotify.start(port);
    } catch (BindException taken) {
      return StandInSpotify.start(0);
    }
  }

  @Override
  public void close() {
    spotify.close();
  }
}
