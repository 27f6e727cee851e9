// Conversations, messages and files in memory, and how the API behaves where nothing says how it does.
import { randomBytes } from 'node:crypto';

export const newId = (prefix) => prefix + randomBytes(12).toString('hex');

const kUsual = {
  page_size: 50, // messages a page has at most, whatever was asked for
  direction: 'older', // where further pages lead: older, or newer
  cursor: 'next', // it names the next message, the last given one (last), or the last given one that comes again (repeat)
  end: 'absent', // the last page's nextCursor: absent or null
  timestamps: true, // messages have createdAt
  sender: true, // messages say who sent them
  duplicates: false, // every page gives its first message twice
  permissions: ['read', 'engage', 'delete'],
  permission_status: 403, // how a missing permission is told: 403 or 401
  rest_error: 'message', // the key of REST errors: message or error
  wrong_mount: 'html', // paths beside the mount: a gateway's page, or the router's own 404 (trpc)
  file_host: 'other', // urls of files lead to another host (the key has no business there), or into the API (api)
  ai_delay_ms: 50, // until an agent's reply that a send asked for
  ai_words: ['Thank', ' you', ' — ', 'شكراً', ' 🙏'], // what AI agents say
};

export class World {
  settings = { ...kUsual };
  conversations = new Map(); // by id, oldest first
  files = new Map(); // by s3Key: {id, name, type, s3Key, bytes}
  #last = 0; // time of the newest message: times go up with the order
  sends = []; // copies of what `send` was asked and did, in order

  /** Throws on a setting that there is not. */
  set(settings) {
    for (const name of Object.keys(settings)) if (!(name in kUsual)) throw new Error(`there is no setting ${name}`);
    Object.assign(this.settings, settings);
  }

  addConversation({ id = newId('conv_'), name = null, type = 'DIRECT', parentId = null, customer = null, memberIds = [], channelIds = [],
    channelIdentifier = null, metadata = {} }) {
    const conversation = { id, name, type, parentId, customer: customer && { id: customer.id ?? newId('cust_'), ...dropNulls(customer) },
      memberIds, channelIds, channelIdentifier, metadata: metadata ?? {}, createdAt: new Date(), messages: [] };
    this.conversations.set(id, conversation);
    return conversation;
  }

  /** A top-level conversation of that customer, by whichever key is given. */
  conversationOf(customerId, customer) {
    const keys = { ...dropNulls(customer ?? {}), ...(customerId ? { id: customerId } : {}) };
    return [...this.conversations.values()].find((each) => !each.parentId && each.customer
      && ['id', 'externalId', 'email', 'phone'].some((key) => keys[key] !== undefined && each.customer[key] === keys[key]));
  }

  childrenOf(id) {
    return [...this.conversations.values()].filter((each) => each.parentId === id);
  }

  /** Whether `id` is `ancestor` or stands below it. */
  isWithin(id, ancestor) {
    for (let each = this.conversations.get(id); each; each = this.conversations.get(each.parentId)) if (each.id === ancestor) return true;
    return false;
  }

  addMessage(conversation, { id = newId('msg_'), content = {}, from = 'customer', name, attachmentIds = [], parentId = null, createdAt, flags = [] }) {
    const attachments = attachmentIds.map((each) => this.fileById(each)).filter(Boolean);
    const sender = { id: from === 'customer' ? conversation.customer?.id ?? newId('cust_') : `${from}_1`, type: from,
      name: name ?? (from === 'customer' ? conversation.customer?.name ?? null : `The ${from}`) };
    this.#last = createdAt ? new Date(createdAt).getTime() : Math.max(Date.now(), this.#last + 1);
    const message = { id, content, from, sender, parentId, flags, attachments, createdAt: new Date(this.#last) };
    conversation.messages.push(message);
    return message;
  }

  addFile(name, type, bytes) {
    const plain = name.normalize('NFC').replace(/[\\/\0]/g, '_');
    const s3Key = `workspace_1/connect/${newId('')}/${plain}`;
    const file = { id: newId('file_'), name: plain, type, s3Key, bytes };
    this.files.set(s3Key, file);
    return file;
  }

  fileById(id) {
    return [...this.files.values()].find((file) => file.id === id);
  }
}

export function dropNulls(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined));
}
