import { el, isLocalImage } from "./dom.js";
import { turnDetails } from "./turn-details.js";

/** A turn of the conversation, or a note of the console. */
export function turn(item, state) {
  const parts = [];
  if (item.kind === "turn") parts.push(you(item));
  parts.push(...(item.interims ?? []).filter(one => !one.refusal).map(interim));
  if (item.spoken) parts.push(answer(item));
  if (item.card) parts.push(card(item, state.linked));
  if (item.note) parts.push(el("p", { cls: "note", text: item.note }));
  if (item.violations?.length) parts.push(refused(item.violations));
  if (item.request || item.why) parts.push(turnDetails(item));
  return el("article", { cls: "turn" }, ...parts);
}

/** A turn in flight, with its progressive responses. */
export function pending(words, interims) {
  return el("article", { cls: "turn pending" }, you({ words, voice: "" }), ...interims.map(interim),
    el("p", { cls: "bubble deck thinking", "aria-label": "Waiting for Tape Deck" }, el("i"), el("i"), el("i")));
}

function you(item) {
  if (item.edited) return el("p", { cls: "bubble you nothing", text: "An edited request" });
  if (!item.words) return el("p", { cls: "bubble you nothing", text: "Silence" });
  const who = item.voice ? `${item.voice}, to ${item.echo}` : item.screen ? `To ${item.echo}` : "";
  return el("p", { cls: "bubble you", text: item.words }, who ? el("span", { cls: "who", text: who }) : null);
}

function interim(one) {
  return el("p", { cls: "bubble deck interim", title: "Progressive response", text: one.spoken },
    el("span", { cls: "hidden", text: " (progressive response)" }));
}

function answer(item) {
  const again = item.reprompt && item.sessionOpen && item.reprompt !== item.spoken
    ? el("span", { cls: "again", text: `Reprompt: ${item.reprompt}` })
    : null;
  return el("p", { cls: "bubble deck", text: item.spoken }, again);
}

function card(item, linked) {
  const { type, title, text, image } = item.card;
  const where = item.screen ? "On the screen and in the Alexa app" : "In the Alexa app";
  const link = type === "LinkAccount";
  const picture = !link && isLocalImage(image) ? el("img", { src: image, alt: "" }) : null;
  return el("section", { cls: `card${item.screen ? " screen" : ""}${link ? " link-card" : ""}`, "aria-label": where },
    picture,
    el("div", {},
      el("p", { cls: "from", text: where }),
      el("h3", { text: link ? "Link your account" : title }),
      el("p", { cls: "text", text: link ? "Tape Deck needs your permission to control Spotify." : text }),
      link ? linkAction(linked) : null));
}

function linkAction(linked) {
  return linked
    ? el("p", { cls: "linked", text: "✓ The account is linked" })
    : el("a", { cls: "button", href: "/link", text: "Link account" });
}

/** Updates the link cards after linking and unlinking. */
export function refreshLinkCards(log, linked) {
  for (const box of log.querySelectorAll(".link-card > div")) {
    if (box.lastElementChild.matches(".linked") !== linked) box.lastElementChild.replaceWith(linkAction(linked));
  }
}

function refused(violations) {
  return el("ul", { cls: "refused", "aria-label": "Why Alexa would reject the response" },
    ...violations.map(text => el("li", { text: `Alexa would reject this: ${text}` })));
}
