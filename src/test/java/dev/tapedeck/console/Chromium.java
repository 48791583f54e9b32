package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium; waits for elements to appear. */
final class Chromium implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(15);
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** A strong reference: java.util.logging holds loggers weakly, and the level would be lost. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts the browser. If there is none, the test is skipped, or fails if the environment variable
   * CI is set.
   */
  static Chromium start() {
    Optional<Path> browser = BROWSERS.stream().flatMap(Chromium::onPath).findFirst();
    Optional<Path> driver = Stream.concat(onGitHubRunner(), onPath("chromedriver")).findFirst();
    if (browser.isEmpty() || driver.isEmpty()) {
      String missing =
          "No browser: Chromium (or Chrome) and chromedriver must be on the PATH. On Debian:"
              + " apt-get install chromium chromium-driver";
      return System.getenv("CI") == null ? skip(missing) : fail(missing);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.get().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // Chromium's sandbox does not work as root.
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--mute-audio",
        "--force-prefers-reduced-motion",
        "--window-size=1400,900");
    options.setExperimentalOption(
        "prefs", Map.of("intl.accept_languages", "en", "download.default_directory", downloads()));
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.SEVERE);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.get().toFile())
            .usingAnyFreePort()
            .build();
    return new Chromium(new ChromeDriver(service, options));
  }

  /** Prints the reason, because Maven only shows the number of skipped tests. */
  private static Chromium skip(String missing) {
    System.err.println("The page's tests are skipped. " + missing);
    return abort(missing);
  }

  private static String downloads() {
    return Path.of("target", "downloads").toAbsolutePath().toString();
  }

  /** GitHub's runners have the driver for their Chrome here. */
  private static Stream<Path> onGitHubRunner() {
    return Stream.ofNullable(System.getenv("CHROMEWEBDRIVER"))
        .map(folder -> Path.of(folder, "chromedriver"))
        .filter(file -> file.toFile().canExecute());
  }

  private static Stream<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(file -> file.toFile().canExecute());
  }

  void open(String url) {
    driver.get(url);
  }

  void size(Dimension size) {
    driver.manage().window().setSize(size);
  }

  /** Clicks the first element that matches. */
  void press(String selector) {
    await("to press " + selector, () -> Optional.of(find(selector)), WebElement::click);
  }

  /** Clicks a button or link by its text. */
  void pressText(String within, String text) {
    String path = ".//*[self::button or self::a][normalize-space(.)='" + text + "']";
    await(
        "to press “" + text + "”",
        () -> Optional.of(find(within).findElement(By.xpath(path))),
        WebElement::click);
  }

  /** Waits until an element that matches contains a text. */
  void awaitText(String selector, String text) {
    await(
        "“" + text + "” in " + selector,
        () ->
            driver.findElements(By.cssSelector(selector)).stream()
                .filter(element -> element.getText().contains(text))
                .findFirst(),
        element -> {});
  }

  /** Waits until a condition is true. */
  void await(String what, Supplier<Boolean> so) {
    await(what, () -> so.get() ? Optional.of(true) : Optional.empty(), yes -> {});
  }

  /** Opens a details element. */
  void unfold(String selector) {
    driver.executeScript("document.querySelector(arguments[0]).open = true", selector);
  }

  /** Selects an option by its value. */
  void choose(String selector, String value) {
    press(selector + " option[value='" + value + "']");
  }

  /** Replaces a part of a field's value. */
  void replace(String selector, String from, String to) {
    String text = find(selector).getDomProperty("value");
    if (!text.contains(from)) {
      fail("There is no " + from + " in " + text);
    }
    driver.executeScript(
        "arguments[0].value = arguments[1]", find(selector), text.replace(from, to));
  }

  /** An attribute of all elements that match. */
  List<String> values(String selector, String attribute) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .map(element -> element.getDomAttribute(attribute))
        .toList();
  }

  /** The visible elements that match. */
  List<WebElement> shown(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }

  /** The errors in the browser's console since the last call. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  int count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  String textOf(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .findFirst()
        .map(WebElement::getText)
        .orElse("");
  }

  private interface Action<T> {
    void accept(T thing);
  }

  /** Retries, because the page may replace an element between finding and using it. */
  private <T> void await(String what, Supplier<Optional<T>> search, Action<T> action) {
    long end = System.nanoTime() + TIMEOUT.toNanos();
    while (true) {
      try {
        Optional<T> found = search.get();
        if (found.isPresent()) {
          action.accept(found.get());
          return;
        }
      } catch (NoSuchElementException
          | StaleElementReferenceException
          | ElementNotInteractableException notYet) {
        // Retried below.
      }
      if (System.nanoTime() > end) {
        fail("Waited " + TIMEOUT.toSeconds() + " s for " + what + "\nThe page: " + textOf("body"));
      }
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(40);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail("Interrupted");
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
