#include "core/store/conversationmerge.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/conversationstate.h"
#include "core/store/customertable.h"
#include "core/store/drafttable.h"
#include "core/store/messagetable.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace qasid::conversationmerge {

namespace {

struct Moving {
    MessageId id;
    qint64 orderKey = 0;
    QString remoteId;
};

Result<std::vector<Moving>> messagesOf(Database &db, ConversationId conversation)
{
    std::vector<Moving> messages;
    QASID_TRY(db.each(u"SELECT id, order_key, remote_id FROM messages WHERE conversation = ? ORDER BY order_key"_s, {conversation.value},
        [&](const Row &row) { messages.push_back({.id = {row.number(0)}, .orderKey = row.number(1), .remoteId = row.text(2)}); }));
    return messages;
}

//! The first key that is free from that one on.
Result<qint64> freeFrom(Database &db, ConversationId conversation, qint64 key)
{
    for (;; ++key) {
        QASID_LET(taken,
            db.number(u"SELECT EXISTS (SELECT 1 FROM messages WHERE conversation = ? AND order_key = ?)"_s, {conversation.value, key}));
        if (taken == 0)
            return key;
    }
}

//! A message that came into both: the one that moves is ours, or was here first.
Result<Done> removeDouble(Database &db, ChangeSet &changes, ConversationId in, const QString &remoteId)
{
    if (remoteId.isEmpty())
        return Done();
    QASID_LET(same, messagetable::byRemoteId(db, in, remoteId));
    return same ? messagetable::remove(db, changes, *same) : Result<Done>(Done());
}

Result<Done> moveMessages(Database &db, ChangeSet &changes, ConversationId from, ConversationId to)
{
    QASID_LET(messages, messagesOf(db, from));
    qint64 last = 0;
    for (const Moving &message : messages) {
        QASID_TRY(removeDouble(db, changes, to, message.remoteId));
        QASID_LET(key, freeFrom(db, to, std::max(message.orderKey, last + 1)));
        last = key;
        QASID_TRY(db.run(u"UPDATE messages SET conversation = ?, order_key = ?, revision = revision + 1 WHERE id = ?"_s,
            {to.value, key, message.id.value}));
        changes.removedMessages.append({from, message.id});
        changes.messages.append({to, message.id});
    }
    QASID_TRY(db.run(u"UPDATE outbox SET conversation = ? WHERE conversation = ?"_s, {to.value, from.value}));
    return Done();
}

//! What the row of a conversation knows beyond its messages.
void takeOver(ConversationState &into, const ConversationState &from)
{
    into.unread += from.unread;
    if (from.firstUnreadKey != 0)
        into.firstUnreadKey = into.firstUnreadKey == 0 ? from.firstUnreadKey : std::min(into.firstUnreadKey, from.firstUnreadKey);
    if (from.unread > 0 && into.status != ConversationStatus::Open)
        into.reopen();
    into.queued += from.queued;
    into.failed += from.failed;
    into.possiblySent += from.possiblySent;
    into.assignedToMe = into.assignedToMe || from.assignedToMe;
    into.spokenFor = into.spokenFor || from.spokenFor;
    into.lastCustomerMessage = std::max(into.lastCustomerMessage, from.lastCustomerMessage);
    if (into.context.subject.isEmpty())
        into.context.subject = from.context.subject;
}

Result<Done> moveInto(Database &db, ChangeSet &changes, const ConversationState &from, ConversationState &into)
{
    QASID_LET(customer, customertable::byId(db, from.customer));
    QASID_TRY(moveMessages(db, changes, from.id, into.id));
    QASID_TRY(drafttable::move(db, changes, from.id, into.id));
    takeOver(into, from);
    QASID_TRY(db.run(u"UPDATE conversations SET personal = 1 WHERE id = ?"_s, {into.id.value}));
    QASID_TRY(db.run(u"DELETE FROM conversations WHERE id = ?"_s, {from.id.value}));
    changes.removedConversations.insert(from.id);
    changes.conversations.remove(from.id);
    changes.outbox = true;
    // The provider itself told that what was meant for this person went there.
    QASID_TRY(customertable::learn(db, changes, into, Customer{.remoteId = customer.remoteId}, true));
    return conversationstate::refresh(db, into);
}

} // namespace

Result<Done> become(Database &db, ChangeSet &changes, ConversationState &conversation, const QString &remoteId)
{
    QASID_LET(known, conversationstate::find(db, conversation.account, remoteId));
    if (!known) {
        QASID_TRY(db.run(u"UPDATE conversations SET remote_id = ? WHERE id = ?"_s, {remoteId, conversation.id.value}));
        conversation.remoteId = remoteId;
        return Done();
    }
    QASID_TRY(moveInto(db, changes, conversation, *known));
    conversation = std::move(*known);
    return Done();
}

} // namespace qasid::conversationmerge
