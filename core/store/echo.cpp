#include "core/store/echo.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/conversationstate.h"
#include "core/store/jsontext.h"
#include "core/store/messagetable.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace qasid::echo {

namespace {

constexpr TimeMs kEchoWithin = 10 * 60 * 1000;

bool isOwn(const MessageState &message)
{
    return message.direction == Direction::Out && message.delivery != Delivery::Received;
}

bool saysTheSame(const Message &own, const Message &appeared)
{
    if (own.attachments.size() != appeared.attachments.size())
        return false;
    if (own.content == appeared.content)
        return true;
    const QString words = contentText(own.content).trimmed();
    if (words != contentText(appeared.content).trimmed())
        return false;
    // A text with a file and a file with a caption are the same on the wire.
    const auto isFile = [](const Message &message) {
        const bool worded = std::holds_alternative<TextContent>(message.content) || std::holds_alternative<MediaContent>(message.content);
        return worded && !message.attachments.empty();
    };
    if (isFile(own) && isFile(appeared))
        return true;
    return !words.isEmpty() && contentKind(own.content) == contentKind(appeared.content);
}

std::optional<QString> textIfAny(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

//! The oldest own message that may be the one: under way or doubtful, of equal content, tried within ten minutes of the echo.
Result<std::optional<MessageState>> guess(Database &db, ConversationId conversation, const Message &appeared, TimeMs time)
{
    std::vector<MessageId> candidates;
    QASID_TRY(db.each(u"SELECT id FROM messages WHERE conversation = ? AND direction = 1 AND remote_id IS NULL AND guess IS NULL"
                      " AND (delivery IN (3, 4, 5) OR (delivery IN (1, 2) AND doubted = 1))"
                      " AND (time BETWEEN ? AND ? OR tried_at BETWEEN ? AND ?)"
                      " ORDER BY order_key"_s,
        {conversation.value, time - kEchoWithin, time + kEchoWithin, time - kEchoWithin, time + kEchoWithin},
        [&](const Row &row) { candidates.push_back({row.number(0)}); }));
    for (const MessageId id : candidates) {
        QASID_LET(own, messagetable::byId(db, id));
        // Another correlation id than the one it was accepted under: certainly another message.
        const bool other
            = own && !own->correlationId.isEmpty() && !appeared.correlationId.isEmpty() && own->correlationId != appeared.correlationId;
        if (!own || other || !saysTheSame(*own, appeared))
            continue;
        QASID_LET(state, messagetable::state(db, id));
        return std::optional(state);
    }
    return std::optional<MessageState>();
}

//! Removes the outbox row; while an attempt is running it stays, out of the way, so that the attempt's answer finds it.
Result<Done> leaveOutbox(Database &db, const MessageState &own)
{
    if (own.delivery == Delivery::Sending)
        QASID_TRY(db.run(u"UPDATE outbox SET settled = 1 WHERE message = ?"_s, {own.id.value}));
    else
        QASID_TRY(db.run(u"DELETE FROM outbox WHERE message = ?"_s, {own.id.value}));
    return Done();
}

Result<Done> setIds(Database &db, MessageState &own, const QString &remoteId, const QString &correlationId, const QString &guess)
{
    QASID_TRY(db.run(u"UPDATE messages SET remote_id = ?, correlation_id = ?, guess = ? WHERE id = ?"_s,
        {textIfAny(remoteId), textIfAny(correlationId), textIfAny(guess), own.id.value}));
    own.remoteId = remoteId;
    own.correlationId = correlationId;
    own.guess = guess;
    return Done();
}

//! What is needed to take a guess back: how far our own message had got, and who wrote the other one, when.
QString guessText(const MessageState &own, const Message &appeared, TimeMs time)
{
    return jsonText({{u"delivery"_s, int(own.delivery)}, {u"correlation_id"_s, own.correlationId}, {u"author"_s, appeared.author},
        {u"time"_s, appeared.time ? QJsonValue(*appeared.time) : QJsonValue()}, {u"appeared"_s, time}});
}

//! The message that was taken for our own gets a row of its own.
Result<Done> storeStranger(Database &db, ChangeSet &changes, ConversationState &conversation, const MessageState &own,
    const QString &remoteId, const QString &correlationId, const QJsonObject &said)
{
    QASID_LET(copy, messagetable::byId(db, own.id));
    if (!copy)
        return Done();
    Message stranger = std::move(*copy);
    stranger.remoteId = remoteId;
    stranger.correlationId = correlationId;
    stranger.author = said[u"author"].toString();
    stranger.time = said[u"time"].isDouble() ? std::optional(said[u"time"].toInteger()) : std::nullopt;
    stranger.delivery = Delivery::Received;
    stranger.error.reset();
    QASID_LET(key, messagetable::freeOrderKey(db, conversation.id, said[u"appeared"].toInteger()));
    stranger.orderKey = key;
    QASID_TRY(messagetable::insert(db, changes, stranger));
    return conversationstate::place(db, conversation, stranger);
}

//! The remote id that `other` was guessed to have belongs to another own message: how far `other` got is open again.
Result<Done> takeBackGuess(Database &db, ChangeSet &changes, ConversationState &conversation, MessageState other)
{
    const QJsonObject said = jsonObject(other.guess);
    const auto before = static_cast<Delivery>(said[u"delivery"].toInt());
    QASID_TRY(setIds(db, other, {}, said[u"correlation_id"].toString(), {}));
    if (before == Delivery::Accepted)
        return Done();
    const Error doubt{.kind = ErrorKind::ConnectionLost, .detail = u"no answer said whether it arrived"_s, .outcomeKnown = false};
    QASID_TRY(db.run(u"UPDATE messages SET doubted = 1 WHERE id = ?"_s, {other.id.value}));
    return messagetable::setDelivery(db, changes, conversation, other, Delivery::PossiblySent, doubt);
}

//! Frees an id that another row of the conversation holds. False when that row has a better right to it.
Result<bool> release(Database &db, ChangeSet &changes, ConversationState &conversation, const MessageState &other)
{
    if (other.direction == Direction::Out && other.delivery == Delivery::Received) {
        QASID_TRY(messagetable::remove(db, changes, other));
        QASID_TRY(conversationstate::refresh(db, conversation));
        return true;
    }
    if (isOwn(other) && !other.guess.isEmpty()) {
        QASID_TRY(takeBackGuess(db, changes, conversation, other));
        return true;
    }
    return false;
}

bool contradicts(const MessageState &own, const SendReceipt &receipt)
{
    if (own.guess.isEmpty())
        return false;
    if (!receipt.remoteId.isEmpty())
        return !own.remoteId.isEmpty() && own.remoteId != receipt.remoteId;
    return !receipt.correlationId.isEmpty() && !own.correlationId.isEmpty() && own.correlationId != receipt.correlationId;
}

} // namespace

Result<bool> merge(Database &db, ChangeSet &changes, ConversationState &conversation, const Message &appeared, TimeMs time)
{
    std::optional<MessageState> own;
    bool guessed = false;
    if (!appeared.remoteId.isEmpty()) {
        QASID_LET(known, messagetable::byRemoteId(db, conversation.id, appeared.remoteId));
        own = known;
    }
    if (!own && !appeared.correlationId.isEmpty()) {
        QASID_LET(known, messagetable::byCorrelationId(db, conversation.id, appeared.correlationId));
        own = known;
    }
    if (!own) {
        QASID_LET(likely, guess(db, conversation.id, appeared, time));
        own = likely;
        guessed = own.has_value();
    }
    if (!own || own->direction != Direction::Out)
        return false;

    QString remoteId = own->remoteId;
    QString correlationId = own->correlationId;
    if (remoteId.isEmpty())
        remoteId = appeared.remoteId;
    if (correlationId.isEmpty())
        correlationId = appeared.correlationId;
    const QString doubt = guessed ? guessText(*own, appeared, time) : QString();
    const bool learned = remoteId != own->remoteId || correlationId != own->correlationId || guessed;
    if (learned)
        QASID_TRY(setIds(db, *own, remoteId, correlationId, doubt));
    if (!isOwn(*own))
        return true; // somebody else's, known already
    QASID_TRY(leaveOutbox(db, *own));
    if (learned || own->delivery != Delivery::Accepted)
        QASID_TRY(messagetable::setDelivery(db, changes, conversation, *own, Delivery::Accepted, std::nullopt));
    return true;
}

Result<Done> adopt(Database &db, ChangeSet &changes, ConversationState &conversation)
{
    struct Span {
        TimeMs first = 0;
        TimeMs last = 0;
    };
    QASID_LET(span,
        db.first(u"SELECT MIN(time), MAX(MAX(time, IFNULL(tried_at, time))) FROM messages INDEXED BY messages_unmatched"
                 " WHERE conversation = ? AND direction = 1 AND remote_id IS NULL AND delivery <> 0"_s,
            {conversation.id.value}, [](const Row &row) {
                return Span{row.number(0), row.number(1)};
            }));
    if (!span || span->last == 0)
        return Done();
    std::vector<MessageId> appeared;
    QASID_TRY(db.each(u"SELECT id FROM messages WHERE conversation = ? AND order_key BETWEEN ? AND ? AND direction = 1 AND delivery = 0"
                      " ORDER BY order_key"_s,
        {conversation.id.value, (span->first - kEchoWithin) * kKeysPerMs, (span->last + kEchoWithin) * kKeysPerMs},
        [&](const Row &row) { appeared.push_back({row.number(0)}); }));
    for (const MessageId id : appeared) {
        QASID_LET(message, messagetable::byId(db, id));
        QASID_LET(row, messagetable::state(db, id));
        const TimeMs time = timeOfOrderKey(row.orderKey);
        QASID_LET(own, guess(db, conversation.id, *message, time));
        if (!own)
            continue;
        QASID_TRY(messagetable::remove(db, changes, row));
        QASID_TRY(merge(db, changes, conversation, *message, time));
    }
    return conversationstate::refresh(db, conversation);
}

Result<Done> settle(Database &db, ChangeSet &changes, ConversationState &conversation, MessageState &own, const SendReceipt &receipt)
{
    QString remoteId = receipt.remoteId;
    QString correlationId = receipt.correlationId;
    if (contradicts(own, receipt)) {
        const QString strangersId = own.remoteId;
        const QString strangersCorrelation = own.correlationId;
        const QJsonObject said = jsonObject(own.guess);
        QASID_TRY(setIds(db, own, {}, {}, {}));
        QASID_TRY(storeStranger(db, changes, conversation, own, strangersId, strangersCorrelation, said));
    }
    if (!remoteId.isEmpty() && remoteId != own.remoteId) {
        QASID_LET(holder, messagetable::byRemoteId(db, conversation.id, remoteId));
        if (holder) {
            QASID_LET(released, release(db, changes, conversation, *holder));
            if (!released)
                remoteId.clear(); // the provider gave one id twice
        }
    }
    if (!correlationId.isEmpty() && correlationId != own.correlationId) {
        QASID_LET(holder, messagetable::byCorrelationId(db, conversation.id, correlationId));
        if (holder && holder->id != own.id) {
            QASID_LET(released, release(db, changes, conversation, *holder));
            if (released && remoteId.isEmpty())
                remoteId = holder->remoteId;
        }
    }
    if (remoteId.isEmpty())
        remoteId = own.remoteId;
    if (correlationId.isEmpty())
        correlationId = own.correlationId;
    // An answer without any id proves no guess.
    const bool proven = !receipt.remoteId.isEmpty() || !receipt.correlationId.isEmpty();
    QASID_TRY(setIds(db, own, remoteId, correlationId, proven ? QString() : own.guess));
    return messagetable::setDelivery(db, changes, conversation, own, Delivery::Accepted, std::nullopt);
}

} // namespace qasid::echo
