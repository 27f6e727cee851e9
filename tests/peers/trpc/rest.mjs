// Attachments, assets and the AI stream: the part of the API that is no tRPC.
import { setTimeout as pause } from 'node:timers/promises';

import { fileOutput } from './output.mjs';

const kFiles = 5;
const kBytes = 25 * 1024 * 1024;

/** The key a request carries, in either header; empty when it carries none. */
export function keyOf(request) {
  const [, bearer] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  return bearer ?? request.headers['x-api-key'] ?? '';
}

class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** The whole body; a body that is larger than anything allowed is read to its end and refused. */
export async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= (kFiles + 1) * kBytes) parts.push(part);
  }
  if (size > (kFiles + 1) * kBytes) throw new Refused(413, 'Payload too large');
  return Buffer.concat(parts);
}

function check(peer, request, ...anyOf) {
  const key = keyOf(request);
  if (key !== peer.options.key) throw new Refused(401, key ? 'Invalid API key' : 'API key required');
  const { permissions, permission_status: status } = peer.world.settings;
  if (!anyOf.some((each) => permissions.includes(each))) throw new Refused(status, `Missing permission: connect360:conversation:${anyOf.at(-1)}`);
}

async function upload(peer, request, response) {
  check(peer, request, 'engage');
  const body = await bodyOf(request);
  let form;
  try {
    form = await new Request('http://peer', { method: 'POST', headers: { 'Content-Type': request.headers['content-type'] ?? '' }, body }).formData();
  } catch {
    throw new Refused(400, 'The body is no multipart/form-data');
  }
  const files = form.getAll(peer.options.field).filter((each) => typeof each !== 'string');
  if (files.length === 0) throw new Refused(400, 'No files uploaded');
  if (files.length > kFiles) throw new Refused(400, `At most ${kFiles} files`);
  if (files.some((file) => file.size > kBytes)) throw new Refused(413, 'A file is larger than 25 MB');
  const kept = [];
  for (const file of files) kept.push(peer.world.addFile(file.name, file.type || 'application/octet-stream', Buffer.from(await file.arrayBuffer())));
  return answerJson(response, 200, { files: kept.map((file) => fileOutput(peer, file)) });
}

function asset(peer, request, response, url) {
  check(peer, request, 'read', 'engage');
  const file = peer.world.files.get(decodeURIComponent(url.pathname.slice('/api/v1/connect/assets/'.length)));
  if (!file) throw new Refused(404, 'File not found');
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.bytes.length }).end(file.bytes);
}

async function aiStream(peer, request, response) {
  check(peer, request, 'engage');
  const { world } = peer;
  let input;
  try {
    input = JSON.parse(await bodyOf(request));
  } catch {
    throw new Refused(400, 'The body is no JSON');
  }
  const conversation = world.conversations.get(input.conversationId);
  if (!input.agentId) throw new Refused(400, 'agentId is required');
  if (!conversation) throw new Refused(404, 'Conversation not found');
  if (!input.senderId && !conversation.messages.some((message) => message.id === input.lastMessageId)) throw new Refused(400, 'senderId is required');
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  const say = (event) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  let text = '';
  for (const delta of world.settings.ai_words) {
    if (response.destroyed) return;
    text += delta;
    say({ type: 'delta', delta, text });
    await pause(world.settings.ai_delay_ms);
  }
  if (input.agentId === 'agent_broken') {
    say({ type: 'error', error: 'The agent failed' });
  } else {
    const message = world.addMessage(conversation, { content: { en: text }, from: 'ai', name: input.agentId });
    say({ type: 'done', messageId: message.id, text });
  }
  response.end();
}

export function answerJson(response, status, body) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

async function act(peer, request, response, url) {
  const name = url.pathname.slice('/api/v1/connect/'.length);
  if (request.method === 'POST' && name === 'attachments') return upload(peer, request, response);
  if (request.method === 'POST' && name === 'ai-stream') return aiStream(peer, request, response);
  if (request.method === 'GET' && name.startsWith('assets/')) return asset(peer, request, response, url);
  throw new Refused(404, 'Not found');
}

export async function answerRest(peer, request, response, url, fault) {
  try {
    if (fault?.retry_after !== undefined) response.setHeader('Retry-After', String(fault.retry_after));
    if (fault?.kind === 'error') {
      await bodyOf(request);
      throw new Refused(fault.status, fault.message ?? `A fault: ${fault.status}`);
    }
    await act(peer, request, response, url);
  } catch (error) {
    if (response.headersSent || response.destroyed) response.destroy();
    else answerJson(response, error.status ?? 500, { [peer.world.settings.rest_error]: error.message });
  }
}
