// Stand-ins for Login with Amazon, Alexa's SMAPI and three AWS services, as far as a deployment needs them, on one loopback port.
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';

export const SKILL = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555';
const ACCOUNT = '123456789012';

/** The state of all services, and the requests they received. */
export class StandIn {
  requests = [];
  skill = null; // { packages: [Buffer], linking, enabled }
  buckets = new Map(); // name -> { versioned, objects: [{ key, version, body }] }
  stacks = new Map(); // id -> { status, body, parameters }
  concurrency = 1000;

  async start() {
    this.server = createServer((request, response) => this.#receive(request, response));
    await new Promise(ready => this.server.listen(0, '127.0.0.1', ready));
    this.url = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** The requests since the last call of this method that were not reads. */
  changes() {
    return this.requests.splice(0).filter(line => !/^(GET|HEAD|POST \/auth|POST \/cloudformation Describe)/.test(line));
  }

  async #receive(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url, this.url);
    const action = url.pathname === '/cloudformation/' ? new URLSearchParams(body.toString()).get('Action') : '';
    this.requests.push(`${request.method} ${url.pathname}${url.search} ${action}`.replace('/ ', ' ').trim());
    const [status, answer = '', headers = {}] = this.#answer(request, url, body);
    const type = typeof answer === 'string' ? 'application/xml' : 'application/json';
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  }

  #answer(request, url, body) {
    const [, service, ...rest] = url.pathname.split('/');
    if (service === 'auth') return [200, { access_token: 'access', refresh_token: 'refresh', token_type: 'bearer', expires_in: 3600 }];
    if (service === 'cloudformation') return this.#cloudFormation(new URLSearchParams(body.toString()));
    if (service === 's3') return this.#s3(request.method, rest, url.searchParams, body);
    if (service === 'lambda') return [200, { AccountLimit: { ConcurrentExecutions: this.concurrency }, AccountUsage: {} }];
    if (service === 'upload') return [200, (this.upload = body) && ''];
    if (service === 'v1' && request.headers.authorization?.endsWith('access')) return this.#smapi(request.method, rest, body);
    return [401, { message: 'No token.' }];
  }

