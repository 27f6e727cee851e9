-- The first schema. Times are UTC milliseconds. Enumerations are stored as the numbers of core/model's enums:
-- status 0 open, 1 snoozed, 2 resolved; direction 0 in, 1 out, 2 system, 3 note, 4 unknown;
-- delivery 0 received, 1 held, 2 queued, 3 sending, 4 accepted, 5 possibly sent, 6 failed.

CREATE TABLE profile (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    id TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    provider TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    key_refused TEXT,
    settings TEXT NOT NULL,
    webhook_token TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE customers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    remote_id TEXT,
    name TEXT NOT NULL,
    nickname TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    channel TEXT NOT NULL,
    channel_address TEXT NOT NULL,
    facts TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX customers_by_remote ON customers (account, remote_id);

-- snippet_key is the order key of the newest message that is not a system one, last_in_key and last_out_key those of the newest
-- customer's and agent's message, first_unread_key that of the oldest unread one; 0 where there is none. archived_at is when the
-- provider closed it. channel and channel_address are what the customer writes from here, where a customer has several; '' where
-- only the customer's own are known.
CREATE TABLE conversations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    customer INTEGER NOT NULL REFERENCES customers,
    status INTEGER NOT NULL DEFAULT 0,
    snoozed_until INTEGER,
    back_from_snooze INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    archived_at INTEGER,
    started INTEGER NOT NULL DEFAULT 0,
    assigned_to_me INTEGER NOT NULL DEFAULT 0,
    assignee TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    channel_address TEXT NOT NULL DEFAULT '',
    unread INTEGER NOT NULL DEFAULT 0,
    queued INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    possibly_sent INTEGER NOT NULL DEFAULT 0,
    last_activity INTEGER NOT NULL,
    last_customer_message INTEGER,
    waiting_since INTEGER,
    snippet TEXT NOT NULL DEFAULT '',
    snippet_kind TEXT NOT NULL DEFAULT '',
    snippet_direction INTEGER NOT NULL DEFAULT 4,
    snippet_key INTEGER NOT NULL DEFAULT 0,
    last_in_key INTEGER NOT NULL DEFAULT 0,
    last_out_key INTEGER NOT NULL DEFAULT 0,
    first_unread_key INTEGER NOT NULL DEFAULT 0,
    has_draft INTEGER NOT NULL DEFAULT 0,
    draft TEXT NOT NULL DEFAULT '',
    UNIQUE (account, remote_id)
) STRICT;
CREATE INDEX conversations_by_customer ON conversations (customer);
-- A customer's message writes every index that knows last_activity. So there is one for all lists, which also knows what they
-- leave out: a list reads past that without looking at a row.
CREATE INDEX conversations_listed ON conversations (status, last_activity, id, account, unread, waiting_since, assigned_to_me, assignee);
CREATE INDEX conversations_mine ON conversations (last_activity, account) WHERE status = 0 AND assigned_to_me = 1;
CREATE INDEX conversations_waiting ON conversations (waiting_since) WHERE status = 0 AND waiting_since IS NOT NULL;
CREATE INDEX conversations_drafts ON conversations (last_activity, account) WHERE has_draft = 1;
CREATE INDEX conversations_outbox ON conversations (last_activity, account) WHERE queued + failed + possibly_sent > 0;
CREATE INDEX conversations_snoozed ON conversations (snoozed_until) WHERE status = 1;

-- tried_at is when it was last handed over for sending. doubted: an attempt may have arrived. guess is set when the remote id was
-- concluded from equal content alone, and says how to take that back.
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    remote_id TEXT,
    correlation_id TEXT,
    direction INTEGER NOT NULL,
    author TEXT NOT NULL,
    time INTEGER,
    order_key INTEGER NOT NULL,
    content TEXT NOT NULL,
    attachments INTEGER NOT NULL,
    buttons TEXT NOT NULL,
    reply_to TEXT NOT NULL,
    delivery INTEGER NOT NULL,
    error TEXT,
    revision INTEGER NOT NULL DEFAULT 0,
    tried_at INTEGER,
    doubted INTEGER NOT NULL DEFAULT 0,
    guess TEXT
) STRICT;
CREATE UNIQUE INDEX messages_in_order ON messages (conversation, order_key);
-- The id first: where a provider's ids grow, so does the index at its end, instead of on another page for each conversation.
CREATE UNIQUE INDEX messages_by_remote ON messages (remote_id, conversation) WHERE remote_id IS NOT NULL;
CREATE INDEX messages_by_correlation ON messages (conversation, correlation_id) WHERE correlation_id IS NOT NULL;
CREATE INDEX messages_unmatched ON messages (conversation, order_key) WHERE direction = 1 AND remote_id IS NULL;

CREATE TABLE attachments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    data TEXT NOT NULL
) STRICT;
CREATE INDEX attachments_by_message ON attachments (message);

-- The id is the place in the queue. settled: the echo came while the attempt was still running.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message INTEGER NOT NULL UNIQUE REFERENCES messages ON DELETE CASCADE,
    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    attempt INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL,
    settled INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_by_conversation ON outbox (conversation, id);

CREATE TABLE drafts (
    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (conversation, kind)
) STRICT, WITHOUT ROWID;

