package dev.tapedeck;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A Lambda function as AWS runs it: AWS's Java runtime client in a separate process, with the
 * packaged skill.jar as its code, against a stand-in of the Runtime API.
 */
final class LambdaRuntime implements AutoCloseable {
  private static final String API = "/2018-06-01/runtime/";

  /** What the runtime reported: the end of the path ("response", "error") and the body. */
  record Report(String kind, String body) {}

  private final MockWebServer api = new MockWebServer();
  private final BlockingQueue<byte[]> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<Report> reports = new LinkedBlockingQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch ready = new CountDownLatch(1);
  private final CountDownLatch snapshot = new CountDownLatch(1);
  private final CountDownLatch restored = new CountDownLatch(1);
  private final Path log;
  private final Process process;

  LambdaRuntime(Map<String, String> environment, String... javaOptions) throws IOException {
    api.setDispatcher(new RuntimeApi());
    api.start();
    log = Files.createTempFile("lambda", ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(javaOptions));
    // Since Java 24 the JVM warns about native libraries, and AWS's client loads one.
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", runtimeClient() + File.pathSeparator + skillJar()));
    command.add("com.amazonaws.services.lambda.runtime.api.client.AWSLambda");
    command.add("dev.tapedeck.LambdaHandler");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.getHostName() + ":" + api.getPort());
    builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "tape-deck");
    builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
    builder.environment().putAll(environment);
    builder.directory(log.getParent().toFile());
    process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** Sends the function an event and waits for its report. */
  Report invoke(byte[] event) throws InterruptedException, IOException {
    events.add(event);
    return awaitReport();
  }

  /** The next report, including that of a failed start. */
  Report awaitReport() throws InterruptedException, IOException {
    Report report = reports.poll(30, TimeUnit.SECONDS);
    if (report == null) {
      throw new IOException("the function reported nothing; it logged:\n" + log());
    }
    return report;
  }

  /** Waits until the function asks for its first event. */
  void awaitReady() throws InterruptedException, IOException {
    await(ready, "never asked for an event");
  }

  /** Waits until the function is ready for its snapshot. */
  void awaitSnapshot() throws InterruptedException, IOException {
    await(snapshot, "was never ready for a snapshot");
  }

  /** Continues the function as after a restore of its snapshot. */
  void restore() {
    restored.countDown();
  }

  private void await(CountDownLatch event, String otherwise)
      throws InterruptedException, IOException {
    if (!event.await(30, TimeUnit.SECONDS)) {
      throw new IOException("the function " + otherwise + "; it logged:\n" + log());
    }
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    // So that no request waits in the server for an event that never comes.
    restored.countDown();
    events.add(new byte[0]);
    api.close();
    Files.deleteIfExists(log);
  }

  private static Path skillJar() {
    return Path.of(System.getProperty("skill.jar")).toAbsolutePath();
  }

  /** Only what the managed runtime brings; everything else must be in the packaged jar. */
  private static String runtimeClient() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.contains("aws-lambda-java-") || entry.contains("utils-lite"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private final class RuntimeApi extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
      String path = request.getTarget();
      if (path.equals(API + "restore/next")) {
        snapshot.countDown();
        restored.await();
        return accepted(200, "{}");
      }
      if (path.equals(API + "invocation/next")) {
        ready.countDown();
        byte[] event = events.take();
        return new MockResponse.Builder()
            .addHeader("Lambda-Runtime-Aws-Request-Id", "request-" + requests.incrementAndGet())
            .addHeader("Lambda-Runtime-Deadline-Ms", System.currentTimeMillis() + 8000)
            .addHeader("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:x:1:function:t")
            // Without it the native part of the runtime client crashes.
            .addHeader("Content-Type", "application/json")
            .body(new okio.Buffer().write(event))
            .build();
      }
      String body = request.getBody() == null ? "" : request.getBody().utf8();
      reports.add(new Report(path.substring(path.lastIndexOf('/') + 1), body));
      return accepted(202, "{\"status\":\"OK\"}");
    }

    private static MockResponse accepted(int status, String body) {
      return new MockResponse.Builder()
          .code(status)
          .addHeader("Content-Type", "application/json")
          .body(body)
          .build();
    }
  }
}
