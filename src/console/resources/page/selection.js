import { el, find } from "./dom.js";
import { showUser, onState, send } from "./api.js";

/** The selection of the Echo, the voice and the locale. */
const echo = find("#echo");
const voice = find("#who");
const locale = find("#locale");
const hint = find("#who-hint");
const drawn = new Map();

onState(now => {
  options(echo, now.echos.map(one =>
    [one.id, `${one.name} – ${one.kind}`]));
  echo.value = now.echos.find(one => one.chosen).id;
  options(voice, [["", "Unknown"], ...now.voices.map(one => [one.id, one.name])]);
  voice.value = now.voices.find(one => one.chosen)?.id ?? "";
  options(locale, now.locales.map(one => [one, one]));
  locale.value = now.locale;
  showHint(now.voices.find(one => one.chosen));
});

function options(select, pairs) {
  const drawing = JSON.stringify(pairs);
  if (drawn.get(select) === drawing) return;
  drawn.set(select, drawing);
  select.replaceChildren(...pairs.map(([value, text]) => el("option", { value, text })));
}

/** A recognized voice may have its own account link. */
function showHint(person) {
  const drawing = JSON.stringify(person ?? null);
  if (drawn.get(hint) === drawing) return;
  drawn.set(hint, drawing);
  hint.hidden = !person;
  if (!person) return;
  hint.replaceChildren(person.linked
    ? `${person.name}'s voice uses its own account. `
    : `${person.name}'s voice is recognized and uses the household's account. `,
  person.linked
    ? el("button", { type: "button", cls: "link", text: "Unlink it",
      on: { click: () => send("POST", `/unlink?voice=${person.id}`) } })
    : el("a", { href: `/link?voice=${person.id}`, text: `Link ${person.name}'s own` }));
}

async function choose(body) {
  showUser(null);
  await send("PUT", "/api/home", body);
}

echo.addEventListener("change", () => choose({ echo: echo.value }));
voice.addEventListener("change", () => choose({ voice: voice.value }));
locale.addEventListener("change", () => choose({ locale: locale.value }));
