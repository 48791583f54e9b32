// A Lambda function in a separate process, with a stand-in for Lambda's Runtime API.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';

const now = () => performance.now();

/** Runs one function process. All times are in milliseconds. */
export class LambdaFunction {
  #next; // The open response to the function's request for its next event.
  #waiting; // Called when the function asks for its next event.
  #report; // Called when the function reports a response or an error.
  #restore; // Called when the function is ready for its snapshot.
  #log = '';

  /** Starts the function and waits until it asks for its first event or, with a snapshot, for its restore. */
  static async start(subject, throttle, { snapshot = false } = {}) {
    const lambda = new LambdaFunction();
    lambda.throttle = throttle;
    lambda.server = createServer((request, response) => lambda.#answer(request, response));
    lambda.server.keepAliveTimeout = 0;
    await new Promise(resolve => lambda.server.listen(0, '127.0.0.1', resolve));
    const ready = new Promise(resolve => { snapshot ? (lambda.#restore = resolve) : (lambda.#waiting = resolve); });
    const [command, ...args] = subject.command;
    lambda.started = now();
    lambda.process = spawn(command, args, {
      cwd: subject.folder,
      env: {
        PATH: process.env.PATH,
        ...subject.environment,
        AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${lambda.server.address().port}`,
        AWS_LAMBDA_FUNCTION_NAME: 'bench',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
        ...(snapshot ? { AWS_LAMBDA_INITIALIZATION_TYPE: 'snap-start' } : {}),
      },
    });
    throttle.adopt(lambda.process.pid);
    for (const stream of [lambda.process.stdout, lambda.process.stderr]) {
      stream.on('data', text => { lambda.#log += text; });
    }
    const exited = once(lambda.process, 'exit').then(() => { throw new Error(`${subject.name} ended:\n${lambda.#log}`); });
    exited.catch(() => {});
    lambda.exited = exited;
    await Promise.race([ready, exited]);
    lambda.initialised = now();
    return lambda;
  }

  get log() {
    return this.#log;
  }

  /** The log since the last call of this method. */
  takeLog() {
    const log = this.#log;
    this.#log = '';
    return log;
  }

  /** Continues the function after its snapshot, as if it had just been restored. */
  async restore() {
    const ready = new Promise(resolve => { this.#waiting = resolve; });
    this.#next.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    this.#next = undefined;
    await Promise.race([ready, this.exited]);
  }

  /** Sends an event to the function and returns its answer and the duration. */
  async invoke(event) {
    const asked = new Promise(resolve => { this.#waiting = resolve; });
    const reported = new Promise(resolve => { this.#report = resolve; });
    const start = now();
    this.#next.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': 'request',
      'lambda-runtime-deadline-ms': Date.now() + 8000,
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:x:1:function:bench',
    }).end(event);
    this.#next = undefined;
    const { kind, body } = await Promise.race([reported, this.exited]);
    const end = now();
    if (kind !== 'response') {
      throw new Error(`it reported ${kind}: ${body}\n${this.#log}`);
    }
    await Promise.race([asked, this.exited]);
    return { body, millis: end - start, end };
  }

  async stop() {
    this.throttle.release();
    this.process.kill('SIGKILL');
    await once(this.process, 'close');
    this.server.closeAllConnections();
    this.server.close();
  }

  #answer(request, response) {
    if (request.url.endsWith('/restore/next')) {
      this.#next = response;
      this.#restore?.();
    } else if (request.url.endsWith('/invocation/next')) {
      this.#next = response;
      this.#waiting?.();
    } else {
      const chunks = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', () => {
        response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
        this.#report?.({ kind: request.url.slice(request.url.lastIndexOf('/') + 1), body: Buffer.concat(chunks).toString() });
      });
    }
  }
}
