#include "core/store/echo.h"

#include "core/sql/database.h"
#include "core/sql/textornull.h"
#include "core/sql/try.h"
#include "core/store/conversationstate.h"
#include "core/store/jsontext.h"
#include "core/store/messagetable.h"

#include <limits>
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
    const auto *ownText = std::get_if<TextContent>(&own.content);
    const auto *appearedText = std::get_if<TextContent>(&appeared.content);
    if (ownText && appearedText && !ownText->texts.isEmpty() && !appearedText->texts.isEmpty())
        return ownText->texts == appearedText->texts; // which of them is the one to show is another matter
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

//! The oldest own message that may be the one: under way or doubtful, of equal content, tried within ten minutes of the echo, or before it
//! was received where its time is not known. What the customer said can only be what was said on their behalf.
Result<std::optional<MessageState>> guess(Database &db, ConversationId conversation, const Message &appeared, const Place &place)
{
    const TimeMs first = place.isReceipt ? 0 : place.time - kEchoWithin;
    const TimeMs last = place.time + kEchoWithin;
    std::vector<MessageId> candidates;
    QASID_TRY(db.each(u"SELECT id FROM messages WHERE conversation = ? AND direction = 1 AND remote_id IS NULL AND guess IS NULL"
                      " AND (delivery IN (3, 4, 5) OR (delivery IN (1, 2) AND doubted = 1))"
                      " AND (time BETWEEN ? AND ? OR tried_at BETWEEN ? AND ?)"
                      " AND (as_customer = 1 OR ? <> 0) AND order_key < ? ORDER BY order_key"_s,
        {conversation.value, first, last, first, last, appeared.direction, place.before.value_or(std::numeric_limits<qint64>::max())},
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
        {textOrNull(remoteId), textOrNull(correlationId), textOrNull(guess), own.id.value}));
    own.remoteId = remoteId;
    own.correlationId = correlationId;
    own.guess = guess;
    return Done();
}

//! What is needed to take a guess back: how far our own message had got, and who wrote the other one, when.
QString guessText(const MessageState &own, const Message &appeared, TimeMs time)
{
    return jsonText({{u"delivery"_s, int(own.delivery)}, {u"correlation_id"_s, own.correlationId}, {u"author"_s, appeared.author},
        {u"direction"_s, int(appeared.direction)}, {u"from_ai"_s, appeared.fromAi},
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
    stranger.direction = static_cast<Direction>(said[u"direction"].toInt(int(Direction::Out)));
    stranger.options = {};
    stranger.fromAi = said[u"from_ai"].toBool();
    stranger.delivery = Delivery::Received;
    stranger.error.reset();
    QASID_LET(key, messagetable::freeOrderKey(db, conversation.id, said[u"appeared"].toInteger()));
    stranger.orderKey = key;
    QASID_TRY(messagetable::insert(db, changes, stranger));
    if (conversationstate::isToBeRead(stranger.direction))
        conversationstate::arrive(changes, conversation, stranger);
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

//! A message that came before the answer to sending it. Where it counted as the customer's, nobody has it to read any more.
Result<Done> removeCopy(Database &db, ChangeSet &changes, ConversationState &conversation, const MessageState &copy)
{
    QASID_TRY(messagetable::remove(db, changes, copy));
    changes.arrived.removeAll({copy.conversation, copy.id});
    if (!conversationstate::isToBeRead(copy.direction))
        return conversationstate::refresh(db, conversation);
    if (conversation.unread > 0 && copy.orderKey >= conversation.firstUnreadKey)
        --conversation.unread;
    return conversationstate::recount(db, conversation);
}

//! Frees an id that another row of the conversation holds. False when that row has a better right to it.
Result<bool> release(Database &db, ChangeSet &changes, ConversationState &conversation, const MessageState &other, bool asCustomer)
{
    const bool likely
        = other.direction == Direction::Out || other.direction == Direction::Unknown || (other.direction == Direction::In && asCustomer);
    if (likely && other.delivery == Delivery::Received) {
        QASID_TRY(removeCopy(db, changes, conversation, other));
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

bool mayBeOurs(const ConversationState &conversation, const Message &appeared)
{
    return appeared.direction == Direction::Out || appeared.direction == Direction::Unknown
        || (appeared.direction == Direction::In && conversation.spokenFor);
}

Result<bool> merge(Database &db, ChangeSet &changes, ConversationState &conversation, const Message &appeared, const Place &place)
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
    if (!own && mayBeOurs(conversation, appeared)) {
        QASID_LET(likely, guess(db, conversation.id, appeared, place));
        own = likely;
        guessed = own.has_value();
    }
    if (!own || own->direction != Direction::Out || (!isOwn(*own) && appeared.direction == Direction::In))
        return false;

    QString remoteId = own->remoteId;
    QString correlationId = own->correlationId;
    if (remoteId.isEmpty())
        remoteId = appeared.remoteId;
    if (correlationId.isEmpty())
        correlationId = appeared.correlationId;
    const QString doubt = guessed ? guessText(*own, appeared, place.time) : QString();
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
        const Place place{.time = timeOfOrderKey(row.orderKey)};
        QASID_LET(own, guess(db, conversation.id, *message, place));
        if (!own)
            continue;
        QASID_TRY(messagetable::remove(db, changes, row));
        QASID_TRY(merge(db, changes, conversation, *message, place));
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
            QASID_LET(released, release(db, changes, conversation, *holder, own.asCustomer));
            if (!released)
                remoteId.clear(); // the provider gave one id twice
        }
    }
    if (!correlationId.isEmpty() && correlationId != own.correlationId) {
        QASID_LET(holder, messagetable::byCorrelationId(db, conversation.id, correlationId));
        if (holder && holder->id != own.id) {
            QASID_LET(released, release(db, changes, conversation, *holder, own.asCustomer));
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
