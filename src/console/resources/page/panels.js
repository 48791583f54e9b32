import { find } from "./dom.js";

/** Panels stay as open or closed as they were left; on a phone they have a view of their own. */
const KEY = "tape-deck-panels";
const panels = [...document.querySelectorAll("details.panel")];
const left = JSON.parse(localStorage.getItem(KEY) ?? "{}");
const view = find("#view");

for (const panel of panels) {
  if (panel.id in left) panel.open = left[panel.id];
  panel.addEventListener("toggle", () => {
    left[panel.id] = panel.open;
    localStorage.setItem(KEY, JSON.stringify(left));
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
