package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageFilesTest {
  private static final Path PAGE = Path.of("src/console/resources/page");

  @Test
  void neverInsertsHtml() throws IOException {
    assertThat(text(".js"))
        .doesNotContain(
            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "DOMParser");
    assertThat(text(".html")).doesNotContain("style=", " onclick", "<script>");
  }

  @Test
  void requestsNoOtherHost() throws IOException {
    String all = text(".js") + text(".css") + text(".html");

    assertThat(all.replace("http://www.w3.org/2000/svg", "").replace("^http:\\/\\/127", ""))
        .doesNotContain("http:", "https:", "//cdn", "@import");
  }

  /** Of two elements with one id, a script finds only the first. */
  @Test
  void usesNoIdTwice() throws IOException {
    List<String> ids =
        Pattern.compile("\\sid=\"([^\"]+)\"")
            .matcher(text(".html"))
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(ids).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  /** A missing icon or element is no error in a browser: nothing is drawn. */
  @Test
  void refersOnlyToIdsThatExist() throws IOException {
    String page = text(".html");

    assertThat(referred("href=\"#([^\"]+)\"", page)).allMatch(id -> has(page, id));
    assertThat(referred("\"#(icon-[a-z-]+)\"", text(".js"))).allMatch(id -> has(page, id));
    assertThat(referred("find\\(\"#([a-z-]+)", text(".js"))).allMatch(id -> has(page, id));
  }

  private static boolean has(String page, String id) {
    return page.contains(" id=\"" + id + "\"");
  }

  private static List<String> referred(String pattern, String text) {
    List<String> ids =
        Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
    assertThat(ids).isNotEmpty();
    return ids;
  }

  private static String text(String ending) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(PAGE)) {
      files = list.filter(file -> file.toString().endsWith(ending)).toList();
    }
    StringBuilder text = new StringBuilder();
    for (Path file : files) {
      text.append(Files.readString(file));
    }
    return text.toString();
  }
}
