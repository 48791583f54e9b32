import { find } from "./dom.js";
import { onState } from "./api.js";

/** Shows a warning if this is the real Spotify. CSS hides what only the stand-in can do. */
onState(now => {
  find("#which").hidden = !now.realSpotify;
});
