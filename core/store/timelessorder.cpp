#include "core/store/timelessorder.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/conversationstate.h"
#include "core/store/messagetable.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid::timelessorder {

namespace {

// What is told later goes before what was told first: a page of the past needs room.
constexpr qint64 kBeforeTheFirst = 1000 * kKeysPerMs;
// Nearly always the next one of a page follows behind this one, so most of the room is left there.
constexpr qint64 kPartOfTheGap = 64;

//! The nearest key below that one which no message has.
Result<qint64> freeBelow(Database &db, ConversationId conversation, qint64 key)
{
    QASID_LET(found,
        db.first(u"SELECT m.order_key - 1 FROM messages m WHERE m.conversation = ? AND m.order_key <= ? AND NOT EXISTS"
                 " (SELECT 1 FROM messages o WHERE o.conversation = m.conversation AND o.order_key = m.order_key - 1)"
                 " ORDER BY m.order_key DESC LIMIT 1"_s,
            {conversation.value, key}, [](const Row &row) { return row.number(0); }));
    return found.value_or(key - 1);
}

//! The key of the message before the one with that key.
Result<std::optional<qint64>> keyBelow(Database &db, ConversationId conversation, qint64 key)
{
    QASID_LET(found,
        db.first(u"SELECT MAX(order_key) FROM messages WHERE conversation = ? AND order_key < ?"_s, {conversation.value, key},
            [](const Row &row) { return row.numberIfAny(0); }));
    return found.value_or(std::nullopt);
}

//! A key between two with no message between them; room stays behind it.
Result<qint64> between(Database &db, ConversationId conversation, qint64 predecessor, qint64 successor)
{
    const qint64 gap = successor - predecessor;
    if (gap == 1)
        return freeBelow(db, conversation, predecessor);
    return predecessor + std::max<qint64>(1, gap / kPartOfTheGap);
}

//! Directly behind the message with that key.
Result<qint64> behind(Database &db, ConversationId conversation, qint64 predecessor)
{
    QASID_LET(next,
        db.first(u"SELECT MIN(order_key) FROM messages WHERE conversation = ? AND order_key > ?"_s, {conversation.value, predecessor},
            [](const Row &row) { return row.numberIfAny(0); }));
    const std::optional<qint64> successor = next.value_or(std::nullopt);
    return successor ? before(db, conversation, *successor) : behindAll(db, conversation, 0);
}

} // namespace

Result<qint64> behindAll(Database &db, ConversationId conversation, TimeMs time)
{
    QASID_LET(last, db.first(u"SELECT MAX(order_key) FROM messages WHERE conversation = ?"_s, {conversation.value}, [](const Row &row) {
        return row.numberIfAny(0);
    }));
    const std::optional<qint64> key = last.value_or(std::nullopt);
    return key ? std::max(time, timeOfOrderKey(*key) + 1) * kKeysPerMs : time * kKeysPerMs;
}

Result<qint64> before(Database &db, ConversationId conversation, qint64 successor)
{
    QASID_LET(predecessor, keyBelow(db, conversation, successor));
    return predecessor ? between(db, conversation, *predecessor, successor) : successor - kBeforeTheFirst;
}

Result<qint64> justBefore(Database &db, ConversationId conversation, qint64 successor)
{
    QASID_LET(predecessor, keyBelow(db, conversation, successor));
    const qint64 earliest = successor - kKeysPerMs;
    return between(db, conversation, std::max(predecessor.value_or(earliest), earliest), successor);
}

Result<Done> follow(
    Database &db, ChangeSet &changes, ConversationState &conversation, const MessageState &message, std::optional<qint64> before)
{
    qint64 last = message.orderKey;
    for (const auto &[where, id] : std::as_const(changes.messages)) {
        if (where != conversation.id || id == message.id)
            continue;
        QASID_LET(told, db.first(u"SELECT order_key FROM messages WHERE id = ? AND delivery IN (0, 4)"_s, {id.value}, [](const Row &row) {
            return row.number(0);
        }));
        if (told && (!before || *told < *before))
            last = std::max(last, *told);
    }
    if (last == message.orderKey)
        return Done();
    // Ours keep their order: those that are still on their way come behind it.
    QASID_LET(waiting,
        db.number(u"SELECT EXISTS (SELECT 1 FROM messages WHERE conversation = ? AND order_key > ? AND order_key < ? AND direction = 1"
                  " AND delivery NOT IN (0, 4))"_s,
            {conversation.id.value, message.orderKey, last}));
    if (waiting != 0)
        return Done();
    QASID_LET(key, behind(db, conversation.id, last));
    QASID_TRY(db.run(u"UPDATE messages SET order_key = ?, revision = revision + 1 WHERE id = ?"_s, {key, message.id.value}));
    changes.messages.append({conversation.id, message.id});
    return conversationstate::refresh(db, conversation);
}

} // namespace qasid::timelessorder
