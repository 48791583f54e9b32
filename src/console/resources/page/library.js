import { el, find, isLocalImage } from "./dom.js";
import { onState } from "./api.js";
import { act } from "./player.js";

/** The queue and the library. A click plays an item, as in the Spotify app. */
const drawn = new Map();

onState(now => {
  const music = now.music;
  draw("queue", music.queue ?? [], song, "The queue is empty");
  draw("playlists", music.playlists ?? [], list, "No playlists");
  draw("liked", music.liked?.items ?? [], song, "No liked songs", music.liked?.total);
  draw("recent", music.history ?? [], recent, "Nothing was played yet");
  draw("shows", music.shows ?? [], show, "No podcasts");
});

function draw(id, things, row, none, total = things.length) {
  const drawing = JSON.stringify(things.map(thing => [thing.uri, thing.name, thing.total, thing.playedAt]));
  find(`#panel-${id} .fact`).textContent = total || "none";
  if (drawn.get(id) === drawing) return;
  drawn.set(id, drawing);
  find(`#${id}`).replaceChildren(...(things.length
    ? things.map(thing => el("li", {}, row(thing)))
    : [el("li", { cls: "none", text: none })]));
}

function song(thing) {
  return row(thing, thing.title, (thing.artists ?? []).join(", "));
}

function recent(thing) {
  const time = new Date(thing.playedAt).toLocaleTimeString([], { hour: "numeric", minute: "2-digit" });
  return row(thing, thing.title, `${(thing.artists ?? []).join(", ")} · ${time}`);
}

function list(thing) {
  const songs = thing.total === 1 ? "1 song" : `${thing.total} songs`;
  return row(thing, thing.name, `${thing.owner} · ${songs}${thing.collaborative ? " · shared" : ""}`);
}

function show(thing) {
  return row(thing, thing.name ?? "", "Podcast");
}

function row(thing, title, more) {
  return el("button", { type: "button", title: "Play it in the Spotify app",
    on: { click: () => act({ do: "play", uri: thing.uri }) } },
  isLocalImage(thing.artUrl) ? el("img", { src: thing.artUrl, alt: "", loading: "lazy" }) : null,
  el("span", { cls: "two" }, el("b", { text: title }), el("small", { text: more })));
}
