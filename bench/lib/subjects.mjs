// The functions that are measured, and how each is built and started.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const ROOT = join(HERE, '..');
const EVENTS = join(ROOT, 'lambda/events');

// Lambda's options for Java 17 and newer with 512 MB.
const JAVA_OPTIONS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:MaxRAM=512m', '-XX:MaxHeapSize=445645k'];

/** The same function with its hooks called before a snapshot and after a restore, as Lambda's start script arranges it. */
export const hooked = subject => ({
  ...subject,
  command: [subject.command[0], '-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac', ...subject.command.slice(1)],
});

export const event = name => readFileSync(join(EVENTS, `${name}.json`));

/** The names of all example requests. */
export const events = () => readdirSync(EVENTS).map(file => file.replace('.json', ''));

/** The English interaction model. */
export const model = () => JSON.parse(readFileSync(join(ROOT, 'skill-package/interactionModels/custom/en-US.json')));

function run(command, args, folder) {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Builds the skill's jar, and the other subjects if they are missing. */
export function build() {
  run('mvn', ['-q', '-B', '-DskipTests', 'package'], ROOT);
  if (!existsSync(join(HERE, 'java/target/usual'))) {
    run('mvn', ['-q', '-B', 'package'], join(HERE, 'java'));
  }
  if (!existsSync(join(HERE, 'node/node_modules'))) {
    run('npm', ['ci', '--no-audit', '--no-fund'], join(HERE, 'node'));
  }
}

/** All subjects, with the stand-in for Spotify at this URL. */
export function subjects(javaHome, spotifyUrl, certificate, otherJar) {
  const environment = {
    ALEXA_SKILL_ID: JSON.parse(event('launch')).context.System.application.applicationId,
    SPOTIFY_API_URL: spotifyUrl,
  };
  const runtime = readdirSync(join(HERE, 'java/target/runtime')).map(jar => join(HERE, 'java/target/runtime', jar));
  // The runtime client finds the function's code in its working directory, so it is not on the class path.
  const java = (name, folder, handler, options = []) => ({
    name,
    folder,
    environment,
    command: [
      join(javaHome, 'bin/java'), ...JAVA_OPTIONS, `-Djavax.net.ssl.trustStore=${certificate.java}`, ...options,
      '-cp', runtime.join(':'), 'com.amazonaws.services.lambda.runtime.api.client.AWSLambda', handler,
    ],
  });
  const skill = join(ROOT, 'lambda/dist');
  return {
    floor: java('an empty Java handler: the floor', join(HERE, 'java/target/floor'), 'bench.Floor'),
    hello: java('Java hello world on the ASK SDK', join(HERE, 'java/target/hello'), 'bench.HelloWorld'),
    usual: java('Java: ASK SDK, OkHttp, Jackson', join(HERE, 'java/target/usual'), 'bench.WhatsPlaying'),
    skill: java('Tape Deck', skill, 'dev.tapedeck.LambdaHandler'),
    other: otherJar && java(`Tape Deck, ${otherJar}`, unpacked(otherJar), 'dev.tapedeck.LambdaHandler'),
    archived: archive => java('Tape Deck with a class-data archive', skill, 'dev.tapedeck.LambdaHandler', [archive]),
    unprimed: () => java('Tape Deck without its warm-up', unprimed(javaHome, skill, runtime), 'Unprimed'),
    node: {
      name: 'Node.js: ask-sdk-core and fetch',
      folder: join(HERE, 'node'),
      environment: { ...environment, NODE_EXTRA_CA_CERTS: certificate.pem },
      command: [process.execPath, 'runtime.js'],
    },
  };
}

/** A function's folder with another skill.jar. */
function unpacked(jar) {
  const folder = join(HERE, 'java/target/other');
  mkdirSync(join(folder, 'lib'), { recursive: true });
  copyFileSync(jar, join(folder, 'lib/skill.jar'));
  return folder;
}

function unprimed(javaHome, skill, runtime) {
  const folder = join(HERE, 'java/target/unprimed');
  const jar = join(folder, 'lib/skill.jar');
  mkdirSync(join(folder, 'lib'), { recursive: true });
  copyFileSync(join(skill, 'lib/skill.jar'), jar);
  run(join(javaHome, 'bin/javac'), ['--release', '17', '-nowarn', '-cp', [jar, ...runtime].join(':'), '-d', folder,
    join(HERE, 'java/src/unprimed/Unprimed.java')], folder);
  return folder;
}
