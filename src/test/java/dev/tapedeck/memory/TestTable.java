package dev.tapedeck.memory;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * An empty table in a stand-in; with {@code -Ddynamodb.endpoint=http://127.0.0.1:8000} a new one in
 * the engine at that address.
 */
final class TestTable implements AutoCloseable {
  private final StandInTable standIn = new StandInTable();
  private final DynamoDbClient client;
  private final String name;

  TestTable() {
    Optional<URI> engine =
        Optional.ofNullable(System.getProperty("dynamodb.endpoint")).map(URI::create);
    client = client(engine.orElse(standIn.endpoint()));
    name = engine.isPresent() ? "preferences-" + System.nanoTime() : StandInTable.NAME;
    if (engine.isPresent()) {
      create();
    }
  }

  static DynamoDbClient client(URI endpoint) {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "key")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .overrideConfiguration(how -> how.retryStrategy(DefaultRetryStrategy.doNotRetry()))
        .build();
  }

  private void create() {
    client.createTable(
        how ->
            how.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text("account"), text("person"))
                .keySchema(key("account", KeyType.HASH), key("person", KeyType.RANGE)));
    client.waiter().waitUntilTableExists(which -> which.tableName(name));
  }

  private static AttributeDefinition text(String attribute) {
    return AttributeDefinition.builder()
        .attributeName(attribute)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String attribute, KeyType type) {
    return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
  }

  DynamoDbClient client() {
    return client;
  }

  String name() {
    return name;
  }

  TableMemory memory(Clock clock) {
    return new TableMemory(client, name, clock);
  }

  @Override
  public void close() {
    client.close();
    standIn.close();
  }
}
