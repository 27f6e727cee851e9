// A small API on the real @trpc/server, as its documents describe Plato's: seven procedures below v1.connect, attachments, assets and an
// AI stream over REST. It keeps everything in memory and misbehaves when it is told to. For the contract and flow tests.
//
// usage: node server.mjs [--version 10|11] [--superjson] [--mount /api/trpc] [--no-batching] [--field files] [--key plato_peer] [--port 0]
//
// Prints one line of JSON when it listens: {ready, port, api_base, trpc_path, encoding, multipart_field, secrets: {api_key}, control}.
// Ends with its standard input. Everything below /control is JSON and no part of the API; control.mjs lists it.
import http from 'node:http';
import { parseArgs } from 'node:util';

import { answerControl } from './control.mjs';
import { Faults } from './faults.mjs';
import { RequestLog } from './requestlog.mjs';
import { answerRest, keyOf } from './rest.mjs';
import { makeHandler } from './router.mjs';
import { World } from './world.mjs';

const { values: options } = parseArgs({
  options: {
    version: { type: 'string', default: '11' },
    superjson: { type: 'boolean', default: false },
    mount: { type: 'string', default: '/api/trpc' },
    'no-batching': { type: 'boolean', default: false },
    field: { type: 'string', default: 'files' },
    key: { type: 'string', default: 'plato_peer' },
    port: { type: 'string', default: '0' },
  },
});

const world = new World();
const faults = new Faults();
const log = new RequestLog();
const peer = { options, world, faults, log, base: '' };
const answerProcedure = await makeHandler(peer);

const kPage = (status) => `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${status}</h1><p>gateway</p></body></html>\n`;

function answerHtml(response, status, retryAfter) {
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(kPage(status));
}

/** Breaks the connection instead of the answer; what leads to the answer happens. */
function loseAnswer(response) {
  const lost = () => {
    response.socket?.destroy();
    return response;
  };
  response.writeHead = lost;
  response.write = () => !lost();
  response.end = lost;
  response.flushHeaders = lost;
}

function answerApi(request, response, url, fault) {
  if (url.pathname.startsWith('/api/v1/connect/')) return answerRest(peer, request, response, url, fault);
  const mount = options.mount === '/' ? '' : options.mount;
  if (url.pathname.startsWith(`${mount}/`)) {
    request.url = request.url.slice(mount.length);
  } else if (world.settings.wrong_mount === 'html') {
    return answerHtml(response, 404);
  }
  return answerProcedure(request, response, fault);
}

/** Faults that concern HTTP alone; those of the API itself are thrown where the API would. */
function answerFault(fault, request, response, goOn) {
  switch (fault.kind) {
    case 'html':
      return answerHtml(response, fault.status, fault.retry_after);
    case 'garbage':
      return response.writeHead(200, { 'Content-Type': 'application/json' }).end('\u0000{"result": not json');
    case 'hang':
      return undefined;
    case 'drop_before':
      return request.resume().on('end', () => request.socket.destroy());
    case 'drop_after':
      loseAnswer(response);
      return goOn();
    case 'delay':
      return setTimeout(goOn, fault.delay_ms);
    default:
      return goOn();
  }
}

const server = http.createServer({ requestTimeout: 0 }, (request, response) => {
  const url = new URL(request.url, 'http://peer');
  if (url.pathname.startsWith('/control/')) {
    answerControl(peer, request, response, url);
    return;
  }
  const fault = faults.take(request.method, url.pathname);
  log.add(request, response, url, fault, keyOf(request) !== '');
  if (fault) answerFault(fault, request, response, () => answerApi(request, response, url, fault));
  else answerApi(request, response, url, undefined);
});

server.listen(Number(options.port), '127.0.0.1', () => {
  const { port } = server.address();
  peer.base = `http://127.0.0.1:${port}`;
  console.log(JSON.stringify({
    ready: true, provider: 'connect360', port, api_base: peer.base, trpc_path: options.mount,
    encoding: options.superjson ? 'superjson' : 'json', multipart_field: options.field,
    secrets: { api_key: options.key }, control: `${peer.base}/control`, version: options.version,
  }));
});
process.stdin.resume().on('end', () => process.exit(0)).on('error', () => process.exit(0));
