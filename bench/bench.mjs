#!/usr/bin/env node
// Measures Tape Deck beside an empty handler, the ASK SDK's hello world for Java, and the same skill in Node.js.
// README.md in this folder explains what it does and how to read the tables.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { LambdaFunction } from './lib/function.mjs';
import { certificate, startSpotify } from './lib/spotify.mjs';
import { soak, soakEvents } from './lib/soak.mjs';
import { build, event, events, hooked, model, subjects } from './lib/subjects.mjs';
import { memory, peakMemory, processorTime, throttle } from './lib/throttle.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'cold,snapshot,trips,warm,memory' },
    subjects: { type: 'string', default: 'floor,hello,usual,skill,archived,node' },
    runs: { type: 'string', default: '9' },
    turns: { type: 'string', default: '5000' },
    'memory-turns': { type: 'string', default: '50000' },
    minutes: { type: 'string', default: '10' },
    java: { type: 'string', default: process.env.JAVA_HOME ?? '' },
    'no-build': { type: 'boolean', default: false },
    compare: { type: 'string' },
  },
});
const MEGABYTES = 512;
const QUESTION = event('whats-playing-by-person');
const PLAY = event('play-on-speaker');
const FOLDER = fileURLToPath(new URL('java/target', import.meta.url));

const java = javaSettings(options.java ? join(options.java, 'bin/java') : 'java');
if (!options['no-build']) {
  build();
}
const cert = certificate(join(FOLDER, 'certificate'), java.home);
const spotify = await startSpotify(cert);
const brake = throttle();
const all = subjects(java.home, spotify.url, cert, options.compare);

console.log(`${cpus().length} x ${cpus()[0].model.trim()}, load ${loadavg()[0].toFixed(2)}, ${java.name}, Node.js ${process.version}`);
console.log(`${MEGABYTES} MB: after its start a function is limited to ${(MEGABYTES / 1769).toFixed(2)} of a processor by ${brake.method}`);
const measures = { cold, snapshot, trips, warm, memory: growth, soak: endurance };
for (const name of options.only.split(',')) {
  await measures[name]();
}
brake.remove();
spotify.stop();

/** From the start of the process to the first answer, without a snapshot. */
async function cold() {
  const tested = [];
  for (const name of options.subjects.split(',')) {
    tested.push(name === 'archived' ? await archived() : all[name]);
  }
  tested.push(...compared(all));
  const rows = new Map(tested.map(subject => [subject, { full: [], small: [], first: [], second: [], init: [], processor: [], peak: [] }]));
  for (let run = 0; run < Number(options.runs); run++) {
    for (const subject of tested) {
      const row = rows.get(subject);
      const full = await coldStart(subject);
      row.full.push(full.total);
      const small = await coldStart(subject, MEGABYTES);
      row.small.push(small.total);
      row.init.push(small.init);
      row.first.push(small.first);
      row.second.push(small.second);
      row.processor.push(full.processor);
      row.peak.push(small.peak);
    }
  }
  const floor = rows.get(all.floor) ?? rows.values().next().value;
  table(`Cold: milliseconds from process start to first answer (median of ${options.runs}, interleaved)`,
    ['', 'full CPU', 'x floor', `${MEGABYTES} MB`, 'x floor', 'of it init', 'first request', 'second', 'processor time', 'peak MB'],
    [...rows].map(([subject, row]) => [subject.name,
      round(median(row.full)), times(median(row.full), median(floor.full)),
      round(median(row.small)), times(median(row.small), median(floor.small)),
      round(median(row.init)), median(row.first).toFixed(1), median(row.second).toFixed(1), round(median(row.processor)), round(median(row.peak))]));
}

async function coldStart(subject, megabytes) {
  const lambda = await LambdaFunction.start(subject, brake);
  if (megabytes) {
    brake.throttle(lambda.process.pid, megabytes);
  }
  const first = await lambda.invoke(QUESTION);
  const processor = processorTime(lambda.process.pid);
  const second = await lambda.invoke(QUESTION);
  const peak = peakMemory(lambda.process.pid);
  await lambda.stop();
  check(subject, first.body);
  return { total: first.end - lambda.started, init: lambda.initialised - lambda.started,
    first: first.millis, second: second.millis, processor, peak };
}

