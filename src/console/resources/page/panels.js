import { find } from "./dom.js";

/** Stores which panels are open. On small screens the panels are a separate view. */
const KEY = "tape-deck-panels";
const panels = [...document.querySelectorAll("details.panel")];
const stored = JSON.parse(localStorage.getItem(KEY) ?? "{}");
const view = find("#view");

for (const panel of panels) {
  if (panel.id in stored) panel.open = stored[panel.id];
  panel.addEventListener("toggle", () => {
    stored[panel.id] = panel.open;
    localStorage.setItem(KEY, JSON.stringify(stored));
  });
}

function show(side) {
  document.body.classList.toggle("shows-side", side);
  view.textContent = side ? "Talk" : "Spotify";
  view.setAttribute("aria-pressed", String(side));
}

view.addEventListener("click", () => show(!document.body.classList.contains("shows-side")));
new MutationObserver(() => show(document.body.classList.contains("shows-side")))
  .observe(document.body, { attributes: true, attributeFilter: ["class"] });
show(false);
