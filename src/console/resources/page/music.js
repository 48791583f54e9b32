import { el, find, icon, localPicture } from "./dom.js";

const ICONS = { Smartphone: "phone", Tablet: "phone", Computer: "computer", TV: "tv" };
const panel = find("#player");
const speakers = find("#speakers");
let shown = { progressMs: 0, durationMs: 0, playing: false };
let since = performance.now();
let drawnSpeakers = "";

/** Draws the player and the speakers; `move` is called with the name of a speaker that is pressed. */
export function draw(music, move) {
  const player = music.player ?? {};
  shown = player;
  since = performance.now();
  panel.classList.toggle("playing", Boolean(player.playing));
  panel.classList.toggle("idle", !player.title);
  find(".state", panel).textContent = state(player);
  find(".title", panel).textContent = player.title ?? "";
  find(".by", panel).textContent = by(player);
  find(".modes", panel).textContent = modes(player, music.queue ?? []);
  art(player.artUrl);
  tick();
  drawSpeakers(music.devices ?? [], move);
}

function state(player) {
  if (!player.title) return "Nothing is playing";
  const what = player.playing ? "Playing" : "Paused";
  return player.speaker ? `${what} on ${player.speaker}` : what;
}

function by(player) {
  return [(player.artists ?? []).join(", "), player.album].filter(Boolean).join(" – ");
}

function modes(player, queue) {
  const parts = [];
  if (player.shuffle) parts.push("Shuffle is on");
  if (player.repeat === "track") parts.push("This song repeats");
  if (player.repeat === "context") parts.push("Repeat is on");
  if (player.title && queue.length) parts.push(`Next: ${queue[0].title}`);
  return parts.join(" · ");
}

function art(url) {
  const image = find(".art img", panel);
  image.hidden = !localPicture(url);
  if (!image.hidden && image.getAttribute("src") !== url) image.src = url;
}

function tick() {
  const passed = shown.playing ? performance.now() - since : 0;
  const now = Math.min((shown.progressMs ?? 0) + passed, shown.durationMs ?? 0);
  const progress = find("progress", panel);
  progress.value = shown.durationMs ? now / shown.durationMs : 0;
  find(".now", panel).textContent = clock(now);
  find(".length", panel).textContent = clock(shown.durationMs ?? 0);
}

function clock(millis) {
  const seconds = Math.floor(millis / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function drawSpeakers(devices, move) {
  const now = JSON.stringify(devices);
  if (now === drawnSpeakers) return;
  drawnSpeakers = now;
  speakers.replaceChildren(...devices.map(device => el("li", {}, speaker(device, move))));
}

function speaker(device, move) {
  const away = device.asleep || device.restricted || !device.id;
  const fact = device.asleep ? "asleep" : device.restricted ? "not controllable"
    : device.volume === null ? "" : `${device.volume} %`;
  return el("button", {
    type: "button",
    cls: device.active ? "active" : away ? "away" : "",
    title: "Write a sentence that moves the music here",
    on: { click: () => move(device.name) },
  }, icon(ICONS[device.type] ?? "speaker"),
    el("span", { cls: "name", text: device.name },
      device.active ? el("span", { cls: "hidden", text: ", active" }) : null),
    el("span", { cls: "fact", text: fact }));
}

setInterval(tick, 500);