-- Raw requests whose events were applied, kept for 30 days. Headers are left out, for they hold the webhook's secret.
CREATE TABLE inbound (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    received INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE events (
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    key TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    inbound INTEGER NOT NULL,
    PRIMARY KEY (account, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    received INTEGER NOT NULL,
    reason TEXT NOT NULL,
    event_key TEXT NOT NULL,
    hash BLOB NOT NULL,
    raw BLOB NOT NULL,
    UNIQUE (account, event_key, hash)
) STRICT;

-- The numbers beside the views, kept by the triggers below.
CREATE TABLE counters (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    open INTEGER NOT NULL DEFAULT 0,
    open_unread INTEGER NOT NULL DEFAULT 0,
    mine INTEGER NOT NULL DEFAULT 0,
    mine_unread INTEGER NOT NULL DEFAULT 0,
    unassigned INTEGER NOT NULL DEFAULT 0,
    unassigned_unread INTEGER NOT NULL DEFAULT 0,
    snoozed INTEGER NOT NULL DEFAULT 0,
    drafts INTEGER NOT NULL DEFAULT 0,
    outbox_waiting INTEGER NOT NULL DEFAULT 0,
    outbox_trouble INTEGER NOT NULL DEFAULT 0,
    quarantined INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO counters (singleton) VALUES (1);

CREATE TRIGGER conversations_counted_in AFTER INSERT ON conversations
BEGIN
    UPDATE counters SET
        open = open + (NEW.status = 0),
        open_unread = open_unread + (NEW.status = 0 AND NEW.unread > 0),
        mine = mine + (NEW.status = 0 AND NEW.assigned_to_me),
        mine_unread = mine_unread + (NEW.status = 0 AND NEW.assigned_to_me AND NEW.unread > 0),
        unassigned = unassigned + (NEW.status = 0 AND NOT NEW.assigned_to_me AND NEW.assignee = ''),
        unassigned_unread = unassigned_unread + (NEW.status = 0 AND NOT NEW.assigned_to_me AND NEW.assignee = '' AND NEW.unread > 0),
        snoozed = snoozed + (NEW.status = 1),
        drafts = drafts + NEW.has_draft,
        outbox_waiting = outbox_waiting + NEW.queued,
        outbox_trouble = outbox_trouble + NEW.failed + NEW.possibly_sent;
END;

CREATE TRIGGER conversations_counted_out AFTER DELETE ON conversations
BEGIN
    UPDATE counters SET
        open = open - (OLD.status = 0),
        open_unread = open_unread - (OLD.status = 0 AND OLD.unread > 0),
        mine = mine - (OLD.status = 0 AND OLD.assigned_to_me),
        mine_unread = mine_unread - (OLD.status = 0 AND OLD.assigned_to_me AND OLD.unread > 0),
        unassigned = unassigned - (OLD.status = 0 AND NOT OLD.assigned_to_me AND OLD.assignee = ''),
        unassigned_unread = unassigned_unread - (OLD.status = 0 AND NOT OLD.assigned_to_me AND OLD.assignee = '' AND OLD.unread > 0),
        snoozed = snoozed - (OLD.status = 1),
        drafts = drafts - OLD.has_draft,
        outbox_waiting = outbox_waiting - OLD.queued,
        outbox_trouble = outbox_trouble - OLD.failed - OLD.possibly_sent;
END;

CREATE TRIGGER conversations_counted_change
AFTER UPDATE OF status, unread, assigned_to_me, assignee, has_draft, queued, failed, possibly_sent ON conversations
WHEN OLD.status <> NEW.status OR (OLD.unread > 0) <> (NEW.unread > 0) OR OLD.assigned_to_me <> NEW.assigned_to_me
    OR OLD.assignee <> NEW.assignee OR OLD.has_draft <> NEW.has_draft OR OLD.queued <> NEW.queued
    OR OLD.failed + OLD.possibly_sent <> NEW.failed + NEW.possibly_sent
BEGIN
    UPDATE counters SET
        open = open + (NEW.status = 0) - (OLD.status = 0),
        open_unread = open_unread + (NEW.status = 0 AND NEW.unread > 0) - (OLD.status = 0 AND OLD.unread > 0),
        mine = mine + (NEW.status = 0 AND NEW.assigned_to_me) - (OLD.status = 0 AND OLD.assigned_to_me),
        mine_unread = mine_unread + (NEW.status = 0 AND NEW.assigned_to_me AND NEW.unread > 0)
            - (OLD.status = 0 AND OLD.assigned_to_me AND OLD.unread > 0),
        unassigned = unassigned + (NEW.status = 0 AND NOT NEW.assigned_to_me AND NEW.assignee = '')
            - (OLD.status = 0 AND NOT OLD.assigned_to_me AND OLD.assignee = ''),
        unassigned_unread = unassigned_unread + (NEW.status = 0 AND NOT NEW.assigned_to_me AND NEW.assignee = '' AND NEW.unread > 0)
            - (OLD.status = 0 AND NOT OLD.assigned_to_me AND OLD.assignee = '' AND OLD.unread > 0),
        snoozed = snoozed + (NEW.status = 1) - (OLD.status = 1),
        drafts = drafts + NEW.has_draft - OLD.has_draft,
        outbox_waiting = outbox_waiting + NEW.queued - OLD.queued,
        outbox_trouble = outbox_trouble + NEW.failed + NEW.possibly_sent - OLD.failed - OLD.possibly_sent;
END;

CREATE TRIGGER quarantine_counted_in AFTER INSERT ON quarantine
BEGIN
    UPDATE counters SET quarantined = quarantined + 1;
END;

CREATE TRIGGER quarantine_counted_out AFTER DELETE ON quarantine
BEGIN
    UPDATE counters SET quarantined = quarantined - 1;
END;
