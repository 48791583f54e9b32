package dev.tapedeck.spotify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;
import okio.Buffer;
import okio.BufferedSink;
import okio.Okio;
import okio.Pipe;

/**
 * Sockets with nobody at the other end, but for the little of an HTTP/2 server (RFC 9113) that
 * gives every request the same answer. So all that a call to Spotify takes is loaded and tried
 * before the first, down to the bytes on the wire, and no byte leaves the process.
 */
final class Rehearsal extends SocketFactory {
  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int SETTINGS = 4;
  private static final int END_STREAM = 1;
  private static final int END_HEADERS = 4;

  private static final int FRAME_HEADER_BYTES = 9;

  /** "PRI * HTTP/2.0" and so on, which the client says first. */
  private static final int PREFACE_BYTES = 24;

  /** In HPACK's table of headers: {@code :status: 200}. */
  private static final byte[] OK = {(byte) 0x88};

  private final byte[] answer;

  /**
   * Sockets that answer so.
   *
   * @param answer a body of at most 16,384 bytes, which is as long as a frame may be
   */
  Rehearsal(String answer) {
    this.answer = answer.getBytes(UTF_8);
  }

  @Override
  public Socket createSocket() {
    return new Connection();
  }

  private final class Connection extends Socket {
    private final Pipe pipe = new Pipe(Long.MAX_VALUE);
    private final BufferedSink answers = Okio.buffer(pipe.sink());
    private final Buffer requests = new Buffer();
    private long toPassOver = PREFACE_BYTES;

    @Override
    public void connect(SocketAddress nobody, int timeoutMillis) throws IOException {
      frame(SETTINGS, 0, 0, new byte[0]);
      answers.flush();
    }

    @Override
    public InputStream getInputStream() {
      return Okio.buffer(pipe.source()).inputStream();
    }

    @Override
    public OutputStream getOutputStream() {
      return new OutputStream() {
        @Override
        public void write(int oneByte) throws IOException {
          write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          requests.write(bytes, offset, length);
          read();
        }
      };
    }

    /** Answers every frame with which a request ends. */
    private void read() throws IOException {
      while (true) {
        long passed = Math.min(toPassOver, requests.size());
        requests.skip(passed);
        toPassOver -= passed;
        if (toPassOver > 0 || requests.size() < FRAME_HEADER_BYTES) {
          return;
        }
        int lengthAndType = requests.readInt();
        int flags = requests.readByte();
        int stream = requests.readInt();
        toPassOver = lengthAndType >>> 8;
        int type = lengthAndType & 0xff;
        if ((type == DATA || type == HEADERS) && (flags & END_STREAM) != 0) {
          frame(HEADERS, END_HEADERS, stream, OK);
          frame(DATA, END_STREAM, stream, answer);
          answers.flush();
        }
      }
    }

    private void frame(int type, int flags, int stream, byte[] payload) throws IOException {
      answers.writeInt(payload.length << 8 | type).writeByte(flags).writeInt(stream);
      answers.write(payload);
    }

    @Override
    public synchronized void close() throws IOException {
      pipe.cancel();
      super.close();
    }
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
    throw new UnsupportedOperationException();
  }
}
