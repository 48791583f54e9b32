package dev.tapedeck.reading;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Phrasing;
import dev.tapedeck.turn.Turn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a request is taken for.
 *
 * @param request the intent's name
 * @param slots the raw values of its slots, blank for an unfilled one
 * @param longNames names before words were cut off at their end that may belong to them, by slot
 */
public record Reading(
    Language language, String request, Map<String, String> slots, Map<String, String> longNames) {

  public Reading {
    slots = Map.copyOf(slots);
    longNames = Map.copyOf(longNames);
  }

  /** What Alexa understood. */
  public static Reading of(Language language, String request, Map<String, String> slots) {
    return new Reading(language, request, slots, Map.of());
  }

  Phrasing phrasing() {
    return language.phrasing();
  }

  /** The value of a slot; empty if it is unfilled, or filled with something that is no name. */
  Optional<String> slot(String name) {
    return Turn.usable(slots.get(name));
  }

  private boolean isFilled(String name) {
    return !slots.getOrDefault(name, "").isBlank();
  }

  /** A copy with this value in a slot. */
  Reading with(String slot, String value) {
    Map<String, String> changed = new HashMap<>(slots);
    changed.put(slot, value);
    return new Reading(language, request, changed, longNames);
  }

  /** A copy with an unfilled slot. */
  Reading without(String slot) {
    return with(slot, "");
  }

  /** A copy that notes the longer name of a slot, from which words are cut off. */
  Reading shortening(String slot, String longName) {
    Map<String, String> names = new HashMap<>(longNames);
    names.putIfAbsent(slot, longName);
    return new Reading(language, request, slots, names);
  }

  /**
   * A copy with a shorter name in a slot. For a title it notes the longer one, because the words
   * that are left out may belong to it.
   */
  Reading shortened(String slot, String name) {
    Reading shorter = with(slot, name);
    return Slots.TITLES.contains(slot) ? shorter.shortening(slot, slots.get(slot)) : shorter;
  }

  /** As another request without a name. The same reading if anything but the name would be lost. */
  Reading as(String otherRequest) {
    return as(otherRequest, Map.of());
  }

  /** As another request with these slots, the speaker and the volume. */
  Reading as(String otherRequest, Map<String, String> otherSlots) {
    Map<String, String> all = new HashMap<>(otherSlots);
    Stream.of(Slots.SPEAKER, Slots.LEVEL)
        .filter(this::isFilled)
        .forEach(slot -> all.putIfAbsent(slot, slots.get(slot)));
    return losesSlot(all) ? this : new Reading(language, otherRequest, all, Map.of());
  }

  /** As another request for a name. The same reading if a slot would be lost. */
  Reading as(NamedRequest other, String name) {
    Map<String, String> all = new HashMap<>();
    Optional<String> nameSlot = NamedRequest.of(this).map(NamedRequest::slot);
    other.details().stream()
        .filter(slots::containsKey)
        .filter(slot -> nameSlot.filter(slot::equals).isEmpty())
        .forEach(slot -> all.put(slot, slots.get(slot)));
    all.put(other.slot(), name);
    return losesSlot(all) ? this : new Reading(language, other.request(), all, Map.of());
  }

  /** Whether a filled slot other than the name is missing among these. */
  private boolean losesSlot(Map<String, String> others) {
    Optional<String> name = NamedRequest.of(this).map(NamedRequest::slot);
    return slots.keySet().stream()
        .filter(this::isFilled)
        .filter(slot -> name.filter(slot::equals).isEmpty())
        .anyMatch(slot -> !others.containsKey(slot));
  }
}
