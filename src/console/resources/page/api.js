/** Polls the server's state and publishes it to the parts of the page. */
const listeners = [];
const POLL_MS = 1200;
const BUSY_POLL_MS = 300;
let lastItem = 0;
let tick = 0;
let started = null;
let shownUser = null;
let inFlight = 0;
let timer = null;

/** The latest state. */
export let state = {};

/** Registers a listener `(state, news)` for every new state; `news` are the new items. */
export function onState(listener) {
  listeners.push(listener);
}

/** Sends a request; resolves to null, or to an error message. */
export async function send(method, path, body) {
  inFlight++;
  pollSoon(BUSY_POLL_MS);
  try {
    return await exchange(method, path, body);
  } finally {
    inFlight--;
  }
}

/** Requests the state and starts polling. */
export async function begin() {
  await exchange("GET", "/api/state");
  pollSoon(POLL_MS);
}

/** Shows another user's Spotify; null for that of the speaking user. */
export function showUser(user) {
  shownUser = user;
  return exchange("GET", "/api/state");
}

async function exchange(method, path, body) {
  const address = new URL(path, location.origin);
  address.searchParams.set("after", lastItem);
  if (shownUser) address.searchParams.set("user", shownUser);
  try {
    const response = await fetch(address, {
      method,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body ? JSON.stringify(body) : undefined,
    });
    const answer = await response.json();
    offline(false);
    if (!response.ok) return answer.error ?? `The console answered ${response.status}.`;
    publish(answer);
    return null;
  } catch {
    offline(true);
    return "The console does not answer.";
  }
}

function publish(now) {
  if (now.tick <= tick && started === now.started) return; // Out of order: a newer state was already published.
  if (started && started !== now.started) location.reload();
  started = now.started;
  tick = now.tick;
  const news = now.conversation.filter(item => item.id > lastItem);
  lastItem = news.at(-1)?.id ?? lastItem;
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
  pollSoon(inFlight ? BUSY_POLL_MS : POLL_MS);
}
