-- What people press, give access to and are told about; answers to presses; limits on how long messages are kept.

-- answer_rules is JSON; NULL for none. retention_days 0: for ever.
ALTER TABLE accounts ADD COLUMN answer_rules TEXT;
ALTER TABLE accounts ADD COLUMN retention_days INTEGER NOT NULL DEFAULT 0;

-- sources says where each fact came from, as JSON; '' for nothing. access_granted and access_revoked are when they last gave access and
-- took it back; revoked is NULL while what they gave holds.
ALTER TABLE customers ADD COLUMN sources TEXT NOT NULL DEFAULT '';
ALTER TABLE customers ADD COLUMN access_granted INTEGER;
ALTER TABLE customers ADD COLUMN access_revoked INTEGER;
CREATE INDEX customers_by_phone ON customers (account, phone) WHERE phone <> '';

-- subject is what it is about, access_user whose access it is answered with, both by the provider's ids; '' for neither. personal: made to
-- write to a person, so that it is on no channel until one is told, whatever else the person writes from.
ALTER TABLE conversations ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN access_user TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN access_revoked INTEGER;
ALTER TABLE conversations ADD COLUMN personal INTEGER NOT NULL DEFAULT 0;
CREATE INDEX conversations_by_subject ON conversations (account, subject) WHERE subject <> '';
CREATE INDEX conversations_by_access ON conversations (account, access_user) WHERE access_user <> '';

-- NULL for none, which is nearly always.
ALTER TABLE messages ADD COLUMN sender_buttons TEXT;
CREATE INDEX messages_with_buttons ON messages (conversation, order_key)
    WHERE direction = 1 AND (buttons <> '' OR sender_buttons IS NOT NULL);

-- The files on this computer, to know whether something else names one.
CREATE INDEX attachments_by_file ON attachments (CASE WHEN json_valid(data) THEN json_extract(data, '$.local_path') END)
    WHERE instr(data, '"local_path"') > 0;

-- Time of the oldest message in it, where that is long before it was received; else NULL, and in no index.
ALTER TABLE inbound ADD COLUMN oldest INTEGER;
CREATE INDEX inbound_late ON inbound (account, oldest) WHERE oldest IS NOT NULL;

CREATE TABLE saved_replies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    data TEXT NOT NULL
) STRICT;
