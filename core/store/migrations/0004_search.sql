-- What is searched. words holds the folded words of a message (core/model/searchtext) and the words that filters ask for
-- (core/store/searchtags). The indexes take from them what was once put in, so nothing else has to know how text is folded.

CREATE TABLE message_words (
    message INTEGER PRIMARY KEY REFERENCES messages ON DELETE CASCADE,
    words TEXT NOT NULL
) STRICT;
-- The words are cut by us: all that is not ASCII is a letter to this tokenizer. Order and place of a word are never asked for.
CREATE VIRTUAL TABLE message_search USING fts5 (words, content='message_words', content_rowid='message', tokenize='ascii',
    prefix='1 2 3', detail='none', columnsize=0);

CREATE TABLE customer_words (
    customer INTEGER PRIMARY KEY REFERENCES customers ON DELETE CASCADE,
    words TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE customer_search USING fts5 (words, content='customer_words', content_rowid='customer', tokenize='ascii',
    prefix='1 2 3', detail='none', columnsize=0);

-- Messages from oldest to newest are in the index, in the form that version has; those that were there before go in from the newest
-- down. removed: 1 when the index still holds words of what was deleted, 2 while it is being rid of them, 0 when it is.
CREATE TABLE search_state (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    version INTEGER NOT NULL,
    oldest INTEGER NOT NULL,
    newest INTEGER NOT NULL,
    removed INTEGER NOT NULL
) STRICT;
INSERT INTO search_state SELECT 1, 0, IFNULL(MAX(id), 0) + 1, IFNULL(MAX(id), 0), 0 FROM messages;

-- Whose words have to be put in anew.
CREATE TABLE messages_to_search (message INTEGER PRIMARY KEY) STRICT;
CREATE TABLE customers_to_search (customer INTEGER PRIMARY KEY) STRICT;
INSERT INTO customers_to_search SELECT id FROM customers;

CREATE TRIGGER message_words_in AFTER INSERT ON message_words
BEGIN
    INSERT INTO message_search (rowid, words) VALUES (NEW.message, NEW.words);
END;
CREATE TRIGGER message_words_out AFTER DELETE ON message_words
BEGIN
    INSERT INTO message_search (message_search, rowid, words) VALUES ('delete', OLD.message, OLD.words);
    UPDATE search_state SET removed = 1 WHERE removed <> 1;
END;
CREATE TRIGGER customer_words_in AFTER INSERT ON customer_words
BEGIN
    INSERT INTO customer_search (rowid, words) VALUES (NEW.customer, NEW.words);
END;
CREATE TRIGGER customer_words_out AFTER DELETE ON customer_words
BEGIN
    INSERT INTO customer_search (customer_search, rowid, words) VALUES ('delete', OLD.customer, OLD.words);
    UPDATE search_state SET removed = 1 WHERE removed <> 1;
END;

CREATE TRIGGER messages_searched_change AFTER UPDATE OF conversation, order_key, direction, content ON messages
BEGIN
    INSERT OR IGNORE INTO messages_to_search VALUES (NEW.id);
END;
CREATE TRIGGER customers_searched_in AFTER INSERT ON customers
BEGIN
    INSERT OR IGNORE INTO customers_to_search VALUES (NEW.id);
END;
CREATE TRIGGER customers_searched_change AFTER UPDATE OF name, nickname, phone, email, channel_address ON customers
WHEN OLD.name <> NEW.name OR OLD.nickname <> NEW.nickname OR OLD.phone <> NEW.phone OR OLD.email <> NEW.email
    OR OLD.channel_address <> NEW.channel_address
BEGIN
    INSERT OR IGNORE INTO customers_to_search VALUES (NEW.id);
END;
CREATE TRIGGER conversations_searched_in AFTER INSERT ON conversations WHEN NEW.title <> ''
BEGIN
    INSERT OR IGNORE INTO customers_to_search VALUES (NEW.customer);
END;
CREATE TRIGGER conversations_searched_change AFTER UPDATE OF title, customer ON conversations
WHEN OLD.title <> NEW.title OR OLD.customer <> NEW.customer
BEGIN
    INSERT OR IGNORE INTO customers_to_search VALUES (OLD.customer), (NEW.customer);
END;
CREATE TRIGGER conversations_searched_out AFTER DELETE ON conversations WHEN OLD.title <> ''
BEGIN
    INSERT OR IGNORE INTO customers_to_search VALUES (OLD.customer);
END;
