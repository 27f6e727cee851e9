// A webhook receiver as one would write it in an afternoon: Express, better-sqlite3, one transaction for each event.
// usage: node server.js PORT FILE; prints "ready" when it listens.
'use strict';

const Database = require('better-sqlite3');
const express = require('express');

const [port, file] = process.argv.slice(2);
const database = new Database(file);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(`
  CREATE TABLE IF NOT EXISTS event(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, received INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS conversation(id INTEGER PRIMARY KEY, remote_id TEXT NOT NULL UNIQUE, customer TEXT, snippet TEXT, last INTEGER,
    unread INTEGER NOT NULL DEFAULT 0) STRICT;
  CREATE TABLE IF NOT EXISTS message(id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL REFERENCES conversation(id), remote_id TEXT,
    text TEXT, time INTEGER, event INTEGER REFERENCES event(id)) STRICT;
  CREATE INDEX IF NOT EXISTS message_by_conversation ON message(conversation, time);
  CREATE INDEX IF NOT EXISTS conversation_by_time ON conversation(last);
`);
const addEvent = database.prepare('INSERT OR IGNORE INTO event(key, received, body) VALUES (?, ?, ?)');
const addConversation = database.prepare(`
  INSERT INTO conversation(remote_id, customer, snippet, last, unread) VALUES (?, ?, ?, ?, 1)
  ON CONFLICT(remote_id) DO UPDATE SET snippet = excluded.snippet, last = excluded.last, unread = unread + 1 RETURNING id`);
const addMessage = database.prepare('INSERT INTO message(conversation, remote_id, text, time, event) VALUES (?, ?, ?, ?, ?)');

const keep = database.transaction((body) => {
  const { id: key, data: message } = body.data;
  const now = Date.now();
  const event = addEvent.run(key, now, JSON.stringify(body));
  if (event.changes === 0) return;
  const { id } = addConversation.get(message.conversation_id, message.sender.name, message.body, now);
  addMessage.run(id, key, message.body, now, event.lastInsertRowid);
});

const application = express();
application.post('*', express.json({ limit: '1mb' }), (request, response) => {
  keep(request.body);
  response.sendStatus(200);
});
application.listen(Number(port), '127.0.0.1', () => console.log('ready'));
