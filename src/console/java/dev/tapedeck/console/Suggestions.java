package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.alexa.Resolver;
import java.util.ArrayList;
import java.util.List;

/** A few things that are worth saying right now; only what the model understands is offered. */
final class Suggestions {
  private static final int SHOWN = 6;

  private final Resolver resolver;
  private final String name;

  Suggestions(Resolver resolver, String invocationName) {
    this.resolver = resolver;
    this.name = invocationName;
  }

  /**
   * What to say next.
   *
   * @param player the stand-in's player, or anything else if there is none
   */
  List<String> next(boolean sessionOpen, boolean linked, JsonNode player) {
    if (!sessionOpen) {
      List<String> calls = new ArrayList<>();
      calls.add("open " + name);
      List<String> wishes =
          List.of("what's playing", "play Hello by Adele", "which speakers are there");
      wishes.stream().filter(this::understood).forEach(wish -> calls.add(oneShot(wish)));
      return calls;
    }
    List<String> wishes = new ArrayList<>();
    if (linked) {
      boolean playing = player.path("playing").asBoolean();
      wishes.addAll(List.of("what's playing", playing ? "pause" : "resume", "next"));
      wishes.add("play Abbey Road on the kitchen speaker");
      wishes.addAll(List.of("volume 40 percent", "move the music to the bedroom", "shuffle on"));
    }
    wishes.addAll(List.of("help", "stop"));
    return wishes.stream().filter(this::understood).limit(SHOWN).toList();
  }

  private String oneShot(String wish) {
    boolean question = wish.startsWith("wh");
    return "ask " + name + (question ? " " : " to ") + wish;
  }

  private boolean understood(String wish) {
    return resolver.resolve(wish).matched();
  }
}
