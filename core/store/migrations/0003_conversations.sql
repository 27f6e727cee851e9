-- Conversations that are things of the provider's own, and have to be asked for news.

-- title is its name at the provider, parent the remote id of the conversation it hangs under; '' for neither. metadata is JSON; NULL for
-- none. spoken_for: somebody has written there on behalf of the customer, so that what the customer says may be one of our own.
ALTER TABLE conversations ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN parent TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN metadata TEXT;
ALTER TABLE conversations ADD COLUMN spoken_for INTEGER NOT NULL DEFAULT 0;
CREATE INDEX conversations_by_parent ON conversations (account, parent) WHERE parent <> '';

-- How far a conversation was read; the columns are PollingState's. Apart from the conversation, whose row is for lists.
CREATE TABLE polling (
    conversation INTEGER PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
    polled INTEGER NOT NULL,
    active INTEGER NOT NULL,
    resume TEXT NOT NULL,
    earlier TEXT NOT NULL,
    earliest TEXT NOT NULL,
    complete INTEGER NOT NULL,
    messages INTEGER,
    children_polled INTEGER NOT NULL
) STRICT;

-- options is JSON; NULL for none, which is nearly always. as_customer says of our own that they are the customer's words.
ALTER TABLE messages ADD COLUMN options TEXT;
ALTER TABLE messages ADD COLUMN from_ai INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN as_customer INTEGER
    AS (CASE WHEN json_valid(options) THEN IFNULL(json_extract(options, '$.as_customer') = 1, 0) ELSE 0 END);
