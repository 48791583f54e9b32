import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tapedeck.LambdaHandler;
import dev.tapedeck.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Tape Deck without its warm-up, to measure what the warm-up saves. */
public final class Unprimed implements RequestStreamHandler {
  private final LambdaHandler handler = new LambdaHandler(Settings.from(System.getenv()));

  @Override
  public void handleRequest(InputStream request, OutputStream response, Context context)
      throws IOException {
    handler.handleRequest(request, response, context);
  }
}
