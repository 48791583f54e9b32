package dev.tapedeck.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * The allowed dependencies between packages, and the only package that may use each library.
 *
 * <p>{@code command} depends on {@code music}, {@code speaker} and {@code dialog}; these depend on
 * {@code turn}, and {@code turn} on {@code language}, {@code spotify} and {@code memory}. Only the
 * root package depends on {@code alexa} and {@code command}.
 */
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void packagesDependOnEachOtherInOneDirectionOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("root")
        .definedBy("dev.tapedeck")
        .layer("alexa")
        .definedBy("dev.tapedeck.alexa..")
        .layer("command")
        .definedBy("dev.tapedeck.command..")
        .layer("reading")
        .definedBy("dev.tapedeck.reading..")
        .layer("music")
        .definedBy("dev.tapedeck.music..")
        .layer("speaker")
        .definedBy("dev.tapedeck.speaker..")
        .layer("dialog")
        .definedBy("dev.tapedeck.dialog..")
        .layer("turn")
        .definedBy("dev.tapedeck.turn..")
        .layer("match")
        .definedBy("dev.tapedeck.match..")
        .layer("language")
        .definedBy("dev.tapedeck.language..")
        .layer("spotify")
        .definedBy("dev.tapedeck.spotify..")
        .layer("memory")
        .definedBy("dev.tapedeck.memory..")
        .whereLayer("root")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("alexa")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("command")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("reading")
        .mayOnlyBeAccessedByLayers("root")
        .whereLayer("music")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("speaker")
        .mayOnlyBeAccessedByLayers("command", "music")
        .whereLayer("dialog")
        .mayOnlyBeAccessedByLayers("command", "music", "speaker")
        .whereLayer("turn")
        .mayOnlyBeAccessedByLayers(
            "root", "alexa", "reading", "command", "music", "speaker", "dialog")
        .whereLayer("match")
        .mayOnlyBeAccessedByLayers("command", "music", "speaker")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers(
            "alexa", "reading", "command", "music", "speaker", "dialog", "turn", "match")
        .whereLayer("language")
        .mayNotAccessAnyLayer()
        .whereLayer("memory")
        .mayOnlyBeAccessedByLayers("root", "alexa", "command", "music", "speaker", "turn")
        .check(MAIN);
  }

  @Test
  void packageDependenciesHaveNoCycles() {
    slices().matching("dev.tapedeck.(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void commandTopicsHaveNoCycles() {
    slices().matching("dev.tapedeck.command.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void onlyAlexaUsesTheSdk() {
    assertUsedOnlyIn("com.amazon.ask..", "dev.tapedeck.alexa..");
  }

  @Test
  void onlySpotifyUsesOkHttp() {
    assertUsedOnlyIn("okhttp3..", "dev.tapedeck.spotify..");
    assertUsedOnlyIn("okio..", "dev.tapedeck.spotify..");
  }

  /** A turn that needs no memory loads no class of the AWS SDK. */
  @Test
  void onlyTableMemoryUsesTheAwsSdk() {
    assertUsedOnlyIn("software.amazon..", "dev.tapedeck.memory..");
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.TableMemory")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(MAIN);
  }

  @Test
  void theSkillDoesNotDependOnTheConsole() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.tapedeck.console..")
        .check(MAIN);
  }

  @Test
  void onlyLambdaHandlerReadsTheEnvironment() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.tapedeck.LambdaHandler")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(MAIN);
  }

  /** Only SecureRandom is seeded again when Lambda restores a snapshot. */
  @Test
  void onlySecureRandomIsUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ThreadLocalRandom.class, SplittableRandom.class)
        .orShould()
        .callConstructor(Random.class)
        .orShould()
        .callConstructor(Random.class, long.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(Collections.class, "shuffle", List.class)
        .check(MAIN);
  }

  private static void assertUsedOnlyIn(String library, String packages) {
    noClasses()
        .that()
        .resideOutsideOfPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(MAIN);
  }
}
