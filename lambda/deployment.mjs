// Helpers of deploy.sh and undeploy.sh: JSON files, and the calls to AWS that the ASK CLI does not offer.
// Needs only Node.js and the ASK CLI, whose copy of the AWS SDK it uses.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

const STATES = '.ask/ask-states.json';
const RESOURCES = 'ask-resources.json';
const MANIFEST = 'skill-package/skill.json';
const LINKING = 'lambda/account-linking.json';
const DEPLOYED = ['skill-package', 'lambda/dist/lib/skill.jar', 'lambda/template.yaml', RESOURCES];

/** AWS requires ten unreserved executions. The limit of a new AWS account is ten, so it can't reserve any. */
const RESERVED = 5;
const MUST_STAY_UNRESERVED = 10;

const ENVIRONMENT_PROFILE = '__ENVIRONMENT_ASK_PROFILE__';
const ENVIRONMENT = ['ASK_REFRESH_TOKEN', 'ASK_VENDOR_ID', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];

const json = file => JSON.parse(readFileSync(file, 'utf8'));
const write = (file, content) => writeFileSync(file, JSON.stringify(content, null, 2));

function optional(file) {
  try {
    return json(file);
  } catch (e) {
    if (e.code === 'ENOENT') return undefined;
    throw e;
  }
}

const fromEnvironment = () => ENVIRONMENT.every(name => process.env[name]);
const profile = () => (fromEnvironment() ? ENVIRONMENT_PROFILE : 'default');
const askProfile = () => optional(join(homedir(), '.ask', 'cli_config'))?.profiles?.default;
const state = () => optional(STATES)?.profiles?.[profile()] ?? {};
const deployed = () => state().skillInfrastructure?.['@ask-cli/cfn-deployer']?.deployState?.default ?? {};
const resources = () => json(RESOURCES).profiles[profile()].skillInfrastructure.userConfig;

/** The Amazon developer account's vendor id, with which Alexa's redirect URIs end. */
const vendorId = () => (fromEnvironment() ? process.env.ASK_VENDOR_ID : askProfile()?.vendor_id) ?? '';

/** Fails with instructions unless the ASK CLI is configured with an Amazon and an AWS account. */
function configured() {
  if (!fromEnvironment() && !(askProfile()?.vendor_id && askProfile()?.aws_profile)) {
    throw new Error('The ASK CLI has no accounts yet. Run "ask configure" and link your AWS account when it asks.');
  }
}

/** A hash of everything that is deployed, and of the skill and stack it is deployed to. */
function fingerprint() {
  const hash = createHash('sha256').update(`${state().skillId} ${deployed().stackId}`);
  for (const file of DEPLOYED.flatMap(files).sort()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

const files = path =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap(name => files(join(path, name))) : [path];

/**
 * Writes the function's address into the manifest, as the ASK CLI left it after the last deployment. deploy.sh keeps
 * addresses out of the work tree, and without them the CLI would see a change and upload the skill again.
 */
async function prepare() {
  const endpoint = deployed().outputs?.find(output => output.OutputKey === 'SkillEndpoint')?.OutputValue;
  if (endpoint) {
    const manifest = json(MANIFEST);
    const subscriptions = resources().skillEvents.subscriptions.map(eventName => ({ eventName }));
    manifest.manifest.apis.custom.endpoint = { uri: endpoint };
    manifest.manifest.events = { endpoint: { uri: endpoint }, subscriptions };
    write(MANIFEST, manifest);
  }
  if ((await concurrency()) < RESERVED + MUST_STAY_UNRESERVED) {
    const all = json(RESOURCES);
    const { userConfig } = all.profiles[profile()].skillInfrastructure;
    userConfig.cfn = { parameters: { ReservedConcurrency: '-1', ...userConfig.cfn?.parameters } };
    write(RESOURCES, all);
  }
}

async function concurrency() {
  const { LambdaClient, GetAccountSettingsCommand } = sdk('lambda');
  try {
    const settings = await new LambdaClient(aws()).send(new GetAccountSettingsCommand({}));
    return settings.AccountLimit.ConcurrentExecutions;
  } catch (e) {
    console.error(`AWS did not report the concurrency limit of your account (${e.name}); continuing.`);
    return Infinity;
  }
}

/** The account linking request, with the keys from the environment. */
function linkingRequest() {
  const linking = json(LINKING);
  linking.accountLinkingRequest.clientId = process.env.SPOTIFY_CLIENT_ID;
  linking.accountLinkingRequest.clientSecret = process.env.SPOTIFY_CLIENT_SECRET;
  return JSON.stringify(linking);
}

/** Whether the account linking on standard input is the one that would be sent. Alexa never returns the secret. */
function linked() {
  const said = readFileSync(0, 'utf8');
  if (!said.includes('{')) return false;
  const answer = JSON.parse(said.slice(said.indexOf('{')));
  const has = answer.accountLinkingResponse ?? answer;
  const wanted = json(LINKING).accountLinkingRequest;
  const id = process.env.SPOTIFY_CLIENT_ID;
  const same = key => JSON.stringify([has[key]].flat().sort()) === JSON.stringify([wanted[key]].flat().sort());
  return Boolean(has.clientId) && (!id || has.clientId === id) && Object.keys(wanted).every(same);
}

/** Removes the stack, and the bucket with every version of the code. Idempotent: what no longer exists is no error. */
async function remove() {
  const { stackId, s3 } = deployed();
  if (stackId) await removeStack(stackId);
  if (s3?.bucket) await removeBucket(s3.bucket);
}

async function removeStack(stackId) {
  const { CloudFormationClient, DeleteStackCommand, waitUntilStackDeleteComplete } = sdk('cloudformation');
  const client = new CloudFormationClient(aws());
  await client.send(new DeleteStackCommand({ StackName: stackId }));
  await waitUntilStackDeleteComplete({ client, maxWaitTime: 1800 }, { StackName: stackId });
  console.log('The function, what it remembered, its role, its log and its alarm are removed.');
}

async function removeBucket(Bucket) {
  const { S3Client, ListObjectVersionsCommand, DeleteObjectsCommand, DeleteBucketCommand } = sdk('s3');
  const client = new S3Client(aws());
  try {
    for (let more = true; more; ) {
      const page = await client.send(new ListObjectVersionsCommand({ Bucket }));
      const Objects = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map(({ Key, VersionId }) => ({ Key, VersionId }));
      if (Objects.length > 0) await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
      more = page.IsTruncated === true;
    }
    await client.send(new DeleteBucketCommand({ Bucket }));
  } catch (e) {
    if (e.name !== 'NoSuchBucket') throw e;
  }
  console.log('The bucket with the code is removed.');
}

function sdk(service) {
  return createRequire(realpathSync(process.env.ASK))(`@aws-sdk/client-${service}`);
}

function aws() {
  if (!fromEnvironment()) process.env.AWS_PROFILE = askProfile().aws_profile;
  return { region: deployed().stackId?.split(':')[3] ?? resources().awsRegion };
}

const commands = {
  configured,
  fingerprint,
  linked,
  prepare,
  remove,
  'linking-request': linkingRequest,
  'skill-id': () => state().skillId ?? '',
  'stack-id': () => deployed().stackId ?? '',
  bucket: () => deployed().s3?.bucket ?? '',
  'vendor-id': vendorId,
};

try {
  const answer = await commands[process.argv[2]]();
  if (answer === false) process.exitCode = 1;
  else if (typeof answer === 'string') console.log(answer);
} catch (e) {
  console.error(e.message);
  process.exitCode = 2;
}
