import { el } from "./dom.js";
import { table } from "./table.js";

/** How the skill came to an answer: the candidates, their points, and why the best one won. */
const KINDS = { TRACK: "song", ALBUM: "album", ARTIST: "artist", PLAYLIST: "playlist" };
const MATCHING = { TRACK: "title", ALBUM: "album", ARTIST: "artist" };

/** Why a result was left out of the ranking. */
const LEFT_OUT = {
  SINGLE: "a single; its song is meant",
  EXCLUDED_ARTIST: "by an excluded artist",
  NOT_PLAYABLE: "can't be played",
  NOT_SIMILAR: "not similar",
  SAME_NAME: "has the name of a ranked one",
};
const PREFERENCES = {
  OWN_PLAYLIST: name => `The person's own playlist “${name}” is preferred to the results of the search.`,
  SAVED_ALBUM: name => `The album “${name}” is preferred, because the person saved it.`,
  FOLLOWED_PODCAST: name => `The podcast “${name}” is preferred, because the person follows it.`,
  SAVED_AUDIOBOOK: name => `The audiobook “${name}” is preferred, because the person saved it.`,
};
/** How well a speaker's name fits, from the best to the worst. */
const FITS = {
  EXACT: "the same name",
  NAME_AND_KIND: "the same name and kind of device",
  NAME: "the same name, apart from the kind of device",
  KIND_AND_MAKE: "a device of this kind and make",
  KIND: "a device of this kind",
  KIND_TOO: "a device that is of this kind too",
  PART_AND_KIND: "a part of the name, and the kind of device",
  PART: "a part of the name",
  LOUDSPEAKER: "any loudspeaker",
  SIMILAR: "sounds similar",
  NONE: "does not fit",
};
const BASES = {
  NAME: "The name that fits best counts.",
  NICKNAME: "It is a nickname that the person gave.",
  QUESTION: "It was a reply to a question, so the speakers of the question count first.",
};
const SOURCES = { LIBRARY: "the person's library", CATALOGUE: "the catalogue" };

/** In the order in which they are shown; the skill takes some of them in parallel. */
const DRAW = { NameComparison: comparison, RankingReport: ranking, Preference: preference, SpeakerReport: speakers };

/** Likenesses in the tolerance of the ranking count as equal. */
const TOLERANCE = "A difference of up to 3 points does not count.";

/** The second reading of the request as a line, if it changed anything. */
export function drawRereading(steps) {
  const found = (steps ?? []).find(({ type }) => type === "Rereading");
  if (!found) return null;
  const { heard, heardSlots, request, slots } = found.step;
  return el("p", { cls: "reread" }, "Heard: ", requestText(heard, heardSlots), " → read as ", requestText(request, slots), ".");
}

function requestText(name, slots) {
  const filled = Object.entries(slots).filter(([, value]) => value.trim()).map(([slot, value]) => `${slot}: ${value}`);
  return el("code", { text: `${name} {${filled.join(", ")}}` });
}

/** Draws what was chosen from; steps of unknown types are left out. */
export function drawSteps(steps) {
  const order = Object.keys(DRAW);
  return (steps ?? []).filter(({ type }) => DRAW[type])
    .sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
    .map(({ type, step }) => el("div", { cls: "step" }, ...DRAW[type](step)));
}

function ranking({ query, results, decisive }) {
  const ranked = results.filter(one => one.rank > 0).sort((one, other) => one.rank - other.rank);
  const rest = results.filter(one => one.rank === 0);
  return [
    el("h5", {}, "Search for ", el("code", { text: query })),
    el("p", { cls: "winner" }, ...reason(decisive, ranked, results.length)),
    ranked.length ? ranks(["", "Ranked", "Points", "Version", "Matching songs", "Spotify's order"], ranked.map(rankedRow)) : null,
    rest.length ? others(ranked.length, rest) : null,
  ];
}

function rankedRow(one) {
  return [String(one.rank), described(one), points(one.likeness), one.rightVersion ? "right" : "other",
    String(one.matchingTracks), place(one)];
}

