package dev.tapedeck.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.LambdaHandler;
import dev.tapedeck.Settings;
import dev.tapedeck.alexa.AlexaApi;
import dev.tapedeck.console.alexa.AccountLink;
import dev.tapedeck.console.alexa.DirectiveService;
import dev.tapedeck.console.alexa.Echo;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.Understanding;
import dev.tapedeck.console.spotify.StandInSpotify;
import dev.tapedeck.memory.Memory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Everything but the page: a Spotify, the skill as Lambda has it, and a home with Echos. */
record LocalSetup(
    MusicService service,
    LinesReloadingHandler skill,
    String skillId,
    DirectiveService directives,
    AtomicReference<Memory> memory,
    Household household)
    implements AutoCloseable {
  /** The console's own stand-in for Alexa's API is on this machine. */
  private static final AlexaApi LOCAL_ALEXA =
      AlexaApi.trusting(address -> "127.0.0.1".equals(address.getHost()));

  /** The project that the console runs in. */
  static final Path PROJECT = Path.of("");

  static final String ANY_SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";

  /**
   * Starts it with a stand-in and a skill that remembers nothing.
   *
   * @param spotifyPort where the stand-in listens; another free port if that is taken, or for 0
   * @param callback where the consent page returns to
   * @throws IOException if the manifest can't be read or no port is free
   */
  static LocalSetup start(int spotifyPort, URI callback, InteractionModel model)
      throws IOException {
    return start(StandInService.start(spotifyPort), callback, model, PROJECT, Memory.unset());
  }

  /**
   * Starts it.
   *
   * @param service a Spotify that runs, and is closed with the deck
   * @param project the folder whose sentences the skill speaks
   * @param first where the skill keeps what it remembers, until the home starts again
   */
  static LocalSetup start(
      MusicService service, URI callback, InteractionModel model, Path project, Memory first)
      throws IOException {
    String skillId =
        Optional.ofNullable(System.getenv("ALEXA_SKILL_ID"))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .orElse(ANY_SKILL_ID);
    Settings settings = new Settings(skillId, service.apiUrl());
    AtomicReference<Memory> memory = new AtomicReference<>(first);
    LinesReloadingHandler skill =
        new LinesReloadingHandler(
            new RestartingHandler(
                service::faultChangeCount, () -> new LambdaHandler(settings, memory.get(), LOCAL_ALEXA)),
            project.resolve("src/main/resources"));
    List<String> scopes = SkillPackage.scopes();
    DirectiveService directives = DirectiveService.start();
    Household household =
        new Household(
            () -> new AccountLink(service.provider(), callback, scopes, service.clock()),
            new Understanding(model, skillId),
            skill,
            directives,
            SkillPackage.wantsScreens());
    return new LocalSetup(service, skill, skillId, directives, memory, household);
  }

  /** The interaction model of a locale, from the skill package of the project we run in. */
  static InteractionModel model(String locale) throws IOException, Arguments.BadArguments {
    try {
      return SkillPackage.model(locale);
    } catch (IllegalArgumentException e) {
      throw new Arguments.BadArguments(e.getMessage());
    }
  }

  /**
   * The stand-in.
   *
   * @throws IllegalStateException if this is the real Spotify
   */
  StandInSpotify spotify() {
    return service
        .standIn()
        .orElseThrow(() -> new IllegalStateException("This is the real Spotify."));
  }

  /** Has somebody told of all that a person does past the Echo, as a script's steps. */
  void onManualAction(Consumer<ObjectNode> listener) {
    service.standIn().ifPresent(standIn -> standIn.onChange(listener));
    household.onChoice(listener);
  }

  /** The Echo that is spoken to now. */
  Echo echo() {
    return household.echo();
  }

  /** The account that is linked for all in the house. */
  AccountLink link() {
    return household.link();
  }

  InteractionModel model() {
    return household.understanding().model();
  }

  /** From now on the Echos speak another language, by the model as it is on disk now. */
  void locale(String locale) throws IOException {
    household.useModel(new Understanding(SkillPackage.model(locale), skillId));
  }

  /**
   * Makes the home as it was at first, with no account linked and nothing remembered; what was
   * remembered so far stays where it is, for the next start of the console.
   *
   * @param at the time there, which then stands still; empty for now
   */
  void reset(Optional<Instant> at) {
    memory.set(FileMemory.temporary());
    at.ifPresentOrElse(spotify()::reset, spotify()::reset);
    household.reset();
  }

  @Override
  public void close() {
    directives.close();
    service.close();
  }
}
