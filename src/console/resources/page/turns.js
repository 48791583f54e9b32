import { el, localPicture } from "./dom.js";
import { inside } from "./inside.js";

/** One turn of the conversation, or a note of the console. */
export function turn(item, state) {
  const parts = [];
  if (item.kind === "turn") parts.push(you(item));
  parts.push(...(item.interims ?? []).filter(one => !one.refusal).map(interim));
  if (item.spoken) parts.push(answer(item));
  if (item.card) parts.push(card(item, state.linked));
  if (item.note) parts.push(el("p", { cls: "note", text: item.note }));
  if (item.violations?.length) parts.push(refused(item.violations));
  if (item.request || item.why) parts.push(inside(item));
  return el("article", { cls: "turn" }, ...parts);
}

/** A turn whose answer is not there yet, with what was said meanwhile. */
export function pending(words, interims) {
  return el("article", { cls: "turn pending" }, you({ words, voice: "" }), ...interims.map(interim),
    el("p", { cls: "bubble deck thinking", "aria-label": "Tape Deck is thinking" }, el("i"), el("i"), el("i")));
}

function you(item) {
  if (item.edited) return el("p", { cls: "bubble you nothing", text: "An edited request" });
  if (!item.words) return el("p", { cls: "bubble you nothing", text: "Silence" });
  const who = item.voice ? `${item.voice}, to ${item.echo}` : item.screen ? `To ${item.echo}` : "";
  return el("p", { cls: "bubble you", text: item.words }, who ? el("span", { cls: "who", text: who }) : null);
}

function interim(one) {
  return el("p", { cls: "bubble deck interim", title: "Said while the skill was still busy", text: one.spoken },
    el("span", { cls: "hidden", text: " (while it was busy)" }));
}

function answer(item) {
  const again = item.reprompt && item.sessionOpen && item.reprompt !== item.spoken
    ? el("span", { cls: "again", text: `After a silence: ${item.reprompt}` })
    : null;
  return el("p", { cls: "bubble deck", text: item.spoken }, again);
}

function card(item, linked) {
  const { type, title, text, image } = item.card;
  const where = item.screen ? "On the screen and in the Alexa app" : "In the Alexa app";
  const link = type === "LinkAccount";
  const picture = !link && localPicture(image) ? el("img", { src: image, alt: "" }) : null;
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

/** After linking and unlinking, the cards already shown say what is true now. */
export function refreshLinkCards(log, linked) {
  for (const box of log.querySelectorAll(".link-card > div")) {
    if (box.lastElementChild.matches(".linked") !== linked) box.lastElementChild.replaceWith(linkAction(linked));
  }
}

function refused(violations) {
  return el("ul", { cls: "refused", "aria-label": "What Alexa would object to" },
    ...violations.map(text => el("li", { text: `Alexa would object: ${text}` })));
}
