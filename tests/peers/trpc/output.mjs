// What the procedures answer. No document says more than the names of the fields.

export function fileOutput(peer, file) {
  const { settings } = peer.world;
  // A name of this machine that is not the configured host: whoever sends the key there is caught in the log.
  const base = settings.file_host === 'api' ? `${peer.base}/api/v1/connect/assets` : `${peer.base.replace('127.0.0.1', 'localhost')}/private`;
  return { id: file.id, name: file.name, s3Key: file.s3Key, type: file.type, url: `${base}/${file.s3Key.split('/').map(encodeURIComponent).join('/')}` };
}

export function messageOutput(peer, conversation, message) {
  const { settings } = peer.world;
  return {
    id: message.id, conversationId: conversation.id, content: message.content, parentId: message.parentId, flags: message.flags,
    attachments: message.attachments.map((file) => fileOutput(peer, file)),
    sender: settings.sender ? message.sender : {},
    ...(settings.timestamps ? { createdAt: message.createdAt } : {}),
  };
}

export function conversationOutput(conversation) {
  const { id, name, type, parentId, metadata, channelIds, channelIdentifier } = conversation;
  return { id, name, type, parentId, metadata, channelIds, channelIdentifier, customer: conversation.customer };
}

/** A page of messages, oldest first inside it; nothing when the cursor names no message. */
export function listMessages(peer, conversation, { limit = 50, cursor }) {
  const { settings } = peer.world;
  const ordered = settings.direction === 'older' ? [...conversation.messages].reverse() : conversation.messages;
  let start = 0;
  if (cursor) {
    const index = ordered.findIndex((message) => message.id === cursor);
    if (index < 0) return undefined;
    start = settings.cursor === 'last' ? index + 1 : index;
  }
  const end = start + Math.min(limit, settings.page_size);
  const page = ordered.slice(start, end);
  const more = end < ordered.length;
  const items = page.map((message) => messageOutput(peer, conversation, message));
  if (settings.direction === 'older') items.reverse();
  if (settings.duplicates && items.length) items.unshift(items[0]);
  const none = settings.end === 'null' ? null : undefined;
  return { items, nextCursor: more ? (settings.cursor === 'next' ? ordered[end] : page.at(-1)).id : none };
}

export function listSubConversations(world, parent, { limit = 30, cursor }) {
  const children = world.childrenOf(parent.id);
  const start = cursor ?? 0;
  const end = start + limit;
  const items = children.slice(start, end).map((child) => {
    const last = child.messages.at(-1);
    return {
      id: child.id, name: child.name, parentId: parent.id, type: child.type, metadata: child.metadata,
      messages: last ? [{ id: last.id, content: last.content, ...(world.settings.timestamps ? { createdAt: last.createdAt } : {}) }] : [],
      participants: child.customer ? [{ type: 'customer', customer: child.customer }] : [],
      _count: { children: world.childrenOf(child.id).length, messages: child.messages.length },
    };
  });
  return { items, nextCursor: end < children.length ? end : world.settings.end === 'null' ? null : undefined };
}
