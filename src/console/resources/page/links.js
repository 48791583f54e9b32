import { el, find } from "./dom.js";
import { onState, send } from "./api.js";

/** The account links: age, scopes, expiry, and the actions to renew or end one. */
const panel = find("#panel-links");
const box = find("#links");
const date = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
const time = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
let drawn = "";

onState(now => {
  const shown = now.links.filter(link => link.linked || link.trouble || !link.voice);
  const facts = shown.map(link => ({ ...link, ...(link.linked ? words(link) : {}) }));
  const drawing = JSON.stringify([facts.map(({ now: when, ...rest }) => rest), now.realSpotify]);
  if (drawing === drawn) return;
  drawn = drawing;
  const focused = document.activeElement?.dataset?.link;
  const openScopes = [...box.querySelectorAll("details[open]")].map(one => one.dataset.scopes);
  find(".fact", panel).textContent = facts[0].linked ? `linked ${facts[0].agreed}` : "not linked";
  panel.classList.toggle("on", facts.some(link => link.trouble));
  box.replaceChildren(...facts.map(link => section(link, facts.length > 1, now.realSpotify)));
  openScopes.forEach(voice => find(`details[data-scopes="${voice}"]`, box)?.setAttribute("open", ""));
  if (focused) find(`[data-link="${focused}"]`, box)?.focus();
});

/** Formats the times. The texts change rarely, so the panel is rarely rendered again. */
function words(link) {
  return {
    agreed: ago(link.consented, link.now),
    until: date.format(new Date(link.ends)),
    issuedAgo: ago(link.issued, link.now),
    renewedAt: new Date(link.expires) > new Date(link.now) ? time.format(new Date(link.expires)) : "",
  };
}

function ago(then, now) {
  const minutes = Math.floor((new Date(now) - new Date(then)) / 60_000);
  if (minutes < 1) return "just now";
  if (minutes < 120) return minutes === 1 ? "a minute ago" : `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours ago` : `${Math.floor(hours / 24)} days ago`;
}

function section(link, several, real) {
  const name = link.voice ? `${link.name}'s own profile` : "The household";
  return el("section", { "aria-label": `Link of ${name}` },
    several ? el("h4", { text: name }) : null,
    link.trouble ? el("p", { cls: "contract bad", text: `Alexa could not renew the token. ${link.trouble}` }) : null,
    ...(link.linked ? linked(link, real) : unlinked(link)));
}

function linked(link, real) {
  const renewals = link.renewals === 0 ? "never yet" : link.renewals === 1 ? "once" : `${link.renewals} times`;
  return [
    el("dl", {},
      ...fact("Agreed", link.agreed),
      ...fact("Link ends", `${link.until}, six months after consent`),
      ...fact("Access token", link.issuedAgo),
      ...fact("Alexa renews it", link.renewedAt ? `with the first request after ${link.renewedAt}` : "with the next request"),
      ...fact("Renewed", renewals)),
    el("details", { "data-scopes": link.voice }, el("summary", { text: `${link.scopes.length} permissions` }),
      el("ul", {}, ...link.scopes.map(scope => el("li", {}, el("code", { text: scope }))))),
    el("div", { cls: "row" },
      real || link.voice ? null : button(link, "six-months", "Six months later", "/api/link/six-months",
        "Advances the clock by six months and opens the skill"),
      real ? null : button(link, "revoke", "Revoke access", "/api/link/revoke",
        "As on the account page at Spotify; Alexa is not notified"),
      button(link, "renew", "Renew the token", "/api/link/renew", "As Alexa does when it has expired"),
      button(link, "unlink", "Unlink", "/unlink", "As when the skill is disabled in the Alexa app")),
  ];
}

function unlinked(link) {
  return [el("p", { cls: "hint", text: "Requests have no token, so Tape Deck asks to link the account." }),
    el("a", { cls: "button", href: link.voice ? `/link?voice=${link.voice}` : "/link", text: "Link account" })];
}

function fact(name, text) {
  return [el("dt", { text: name }), el("dd", { text })];
}

function button(link, what, text, path, title) {
  const address = link.voice ? `${path}?voice=${link.voice}` : path;
  return el("button", { type: "button", cls: "quiet", text, title, "data-link": `${what}/${link.voice}`,
    on: { click: () => send("POST", address) } });
}
