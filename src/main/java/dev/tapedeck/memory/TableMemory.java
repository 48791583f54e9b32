package dev.tapedeck.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * A DynamoDB table. The account is the partition key and the person the sort key. An item has the
 * document, its version, and the time at which DynamoDB deletes it.
 */
final class TableMemory implements Memory {
  private static final String ACCOUNT = "account";
  private static final String PERSON = "person";
  private static final String DOCUMENT = "document";
  private static final String VERSION = "version";
  private static final String EXPIRES = "expires";

  private static final Period RETENTION = Period.ofYears(1);

  /** Of an item without a content, in case the content was never saved. */
  private static final Period RETENTION_OF_EMPTY = Period.ofDays(1);

  /** How often an account's items are searched for, because a turn may write another one. */
  private static final int ERASE_ROUNDS = 3;

  /** Longer than any turn waits, so it only ends calls that no turn waits for any more. */
  private static final Duration TIMEOUT = Duration.ofSeconds(3);

  private final DynamoDbClient client;
  private final String table;
  private final Clock clock;

  TableMemory(DynamoDbClient client, String table, Clock clock) {
    this.client = client;
    this.table = table;
    this.clock = clock;
  }

  /** Region, credentials and endpoint come from the AWS SDK's environment variables. */
  static TableMemory named(String table) {
    return new TableMemory(calling(TableMemory::client), table, Clock.systemUTC());
  }

  private static DynamoDbClient client() {
    return DynamoDbClient.builder()
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(TIMEOUT).socketTimeout(TIMEOUT))
        // A turn's timeout is over before a retry could respond.
        .overrideConfiguration(how -> how.retryStrategy(DefaultRetryStrategy.doNotRetry()))
        .build();
  }

  @Override
  public Optional<StoredDocument> load(Owner owner) {
    Map<String, AttributeValue> item =
        calling(
                () ->
                    client.getItem(
                        // Consistent, because another Echo may have written a moment ago.
                        get -> get.tableName(table).key(key(owner)).consistentRead(true)))
            .item();
    return item.isEmpty() || hasExpired(item)
        ? Optional.ofNullable(version(item))
            .map(version -> new StoredDocument("", Optional.of(version)))
        : Optional.of(new StoredDocument(text(item, DOCUMENT), Optional.ofNullable(version(item))));
  }

  @Override
  public Optional<String> save(Owner owner, String document, Optional<String> expected) {
    String version = UUID.randomUUID().toString();
    Map<String, AttributeValue> item = new HashMap<>(key(owner));
    item.put(DOCUMENT, AttributeValue.fromS(document));
    item.put(VERSION, AttributeValue.fromS(version));
    item.put(EXPIRES, AttributeValue.fromN(String.valueOf(expiry(document))));
    boolean saved =
        holds(
            () ->
                client.putItem(
                    put ->
                        put.tableName(table)
                            .item(item)
                            .conditionExpression(condition(expected))
                            .expressionAttributeNames(Map.of("#version", VERSION))
                            .expressionAttributeValues(expectation(expected))));
    return saved ? Optional.of(version) : Optional.empty();
  }

  @Override
  public boolean erase(Owner owner, Optional<String> expected) {
    return holds(
        () ->
            client.deleteItem(
                delete ->
                    delete
                        .tableName(table)
                        .key(key(owner))
                        .conditionExpression(condition(expected))
                        .expressionAttributeNames(Map.of("#version", VERSION))
                        .expressionAttributeValues(expectation(expected))));
  }

  /** Calls DynamoDB; false if the condition of the call does not hold. */
  private static boolean holds(Supplier<?> conditionalCall) {
    try {
      calling(conditionalCall);
      return true;
    } catch (ConditionalCheckFailedException otherVersionStored) {
      return false;
    }
  }

  /**
   * Without an expected version there must be no item, or one whose version is not a text, which
   * Tape Deck has not written.
   */
  private static String condition(Optional<String> expected) {
    return expected.isPresent()
        ? "#version = :expected"
        : "attribute_not_exists(#version) OR NOT attribute_type(#version, :expected)";
  }

  private static Map<String, AttributeValue> expectation(Optional<String> expected) {
    return Map.of(":expected", AttributeValue.fromS(expected.orElse("S")));
  }

  /** One item that can't be erased does not keep the others from being erased. */
  @Override
  public void eraseAll(String account) {
    for (int round = 0; round < ERASE_ROUNDS; round++) {
      List<Map<String, AttributeValue>> items = items(account);
      if (items.isEmpty()) {
        return;
      }
      Optional<MemoryException> failure = Optional.empty();
      for (Map<String, AttributeValue> item : items) {
        try {
          erase(new Owner(account, text(item, PERSON)), Optional.ofNullable(version(item)));
        } catch (MemoryException failed) {
          failure = Optional.of(failed);
        }
      }
      if (failure.isPresent()) {
        throw failure.get();
      }
    }
    if (!items(account).isEmpty()) {
      throw MemoryException.unreachable("another request keeps writing to the account");
    }
  }

  /** The keys and versions of an account's items. */
  private List<Map<String, AttributeValue>> items(String account) {
    QueryRequest query =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .keyConditionExpression("#account = :account")
            .projectionExpression("#account, #person, #version")
            .expressionAttributeNames(
                Map.of("#account", ACCOUNT, "#person", PERSON, "#version", VERSION))
            .expressionAttributeValues(Map.of(":account", AttributeValue.fromS(account)))
            .build();
    return calling(() -> client.queryPaginator(query).items().stream().toList());
  }

  private long expiry(String document) {
    Period retention = document.isEmpty() ? RETENTION_OF_EMPTY : RETENTION;
    return clock.instant().atZone(ZoneOffset.UTC).plus(retention).toEpochSecond();
  }

  /** DynamoDB deletes expired items up to some days late. */
  private boolean hasExpired(Map<String, AttributeValue> item) {
    AttributeValue expires = item.get(EXPIRES);
    return expires != null
        && expires.n() != null
        && expires.n().matches("\\d{1,18}")
        && Long.parseLong(expires.n()) <= clock.instant().getEpochSecond();
  }

  private static Map<String, AttributeValue> key(Owner owner) {
    return Map.of(
        ACCOUNT, AttributeValue.fromS(owner.account()),
        PERSON, AttributeValue.fromS(owner.person()));
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null || value.s() == null ? "" : value.s();
  }

  /** Null if it is missing or not a text. */
  private static String version(Map<String, AttributeValue> item) {
    AttributeValue value = item.get(VERSION);
    return value == null ? null : value.s();
  }

  private static <T> T calling(Supplier<T> call) {
    try {
      return call.get();
    } catch (ConditionalCheckFailedException expected) {
      throw expected;
    } catch (AwsServiceException refused) {
      String code = refused.awsErrorDetails() == null ? "?" : refused.awsErrorDetails().errorCode();
      throw MemoryException.unreachable("the table answered " + code);
    } catch (SdkException failed) {
      throw MemoryException.unreachable("no answer: " + failed.getClass().getSimpleName());
    }
  }
}
