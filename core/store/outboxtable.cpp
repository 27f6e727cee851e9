#include "core/store/outboxtable.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/conversationmerge.h"
#include "core/store/conversationstate.h"
#include "core/store/customertable.h"
#include "core/store/echo.h"
#include "core/store/messagetable.h"

#include <QStringList>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace qasid::outboxtable {

namespace {

#define ITEM_COLUMNS                                                                                                                       \
    "o.id, o.message, o.conversation, c.account, c.remote_id, o.attempt, o.not_before, p.remote_id, c.channel, p.channel, c.subject, "     \
    "c.access_user, c.personal"
// CROSS JOIN keeps this order: the planner knows no sizes and would rather read all messages than the few of the outbox.
#define ITEM_TABLES "outbox o CROSS JOIN messages m ON m.id = o.message CROSS JOIN conversations c ON c.id = o.conversation"
#define ITEM_SOURCE ITEM_TABLES " CROSS JOIN customers p ON p.id = c.customer"

SendTarget readTarget(const Row &row)
{
    const QString conversation = row.text(4);
    const QString channel = row.text(8);
    // A conversation made to write to a person is on no channel yet, wherever else they write from.
    const bool here = !channel.isEmpty() || row.flag(12);
    return {
        .conversation = isPlaceholder(conversation) ? QString() : conversation,
        .user = row.text(7),
        .channel = here ? channel : row.text(9),
        .context = {.subject = row.text(10), .access = row.text(11)},
    };
}

OutboxItem readItem(const Row &row)
{
    return {
        .id = {row.number(0)},
        .message = {row.number(1)},
        .conversation = {row.number(2)},
        .account = {row.number(3)},
        .target = readTarget(row),
        .outgoing = {},
        .attempt = int(row.number(5)),
        .notBefore = row.number(6),
    };
}

//! What one write to the outbox works on.
struct Work {
    MessageState message;
    ConversationState conversation;
    bool settled = false; //!< the echo has come while the attempt was running
};

Result<Work> workOn(Database &db, MessageId id)
{
    QASID_LET(message, messagetable::state(db, id));
    QASID_LET(conversation, conversationstate::load(db, message.conversation));
    return Work{std::move(message), std::move(conversation)};
}

Result<Work> workOn(Database &db, OutboxId item)
{
    struct Found {
        MessageId message;
        bool settled = false;
    };
    QASID_LET(found, db.first(u"SELECT message, settled FROM outbox WHERE id = ?"_s, {item.value}, [](const Row &row) {
        return Found{{row.number(0)}, row.flag(1)};
    }));
    if (!found)
        return fail(ErrorKind::NotFound, u"nothing in the outbox has the number %1"_s.arg(item.value));
    QASID_LET(work, workOn(db, found->message));
    work.settled = found->settled;
    return std::move(work);
}

Result<Done> removeRow(Database &db, OutboxId item)
{
    QASID_TRY(db.run(u"DELETE FROM outbox WHERE id = ?"_s, {item.value}));
    return Done();
}

Result<Done> expect(const MessageState &message, std::initializer_list<Delivery> allowed)
{
    for (const Delivery delivery : allowed) {
        if (message.delivery == delivery && message.direction == Direction::Out)
            return Done();
    }
    return fail(ErrorKind::Conflict, u"the message is '%1' meanwhile"_s.arg(deliveryName(message.delivery)));
}

//! Whether the provider named a conversation that is not this one.
bool isNew(const QString &remoteId, const ConversationState &conversation)
{
    return !remoteId.isEmpty() && !isPlaceholder(remoteId) && remoteId != conversation.remoteId;
}

//! The message was for the customer of this conversation, and the provider said where it went: that is theirs.
Result<Done> link(Database &db, ChangeSet &changes, ConversationState &conversation, const SendReceipt &receipt, bool moved)
{
    const bool elsewhere = isNew(receipt.conversation, conversation);
    if (!moved && !elsewhere)
        return Done();
    QASID_LET(customer, customertable::byId(db, conversation.customer));
    const Customer told{.remoteId = customer.remoteId, .sources = {{u"remote_id"_s, factsource::kSend}}};
    if (moved)
        return customertable::learn(db, changes, conversation, told, false);
    QASID_LET(other, conversationstate::find(db, conversation.account, receipt.conversation));
    if (!other)
        return Done();
    QASID_TRY(customertable::learn(db, changes, *other, told, false));
    return conversationstate::save(db, changes, *other);
}

Result<Done> markDoubted(Database &db, MessageId message)
{
    QASID_TRY(db.run(u"UPDATE messages SET doubted = 1 WHERE id = ?"_s, {message.value}));
    return Done();
}

} // namespace

