package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.models.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The committed models are those that the templates in src/models make. */
class GeneratedModelsTest {
  private static final String COMMAND =
      "mvn -q test-compile exec:java -Dexec.args=\"--write-models\"";

  private final ModelFiles files = new ModelFiles(Path.of(""));

  @Test
  void everyCommittedModelIsUpToDate() throws IOException {
    for (Map.Entry<String, String> model : files.generate().entrySet()) {
      Path file = files.file(model.getKey());
      assertThat(Files.exists(file) && Files.readString(file).equals(model.getValue()))
          .as("%s is not what src/models makes; run %s and commit the result", file, COMMAND)
          .isTrue();
    }
  }

  @Test
  void everyCommittedModelHasItsTemplates() throws IOException {
    assertThat(CommittedModel.all())
        .extracting(CommittedModel::locale)
        .as("a model whose locale is in no settings.yaml of src/models")
        .containsExactlyElementsOf(files.generate().keySet());
  }

  @Test
  void isTheSameByteForByteOnEveryRun() throws IOException {
    SortedMap<String, String> first = files.generate();

    assertThat(files.generate()).isEqualTo(first);
  }
}
