package dev.tapedeck;

import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.response.SkillResponse;
import dev.tapedeck.turn.Envelopes;
import java.io.IOException;
import java.io.OutputStream;

/** A response on its way out of the SDK's stream handler. */
record Reply(ResponseEnvelope envelope) implements SkillResponse<ResponseEnvelope> {

  @Override
  public boolean isPresent() {
    return true;
  }

  @Override
  public ResponseEnvelope getResponse() {
    return envelope;
  }

  @Override
  public byte[] getRawResponse() {
    return Envelopes.bytes(envelope);
  }

  @Override
  public void writeTo(OutputStream stream) {
    try {
      stream.write(getRawResponse());
    } catch (IOException closed) {
      throw new AskSdkException("could not write the response", closed);
    }
  }
}
