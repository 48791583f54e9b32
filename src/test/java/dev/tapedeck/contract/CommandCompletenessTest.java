package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tapedeck.command.Commands;
import dev.tapedeck.command.library.DeletePlaylist;
import dev.tapedeck.turn.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command has everything that it needs: test, overview row, intents, samples, lines. */
class CommandCompletenessTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");
  private static final Path COMMANDS = MAIN.resolve("dev/tapedeck/command");
  private static final Path MODELS = Path.of("skill-package/interactionModels/custom");
  private static final Path OVERVIEW =
      Path.of("src/test/resources/dev/tapedeck/command/overview.psv");

  /**
   * A call that speaks a line, with its key. The two excluded methods take the name of a slot in
   * this place. Keys that are built at run time are checked by the test of the command.
   */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:turn\\.(?:say|answer)\\(|(?<!playNamed|SlotQuestion\\.ask)\\(\\s*turn,|ask(?:Where)?\\()"
              + "\\s*\"([a-z][a-z.-]*[a-z])\"\\s*[,)]");

  static Stream<Class<?>> commands() {
    return Stream.concat(Commands.ALL.stream(), Stream.of(Commands.CATCH_ALL))
        .map(Command::getClass);
  }

  @Test
  void everyCommandIsListedInCommands() throws Exception {
    List<Class<?>> unlisted = new ArrayList<>();
    for (Path file : files(COMMANDS, ".java")) {
      Class<?> type = Class.forName(className(file));
      if (Command.class.isAssignableFrom(type)) {
        unlisted.add(type);
      }
    }
    unlisted.removeAll(commands().toList());
    assertThat(unlisted).as("commands that are not in Commands").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hasATestClassOfItsNameInItsPackage(Class<?> command) throws IOException {
    Path test = TEST.resolve(command.getName().replace('.', '/') + "Test.java");
    assertThat(test).exists();
    assertThat(Files.readString(test)).containsPattern("@(Parameterized)?Test\\b");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hasARowInTheOverview(Class<?> command) throws IOException {
    String row = command.getSimpleName() + "|";
    assertThat(Files.readAllLines(OVERVIEW).stream().filter(line -> line.startsWith(row)))
        .as("rows in %s that begin with %s", OVERVIEW, row)
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hasItsIntentsWithSamplesInEveryModel(Class<?> type) throws IOException {
    for (Path model : files(MODELS, ".json")) {
      for (String request : command(type).requests()) {
        if (!request.equals("LaunchRequest")) {
          JsonNode intent = intent(model, request);
          assertThat(intent.isObject()).as("%s in %s", request, model).isTrue();
          // Alexa has samples of its own for its intents.
          assertThat(request.startsWith("AMAZON.") || !intent.path("samples").isEmpty())
              .as("samples of %s in %s", request, model)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hasEveryLineThatItSays(Class<?> command) throws IOException {
    ResourceBundle lines = ResourceBundle.getBundle("lines.lines", Locale.ROOT);
    // A line with a count has one form for each plural category; every language has "other".
    assertThat(
            linesSaidBy(command).stream()
                .filter(key -> !lines.containsKey(key) && !lines.containsKey(key + ".other")))
        .as("lines of %s that are not in lines.properties", command)
        .isEmpty();
  }

  @Test
  void findsTheLinesThatACommandSays() throws IOException {
    assertThat(linesSaidBy(DeletePlaylist.class))
        .contains("playlist.ask-unfollow", "playlist.ask-delete", "playlist.deleted");
  }

  private static List<String> linesSaidBy(Class<?> command) throws IOException {
    Path source = MAIN.resolve(command.getName().replace('.', '/') + ".java");
    return LINE.matcher(Files.readString(source)).results().map(line -> line.group(1)).toList();
  }

  private static Command command(Class<?> type) {
    return Stream.concat(Commands.ALL.stream(), Stream.of(Commands.CATCH_ALL))
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode intent(Path model, String name) throws IOException {
    JsonNode intents =
        new ObjectMapper().readTree(model.toFile()).at("/interactionModel/languageModel/intents");
    for (JsonNode intent : intents) {
      if (intent.path("name").asText().equals(name)) {
        return intent;
      }
    }
    return intents.path("none");
  }

  private static String className(Path source) {
    String path = MAIN.relativize(source).toString();
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  private static List<Path> files(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(extension))
          .filter(file -> !file.endsWith("package-info.java"))
          .toList();
    }
  }
}