/** Creates a class-data archive of one whole run, and returns the skill that starts with it. */
async function archived() {
  const file = join(FOLDER, 'tape-deck.jsa');
  rmSync(file, { force: true });
  const lambda = await LambdaFunction.start(all.archived(`-XX:ArchiveClassesAtExit=${file}`), brake);
  await lambda.invoke(QUESTION);
  await lambda.invoke(PLAY);
  lambda.process.kill('SIGTERM');
  await once(lambda.process, 'exit');
  lambda.server.closeAllConnections();
  lambda.server.close();
  return all.archived(`-XX:SharedArchiveFile=${file}`);
}

/** From the restore of a snapshot to the first answer: what runs after Lambda has restored the memory. */
async function snapshot() {
  const tested = [all.unprimed(), all.skill, ...compared(all)];
  const rows = new Map(tested.map(subject => [subject, { full: [], small: [], connecting: [] }]));
  for (let run = 0; run < Number(options.runs); run++) {
    for (const subject of tested) {
      rows.get(subject).full.push(await restored(subject));
      rows.get(subject).small.push(await restored(subject, MEGABYTES));
      rows.get(subject).connecting.push(await restored(hooked(subject), MEGABYTES));
    }
  }
  const [unprimed, primed] = [...rows.values()].slice(0, 2);
  table(`Snapshot: milliseconds from the restore to the first answer (median of ${options.runs}, interleaved)`,
    ['', 'full CPU', `${MEGABYTES} MB`, `${MEGABYTES} MB, connecting again`],
    [...[...rows].map(([subject, row]) =>
      [subject.name, median(row.full).toFixed(1), median(row.small).toFixed(1), median(row.connecting).toFixed(1)]),
      ['ratio of the second to the first', times(median(primed.full), median(unprimed.full)),
        times(median(primed.small), median(unprimed.small)), times(median(primed.connecting), median(unprimed.connecting))]]);
}

async function restored(subject, megabytes) {
  const lambda = await LambdaFunction.start(subject, brake, { snapshot: true });
  if (megabytes) {
    brake.throttle(lambda.process.pid, megabytes);
  }
  const start = performance.now();
  await lambda.restore();
  const first = await lambda.invoke(QUESTION);
  await lambda.stop();
  check(subject, first.body);
  return first.end - start;
}

/** The duration of a turn in multiples of Spotify's latency. */
async function trips() {
  const lambda = await LambdaFunction.start(all.skill, brake);
  const rows = [];
  for (const [words, request] of [["what's playing", QUESTION], ['play … on …', PLAY]]) {
    spotify.latency = 0;
    await lambda.invoke(request);
    spotify.latency = 150;
    const millis = [];
    spotify.calls = 0;
    for (let run = 0; run < Number(options.runs); run++) {
      millis.push((await lambda.invoke(request)).millis);
    }
    rows.push([words, spotify.calls / Number(options.runs), round(median(millis)), (median(millis) / 150).toFixed(2)]);
  }
  spotify.latency = 0;
  await lambda.stop();
  table('Round trips: Spotify takes 150 ms per call', ['', 'calls', 'milliseconds', 'round trips'], rows);
}

/** The duration of a turn when everything is warm and Spotify answers at once. */
async function warm() {
  const older = await startSpotify(cert, { http2: false });
  const overOlder = subjects(java.home, older.url, cert, options.compare);
  await warmOver('HTTP/2 offered, which fetch does not use', all);
  await warmOver('HTTP/1.1 only', overOlder);
  older.stop();
}

