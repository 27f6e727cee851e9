#include "core/store/messagetable.h"

#include "core/sql/database.h"
#include "core/sql/textornull.h"
#include "core/sql/try.h"
#include "core/store/attachmenttable.h"
#include "core/store/conversationstate.h"
#include "core/store/jsontext.h"

using namespace Qt::StringLiterals;

namespace qasid::messagetable {

namespace {

#define MESSAGE_COLUMNS                                                                                                                    \
    "id, conversation, remote_id, correlation_id, direction, author, time, order_key, content, attachments, buttons, reply_to, "           \
    "delivery, error, revision, sender_buttons, options, from_ai"
#define MESSAGE_STATE_COLUMNS "id, conversation, direction, delivery, remote_id, correlation_id, order_key, guess, as_customer"

constexpr int kLargestPage = 1000;

struct Found {
    Message message;
    int attachments = 0;
};

Found readMessage(const Row &row)
{
    return {
        .message = {
            .id = {row.number(0)},
            .conversation = {row.number(1)},
            .remoteId = row.text(2),
            .correlationId = row.text(3),
            .direction = row.as<Direction>(4),
            .author = row.text(5),
            .time = row.numberIfAny(6),
            .orderKey = row.number(7),
            .content = contentFromText(row.text(8)),
            .attachments = {},
            .buttons = buttonsFromText(row.text(10)),
            .senderButtons = buttonsFromText(row.text(15)),
            .replyTo = row.text(11),
            .options = optionsFromText(row.text(16)),
            .fromAi = row.flag(17),
            .delivery = row.as<Delivery>(12),
            .error = errorFromText(row.text(13)),
            .revision = int(row.number(14)),
        },
        .attachments = int(row.number(9)),
    };
}

MessageState readState(const Row &row)
{
    return {
        .id = {row.number(0)},
        .conversation = {row.number(1)},
        .direction = row.as<Direction>(2),
        .delivery = row.as<Delivery>(3),
        .remoteId = row.text(4),
        .correlationId = row.text(5),
        .orderKey = row.number(6),
        .guess = row.text(7),
        .asCustomer = row.flag(8),
    };
}

#define INSERT_MESSAGE                                                                                                                     \
    "INSERT INTO messages (conversation, remote_id, correlation_id, direction, author, time, order_key, content, attachments, buttons, "   \
    "reply_to, delivery, error, tried_at, sender_buttons) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

//! Answers how many rows came of it.
Result<int> addRow(Database &db, const QString &sql, const Message &message, std::optional<TimeMs> triedAt)
{
    return db.run(sql,
        {message.conversation.value, textOrNull(message.remoteId), textOrNull(message.correlationId), message.direction, message.author,
            message.time, message.orderKey, contentToText(message.content), qint64(message.attachments.size()),
            buttonsToText(message.buttons), message.replyTo, message.delivery, errorToText(message.error), triedAt,
            textOrNull(buttonsToText(message.senderButtons))});
}

//! What follows when the row of a message is there.
Result<Done> added(Database &db, ChangeSet &changes, Message &message)
{
    message.id = {db.lastInserted()};
    message.revision = 0;
    for (Attachment &attachment : message.attachments)
        QASID_TRY(attachmenttable::insert(db, message.id, attachment));
    // A statement of its own for the few that have any.
    if (!message.options.isEmpty() || message.fromAi)
        QASID_TRY(db.run(u"UPDATE messages SET options = ?, from_ai = ? WHERE id = ?"_s,
            {textOrNull(optionsToText(message.options)), message.fromAi, message.id.value}));
    changes.messages.append({message.conversation, message.id});
    return Done();
}

Result<std::vector<Message>> complete(Database &db, std::vector<Found> found)
{
    std::vector<Message> messages;
    messages.reserve(found.size());
    for (Found &one : found) {
        if (one.attachments > 0) {
            QASID_LET(attachments, attachmenttable::of(db, one.message.id));
            one.message.attachments = std::move(attachments);
        }
        messages.push_back(std::move(one.message));
    }
    return messages;
}

Result<std::vector<Message>> select(Database &db, const QString &sql, const Values &values, bool newestFirst)
{
    std::vector<Found> found;
    QASID_TRY(db.each(sql, values, [&](const Row &row) { found.push_back(readMessage(row)); }));
    if (newestFirst)
        std::reverse(found.begin(), found.end());
    return complete(db, std::move(found));
}

Result<std::vector<Message>> before(Database &db, ConversationId conversation, qint64 key, int limit)
{
    return select(db,
        u"SELECT " MESSAGE_COLUMNS " FROM messages WHERE conversation = ? AND order_key < ? ORDER BY order_key DESC LIMIT ?"_s,
        {conversation.value, key, limit}, true);
}

Result<std::vector<Message>> after(Database &db, ConversationId conversation, qint64 key, int limit)
{
    return select(db, u"SELECT " MESSAGE_COLUMNS " FROM messages WHERE conversation = ? AND order_key > ? ORDER BY order_key LIMIT ?"_s,
        {conversation.value, key, limit}, false);
}

Result<std::vector<Message>> window(Database &db, ConversationId conversation, const MessageWindow &window)
{
    constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
    const int limit = std::clamp(window.limit, 1, kLargestPage);
    switch (window.side) {
    case MessageWindow::Side::Newest:
        return before(db, conversation, kEnd, limit);
    case MessageWindow::Side::Before:
        return before(db, conversation, window.orderKey, limit);
    case MessageWindow::Side::After:
        return after(db, conversation, window.orderKey, limit);
    case MessageWindow::Side::Around:
        break;
    }
    QASID_LET(messages, before(db, conversation, window.orderKey, limit / 2));
    QASID_LET(rest, after(db, conversation, window.orderKey - 1, limit - int(messages.size())));
    messages.insert(messages.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
    return messages;
}

} // namespace

Result<qint64> freeOrderKey(Database &db, ConversationId conversation, TimeMs time)
{
    for (qint64 first = time * kKeysPerMs;; first += kKeysPerMs) {
        QASID_LET(used,
            db.first(u"SELECT MAX(order_key) FROM messages WHERE conversation = ? AND order_key >= ? AND order_key < ?"_s,
                {conversation.value, first, first + kKeysPerMs}, [](const Row &row) { return row.numberIfAny(0); }));
        const std::optional<qint64> last = used.value_or(std::nullopt);
        if (!last)
            return first;
        if (*last + 1 < first + kKeysPerMs)
            return *last + 1;
    }
}

Result<qint64> lastOrderKey(Database &db, ConversationId conversation, TimeMs time)
{
    QASID_LET(last, db.number(u"SELECT MAX(order_key) FROM messages WHERE conversation = ?"_s, {conversation.value}));
    return std::max(last + 1, time * kKeysPerMs);
}

Result<Done> insert(Database &db, ChangeSet &changes, Message &message, std::optional<TimeMs> triedAt)
{
    QASID_TRY(addRow(db, u"" INSERT_MESSAGE ""_s, message, triedAt));
    return added(db, changes, message);
}

Result<bool> insertNew(Database &db, ChangeSet &changes, Message &message, TimeMs time)
{
    // Nearly always the message is new and the first of its millisecond: the index itself tells.
    message.orderKey = time * kKeysPerMs;
    QASID_LET(stored, addRow(db, u"" INSERT_MESSAGE " ON CONFLICT DO NOTHING"_s, message, {}));
    if (stored == 0) {
        if (!message.remoteId.isEmpty()) {
            QASID_LET(known, byRemoteId(db, message.conversation, message.remoteId));
            if (known)
                return false;
        }
        QASID_LET(key, freeOrderKey(db, message.conversation, time));
        message.orderKey = key;
        QASID_TRY(addRow(db, u"" INSERT_MESSAGE ""_s, message, {}));
    }
    QASID_TRY(added(db, changes, message));
    return true;
}

Result<Message> insertLine(Database &db, ChangeSet &changes, ConversationId conversation, const SystemContent &content,
    std::optional<TimeMs> told, TimeMs time, const QString &correlationId)
{
    QASID_LET(key, freeOrderKey(db, conversation, time));
    Message line{.conversation = conversation,
        .correlationId = correlationId,
        .direction = Direction::System,
        .time = told,
        .orderKey = key,
        .content = content};
    QASID_TRY(insert(db, changes, line));
    return line;
}

Result<Done> remove(Database &db, ChangeSet &changes, const MessageState &message)
{
    QASID_TRY(db.run(u"DELETE FROM messages WHERE id = ?"_s, {message.id.value}));
    changes.removedMessages.append({message.conversation, message.id});
    return Done();
}

Result<std::optional<Message>> byId(Database &db, MessageId id)
{
    QASID_LET(messages, select(db, u"SELECT " MESSAGE_COLUMNS " FROM messages WHERE id = ?"_s, {id.value}, false));
    return messages.empty() ? std::nullopt : std::optional(std::move(messages.front()));
}

Result<MessagePage> page(Database &db, ConversationId conversation, const MessageWindow &asked)
{
    QASID_LET(messages, window(db, conversation, asked));
    const bool newest = asked.side == MessageWindow::Side::Newest;
    // An empty page has its edges where it was asked for.
    const qint64 first = messages.empty() ? asked.orderKey : messages.front().orderKey;
    const qint64 last = messages.empty() ? asked.orderKey : messages.back().orderKey;
    MessagePage page;
    if (!messages.empty() || !newest) {
        QASID_LET(earlier,
            db.number(u"SELECT EXISTS (SELECT 1 FROM messages WHERE conversation = ? AND order_key < ?)"_s, {conversation.value, first}));
        QASID_LET(later,
            db.number(u"SELECT EXISTS (SELECT 1 FROM messages WHERE conversation = ? AND order_key > ?)"_s, {conversation.value, last}));
        page.hasEarlier = earlier != 0;
        page.hasLater = later != 0;
    }
    QASID_LET(unread, db.number(u"SELECT first_unread_key FROM conversations WHERE id = ?"_s, {conversation.value}));
    if (unread != 0)
        page.firstUnread = unread;
    page.messages = std::move(messages);
    return page;
}

Result<std::vector<Message>> all(Database &db, ConversationId conversation)
{
    return select(db, u"SELECT " MESSAGE_COLUMNS " FROM messages WHERE conversation = ? ORDER BY order_key"_s, {conversation.value}, false);
}

Result<OutgoingMessage> outgoing(Database &db, MessageId id)
{
    QASID_LET(message, byId(db, id));
    if (!message)
        return fail(ErrorKind::NotFound, u"there is no message %1"_s.arg(id.value));
    return OutgoingMessage{
        .content = std::move(message->content),
        .attachments = std::move(message->attachments),
        .buttons = std::move(message->buttons),
        .replyTo = message->replyTo,
        .senderButtons = std::move(message->senderButtons),
        .options = std::move(message->options),
    };
}

Result<MessageState> state(Database &db, MessageId id)
{
    QASID_LET(found, db.first(u"SELECT " MESSAGE_STATE_COLUMNS " FROM messages WHERE id = ?"_s, {id.value}, readState));
    if (!found)
        return fail(ErrorKind::NotFound, u"there is no message %1"_s.arg(id.value));
    return std::move(*found);
}

Result<std::optional<MessageState>> byRemoteId(Database &db, ConversationId conversation, const QString &remoteId)
{
    return db.first(u"SELECT " MESSAGE_STATE_COLUMNS " FROM messages WHERE conversation = ? AND remote_id = ?"_s,
        {conversation.value, remoteId}, readState);
}

Result<std::optional<MessageState>> byCorrelationId(Database &db, ConversationId conversation, const QString &correlationId)
{
    // The planner would rather read all of the conversation, in order.
    return db.first(u"SELECT " MESSAGE_STATE_COLUMNS " FROM messages INDEXED BY messages_by_correlation"
                    " WHERE conversation = ? AND correlation_id = ? ORDER BY order_key LIMIT 1"_s,
        {conversation.value, correlationId}, readState);
}

Result<Done> setDelivery(Database &db, ChangeSet &changes, ConversationState &conversation, MessageState &message, Delivery delivery,
    const std::optional<Error> &error)
{
    QASID_TRY(db.run(u"UPDATE messages SET delivery = ?, error = ?, revision = revision + 1 WHERE id = ?"_s,
        {delivery, errorToText(error), message.id.value}));
    conversation.count(message.delivery, -1);
    conversation.count(delivery, +1);
    message.delivery = delivery;
    changes.messages.append({message.conversation, message.id});
    changes.outbox = true;
    return Done();
}

} // namespace qasid::messagetable
