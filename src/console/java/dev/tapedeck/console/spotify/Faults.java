package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The switches for the stand-in's faults.
 *
 * <p>A fault stays on until it is switched off. With the option {@code times} it applies to that
 * many calls only. {@code after} skips that many calls first, and {@code only} ("PUT
 * /me/player/play") restricts it to calls that start so. Only calls that a fault can apply to are
 * counted: reads don't count for faults of player commands.
 */
public final class Faults {
  static final int ALWAYS = Integer.MAX_VALUE;

  private static final class Setting {
    private final JsonNode value;
    private final Set<String> affected = new HashSet<>();
    private int after;
    private int times;

    Setting(Fault fault, JsonNode value) {
      this.value = value;
      this.after = value.path("after").asInt(fault.after());
      this.times = value.path("times").asInt(fault.times());
    }
  }

  private final Map<Fault, Setting> on = new EnumMap<>(Fault.class);
  private final ManualChangeEvents events;
  private int changeCount;

  /** The change count when all faults were switched off last. */
  private int changesBefore;

  Faults(ManualChangeEvents events) {
    this.events = events;
  }

  /** The names of all faults. */
  public static List<String> names() {
    return Arrays.stream(Fault.values()).map(Fault::switchName).toList();
  }

  public void on(String name) {
    on(name, Map.of());
  }

  /** Switches a fault on for the next calls only. */
  public void on(String name, int times) {
    on(name, Map.of("times", times));
  }

  /**
   * Switches a fault on with options: times, after, only, and those of the fault itself.
   *
   * @throws IllegalArgumentException for a name that is not one of {@link #names()}
   */
  public void on(String name, Map<String, ?> options) {
    on(name, JsonNodes.of(options));
  }

  synchronized void on(String name, JsonNode options) {
    Fault fault = fault(name);
    on.put(fault, new Setting(fault, options));
    changeCount++;
    events.faultSwitched(name, options.isEmpty() ? BooleanNode.TRUE : options);
  }

  public synchronized void off(String name) {
    on.remove(fault(name));
    changeCount++;
    events.faultSwitched(name, BooleanNode.FALSE);
  }

  /** Switches all faults off. This is a change only if one was on since the last time. */
  public synchronized void off() {
    if (changeCount == changesBefore) {
      return;
    }
    on.keySet().forEach(fault -> events.faultSwitched(fault.switchName(), BooleanNode.FALSE));
    on.clear();
    changeCount++;
    changesBefore = changeCount;
  }

  public synchronized boolean isOn(String name) {
    return on.containsKey(fault(name));
  }

  /** How often a fault was switched on or off. */
  public synchronized int changeCount() {
    return changeCount;
  }

  /** The faults that apply to this call; decrements their remaining times. */
  synchronized Set<Fault> applyTo(String method, String path) {
    Set<Fault> active = EnumSet.noneOf(Fault.class);
    for (Fault fault : List.copyOf(on.keySet())) {
      Setting setting = on.get(fault);
      String only = setting.value.path("only").asText();
      if (!fault.canApplyTo(method, path) || !(method + " " + path).startsWith(only)) {
        continue;
      }
      if (setting.after > 0) {
        setting.after--;
        continue;
      }
      active.add(fault);
      if (setting.times != ALWAYS && --setting.times <= 0) {
        on.remove(fault);
      }
    }
    return active;
  }

  /**
   * An option of a fault, or null if it is off. Read it before {@link #applyTo}, which may switch
   * the fault off.
   */
  synchronized String option(Fault fault, String name) {
    Setting setting = on.get(fault);
    return setting == null ? null : setting.value.path(name).textValue();
  }

  /** Whether a fault applies to this item for the first time since it was switched on. */
  synchronized boolean firstTime(Fault fault, String item) {
    Setting setting = on.get(fault);
    return setting == null || setting.affected.add(item);
  }

  /** All faults: {"name": …, "description": …, "on": …}. */
  public synchronized ArrayNode list() {
    ArrayNode list = JsonNodes.array();
    for (Fault fault : Fault.values()) {
      ObjectNode row = list.addObject();
      row.put("name", fault.switchName());
      row.put("description", fault.description());
      row.put("on", on.containsKey(fault));
    }
    return list;
  }

  private static Fault fault(String name) {
    return Arrays.stream(Fault.values())
        .filter(fault -> fault.switchName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such fault: " + name));
  }
}
