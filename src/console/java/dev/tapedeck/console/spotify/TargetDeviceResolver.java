package dev.tapedeck.console.spotify;

/** Finds the speaker that a command is for. */
final class TargetDeviceResolver {
  private TargetDeviceResolver() {}

  /**
   * The index of a speaker that takes the command.
   *
   * @param id null for the active one
   */
  static int find(AuthorizedCall call, String id) {
    int target = id == null ? active(call) : named(call, id);
    UserPlayer player = call.me().player();
    ConnectDevice device = player.scene().devices().get(target);
    boolean sleeps =
        device.asleep()
            || call.has(Fault.ECHO_ASLEEP)
                && call.switches().firstTime(Fault.ECHO_ASLEEP, device.name());
    if (sleeps) {
      player.settle(scene -> scene.replace(target, device.asleep(false)));
      throw new ApiErrorException(ApiResponse.error(404, "Not found."));
    }
    if (call.has(Fault.ECHO_STAYS_ASLEEP)) {
      throw new ApiErrorException(ApiResponse.error(404, "Not found."));
    }
    if (call.has(Fault.DEVICE_REFUSES)) {
      throw ApiErrorException.player(403, "Device does not allow it", "REMOTE_CONTROL_DISALLOW");
    }
    if (device.restricted()
        || call.has(Fault.ALL_RESTRICTED)
        || call.has(Fault.RESTRICTION_VIOLATED)) {
      throw ApiErrorException.restriction();
    }
    if (call.has(Fault.NONE_ACTIVE)) {
      call.switches().off(Fault.NONE_ACTIVE.switchName());
    }
    return target;
  }

  private static int active(AuthorizedCall call) {
    int active = call.me().player().scene().activeIndex();
    if (active == PlayerState.NONE || call.has(Fault.NO_SPEAKER) || call.has(Fault.NONE_ACTIVE)) {
      throw ApiErrorException.player(404, "No active device found", "NO_ACTIVE_DEVICE");
    }
    return active;
  }

  private static int named(AuthorizedCall call, String id) {
    int target = call.me().player().scene().withId(id);
    if (target == PlayerState.NONE || call.has(Fault.NO_SPEAKER) || call.has(Fault.NULL_IDS)) {
      throw new ApiErrorException(ApiResponse.error(404, "Device not found"));
    }
    return target;
  }
}