function others(rankedCount, rest) {
  const which = `${rest.length} ${rankedCount ? "more" : ""} ${rest.length === 1 ? "result" : "results"}, left out`;
  return el("details", {}, el("summary", { text: which.replace(/ +/g, " ") }),
    ranks(["Spotify's order", "Left out", "Points", "Why"],
      rest.map(one => [place(one), described(one), points(one.likeness), LEFT_OUT[one.verdict] ?? one.verdict])));
}

/** A wide one leaves out columns in a narrow window. */
function ranks(head, rows) {
  const drawn = table(head, rows);
  drawn.classList.add("ranks");
  if (head.includes("Version")) drawn.classList.add("wide");
  return drawn;
}

/** Why the first is before the second. */
function reason(decisive, [best, next], count) {
  if (!best) return [count ? "Spotify's results can't be used." : "Spotify found nothing."];
  const alternative = next?.verdict === "ALTERNATIVE" ? " The second one is mentioned, since it may be meant as well." : "";
  return [el("b", { text: best.name }), ` is first. ${reasonText(decisive, best, next)}${alternative}`];
}

function reasonText(decisive, best, next) {
  switch (decisive) {
    case "NONE_SIMILAR": return "No name is similar, so Spotify's first result counts.";
    case "ONLY_SIMILAR": return "No other result has a similar name.";
    case "NOT_PLAYABLE": return "It can't be played, but nothing that can be played matches as well.";
    case "REQUESTED_VERSION": return "It is the requested version.";
    case "LIKENESS": return `Its name is closer: ${points(best.likeness)} points, the next ${points(next.likeness)}.`;
    case "RIGHT_VERSION": return `${equal(best, next)} and it is the usual version, which the next is not.`;
    case "MATCHING_TRACKS": return `${equal(best, next)} but more songs of the search have ${matching(best)}: ${best.matchingTracks}. ` +
      `${next.matchingTracks || "None"} ${next.matchingTracks === 1 ? "has" : "have"} ${matching(next)}.`;
    case "MOST_SIMILAR_OF_ARTIST": return "Of the results of this kind and artist it has the closest name.";
    default: return `${equal(best, next)} and ${best.kind === next.kind ? "Spotify lists it first." : "artists go before songs, albums and playlists."}`;
  }
}

function equal(best, next) {
  return points(best.likeness) === points(next.likeness) ? "The next has as many points," : `${TOLERANCE} The next is as good,`;
}

function matching({ kind }) {
  return MATCHING[kind] ? `the name as their ${MATCHING[kind]}` : "the name";
}

function comparison({ source, said, count, closest }) {
  const similar = closest.some(one => one.best);
  const names = `${count === 1 ? "One name" : `${count} names`} in ${SOURCES[source] ?? source}`;
  return [
    el("h5", {}, "Names compared with ", el("code", { text: said })),
    el("p", { text: similar ? `${names}.` : `${names}, none similar.${nearest(closest[0])}` }),
    similar ? ranks(["", "Name", "Points"], closest.map(one => [one.best ? "✓" : "", one.name, points(one.likeness)])) : null,
  ];
}

function nearest(one) {
  return one?.likeness > 0 ? ` The nearest is “${one.name}” with ${points(one.likeness)} points.` : "";
}

function preference({ reason: why, name }) {
  return [el("p", { cls: "winner", text: (PREFERENCES[why] ?? (() => `“${name}” is preferred.`))(name) })];
}

function speakers({ said, basis, speakers: all }) {
  const chosen = all.filter(one => one.chosen).length;
  const several = chosen > 1 ? ` ${chosen} fit equally well.` : "";
  return [
    el("h5", {}, "Speakers compared with ", el("code", { text: said })),
    el("p", { text: chosen ? (BASES[basis] ?? "") + several : "No speaker fits." }),
    ranks(["", "Speaker", "Why"], all.map(one => [one.chosen ? "✓" : "", one.name, FITS[one.fit] ?? one.fit])),
  ];
}

function described({ kind, name, artists }) {
  return `${name}${artists.length ? ` – ${artists.join(", ")}` : ""} (${KINDS[kind] ?? kind})`;
}

function place({ kind, place: number }) {
  return `${KINDS[kind] ?? kind} ${number}`;
}

/** A likeness from 0 to 1 as points from 0 to 100. */
function points(likeness) {
  return String(Math.round(likeness * 1000) / 10);
}
