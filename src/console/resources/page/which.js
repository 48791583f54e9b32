import { find } from "./dom.js";
import { onState } from "./api.js";

/** Says plainly when this is the real Spotify; what only a stand-in can do is not shown then. */
onState(now => {
  find("#which").hidden = !now.realSpotify;
});
