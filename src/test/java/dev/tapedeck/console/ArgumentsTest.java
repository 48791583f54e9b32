package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tapedeck.console.Arguments.BadArguments;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  @Test
  void servesThePageInEnUsByDefault() throws BadArguments {
    Arguments arguments = Arguments.parse();

    assertThat(arguments.port()).isEqualTo(8181);
    assertThat(arguments.locale()).isEqualTo("en-US");
    assertThat(arguments.sentences()).isEmpty();
    assertThat(arguments.linked()).isTrue();
    assertThat(arguments.memory()).isEqualTo(Path.of("target/console/memory.json"));
    assertThat(arguments.table()).isEmpty();
    assertThat(arguments.writeModels()).isFalse();
  }

  @Test
  void canWriteTheModelsInstead() throws BadArguments {
    assertThat(Arguments.parse("--write-models").writeModels()).isTrue();
  }

  @Test
  void acceptsAMemoryFileAndATable() throws BadArguments {
    Arguments arguments = Arguments.parse("--memory", "here.json", "--table", "preferences");

    assertThat(arguments.memory()).isEqualTo(Path.of("here.json"));
    assertThat(arguments.table()).contains("preferences");
  }

  @Test
  void keepsTheOrderOfSeveralSentences() throws BadArguments {
    Arguments arguments =
        Arguments.parse("--say", "one", "--unlinked", "--locale", "en-GB", "--say", "two");

    assertThat(arguments.sentences()).containsExactly("one", "two");
    assertThat(arguments.linked()).isFalse();
    assertThat(arguments.locale()).isEqualTo("en-GB");
  }

  @Test
  void acceptsAFileWithSentences() throws BadArguments {
    Arguments arguments = Arguments.parse("--say-all", "all.txt", "--tsv");

    assertThat(arguments.sentenceFile()).contains(Path.of("all.txt"));
    assertThat(arguments.tsv()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--prot 9000",
        "9000",
        "--port",
        "--port x",
        "--port 0",
        "--port 65536",
        "--port -1",
        "--port --say",
        "--say",
        "--locale english",
        "--locale",
        "--memory",
        "--table",
        "--table a/table",
        "--say-all",
        "--tsv",
        "--say-all a.txt --say hello",
        "--say-all a.txt --replay b.json",
        "--say hello --replay b.json",
        "--accept"
      })
  void rejectsInvalidArgumentsWithAOneLineMessage(String line) {
    assertThatThrownBy(() -> Arguments.parse(line.split(" ")))
        .isInstanceOf(BadArguments.class)
        .message()
        .isNotBlank()
        .doesNotContain("\n");
  }
}
