// What tests ask of the peer itself.
//   PUT    /control/settings        any of world.mjs; answers all
//   POST   /control/faults          one of faults.mjs; GET lists them with their hits, DELETE forgets them
//   GET    /control/requests        {http, calls: {procedure: n}, requests: […]}; DELETE forgets them
//   GET    /control/sends?text=     what `send` did, copies and all; with `text` those whose content holds it
//   POST   /control/conversations   {id, name, parentId, customer, metadata, …, messages: […]}, all optional; answers {id}
//   GET    /control/conversations   all, with their messages
//   POST   /control/messages        {conversationId, text or content, from: customer, workspace or ai, createdAt, parentId,
//                                    files: [{name, type, base64}], count}; answers {ids}
import { answerJson, bodyOf } from './rest.mjs';

function addMessages({ world }, { conversationId, text, content, files = [], count = 1, ...more }) {
  const conversation = world.conversations.get(conversationId);
  if (!conversation) throw new Error('there is no such conversation');
  const attachmentIds = files.map((file) => world.addFile(file.name, file.type, Buffer.from(file.base64, 'base64')).id);
  return Array.from({ length: count }, (_, index) => world.addMessage(conversation,
    { ...more, attachmentIds, content: content ?? (text === undefined ? {} : { en: count > 1 ? `${text} ${index + 1}` : text }) }).id);
}

function addConversation(peer, { messages = [], ...fields }) {
  const { id } = peer.world.addConversation(fields);
  for (const message of messages) addMessages(peer, { ...message, conversationId: id });
  return { id };
}

const acts = {
  'PUT settings': ({ world }, input) => {
    world.set(input);
    return world.settings;
  },
  'POST faults': ({ faults }, input) => {
    faults.add(input);
    return faults.all();
  },
  'GET faults': ({ faults }) => faults.all(),
  'DELETE faults': ({ faults }) => faults.clear() ?? {},
  'GET requests': ({ log }) => log.toJson(),
  'DELETE requests': ({ log }) => log.clear() ?? {},
  'GET sends': ({ world }, _, query) => world.sends.filter((each) => JSON.stringify(each.content ?? null).includes(query.get('text') ?? '')),
  'POST conversations': addConversation,
  'GET conversations': ({ world }) => [...world.conversations.values()].map((each) => (
    { ...each, messages: each.messages.map((message) => ({ ...message, attachments: message.attachments.map(({ bytes, ...file }) => ({ ...file, size: bytes.length })) })) })),
  'POST messages': (peer, input) => ({ ids: addMessages(peer, input) }),
};

export async function answerControl(peer, request, response, url) {
  const act = acts[`${request.method} ${url.pathname.slice('/control/'.length)}`];
  try {
    if (!act) throw new Error('there is no such control');
    const body = await bodyOf(request);
    answerJson(response, 200, act(peer, body.length ? JSON.parse(body) : {}, url.searchParams));
  } catch (error) {
    answerJson(response, 400, { error: error.message });
  }
}