async function warmOver(offered, among) {
  const tested = [among.skill, ...compared(among), among.usual, among.node];
  const running = [];
  for (const subject of tested) {
    running.push({ subject, lambda: await LambdaFunction.start(subject, brake), millis: [], benchmark: 0 });
  }
  const rounds = 11; // The first warms up and is not counted.
  for (let round = 0; round < rounds; round++) {
    for (const row of running) {
      const before = process.cpuUsage();
      for (let turn = 0; turn < Number(options.turns) / (rounds - 1); turn++) {
        const answer = await row.lambda.invoke(QUESTION);
        if (round > 0) {
          row.millis.push(answer.millis);
        }
      }
      const { user, system } = process.cpuUsage(before);
      row.benchmark += round > 0 ? (user + system) / 1000 : 0;
    }
  }
  for (const { lambda } of running) {
    await lambda.stop();
  }
  const [p50, p99] = [50, 99].map(percent => percentile(running.at(-1).millis, percent));
  table(`Warm, ${offered}: milliseconds a turn, Spotify at 0 ms (${options.turns} turns of each, interleaved)`,
    ['', 'p50', 'x Node.js', 'p99', 'x Node.js', 'of that the benchmark itself'],
    running.map(({ subject, millis, benchmark }) => [subject.name,
      percentile(millis, 50).toFixed(2), times(percentile(millis, 50), p50),
      percentile(millis, 99).toFixed(2), times(percentile(millis, 99), p99), (benchmark / millis.length).toFixed(2)]));
}

/** Resident memory after increasing numbers of turns. */
async function growth() {
  for (const subject of [all.skill, ...compared(all)]) {
    await growthOf(subject);
  }
}

async function growthOf(subject) {
  const lambda = await LambdaFunction.start(subject, brake);
  const turns = Number(options['memory-turns']);
  const rows = [];
  for (let turn = 1; turn <= turns; turn++) {
    await lambda.invoke(turn % 2 ? QUESTION : PLAY);
    if (turn % (turns / 5) === 0 || turn === turns / 50) {
      rows.push([`after ${turn} turns`, round(memory(lambda.process.pid)), round(peakMemory(lambda.process.pid))]);
    }
  }
  await lambda.stop();
  table(`Memory in megabytes: ${subject.name}`, ['', 'now', 'peak'], rows);
}

/** What changes during minutes of mixed turns and faults. Not among the default tables. */
async function endurance() {
  const lambda = await LambdaFunction.start(all.skill, brake);
  const minutes = Number(options.minutes);
  const { rows, wrong, exceptions } = await soak(lambda, spotify, soakEvents(events(), event, model()), QUESTION, minutes);
  await lambda.stop();
  table(`Soak: ${minutes} minutes of mixed turns, every seventh call to Spotify fails`,
    ['minutes', 'turns', 'MB', 'threads', 'sockets', 'p50 of a fixed turn, ms', 'p99'], rows);
  Object.entries(wrong).forEach(([what, count]) => console.log(`\n${count} ${what}`));
  exceptions.forEach(line => console.log(line));
}

/** The other skill.jar to compare with, if one was given. */
function compared({ other }) {
  return other ? [other] : [];
}

function check(subject, body) {
  const speech = JSON.parse(body).response?.outputSpeech?.ssml ?? '';
  if ([all.skill, all.other, all.usual, all.node].some(asked => asked?.name === subject.name) && !speech.includes('Come Together')) {
    throw new Error(`${subject.name} did not answer the question: ${body}`);
  }
}

function table(title, head, rows) {
  console.log(`\n### ${title}\n`);
  console.log(`| ${head.join(' | ')} |`);
  console.log(`|${head.map((_, i) => (i === 0 ? '---|' : '---:|')).join('')}`);
  rows.forEach(row => console.log(`| ${row.join(' | ')} |`));
}

function javaSettings(command) {
  const said = spawnSync(command, ['-XshowSettings:properties', '-version'], { encoding: 'utf8' }).stderr;
  const value = name => new RegExp(`\\b${name} = (.*)`).exec(said)?.[1] ?? '';
  return { home: value('java.home'), name: `${value('java.vm.name')} ${value('java.vm.version')}` };
}

function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
}

function median(values) {
  return percentile(values, 50);
}

function round(value) {
  return Math.round(value ?? NaN);
}

function times(value, other) {
  return (value / other).toFixed(2);
}
