package dev.tapedeck.console;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Map;

/**
 * A class loader with a few resources that go before those of the class path. Its content never
 * changes, as whoever asks remembers by the loader what they got.
 */
final class EditedResources extends ClassLoader {
  private final Map<String, byte[]> resources;

  EditedResources(Map<String, byte[]> resources) {
    super(EditedResources.class.getClassLoader());
    this.resources = Map.copyOf(resources);
  }

  @Override
  public URL getResource(String name) {
    byte[] content = resources.get(name);
    if (content == null) {
      return super.getResource(name);
    }
    try {
      return new URL(null, "edited:" + name, new InMemoryHandler(content));
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Gives out a content that is held in memory. */
  private static final class InMemoryHandler extends URLStreamHandler {
    private final byte[] content;

    InMemoryHandler(byte[] content) {
      this.content = content;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {
          connected = true;
        }

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(content);
        }
      };
    }
  }
}
