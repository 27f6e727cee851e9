// The procedures of v1.connect, on whichever @trpc/server was asked for.
import superjson from 'superjson';
import { z } from 'zod';

import { keyOf } from './rest.mjs';
import { conversationOutput, listMessages, listSubConversations, messageOutput } from './output.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const customer = z.object({
  id: z.string().nullish(), externalId: z.string().nullish(), name: z.string().nullish(), email: z.string().nullish(),
  phone: z.string().nullish(), image: z.string().nullish(), metadata: z.record(z.unknown()).nullish(),
}).strict();

const inputs = {
  getOrCreateConversation: z.object({
    name: z.string().optional(), type: z.enum(['DIRECT', 'GROUP']).optional(), customerId: z.string().optional(),
    customer: customer.optional(), memberIds: z.array(z.string()).optional(), channelIds: z.array(z.string()).optional(),
    channelIdentifier: z.string().optional(), metadata: z.record(z.unknown()).optional(),
  }).strict().refine((input) => input.customerId || input.customer || input.memberIds?.length,
    'one of customerId, customer and memberIds is needed'),
  createSubConversation: z.object({
    parentId: z.string(), name: z.string().optional(), type: z.enum(['DIRECT', 'GROUP']).optional(), customer: customer.optional(),
    channelIdentifier: z.string().optional(), channelIds: z.array(z.string()).optional(),
  }).strict(),
  updateConversation: z.object({
    id: z.string(), name: z.string().optional(), metadata: z.record(z.unknown()).optional(), parentId: z.string().nullish(),
  }).strict(),
  deleteConversation: z.object({ id: z.string() }).strict(),
  listSubConversations: z.object({
    parentId: z.string(), limit: z.number().int().min(1).max(100).optional(), cursor: z.number().int().min(0).nullish(),
  }).strict(),
  listMessages: z.object({
    conversationId: z.string(), limit: z.number().int().min(1).max(100).optional(), cursor: z.string().nullish(),
  }).strict(),
  send: z.object({
    conversationId: z.string(), content: z.object({ en: z.unknown(), ar: z.unknown(), tr: z.unknown() }).strict().nullish(),
    attachmentIds: z.array(z.string()).max(5).nullish(), flags: z.array(z.string()).nullish(), parentId: z.string().nullish(),
    templateId: z.string().nullish(), templateContext: z.record(z.unknown()).nullish(), channelId: z.string().nullish(),
    channelIdentifier: z.string().nullish(), customerId: z.string().nullish(), customer: customer.nullish(),
    ai: z.object({ agentId: z.string(), channelId: z.string().nullish() }).strict().nullish(),
    sender: z.enum(['workspace', 'customer']).optional(),
  }).strict(),
};

const kCodeOfStatus = {
  400: 'BAD_REQUEST', 401: 'UNAUTHORIZED', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 405: 'METHOD_NOT_SUPPORTED', 408: 'TIMEOUT', 409: 'CONFLICT',
  412: 'PRECONDITION_FAILED', 413: 'PAYLOAD_TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE', 422: 'UNPROCESSABLE_CONTENT',
  429: 'TOO_MANY_REQUESTS', 500: 'INTERNAL_SERVER_ERROR', 501: 'NOT_IMPLEMENTED', 502: 'BAD_GATEWAY', 503: 'SERVICE_UNAVAILABLE',
  504: 'GATEWAY_TIMEOUT',
};

