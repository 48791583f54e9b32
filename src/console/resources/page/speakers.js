import { el, find, icon } from "./dom.js";
import { onState, state } from "./api.js";
import { act } from "./player.js";

/** The speakers, with the actions of the Spotify app and of the device itself. */
const ICONS = { Smartphone: "phone", Tablet: "phone", Computer: "computer", TV: "tv" };
const list = find("#speakers");
let rows = [];

onState(now => {
  const devices = now.music.devices ?? [];
  if (rows.length !== devices.length || rows.some((row, i) => row.id !== devices[i].id)) {
    rows = devices.map(make);
    list.replaceChildren(...rows.map(row => row.element));
  }
  devices.forEach((device, i) => rows[i].show(device));
  find("#panel-speakers .fact").textContent = devices.length || "none";
});

function make(first) {
  let device = first;
  const name = el("span", { cls: "name" });
  const fact = el("span", { cls: "fact" });
  const volume = el("input", { type: "range", min: "0", max: "100", "aria-label": "Volume",
    on: { change: () => act({ do: "volume", speaker: device.name, percent: Number(volume.value) }) } });
  const field = el("input", { maxlength: "60", "aria-label": "New name", autocomplete: "off" });
  const rename = el("form", { cls: "rename", on: { submit: event => {
    event.preventDefault();
    act({ do: "rename", speaker: device.name, name: field.value });
  } } }, field, el("button", { cls: "quiet", text: "Rename" }));
  const here = button("Play here", () => act({ do: "activate", speaker: device.name }));
  const sleep = button("", () => act({ do: device.asleep ? "wake" : "sleep", speaker: device.name }));
  const ask = button("Ask Tape Deck", () => document.dispatchEvent(new CustomEvent("write", { detail: wish(device.name) })));
  const details = el("details", { cls: "speaker" },
    el("summary", {}, icon(ICONS[first.type] ?? "speaker"), name, fact),
    el("div", { cls: "acts" }, here, sleep, ask, volume, rename));
  return { id: first.id, element: el("li", {}, details), show };

  function show(now) {
    const was = device.name;
    device = now;
    name.textContent = now.name;
    fact.textContent = facts(now);
    details.classList.toggle("active", now.active);
    details.classList.toggle("away", Boolean(now.asleep || now.restricted || !now.id));
    here.hidden = now.active;
    sleep.textContent = now.asleep ? "Wake up" : "Put to sleep";
    volume.hidden = now.volume === null;
    if (document.activeElement !== volume) volume.value = now.volume ?? 0;
    if (document.activeElement !== field && (field.value === was || !field.value)) field.value = now.name;
  }
}

function facts(device) {
  const parts = [];
  if (device.active) parts.push("active");
  if (device.asleep) parts.push("asleep");
  if (device.restricted) parts.push("restricted");
  if (!parts.length || device.active) parts.push(device.volume === null ? "" : `${device.volume} %`);
  return parts.filter(Boolean).join(", ");
}

function button(text, click) {
  return el("button", { type: "button", cls: "quiet", text, on: { click } });
}

function wish(speaker) {
  const wish = `move the music to ${speaker}`;
  return state.sessionOpen ? wish : `ask ${state.invocationName} to ${wish}`;
}
