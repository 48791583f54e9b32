import { el } from "./dom.js";

/** A table of texts. */
export function table(head, rows) {
  return el("table", {},
    el("thead", {}, el("tr", {}, ...head.map(text => el("th", { scope: "col", text })))),
    el("tbody", {}, ...rows.map(row => el("tr", {}, ...row.map(text => el("td", { text }))))));
}
