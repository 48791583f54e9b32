import { el, localPicture } from "./dom.js";

/** One turn of the conversation, or a note of the console. */
export function turn(item, linked) {
  const parts = [];
  if (item.kind === "turn") {
    parts.push(item.words
      ? el("p", { cls: "bubble you", text: item.words })
      : el("p", { cls: "bubble you nothing", text: "Silence" }));
  }
  if (item.spoken) parts.push(answer(item));
  if (item.card) parts.push(card(item.card, linked));
  if (item.note) parts.push(el("p", { cls: "note", text: item.note }));
  if (item.violations?.length) parts.push(refused(item.violations));
  if (item.request) parts.push(why(item));
  return el("article", { cls: "turn" }, ...parts);
}

function answer(item) {
  const again = item.reprompt && item.sessionOpen && item.reprompt !== item.spoken
    ? el("span", { cls: "again", text: `After a silence: ${item.reprompt}` })
    : null;
  return el("p", { cls: "bubble deck", text: item.spoken }, again);
}

function card(card, linked) {
  if (card.type === "LinkAccount") {
    return el("section", { cls: "card link-card", "aria-label": "Card in the Alexa app" },
      el("div", {},
        el("p", { cls: "from", text: "In the Alexa app" }),
        el("h3", { text: "Link your account" }),
        el("p", { cls: "text", text: "Tape Deck needs your permission to control Spotify." }),
        linkAction(linked)));
  }
  const picture = localPicture(card.image) ? el("img", { src: card.image, alt: "" }) : null;
  return el("section", { cls: "card", "aria-label": "Card in the Alexa app" }, picture,
    el("div", {},
      el("p", { cls: "from", text: "In the Alexa app" }),
      el("h3", { text: card.title }),
      el("p", { cls: "text", text: card.text })));
}

function linkAction(linked) {
  return linked
    ? el("p", { cls: "linked", text: "✓ The account is linked" })
    : el("a", { cls: "button", href: "/link", text: "Link account" });
}

/** After linking and unlinking, the cards already shown say what is true now. */
export function refreshLinkCards(log, linked) {
  for (const box of log.querySelectorAll(".link-card > div")) {
    box.lastElementChild.replaceWith(linkAction(linked));
  }
}

function refused(violations) {
  return el("ul", { cls: "refused", "aria-label": "What Alexa would object to" },
    ...violations.map(text => el("li", { text: `Alexa would object: ${text}` })));
}

function why(item) {
  const resolution = item.why;
  const summary = el("summary", { title: "How this was understood" },
    el("b", { text: resolution?.intent ?? item.request.request.type }),
    resolution?.sample ? el("code", { text: resolution.sample }) : null,
    ...said(resolution).map(slot),
    el("span", { text: `${item.millis} ms` }));
  return el("details", { cls: "why" }, summary, el("div", { cls: "inside" },
    list("Nearest sentences of the model", resolution?.nearest ?? []),
    list("Other readings", (resolution?.runnersUp ?? []).map(other =>
      `${other.intent}: “${other.sample}” (${other.score} points; this one has ${resolution.score})`)),
    list("Calls to Spotify", (item.calls ?? []).map(call => `${call.method} ${call.target} → ${call.status}`)),
    json("Request", item.request),
    json("Response", item.response)));
}

function said(resolution) {
  return (resolution?.slots ?? []).filter(slot => slot.value);
}

function slot(slot) {
  const entity = slot.authorities.flatMap(authority => authority.values)[0];
  const id = entity && /^[A-Z_]+$/.test(entity.id) ? ` = ${entity.id}` : "";
  return el("span", { cls: "slot", text: `${slot.name}: ${slot.value}` },
    entity ? el("i", { text: id || " ✓", title: `Known as ${entity.name}` }) : null);
}

function list(title, lines) {
  if (!lines.length) return null;
  return el("div", {}, el("h4", { text: title }),
    el("ul", {}, ...lines.map(line => el("li", {}, el("code", { text: line })))));
}

function json(title, value) {
  return el("details", {}, el("summary", { text: title }),
    el("pre", { text: JSON.stringify(value, null, 2), tabindex: "0" }));
}
