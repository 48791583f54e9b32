package dev.tapedeck.console.spotify;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A local file in a playlist. It has no id and can't be saved, added or queued. */
record LocalFile(String name, String artist, String album, long durationMs) implements Playable {
  @Override
  public String uri() {
    return Stream.of(artist, album, name, Long.toString(durationMs / 1000))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining(":", "spotify:local:", ""));
  }
}
