package dev.tapedeck.console.alexa;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The Lambda context of one local invocation, with a timeout of eight seconds. */
public final class LocalLambdaContext implements Context {
  static final int MILLIS = 8000;

  private final String id = UUID.randomUUID().toString();
  private final long start = System.nanoTime();

  /** Milliseconds since the start of the invocation. */
  public long millis() {
    return (System.nanoTime() - start) / 1_000_000;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, MILLIS - millis());
  }

  @Override
  public String getAwsRequestId() {
    return id;
  }

  @Override
  public String getFunctionName() {
    return "tape-deck";
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:us-east-1:000000000000:function:tape-deck";
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/tape-deck";
  }

  @Override
  public String getLogStreamName() {
    return "console";
  }

  @Override
  public int getMemoryLimitInMB() {
    return 512;
  }

  @Override
  public CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public ClientContext getClientContext() {
    return null;
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        System.err.println(message);
      }

      @Override
      public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
      }
    };
  }
}
