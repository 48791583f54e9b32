import { find } from "./dom.js";
import { onState } from "./api.js";

/** Says which Spotify this is; with the real one, what only a stand-in can do is not shown. */
onState(now => {
  document.body.classList.toggle("real", now.realSpotify);
  find("#which").hidden = !now.realSpotify;
});