  #smapi(method, [, ...path], body) {
    const route = `${method} ${path.join('/')}`.replace(SKILL, ':skill');
    const gone = [404, { message: 'Resource not found.' }];
    if (route === 'POST uploads') return [201, { uploadUrl: `${this.url}/upload`, expiresAt: '2030-01-01T00:00:00Z' }];
    if (route === 'POST imports' && JSON.parse(body).vendorId) {
      this.skill = { packages: [], linking: null, enabled: false };
      return this.#import();
    }
    if (this.skill === null) return gone;
    switch (route) {
      case 'POST :skill/imports':
        return this.#import();
      case 'GET imports/1':
        return [200, { status: 'SUCCEEDED', skill: { skillId: SKILL, resources: [] } }];
      case 'PUT :skill/stages/development/enablement':
        this.skill.enabled = true;
        return [204];
      case 'GET :skill/stages/development/enablement':
        return this.skill.enabled ? [204] : gone;
      case 'PUT :skill/stages/development/accountLinkingClient':
        this.skill.linking = JSON.parse(body).accountLinkingRequest;
        return this.skill.linking ? [204] : [400, { message: 'accountLinkingRequest is missing.' }];
      case 'GET :skill/stages/development/accountLinkingClient': {
        const { clientSecret, ...readable } = this.skill.linking ?? {};
        return clientSecret ? [200, { accountLinkingResponse: readable }] : gone;
      }
      case 'DELETE :skill':
        this.skill = null;
        return [204];
      default:
        return [501, { message: route }];
    }
  }

  #import() {
    this.skill.packages.push(this.upload);
    return [202, {}, { location: '/v1/skills/imports/1' }];
  }

  #s3(method, [bucket, ...key], query, body) {
    const found = this.buckets.get(bucket);
    if (!found && method === 'PUT' && key.join('') === '') {
      this.buckets.set(bucket, { versioned: false, objects: [] });
      return [200];
    }
    if (!found) return [404, '<Error><Code>NoSuchBucket</Code></Error>'];
    if (query.has('versioning')) {
      if (method === 'PUT') found.versioned = true;
      return [200, `<VersioningConfiguration>${found.versioned ? '<Status>Enabled</Status>' : ''}</VersioningConfiguration>`];
    }
    if (query.has('versions')) {
      const versions = found.objects.map(o => `<Version><Key>${o.key}</Key><VersionId>${o.version}</VersionId></Version>`);
      return [200, `<ListVersionsResult><IsTruncated>false</IsTruncated>${versions.join('')}</ListVersionsResult>`];
    }
    if (query.has('delete')) {
      const versions = [...body.toString().matchAll(/<VersionId>(.*?)</g)].map(match => match[1]);
      found.objects = found.objects.filter(o => !versions.includes(o.version));
      return [200, '<DeleteResult></DeleteResult>'];
    }
    if (method === 'PUT') {
      found.objects.push({ key: key.join('/'), version: randomUUID(), body });
      return [200, '', { 'x-amz-version-id': found.objects.at(-1).version, etag: '"1"' }];
    }
    if (method !== 'DELETE') return [200];
    if (found.objects.length > 0) return [409, '<Error><Code>BucketNotEmpty</Code></Error>'];
    this.buckets.delete(bucket);
    return [204];
  }

  #cloudFormation(form) {
    const action = form.get('Action');
    const name = form.get('StackName');
    const stack = this.stacks.get(name);
    if (action === 'CreateStack' || (action === 'UpdateStack' && stack)) {
      const wrong = this.#store(action, name, form);
      if (wrong) return error('ValidationError', wrong);
      return done(action, `<StackId>${action === 'CreateStack' ? [...this.stacks.keys()].at(-1) : name}</StackId>`);
    }
    if (!stack) return error('ValidationError', `Stack with id ${name} does not exist`);
    if (action === 'DeleteStack') {
      stack.status = 'DELETE_COMPLETE';
      return done(action, '');
    }
    const output = `<member><OutputKey>SkillEndpoint</OutputKey><OutputValue>${endpoint()}</OutputValue></member>`;
    return done(
      action,
      `<Stacks><member><StackId>${name}</StackId><StackName>tape-deck</StackName><CreationTime>2026-11-24T00:00:00Z</CreationTime>` +
        `<StackStatus>${stack.status}</StackStatus><Outputs>${output}</Outputs></member></Stacks>`,
    );
  }

  /** Refuses, as CloudFormation does, unknown parameters and missing values of parameters without a default. */
  #store(action, name, form) {
    const body = form.get('TemplateBody');
    const parameters = {};
    for (let i = 1; form.has(`Parameters.member.${i}.ParameterKey`); i++) {
      parameters[form.get(`Parameters.member.${i}.ParameterKey`)] = form.get(`Parameters.member.${i}.ParameterValue`);
    }
    const section = body.slice(body.indexOf('\nParameters:'), body.indexOf('\nConditions:'));
    const declared = section.split(/\n {2}(?=\w+:)/).slice(1).map(text => [text.split(':')[0], /\n {4}Default:/.test(text)]);
    const unknown = Object.keys(parameters).filter(key => !declared.some(([declaredKey]) => declaredKey === key));
    const missing = declared.filter(([key, hasDefault]) => !hasDefault && !parameters[key]).map(([key]) => key);
    if (unknown.length + missing.length > 0) return `Parameters: unknown [${unknown}], missing [${missing}]`;
    const id = action === 'CreateStack' ? `arn:aws:cloudformation:us-east-1:${ACCOUNT}:stack/${name}/${randomUUID()}` : name;
    this.stacks.set(id, { status: action === 'CreateStack' ? 'CREATE_COMPLETE' : 'UPDATE_COMPLETE', body, parameters });
    return null;
  }
}

export const endpoint = () => `arn:aws:lambda:us-east-1:${ACCOUNT}:function:tape-deck:live`;

const done = (action, result) => [200, `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`];
const error = (code, text) => [400, `<ErrorResponse><Error><Code>${code}</Code><Message>${text}</Message></Error></ErrorResponse>`];
