package dev.tapedeck.console.spotify;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** Sends responses, or resets the connection. */
final class ResponseSender {
  private ResponseSender() {}

  static void send(ApiResponse response, Context ctx) {
    if (response.status() == 0) {
      resetConnection(ctx);
      return;
    }
    ctx.status(response.status());
    response.headers().forEach(ctx::header);
    ctx.res().setContentType(response.type());
    if (!response.body().isEmpty()) {
      ctx.result(response.body().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Resets the connection, so that the client gets an I/O error and no response. */
  private static void resetConnection(Context ctx) {
    EndPoint endPoint =
        ServletContextRequest.getServletContextRequest(ctx.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    try {
      if (endPoint.getTransport() instanceof SocketChannel channel) {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    endPoint.close();
  }
}
