// Mixed turns for minutes, with faults of Spotify in between: what grows, what gets slower, what gets into the log.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const SAMPLES = 8;
const PROBES = 200;
const FAULTY_CALLS = 0.15;
const TOKEN = 'SOAK-TOKEN-';

/** What Spotify does in place of an answer. `cut` closes the connection. */
const FAULTS = [
  { cut: true },
  { status: 500, body: '<html>500</html>' },
  { status: 502, body: '' },
  { status: 200, body: '{"items":[null' },
  { status: 401, body: '{"error":{"status":401,"message":"The access token expired"}}' },
  { status: 403, body: '{"error":{"status":403,"message":"Player command failed: Restriction violated","reason":"UNKNOWN"}}' },
  { status: 404, body: '{"error":{"status":404,"message":"No active device found","reason":"NO_ACTIVE_DEVICE"}}' },
  { status: 429, headers: { 'retry-after': '0' }, body: '{"error":{"status":429,"message":"API rate limit exceeded"}}' },
];

/** Requests of all kinds: the examples, and one for each intent of the model with values in its slots. */
export function soakEvents(names, event, model) {
  const examples = names.map(name => JSON.parse(event(name)));
  const base = JSON.parse(event('play-on-speaker'));
  const intents = model.interactionModel.languageModel.intents.map(({ name, slots = [] }) => ({
    ...base,
    request: { ...base.request, intent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(slots.map(filled)) } },
  }));
  return [...examples, ...intents];
}

function filled({ name, type }) {
  const value = { 'AMAZON.NUMBER': '4', 'AMAZON.DURATION': 'PT30S', 'AMAZON.Ordinal': '2' }[type] ?? 'abbey road';
  return [name, { name, confirmationStatus: 'NONE', value: name === 'speaker' ? 'the kitchen speaker' : value }];
}

/**
 * Runs turns for so many minutes.
 *
 * @returns rows of the table, what must be zero, and the log's lines about unexpected exceptions
 */
export async function soak(lambda, spotify, events, probe, minutes) {
  const { pid } = lambda.process;
  const rows = [];
  const wrong = { 'turns without a valid answer': 0, 'answers "something went wrong"': 0, 'tokens in the log': 0 };
  const exceptions = new Set();
  const end = performance.now() + minutes * 60_000;
  let turns = 0;
  for (let sample = 1; sample <= SAMPLES; sample++) {
    spotify.fault = () => Math.random() < FAULTY_CALLS && FAULTS[Math.floor(Math.random() * FAULTS.length)];
    while (performance.now() < end - ((SAMPLES - sample) * minutes * 60_000) / SAMPLES) {
      const chosen = events[Math.floor(Math.random() * events.length)];
      const token = `${TOKEN}${turns++}`;
      const { body } = await lambda.invoke(JSON.stringify(chosen).replaceAll('SPOTIFY_ACCESS_TOKEN', token));
      inspect(body, wrong);
    }
    spotify.fault = undefined;
    const log = lambda.takeLog();
    wrong['tokens in the log'] += log.split(TOKEN).length - 1;
    log.split('\n').filter(line => line.includes('Exception at ')).forEach(line => exceptions.add(line));
    const millis = [];
    for (let i = 0; i < PROBES; i++) {
      millis.push((await lambda.invoke(probe)).millis);
    }
    millis.sort((a, b) => a - b);
    rows.push([((minutes / SAMPLES) * sample).toFixed(1), turns, resident(pid), threads(pid), sockets(pid),
      millis[PROBES / 2].toFixed(2), millis[Math.floor(PROBES * 0.99)].toFixed(2)]);
  }
  return { rows, wrong, exceptions };
}

function inspect(body, wrong) {
  try {
    const answer = JSON.parse(body);
    if (answer.version !== '1.0' || typeof answer.response !== 'object' || body.includes(TOKEN)) {
      wrong['turns without a valid answer']++;
    }
    if (answer.response?.outputSpeech?.ssml?.includes('something went wrong')) {
      wrong['answers "something went wrong"']++;
    }
  } catch {
    wrong['turns without a valid answer']++;
  }
}

const status = (pid, field) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
const resident = pid => Math.round(status(pid, 'VmRSS') / 1024);
const threads = pid => status(pid, 'Threads');

function sockets(pid) {
  return readdirSync(`/proc/${pid}/fd`).filter(fd => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`).startsWith('socket:');
    } catch {
      return false; // Closed in the meantime.
    }
  }).length;
}