Result<MessageId> enqueue(Database &db, ChangeSet &changes, const NewMessage &added)
{
    if (added.delivery != Delivery::Held && added.delivery != Delivery::Queued)
        return fail(ErrorKind::InvalidInput, u"a new message is held or queued"_s);
    QASID_LET(conversation, conversationstate::load(db, added.conversation));
    QASID_LET(key, messagetable::lastOrderKey(db, added.conversation, added.now));
    Message message{
        .conversation = added.conversation,
        .direction = Direction::Out,
        .time = added.now,
        .orderKey = key,
        .content = added.outgoing.content,
        .attachments = added.outgoing.attachments,
        .buttons = added.outgoing.buttons,
        .senderButtons = added.outgoing.senderButtons,
        .replyTo = added.outgoing.replyTo,
        .options = added.outgoing.options,
        .delivery = added.delivery,
    };
    QASID_TRY(messagetable::insert(db, changes, message, added.notBefore));
    QASID_TRY(db.run(u"INSERT INTO outbox (message, conversation, not_before) VALUES (?, ?, ?)"_s,
        {message.id.value, added.conversation.value, added.notBefore}));
    conversation.count(message.delivery, +1);
    conversation.spokenFor = conversation.spokenFor || message.options.asCustomer;
    QASID_TRY(conversationstate::place(db, conversation, message));
    QASID_TRY(conversationstate::save(db, changes, conversation));
    changes.outbox = true;
    return message.id;
}

Result<std::vector<OutboxItem>> heads(Database &db)
{
    std::vector<OutboxItem> items;
    QASID_TRY(db.each(u"SELECT " ITEM_COLUMNS " FROM " ITEM_SOURCE
                      " WHERE o.id = (SELECT MIN(id) FROM outbox WHERE conversation = o.conversation AND settled = 0)"
                      " AND m.delivery IN (1, 2) ORDER BY o.id"_s,
        {}, [&](const Row &row) { items.push_back(readItem(row)); }));
    return items;
}

Result<OutboxItem> beginAttempt(Database &db, ChangeSet &changes, OutboxId item, TimeMs now)
{
    QASID_LET(work, workOn(db, item));
    QASID_TRY(expect(work.message, {Delivery::Held, Delivery::Queued}));
    QASID_LET(earlier,
        db.number(
            u"SELECT COUNT(*) FROM outbox WHERE conversation = ? AND id < ? AND settled = 0"_s, {work.conversation.id.value, item.value}));
    if (earlier > 0)
        return fail(ErrorKind::Conflict, u"an earlier message of the conversation waits"_s);
    QASID_TRY(db.run(u"UPDATE outbox SET attempt = attempt + 1 WHERE id = ?"_s, {item.value}));
    QASID_TRY(db.run(u"UPDATE messages SET tried_at = MAX(IFNULL(tried_at, 0), ?) WHERE id = ?"_s, {now, work.message.id.value}));
    QASID_TRY(messagetable::setDelivery(db, changes, work.conversation, work.message, Delivery::Sending, std::nullopt));
    QASID_TRY(conversationstate::save(db, changes, work.conversation));
    QASID_LET(begun, db.first(u"SELECT " ITEM_COLUMNS " FROM " ITEM_SOURCE " WHERE o.id = ?"_s, {item.value}, readItem));
    if (!begun)
        return fail(ErrorKind::Internal, u"the outbox lost a row"_s);
    QASID_LET(outgoing, messagetable::outgoing(db, begun->message));
    begun->outgoing = std::move(outgoing);
    return std::move(*begun);
}

Result<Done> accept(Database &db, ChangeSet &changes, OutboxId item, const SendReceipt &receipt)
{
    QASID_LET(work, workOn(db, item));
    QASID_TRY(removeRow(db, item));
    const bool moves = isPlaceholder(work.conversation.remoteId) && isNew(receipt.conversation, work.conversation);
    if (moves) {
        QASID_TRY(conversationmerge::become(db, changes, work.conversation, receipt.conversation));
        QASID_LET(moved, messagetable::state(db, work.message.id));
        work.message = std::move(moved);
    }
    QASID_TRY(link(db, changes, work.conversation, receipt, moves));
    QASID_TRY(echo::settle(db, changes, work.conversation, work.message, receipt));
    if (moves)
        QASID_TRY(echo::adopt(db, changes, work.conversation));
    return conversationstate::save(db, changes, work.conversation);
}

Result<Done> requeue(Database &db, ChangeSet &changes, OutboxId item, TimeMs notBefore, const Error &reason)
{
    QASID_LET(work, workOn(db, item));
    if (work.settled)
        return removeRow(db, item); // it arrived after all
    QASID_TRY(db.run(u"UPDATE outbox SET not_before = ? WHERE id = ?"_s, {notBefore, item.value}));
    QASID_TRY(db.run(u"UPDATE messages SET tried_at = MAX(IFNULL(tried_at, 0), ?) WHERE id = ?"_s, {notBefore, work.message.id.value}));
    if (!reason.outcomeKnown)
        QASID_TRY(markDoubted(db, work.message.id));
    QASID_TRY(messagetable::setDelivery(db, changes, work.conversation, work.message, Delivery::Queued, reason));
    return conversationstate::save(db, changes, work.conversation);
}

