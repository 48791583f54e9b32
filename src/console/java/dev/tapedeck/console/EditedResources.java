package dev.tapedeck.console;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Map;

/**
 * A class loader whose resources take precedence over those of the class path. It is immutable,
 * because ResourceBundle caches by class loader.
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

  /** Serves content from memory. */
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
