package dev.tapedeck.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table in the template has the keys that the code uses, and the role allows no more than
 * needed.
 */
class MemoryTableTest {
  private static final Path TEMPLATE = Path.of("lambda/template.yaml");
  private static final Path CODE = Path.of("src/main/java/dev/tapedeck/memory/TableMemory.java");

  @Test
  void keysAndExpiryAreThoseOfTheCode() throws IOException {
    String code = Files.readString(CODE);
    List<String> attributes = all("AttributeName: (\\w+)", Files.readString(TEMPLATE));
    assertThat(attributes)
        .containsExactly("account", "person", "account", "person", "expires")
        .allSatisfy(attribute -> assertThat(code).contains("= \"" + attribute + "\";"));
  }

  @Test
  void theTableCanBeRestoredForAsLongAsThePrivacyPolicySays() throws IOException {
    assertThat(Files.readString(TEMPLATE))
        .contains("PointInTimeRecoveryEnabled: true", "RecoveryPeriodInDays: 7");
    assertThat(Files.readString(Path.of("privacy.md"))).contains("for seven days");
  }

  @Test
  void theRoleAllowsOnlyTheOperationsOfTheCode() throws IOException {
    List<String> allowed = all("dynamodb:(\\w+)", Files.readString(TEMPLATE));
    List<String> called =
        all("client\\.(\\w+)\\(", Files.readString(CODE).replace("queryPaginator", "query"));
    assertThat(called).isNotEmpty();
    assertThat(allowed.stream().map(String::toLowerCase))
        .containsExactlyInAnyOrderElementsOf(called.stream().map(String::toLowerCase).toList());
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(hit -> hit.group(1)).toList();
  }
}
