package dev.tapedeck.console.spotify;

/** Finds the device that a command targets. */
final class TargetDeviceResolver {
  private TargetDeviceResolver() {}

  /**
   * The index of the device.
   *
   * @param id null for the active one
   * @throws ApiErrorException if there is no such device or it rejects commands
   */
  static int find(AuthorizedCall call, String id) {
    int target = id == null ? activeIndex(call) : indexOf(call, id);
    UserPlayer player = call.me().player();
    ConnectDevice device = player.actual().devices().get(target);
    if (device.gone()) {
      throw new ApiErrorException(ApiResponse.error(404, "Device not found"));
    }
    boolean asleep =
        device.asleep()
            || call.has(Fault.ECHO_ASLEEP)
                && call.switches().firstTime(Fault.ECHO_ASLEEP, device.name());
    if (asleep) {
      player.changeImmediately(playerState -> playerState.replace(target, device.asleep(false)));
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

  private static int activeIndex(AuthorizedCall call) {
    int active = call.me().player().actual().activeIndex();
    if (active == PlayerState.NONE || call.has(Fault.NO_SPEAKER) || call.has(Fault.NONE_ACTIVE)) {
      throw ApiErrorException.player(404, "No active device found", "NO_ACTIVE_DEVICE");
    }
    return active;
  }

  private static int indexOf(AuthorizedCall call, String id) {
    int target = call.me().player().actual().indexById(id);
    if (target == PlayerState.NONE || call.has(Fault.NO_SPEAKER) || call.has(Fault.NULL_IDS)) {
      throw new ApiErrorException(ApiResponse.error(404, "Device not found"));
    }
    return target;
  }
}
