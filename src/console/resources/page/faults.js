import { el, find } from "./dom.js";
import { onState, send } from "./api.js";

/** The fault switches, each with an utterance that shows its effect. */
const box = find("#troubles");
const active = find("#trouble-on");
let drawn = "";

onState(now => {
  const drawing = JSON.stringify(now.troubles);
  if (drawing === drawn) return;
  drawn = drawing;
  const focused = document.activeElement?.dataset?.trouble;
  const open = find("#troubles .rest")?.open ?? false;
  const on = now.troubles.filter(trouble => trouble.on);
  find("#panel-trouble .fact").textContent = on.length ? `${on.length} on` : "none";
  find("#panel-trouble").classList.toggle("on", on.length > 0);
  box.replaceChildren(...groups(now.troubles, open));
  if (focused) find(`[data-trouble="${focused}"]`)?.focus();
  active.hidden = !on.length;
  active.replaceChildren(...(on.length ? [el("b", { text: "Faults:" }), ...on.map(off)] : []));
});

function groups(troubles, open) {
  const names = [...new Set(troubles.map(trouble => trouble.group))];
  return names.map((name, i) => {
    const rows = el("ul", {}, ...troubles.filter(trouble => trouble.group === name).map(row));
    return i < names.length - 1
      ? el("section", { "aria-label": name }, el("h4", { text: name }), rows)
      : el("details", { cls: "rest", ...(open ? { open: "" } : {}) }, el("summary", { text: name }), rows);
  });
}

function row(trouble) {
  const name = trouble.name;
  return el("li", {},
    el("button", { type: "button", role: "switch", "aria-checked": String(trouble.on), "data-trouble": name,
      title: trouble.description, on: { click: () => send(trouble.on ? "DELETE" : "PUT", `/api/troubles/${name}`) } },
    el("span", { cls: "knob", "aria-hidden": "true" }), el("span", { cls: "name", text: trouble.label })),
    trouble.on ? el("p", { cls: "what", text: trouble.description }) : null,
    trouble.on && trouble.say ? el("button", { type: "button", cls: "link", text: `Say “${trouble.say}”`,
      on: { click: () => document.dispatchEvent(new CustomEvent("say", { detail: trouble.say })) } }) : null);
}

function off(trouble) {
  return el("button", { type: "button", cls: "off", "aria-label": `Switch off: ${trouble.label}`, text: trouble.label,
    on: { click: () => send("DELETE", `/api/troubles/${trouble.name}`) } });
}

find("#all-off").addEventListener("click", () => send("DELETE", "/api/troubles"));
