package dev.tapedeck.console.spotify;

/** Finds the speaker that a command is for. */
final class Targets {
  private Targets() {}

  /**
   * The index of a speaker that takes the command.
   *
   * @param id null for the active one
   */
  static int find(Call call, String id) {
    int target = id == null ? active(call) : named(call, id);
    Player player = call.me().player();
    Device device = player.scene().devices().get(target);
    boolean sleeps =
        device.asleep()
            || call.has(Fault.ECHO_ASLEEP)
                && call.switches().firstTime(Fault.ECHO_ASLEEP, device.name());
    if (sleeps) {
      player.settle(scene -> scene.replace(target, device.asleep(false)));
      throw new Refused(Reply.error(404, "Not found."));
    }
    if (call.has(Fault.ECHO_STAYS_ASLEEP)) {
      throw new Refused(Reply.error(404, "Not found."));
    }
    if (call.has(Fault.DEVICE_REFUSES)) {
      throw Refused.player(403, "Device does not allow it", "REMOTE_CONTROL_DISALLOW");
    }
    if (device.restricted()
        || call.has(Fault.ALL_RESTRICTED)
        || call.has(Fault.RESTRICTION_VIOLATED)) {
      throw Refused.restriction();
    }
    if (call.has(Fault.NONE_ACTIVE)) {
      call.switches().off(Fault.NONE_ACTIVE.switchName());
    }
    return target;
  }

  private static int active(Call call) {
    int active = call.me().player().scene().activeIndex();
    if (active == Scene.NONE || call.has(Fault.NO_SPEAKER) || call.has(Fault.NONE_ACTIVE)) {
      throw Refused.player(404, "No active device found", "NO_ACTIVE_DEVICE");
    }
    return active;
  }

  private static int named(Call call, String id) {
    int target = call.me().player().scene().withId(id);
    if (target == Scene.NONE || call.has(Fault.NO_SPEAKER) || call.has(Fault.NULL_IDS)) {
      throw new Refused(Reply.error(404, "Device not found"));
    }
    return target;
  }
}