function makeActs(peer, TRPCError) {
  const { world } = peer;
  const found = (id) => {
    const conversation = world.conversations.get(id);
    if (!conversation) throw new TRPCError({ code: 'NOT_FOUND', message: 'Conversation not found' });
    return conversation;
  };
  const refuse = (message) => {
    throw new TRPCError({ code: 'BAD_REQUEST', message });
  };
  return {
    getOrCreateConversation: (input) => conversationOutput(
      world.conversationOf(input.customerId, input.customer)
        ?? world.addConversation({ ...input, customer: input.customer ?? (input.customerId ? { id: input.customerId } : null) })),
    createSubConversation(input) {
      const parent = found(input.parentId);
      const channels = input.channelIds || input.channelIdentifier ? {} : { channelIds: parent.channelIds, channelIdentifier: parent.channelIdentifier };
      return conversationOutput(world.addConversation({ ...input, customer: input.customer ?? parent.customer, ...channels }));
    },
    updateConversation(input) {
      const conversation = found(input.id);
      if (input.parentId && world.isWithin(found(input.parentId).id, input.id)) refuse('A conversation cannot stand below itself');
      if (input.name !== undefined) conversation.name = input.name;
      if (input.parentId !== undefined) conversation.parentId = input.parentId;
      Object.assign(conversation.metadata, input.metadata);
      return conversationOutput(conversation);
    },
    deleteConversation(input) {
      for (const child of world.childrenOf(found(input.id).id)) child.parentId = null;
      world.conversations.delete(input.id);
    },
    listSubConversations: (input) => listSubConversations(world, found(input.parentId), input),
    listMessages: (input) => listMessages(peer, found(input.conversationId), input) ?? refuse('Unknown cursor'),
    send(input) {
      const conversation = found(input.conversationId);
      if (!input.content && !input.attachmentIds?.length && !input.templateId) refuse('Nothing to send');
      for (const id of input.attachmentIds ?? []) if (!world.fileById(id)) refuse('Unknown attachment');
      if (input.parentId && !conversation.messages.some((each) => each.id === input.parentId)) refuse('Unknown message to reply to');
      const message = world.addMessage(conversation, { ...input, content: input.content ?? {}, attachmentIds: input.attachmentIds ?? [],
        flags: input.flags ?? [], parentId: input.parentId ?? null, from: input.sender ?? 'workspace', name: input.customer?.name ?? undefined });
      world.sends.push({ ...input, messageId: message.id });
      if (input.ai) {
        setTimeout(() => world.addMessage(conversation, { content: { en: world.settings.ai_words.join('') }, from: 'ai', name: input.ai.agentId }),
          world.settings.ai_delay_ms);
      }
      return messageOutput(peer, conversation, message);
    },
  };
}

const kPermissions = {
  listMessages: 'read', listSubConversations: 'read', getOrCreateConversation: 'engage', createSubConversation: 'engage',
  updateConversation: 'engage', send: 'engage', deleteConversation: 'delete',
};

/** What stands before every procedure: its count, the key, the permission, and faults. */
function makeGate(peer, TRPCError) {
  const { world, log, options } = peer;
  const throwStatus = (fault) => {
    const code = kCodeOfStatus[fault.status];
    if (!code) throw new Error(`no code for ${fault.status}`);
    throw new TRPCError({ code, message: fault.message ?? `A fault: ${fault.status}` });
  };
  return async ({ ctx, path, next }) => {
    const procedure = path.split('.').at(-1);
    const { fault } = ctx;
    log.count(procedure);
    if (fault?.retry_after !== undefined) ctx.response.setHeader('Retry-After', String(fault.retry_after));
    if (fault?.kind === 'error' && !fault.taken) throwStatus(fault);
    if (ctx.key !== options.key) throw new TRPCError({ code: 'UNAUTHORIZED', message: ctx.key ? 'Invalid API key' : 'API key required' });
    if (!world.settings.permissions.includes(kPermissions[procedure])) {
      throw new TRPCError({ code: world.settings.permission_status === 401 ? 'UNAUTHORIZED' : 'FORBIDDEN',
        message: `Missing permission: connect360:conversation:${kPermissions[procedure]}` });
    }
    if (fault?.kind === 'drop_late') {
      ctx.response.socket?.destroy();
      await pause(fault.delay_ms);
    }
    const result = await next();
    if (fault?.kind === 'error') throwStatus(fault);
    return result;
  };
}

/** A function (request, response, fault) that answers calls of procedures; the request's path begins behind the mount. */
export async function makeHandler(peer) {
  const { version, superjson: wrapped, 'no-batching': single } = peer.options;
  const { initTRPC, TRPCError } = await import(version === '10' ? 'trpc10' : 'trpc11');
  const { createHTTPHandler } = await import(version === '10' ? 'trpc10/adapters/standalone' : 'trpc11/adapters/standalone');
  const t = initTRPC.context().create(wrapped ? { transformer: superjson } : {});
  const acts = makeActs(peer, TRPCError);
  const gated = t.procedure.use(makeGate(peer, TRPCError));
  const connect = Object.fromEntries(Object.entries(acts).map(([name, act]) => {
    const procedure = gated.input(inputs[name]);
    const run = ({ input }) => act(input);
    return [name, name.startsWith('list') ? procedure.query(run) : procedure.mutation(run)];
  }));
  const handler = createHTTPHandler({
    router: t.router({ v1: t.router({ connect: t.router(connect) }) }),
    createContext: ({ req, res }) => ({ key: keyOf(req), fault: req.fault, response: res }),
    ...(version === '10' ? { batching: { enabled: !single } } : { allowBatching: !single }),
  });
  return (request, response, fault) => {
    request.fault = fault;
    handler(request, response);
  };
}
