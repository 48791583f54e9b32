package dev.tapedeck.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Knowledge runs one way: spotify, memory, match <- turn <- command <- the root. */
class ArchitectureTest {
  private static final String ROOT = "dev.tapedeck";
  private static final String COMMAND = "dev.tapedeck.command..";
  private static final String TURN = "dev.tapedeck.turn..";
  private static final String SPOTIFY = "dev.tapedeck.spotify..";
  private static final String MATCH = "dev.tapedeck.match..";
  private static final String MEMORY = "dev.tapedeck.memory..";
  private static final String AWS = "software.amazon..";
  private static final JavaClasses MAIN =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void theClientKnowsNothingOfOurs() {
    mayNotKnow(SPOTIFY, ROOT, COMMAND, TURN, MATCH, MEMORY);
  }

  @Test
  void matchingKnowsNothingOfOurs() {
    mayNotKnow(MATCH, ROOT, COMMAND, TURN, SPOTIFY, MEMORY);
  }

  @Test
  void theMemoryKnowsNothingOfOurs() {
    mayNotKnow(MEMORY, ROOT, COMMAND, TURN, MATCH, SPOTIFY);
    mayNotKnow(MEMORY, "com.amazon..", "okhttp3..");
  }

  /** So that a turn that needs no memory loads nothing of AWS. */
  @Test
  void onlyTheTableKnowsAws() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.TableMemory")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(AWS)
        .check(MAIN);
  }

  @Test
  void theTurnKnowsOnlyTheClientAndTheMemory() {
    mayNotKnow(TURN, ROOT, COMMAND, MATCH);
  }

  @Test
  void commandsDoNotKnowWhoAssemblesThem() {
    mayNotKnow(COMMAND, ROOT);
  }

  @Test
  void onlyTheTurnAndTheRootKnowAlexa() {
    mayNotKnow(SPOTIFY, "com.amazon..");
    mayNotKnow(MATCH, "com.amazon..");
    mayNotKnow(COMMAND, "com.amazon..");
  }

  @Test
  void onlyTheClientKnowsOkHttp() {
    mayNotKnow(ROOT, "okhttp3..", "okio..");
    mayNotKnow(TURN, "okhttp3..", "okio..");
    mayNotKnow(COMMAND, "okhttp3..", "okio..", "com.fasterxml..");
  }

  /** Getting it ready takes as long as all the rest of a cold start. */
  @Test
  void nothingKnowsJacksonsDataBinding() {
    mayNotKnow(
        "dev.tapedeck..", "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.annotation..");
  }

  @Test
  void onlyTheClientAndItsJsonKnowJackson() {
    mayNotKnow(ROOT, "com.fasterxml..");
    mayNotKnow(TURN, "com.fasterxml..");
    mayNotKnow(COMMAND, "com.fasterxml..");
    mayNotKnow("dev.tapedeck.json..", ROOT, COMMAND, TURN, MATCH, SPOTIFY);
  }

  @Test
  void nothingKnowsTheConsole() {
    mayNotKnow("dev.tapedeck..", "dev.tapedeck.console..");
  }

  @Test
  void nothingStaticCanHoldAPerson() {
    noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("dev.tapedeck..")
        .and()
        .areStatic()
        .should()
        .notBeFinal()
        .check(MAIN);
  }

  @Test
  void onlyTheEntryReadsTheEnvironment() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.tapedeck.LambdaHandler")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(MAIN);
  }

  private static void mayNotKnow(String place, String... others) {
    noClasses()
        .that()
        .resideInAPackage(place)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(MAIN);
  }
}