Result<Done> end(Database &db, ChangeSet &changes, OutboxId item, Delivery delivery, const Error &reason)
{
    QASID_LET(work, workOn(db, item));
    QASID_TRY(removeRow(db, item));
    if (work.settled)
        return Done(); // it arrived after all
    if (delivery == Delivery::PossiblySent)
        QASID_TRY(markDoubted(db, work.message.id));
    QASID_TRY(messagetable::setDelivery(db, changes, work.conversation, work.message, delivery, reason));
    if (delivery == Delivery::Failed)
        QASID_TRY(conversationstate::refresh(db, work.conversation));
    return conversationstate::save(db, changes, work.conversation);
}

Result<std::vector<OutboxItem>> interrupted(Database &db)
{
    std::vector<OutboxItem> items;
    QASID_TRY(db.each(u"SELECT " ITEM_COLUMNS " FROM " ITEM_SOURCE " WHERE m.delivery = 3 ORDER BY o.id"_s, {},
        [&](const Row &row) { items.push_back(readItem(row)); }));
    return items;
}

Result<int> recoverInterrupted(Database &db, ChangeSet &changes, const QSet<AccountId> &readBack)
{
    QASID_TRY(db.run(u"DELETE FROM outbox WHERE settled = 1"_s));
    QASID_LET(items, interrupted(db));
    std::erase_if(items, [&](const OutboxItem &item) { return readBack.contains(item.account); });
    const Error reason{.kind = ErrorKind::ConnectionLost, .detail = u"Qasid ended before the answer came"_s, .outcomeKnown = false};
    for (const OutboxItem &item : items)
        QASID_TRY(end(db, changes, item.id, Delivery::PossiblySent, reason));
    return int(items.size());
}

Result<Done> sendAgain(Database &db, ChangeSet &changes, MessageId message, TimeMs now)
{
    QASID_LET(work, workOn(db, message));
    QASID_TRY(expect(work.message, {Delivery::Failed, Delivery::PossiblySent}));
    QASID_TRY(db.run(
        u"INSERT INTO outbox (message, conversation, not_before) VALUES (?, ?, ?)"_s, {message.value, work.conversation.id.value, now}));
    QASID_TRY(db.run(u"UPDATE messages SET tried_at = MAX(IFNULL(tried_at, 0), ?) WHERE id = ?"_s, {now, message.value}));
    const bool failed = work.message.delivery == Delivery::Failed;
    QASID_TRY(messagetable::setDelivery(db, changes, work.conversation, work.message, Delivery::Queued, std::nullopt));
    if (failed)
        QASID_TRY(conversationstate::refresh(db, work.conversation));
    return conversationstate::save(db, changes, work.conversation);
}

Result<Done> confirmArrived(Database &db, ChangeSet &changes, MessageId message)
{
    QASID_LET(work, workOn(db, message));
    QASID_TRY(expect(work.message, {Delivery::PossiblySent}));
    QASID_TRY(messagetable::setDelivery(db, changes, work.conversation, work.message, Delivery::Accepted, std::nullopt));
    return conversationstate::save(db, changes, work.conversation);
}

Result<OutgoingMessage> withdraw(Database &db, ChangeSet &changes, MessageId message)
{
    QASID_LET(work, workOn(db, message));
    QASID_TRY(expect(work.message, {Delivery::Held, Delivery::Queued, Delivery::PossiblySent, Delivery::Failed}));
    QASID_LET(outgoing, messagetable::outgoing(db, message));
    QASID_TRY(messagetable::remove(db, changes, work.message)); // its outbox row goes with it
    work.conversation.count(work.message.delivery, -1);
    QASID_TRY(conversationstate::refresh(db, work.conversation));
    QASID_TRY(conversationstate::save(db, changes, work.conversation));
    changes.outbox = true;
    return std::move(outgoing);
}

Result<Done> releaseHeld(Database &db, ChangeSet &changes, AccountId account)
{
    std::vector<MessageId> held;
    QASID_TRY(db.each(u"SELECT o.message FROM " ITEM_TABLES " WHERE m.delivery = 1 AND c.account = ? ORDER BY o.id"_s, {account.value},
        [&](const Row &row) { held.push_back({row.number(0)}); }));
    for (const MessageId message : held) {
        QASID_LET(work, workOn(db, message));
        QASID_TRY(messagetable::setDelivery(db, changes, work.conversation, work.message, Delivery::Queued, std::nullopt));
        QASID_TRY(conversationstate::save(db, changes, work.conversation));
    }
    return Done();
}

} // namespace qasid::outboxtable
