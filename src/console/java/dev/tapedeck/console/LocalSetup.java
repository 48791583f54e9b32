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

/**
 * Everything but the page: Spotify or its stand-in, the skill's Lambda handler, and a household of
 * simulated Echos.
 */
record LocalSetup(
    MusicService service,
    LinesReloadingHandler skill,
    String skillId,
    DirectiveService directives,
    AtomicReference<Memory> memory,
    Household household,
    TurnSteps steps)
    implements AutoCloseable {
  /** Trusts the simulated directive service, which runs on this machine. */
  private static final AlexaApi LOCAL_ALEXA =
      AlexaApi.trusting(address -> "127.0.0.1".equals(address.getHost()));

  /** The project folder; the console runs in it. */
  static final Path PROJECT = Path.of("");

  static final String ANY_SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000";

  /**
   * Starts the stand-in and a skill without a memory.
   *
   * @param spotifyPort port of the stand-in; any free one if it is in use or 0
   * @param callback the redirect URI of the consent page
   * @throws IOException if the manifest can't be read or no port is free
   */
  static LocalSetup start(int spotifyPort, URI callback, InteractionModel model)
      throws IOException {
    return start(StandInService.start(spotifyPort), callback, model, PROJECT, Memory.unset());
  }

  /**
   * Starts the skill and the household.
   *
   * @param service a running Spotify; closed by {@link #close}
   * @param project the folder whose lines files the skill uses
   * @param first the memory of the skill until the first reset
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
    TurnSteps steps = new TurnSteps();
    LinesReloadingHandler skill =
        new LinesReloadingHandler(
            new RestartingHandler(
                () -> List.of(service.faultChangeCount(), memory.get()),
                () -> new LambdaHandler(settings, memory.get(), LOCAL_ALEXA, steps)),
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
    return new LocalSetup(service, skill, skillId, directives, memory, household, steps);
  }

  /** The interaction model of a locale, from the project's skill package. */
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

  /** Sets the listener for everything a person does other than speak; it receives script steps. */
  void onManualAction(Consumer<ObjectNode> listener) {
    service.standIn().ifPresent(standIn -> standIn.onChange(listener));
    household.onChoice(listener);
  }

  /**
   * Sets the listener for resets of the stand-in by a script. The consents of all users are lost
   * then, so their accounts are unlinked first.
   */
  void onStandInReset(Runnable listener) {
    service
        .standIn()
        .ifPresent(
            standIn ->
                standIn.onReset(
                    () -> {
                      household.reset();
                      listener.run();
                    }));
  }

  /** The selected Echo. */
  Echo echo() {
    return household.echo();
  }

  /** The household's account link. */
  AccountLink link() {
    return household.link();
  }

  InteractionModel model() {
    return household.understanding().model();
  }

  /** Switches the Echos to another locale; reads its model from disk. */
  void locale(String locale) throws IOException {
    household.useModel(new Understanding(SkillPackage.model(locale), skillId));
  }

  /**
   * Resets to the initial state, with no account linked and a temporary memory. The configured
   * memory is left unchanged.
   *
   * @param at the time at which the stand-in's clock is frozen; empty for a running clock
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
