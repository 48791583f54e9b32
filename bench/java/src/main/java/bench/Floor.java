package bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The floor: a Java function that does nothing. */
public final class Floor implements RequestStreamHandler {
  @Override
  public void handleRequest(InputStream request, OutputStream response, Context context)
      throws IOException {
    request.readAllBytes();
    response.write("{\"version\":\"1.0\",\"response\":{}}".getBytes(UTF_8));
  }
}
