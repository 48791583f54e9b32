// Deploys a clean clone with the real ASK CLI against stand-ins for Amazon, updates it, and removes it:
//   node --test lambda/test/deploy.test.mjs
// Needs ask, mvn and git on the path. It tests what is committed, and connects to this machine and Maven's repository only.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { endpoint, SKILL, StandIn } from './stand-in.mjs';

const SECRET = randomUUID();
const folder = mkdtempSync(join(tmpdir(), 'tape-deck-'));
const clone = join(folder, 'clone');
const temporary = join(folder, 'temporary');
const amazon = new StandIn();

before(async () => {
  execFileSync('git', ['clone', '-q', join(import.meta.dirname, '..', '..'), clone]);
  execFileSync('mkdir', [temporary]);
  await amazon.start();
});

after(() => {
  amazon.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a script of the clone without a terminal, and returns its exit code and output. */
function run(script, args = [], more = {}) {
  const env = {
    ...process.env,
    TMPDIR: temporary,
    ASK_SMAPI_SERVER_BASE_URL: amazon.url,
    ASK_LWA_TOKEN_HOST: amazon.url,
    ASK_REFRESH_TOKEN: 'refresh',
    ASK_VENDOR_ID: 'VENDOR',
    ASK_SHARE_USAGE: 'false',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'key',
    AWS_ENDPOINT_URL_S3: `${amazon.url}/s3`,
    AWS_ENDPOINT_URL_CLOUDFORMATION: `${amazon.url}/cloudformation`,
    AWS_ENDPOINT_URL_LAMBDA: `${amazon.url}/lambda`,
    ...more,
  };
  return new Promise(done => {
    const child = spawn('bash', [join('lambda', script), ...args], { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', text => (said += text));
    child.stderr.on('data', text => (said += text));
    child.on('close', code => done({ code, said }));
  });
}

const keys = { SPOTIFY_CLIENT_ID: 'client', SPOTIFY_CLIENT_SECRET: SECRET };
const stack = () => [...amazon.stacks.values()].at(-1);
const git = (...args) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' });

function unpacked(zip) {
  const into = mkdtempSync(join(folder, 'zip-'));
  writeFileSync(join(into, 'it.zip'), zip);
  execFileSync('jar', ['xf', 'it.zip'], { cwd: into });
  return into;
}

function nothingIsLeftBehind(said) {
  assert.equal(git('status', '--porcelain'), '', 'files are changed');
  assert.deepEqual(readdirSync(temporary).filter(name => name.startsWith('tmp.')), [], 'temporary files are left');
  assert.ok(!said.includes(SECRET), 'the secret was shown');
  assert.throws(() => execFileSync('grep', ['-rq', SECRET, clone]), 'the secret is in a file');
}

test('a clean clone is deployed, linked and read back', async () => {
  const { code, said } = await run('deploy.sh', [], keys);
  assert.equal(code, 0, said);

  const manifest = JSON.parse(readFileSync(join(unpacked(amazon.skill.packages.at(-1)), 'skill.json'))).manifest;
  assert.equal(manifest.apis.custom.endpoint.uri, endpoint());
  assert.equal(manifest.events.endpoint.uri, endpoint());
  assert.equal(manifest.events.subscriptions.length, 3);
  assert.equal(JSON.parse(readFileSync(join(unpacked(amazon.skill.packages[0]), 'skill.json'))).manifest.events, undefined);

  const [bucket] = amazon.buckets.values();
  assert.ok(readFileSync(join(unpacked(bucket.objects[0].body), 'lib', 'skill.jar')).length > 1_000_000);
  assert.ok(JSON.parse(readFileSync(join(unpacked(bucket.objects[0].body), 'skill.cdx.json'))).components.length > 20);
  assert.deepEqual(readdirSync(join(unpacked(bucket.objects[0].body), 'lib')), ['skill.jar'], 'the class path');
  assert.equal(stack().parameters.AlarmEmail, undefined);
  assert.equal(stack().parameters.SkillId, SKILL);
  assert.equal(stack().parameters.LambdaHandler, 'dev.tapedeck.LambdaHandler');
  assert.equal(stack().parameters.CodeVersion, bucket.objects[0].version);
  assert.equal(stack().parameters.ReservedConcurrency, undefined);
  assert.match(stack().body, /Type: AWS::DynamoDB::Table/);
  assert.match(stack().body, /PREFERENCES_TABLE: !Ref Preferences/);

  const { clientId, clientSecret, ...rest } = amazon.skill.linking;
  assert.deepEqual({ clientId, clientSecret }, { clientId: 'client', clientSecret: SECRET });
  assert.deepEqual(rest, JSON.parse(readFileSync(join(clone, 'lambda/account-linking.json'))).accountLinkingRequest);
  for (const host of ['pitangui.amazon.com', 'layla.amazon.com', 'alexa.amazon.co.jp']) {
    assert.ok(said.includes(`https://${host}/api/skill/link/VENDOR\n`));
  }
  assert.ok(amazon.skill.enabled);
  nothingIsLeftBehind(said);
});

test('a second run asks nothing and changes nothing', async () => {
  amazon.changes();
  const { code, said } = await run('deploy.sh');
  assert.equal(code, 0, said);
  assert.deepEqual(amazon.changes(), []);
  nothingIsLeftBehind(said);
});

test('a change of the function updates the stack and leaves the skill alone', async () => {
  writeFileSync(join(clone, 'src/main/resources/lines/lines.properties'), '\n# changed\n', { flag: 'a' });
  git('-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-qam', 'Change');
  const packages = amazon.skill.packages.length;
  amazon.concurrency = 10;

  const { code, said } = await run('deploy.sh');

  assert.equal(code, 0, said);
  assert.equal(amazon.stacks.size, 1);
  assert.equal(stack().status, 'UPDATE_COMPLETE');
  const [bucket] = amazon.buckets.values();
  assert.equal(stack().parameters.CodeVersion, bucket.objects[1].version);
  assert.equal(stack().parameters.ReservedConcurrency, '-1', 'a new AWS account can\'t reserve concurrency');
  assert.equal(amazon.skill.packages.length, packages, 'the skill package was sent again');
  nothingIsLeftBehind(said);
});

test('another client id is sent', async () => {
  const { code, said } = await run('deploy.sh', [], { ...keys, SPOTIFY_CLIENT_ID: 'another' });
  assert.equal(code, 0, said);
  assert.equal(amazon.skill.linking.clientId, 'another');
  nothingIsLeftBehind(said);
});

test('a failed deployment says so and restores the files', async () => {
  writeFileSync(join(clone, 'lambda/template.yaml'), '\n# changed\n', { flag: 'a' });
  git('-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-qam', 'Change');
  const { code, said } = await run('deploy.sh', [], { AWS_ENDPOINT_URL_CLOUDFORMATION: `${amazon.url}/nothing` });
  assert.notEqual(code, 0, said);
  nothingIsLeftBehind(said);
});

test('nothing is removed without confirmation', async () => {
  amazon.changes();
  const { code } = await run('undeploy.sh');
  assert.notEqual(code, 0);
  assert.deepEqual(amazon.changes(), []);
});

test('everything is removed', async () => {
  const { code, said } = await run('undeploy.sh', ['--yes']);
  assert.equal(code, 0, said);
  assert.equal(amazon.skill, null);
  assert.equal(stack().status, 'DELETE_COMPLETE');
  assert.match(said, /what it remembered, .* are removed/);
  assert.equal(amazon.buckets.size, 0);
  assert.ok(!readdirSync(clone).includes('.ask'));
  assert.match((await run('undeploy.sh')).said, /Nothing is deployed/);
});
