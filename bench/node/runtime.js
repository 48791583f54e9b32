// A short version of the loop of Lambda's runtime for Node.js: get an event, call the handler, report the response.
const http = require('node:http');
const { handler } = require('./skill.js');

const agent = new http.Agent({ keepAlive: true });
const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const request = http.request({ agent, host, port, method, path: `/2018-06-01/runtime/${path}` }, answer => {
      const chunks = [];
      answer.on('data', chunk => chunks.push(chunk));
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks).toString() }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function loop() {
  for (;;) {
    const { headers, body } = await call('GET', 'invocation/next');
    const answer = await new Promise((resolve, reject) =>
      handler(JSON.parse(body), {}, (failure, value) => (failure ? reject(failure) : resolve(value))));
    await call('POST', `invocation/${headers['lambda-runtime-aws-request-id']}/response`, JSON.stringify(answer));
  }
}

loop().catch(failure => {
  console.error(failure);
  process.exit(1);
});
