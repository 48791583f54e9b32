package dev.tapedeck.fuzz;

import dev.tapedeck.Events;
import dev.tapedeck.LambdaHandler;
import dev.tapedeck.Settings;
import dev.tapedeck.alexa.AlexaApi;
import dev.tapedeck.console.FileMemory;
import dev.tapedeck.console.alexa.Caller;
import dev.tapedeck.console.alexa.DirectiveService;
import dev.tapedeck.console.alexa.Echo;
import dev.tapedeck.console.alexa.EchoDevice;
import dev.tapedeck.console.spotify.StandInSpotify;
import dev.tapedeck.memory.Memory;
import dev.tapedeck.memory.Owner;
import dev.tapedeck.testing.InteractionModels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A home whose skill reaches Spotify through a {@link FuzzingProxy}. It is used for many cases. */
final class FuzzedHome implements AutoCloseable {
  private static final Instant START = Instant.parse("2026-11-30T18:00:00Z");
  private static final EchoDevice KITCHEN =
      new EchoDevice("amzn1.ask.device.kitchen", "kitchen", "Echo Dot", false, Set.of());

  /** The stored preferences for the rows marked "memory", as in CommandsTest. */
  private static final String DOCUMENT =
      "{\"speakers\":{\"amzn1.ask.device.kitchen\":\"Living Room\"},"
          + "\"nicknames\":{\"radio\":\"Living Room\"},\"limits\":{\"Living Room\":70}}";

  final StandInSpotify spotify;
  final FuzzingProxy proxy;
  private final DirectiveService directives = DirectiveService.start();
  private final Path memoryFile;
  private String token;

  FuzzedHome(Path folder) {
    try {
      spotify = StandInSpotify.start(0);
      memoryFile = Files.createTempFile(folder, "memory", ".json");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    spotify.lag(Duration.ZERO);
    proxy = new FuzzingProxy(spotify.apiUrl());
  }

  /** The access token of the latest {@link #echo}. */
  String token() {
    return token;
  }

  /** Resets everything; gives an Echo on which a new process of the skill runs. */
  Echo echo(boolean withMemory) {
    spotify.reset(START);
    proxy.unchanged();
    token = spotify.issueToken("sam");
    Caller caller = new Caller(Optional.of(token), Optional.empty());
    LambdaHandler skill =
        new LambdaHandler(
            new Settings(Events.SKILL_ID, proxy.apiUrl()),
            withMemory ? memory() : Memory.unset(),
            AlexaApi.trusting(address -> "127.0.0.1".equals(address.getHost())));
    return new Echo(KITCHEN, () -> InteractionModels.of("en-US"), skill, directives, () -> caller);
  }

  private Memory memory() {
    memoryFile.toFile().delete();
    FileMemory memory = new FileMemory(memoryFile);
    Owner owner = new Owner("amzn1.ask.account.CONSOLE", Owner.EVERYBODY);
    memory.save(owner, DOCUMENT, Optional.empty());
    return memory;
  }

  @Override
  public void close() {
    proxy.close();
    directives.close();
    spotify.close();
  }
}
