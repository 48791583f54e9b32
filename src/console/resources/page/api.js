/** Talks with the console's server, and tells every part of the page what is true now. */
const listeners = [];
const POLL = 1200;
const THINKING_POLL = 300;
let known = 0;
let tick = 0;
let started = null;
let looksAt = null;
let waiting = 0;
let timer = null;

/** The state as it was told last. */
export let state = {};

/** Calls back with every new state: `(state, news)`; `news` are the turns not told before. */
export function onState(listener) {
  listeners.push(listener);
}

/** Sends something; resolves to null, or to a sentence that says why it was refused. */
export async function send(method, path, body) {
  waiting++;
  pollSoon(THINKING_POLL);
  try {
    return await exchange(method, path, body);
  } finally {
    waiting--;
  }
}

/** Asks for the state once, and from then on again and again. */
export async function begin() {
  await exchange("GET", "/api/state");
  pollSoon(POLL);
}

/** Looks at another person's Spotify; null for that of the one who speaks. */
export function lookAt(user) {
  looksAt = user;
  return exchange("GET", "/api/state");
}

async function exchange(method, path, body) {
  const address = new URL(path, location.origin);
  address.searchParams.set("after", known);
  if (looksAt) address.searchParams.set("user", looksAt);
  try {
    const response = await fetch(address, {
      method,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body ? JSON.stringify(body) : undefined,
    });
    const answer = await response.json();
    offline(false);
    if (!response.ok) return answer.error ?? `The console answered ${response.status}.`;
    tell(answer);
    return null;
  } catch {
    offline(true);
    return "The console does not answer.";
  }
}

function tell(now) {
  if (now.tick <= tick && started === now.started) return; // An answer that was overtaken.
  if (started && started !== now.started) location.reload();
  started = now.started;
  tick = now.tick;
  const news = now.conversation.filter(item => item.id > known);
  known = news.at(-1)?.id ?? known;
  state = now;
  listeners.forEach(listener => listener(now, news));
}

function offline(is) {
  document.querySelector("#offline").hidden = !is;
}

function pollSoon(millis) {
  clearTimeout(timer);
  timer = setTimeout(poll, millis);
}

async function poll() {
  if (!document.hidden) await exchange("GET", "/api/state");
  pollSoon(waiting ? THINKING_POLL : POLL);
}
