import { el, find, icon, isLocalImage } from "./dom.js";
import { showUser, onState, send, state } from "./api.js";

/** The player with the controls of the Spotify app. */
const panel = find("#player");
const seek = find("#seek");
const whose = find("#whose");
let shown = { progressMs: 0, durationMs: 0, playing: false };
let since = performance.now();
let sliding = false;
let people = "";

/** Performs an action in the Spotify app of the shown user. */
export async function act(what) {
  const refusal = await send("POST", "/api/act", { user: state.music?.user, ...what });
  if (refusal) document.dispatchEvent(new CustomEvent("refused", { detail: refusal }));
}

onState(now => {
  const music = now.music;
  const player = music.player ?? {};
  shown = player;
  since = performance.now();
  panel.classList.toggle("playing", Boolean(player.playing));
  panel.classList.toggle("idle", !player.title);
  find(".state", panel).textContent = playbackFault(now.troubles) ?? sentence(player);
  find(".title", panel).textContent = player.title ?? "";
  find(".by", panel).textContent = [(player.artists ?? []).join(", "), player.album].filter(Boolean).join(" – ");
  art(player.artUrl);
  buttons(player);
  showPeople(music);
  tick();
});

/** The fault that replaces the playback state for the skill, if one is on. */
function playbackFault(troubles) {
  const on = troubles.find(trouble => trouble.on && trouble.group === "Playback");
  return on ? `The skill sees: ${on.label.toLowerCase()}` : null;
}

function sentence(player) {
  if (!player.title) return "Nothing is playing";
  const what = player.playing ? "Playing" : "Paused";
  return player.speaker ? `${what} on ${player.speaker}` : what;
}

function art(url) {
  const image = find(".art img", panel);
  image.hidden = !isLocalImage(url);
  if (!image.hidden && image.getAttribute("src") !== url) image.src = url;
}

function buttons(player) {
  const play = find("#play");
  label(play, player.playing ? "Pause" : "Play");
  find("use", play).setAttribute("href", player.playing ? "#icon-pause" : "#icon-play");
  pressed(find("#shuffle"), player.shuffle, player.shuffle ? "Shuffle is on" : "Shuffle is off");
  const repeats = { off: "Repeat is off", context: "Repeat all", track: "Repeat one" };
  pressed(find("#repeat"), player.repeat && player.repeat !== "off", repeats[player.repeat ?? "off"]);
  find("#repeat").classList.toggle("one", player.repeat === "track");
  seek.disabled = !player.title;
}

function label(button, text) {
  button.setAttribute("aria-label", text);
  button.title = text;
}

function pressed(button, on, text) {
  button.setAttribute("aria-pressed", String(Boolean(on)));
  label(button, text);
}

function showPeople(music) {
  const drawing = JSON.stringify(music.people ?? []);
  if (people !== drawing) {
    people = drawing;
    whose.replaceChildren(...(music.people ?? []).map(person =>
      el("option", { value: person.id, text: `${person.name}'s Spotify` })));
  }
  if (document.activeElement !== whose) whose.value = music.user ?? "";
}

function tick() {
  const passed = shown.playing ? performance.now() - since : 0;
  const now = Math.min((shown.progressMs ?? 0) + passed, shown.durationMs ?? 0);
  if (!sliding) {
    seek.max = Math.round((shown.durationMs ?? 0) / 1000) || 1;
    seek.value = Math.round(now / 1000);
    seek.style.setProperty("--done", `${100 * seek.value / seek.max}%`);
    seek.setAttribute("aria-valuetext", `${clock(now)} of ${clock(shown.durationMs ?? 0)}`);
  }
  find(".now", panel).textContent = clock(now);
  find(".length", panel).textContent = clock(shown.durationMs ?? 0);
}

/** Formats minutes and seconds. */
export function clock(millis) {
  const seconds = Math.floor(millis / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const NEXT_REPEAT = { off: "context", context: "track", track: "off" };
find("#previous").addEventListener("click", () => act({ do: "previous" }));
find("#next").addEventListener("click", () => act({ do: "next" }));
find("#play").addEventListener("click", () => act({ do: shown.playing ? "pause" : "resume" }));
find("#shuffle").addEventListener("click", () => act({ do: "shuffle", on: !shown.shuffle }));
find("#repeat").addEventListener("click", () => act({ do: "repeat", mode: NEXT_REPEAT[shown.repeat ?? "off"] }));
seek.addEventListener("input", () => { sliding = true; });
seek.addEventListener("change", async () => {
  await act({ do: "seek", positionMs: seek.value * 1000 });
  sliding = false;
});
whose.addEventListener("change", () => showUser(whose.value));
find(".reels", panel).append(el("i"), el("i"));
for (const [button, name] of [["#previous", "skip-back"], ["#play", "play"], ["#next", "skip-on"],
  ["#shuffle", "shuffle"], ["#repeat", "repeat"]]) {
  find(button).append(icon(name));
}
setInterval(tick, 500);
