package dev.tapedeck.memory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * DynamoDB as far as the memory uses it, over HTTP: one table with the keys of the template, four
 * operations, conditions and failures. It rejects what DynamoDB rejects, such as a name or a value
 * that no expression uses.
 */
public final class StandInTable implements AutoCloseable {
  public static final String NAME = "preferences";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final Map<String, ObjectNode> items = new LinkedHashMap<>();
  private final List<String> operations = new ArrayList<>();
  private final Map<String, Reply> refusedOnce = new HashMap<>();
  private volatile Reply fault;
  private volatile long delayMillis;
  private volatile CountDownLatch gate = new CountDownLatch(0);

  private record Reply(int status, String body) {}

  /** An error with this code in DynamoDB's format. */
  static final class Refused extends Exception {
    Refused(String code) {
      super(code);
    }
  }

  /** Listens on this machine. */
  public StandInTable() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.setExecutor(command -> new Thread(command, "table").start());
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String operation = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      String signature = exchange.getRequestHeaders().getFirst("Authorization");
      byte[] call = exchange.getRequestBody().readAllBytes();
      if (String.valueOf(operation).endsWith("PutItem")) {
        gate.await();
      }
      Reply reply =
          answer(
              String.valueOf(operation).replace("DynamoDB_20120810.", ""),
              String.valueOf(signature),
              call);
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      Thread.sleep(delayMillis);
      exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** The environment of a function that has this table. */
  public Map<String, String> environment() {
    return Map.of(
        "PREFERENCES_TABLE", NAME,
        "AWS_ENDPOINT_URL_DYNAMODB", endpoint().toString(),
        "AWS_REGION", "us-east-1",
        "AWS_ACCESS_KEY_ID", "id",
        "AWS_SECRET_ACCESS_KEY", "key");
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Every operation so far, as {@code GetItem}. */
  public synchronized List<String> operations() {
    return List.copyOf(operations);
  }

  /** All stored items, as text. */
  public synchronized String contents() {
    return items.values().toString();
  }

  /** Answers with this error from now on. */
  public void refuse(int status, String code) {
    fault = error(status, code);
  }

  /** Answers the next call of this operation with this error. */
  synchronized void refuseNext(String operation, int status, String code) {
    refusedOnce.put(operation, error(status, code));
  }

  /** Executes operations again. */
  public void recover() {
    fault = null;
  }

  /** Answers with these bytes from now on. */
  void say(int status, String body) {
    fault = new Reply(status, body);
  }

  /** Delays each response from now on. */
  public void slow(long millis) {
    delayMillis = millis;
  }

  /**
   * Receives writes from now on, but executes each of them only when the latch that this returns
   * opens. Whoever sent them may have stopped waiting by then.
   */
  CountDownLatch holdWrites() {
    gate = new CountDownLatch(1);
    return gate;
  }

  /** Executes writes at once again. Those that are held stay so until their latch opens. */
  void letWritesPass() {
    gate = new CountDownLatch(0);
  }

  private synchronized Reply answer(String operation, String signature, byte[] body) {
    operations.add(operation);
    Reply once = refusedOnce.remove(operation);
    if (fault != null || once != null) {
      return fault == null ? once : fault;
    }
    try {
      if (!signature.startsWith("AWS4-HMAC-SHA256 ")) {
        throw new Refused("MissingAuthenticationTokenException");
      }
      JsonNode call = JSON.readTree(body);
      if (!call.path("TableName").asText().equals(NAME)) {
        throw new Refused("ResourceNotFoundException");
      }
      Conditions.checkPlaces(call);
      return new Reply(200, answer(operation, call).toString());
    } catch (Refused refused) {
      return error(400, refused.getMessage());
    } catch (IOException invalid) {
      return error(400, "SerializationException");
    }
  }

  private JsonNode answer(String operation, JsonNode call) throws Refused {
    return switch (operation) {
      case "GetItem" -> get(call);
      case "PutItem" -> put(call);
      case "DeleteItem" -> delete(call);
      case "Query" -> query(call);
      default -> throw new Refused("UnknownOperationException");
    };
  }

  private ObjectNode get(JsonNode call) throws Refused {
    ObjectNode item = items.get(key(call.path("Key"), true));
    ObjectNode answer = JSON.createObjectNode();
    if (item != null) {
      answer.set("Item", item);
    }
    return answer;
  }

  private ObjectNode put(JsonNode call) throws Refused {
    String key = key(call.path("Item"), false);
    checkCondition(call, key);
    items.put(key, call.path("Item").deepCopy());
    return JSON.createObjectNode();
  }

  private ObjectNode delete(JsonNode call) throws Refused {
    String key = key(call.path("Key"), true);
    checkCondition(call, key);
    items.remove(key);
    return JSON.createObjectNode();
  }

  private void checkCondition(JsonNode call, String key) throws Refused {
    String condition = call.path("ConditionExpression").asText();
    if (!condition.isEmpty() && !Conditions.holds(condition, call, items.get(key))) {
      throw new Refused("ConditionalCheckFailedException");
    }
  }

  private ObjectNode query(JsonNode call) throws Refused {
    if (!call.path("KeyConditionExpression").asText().equals("#account = :account")) {
      throw new Refused("ValidationException");
    }
    JsonNode account = call.path("ExpressionAttributeValues").path(":account");
    ObjectNode answer = JSON.createObjectNode();
    items.values().stream()
        .filter(item -> item.path("account").equals(account))
        .forEach(
            item ->
                answer
                    .withArray("Items")
                    .add(item.deepCopy().retain("account", "person", "version")));
    return answer.put("Count", answer.path("Items").size());
  }

  /** Both parts of the key, as text, and for reading nothing else. */
  private static String key(JsonNode item, boolean only) throws Refused {
    String account = item.path("account").path("S").asText();
    String person = item.path("person").path("S").asText();
    if (account.isEmpty() || person.isEmpty() || only && item.size() != 2) {
      throw new Refused("ValidationException");
    }
    return account + " " + person;
  }

  private static Reply error(int status, String code) {
    String type = "com.amazonaws.dynamodb.v20120810#" + code;
    return new Reply(
        status, JSON.createObjectNode().put("__type", type).put("message", "m").toString());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
