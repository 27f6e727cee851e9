#include "core/store/conversationstate.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"
#include "core/store/messagetable.h"

using namespace Qt::StringLiterals;

namespace qasid {

void ConversationState::count(Delivery delivery, int difference)
{
    switch (delivery) {
    case Delivery::Held:
    case Delivery::Queued:
    case Delivery::Sending:
        queued += difference;
        break;
    case Delivery::Failed:
        failed += difference;
        break;
    case Delivery::PossiblySent:
        possiblySent += difference;
        break;
    case Delivery::Received:
    case Delivery::Accepted:
        break;
    }
}

void ConversationState::addUnread(qint64 orderKey)
{
    ++unread;
    firstUnreadKey = firstUnreadKey == 0 ? orderKey : std::min(firstUnreadKey, orderKey);
}

void ConversationState::reopen()
{
    status = ConversationStatus::Open;
    snoozedUntil.reset();
    backFromSnooze = false;
    archived = false;
    archivedAt.reset();
}

bool ConversationState::isChanged() const
{
    return static_cast<const ConversationStanding &>(*this) != stored
        || static_cast<const ConversationBelonging &>(*this) != storedBelonging;
}

namespace conversationstate {

namespace {

// Built from literals once: a concatenation would be done again at each call.
#define STATE_COLUMNS                                                                                                                      \
    "id, account, remote_id, customer, status, snoozed_until, back_from_snooze, archived, archived_at, started, assigned_to_me, "          \
    "unread, queued, failed, possibly_sent, last_activity, last_customer_message, waiting_since, snippet, snippet_kind, "                  \
    "snippet_direction, snippet_key, last_in_key, last_out_key, first_unread_key, channel, channel_address, "                              \
    "subject, access_user, access_revoked, spoken_for"

ConversationState readConversationState(const Row &row)
{
    ConversationState state;
    state.id = {row.number(0)};
    state.account = {row.number(1)};
    state.remoteId = row.text(2);
    state.customer = {row.number(3)};
    state.status = row.as<ConversationStatus>(4);
    state.snoozedUntil = row.numberIfAny(5);
    state.backFromSnooze = row.flag(6);
    state.archived = row.flag(7);
    state.archivedAt = row.numberIfAny(8);
    state.started = row.flag(9);
    state.assignedToMe = row.flag(10);
    state.unread = int(row.number(11));
    state.queued = int(row.number(12));
    state.failed = int(row.number(13));
    state.possiblySent = int(row.number(14));
    state.lastActivity = row.number(15);
    state.lastCustomerMessage = row.numberIfAny(16);
    state.waitingSince = row.numberIfAny(17);
    state.snippet = row.text(18);
    state.snippetKind = row.text(19);
    state.snippetDirection = row.as<Direction>(20);
    state.snippetKey = row.number(21);
    state.lastInKey = row.number(22);
    state.lastOutKey = row.number(23);
    state.firstUnreadKey = row.number(24);
    state.channel = row.text(25);
    state.channelAddress = row.text(26);
    state.context = {.subject = row.text(27), .access = row.text(28)};
    state.accessRevoked = row.numberIfAny(29);
    state.spokenFor = row.flag(30);
    state.stored = static_cast<const ConversationStanding &>(state);
    state.storedBelonging = static_cast<const ConversationBelonging &>(state);
    return state;
}

// What counts as the customer's word and as our answer. What was not sent is neither.
#define CUSTOMERS "(direction = 0 OR (direction = 1 AND as_customer = 1 AND delivery <> 6))"
#define OURS "direction = 1 AND as_customer = 0 AND delivery <> 6"

//! Whose word it is: what we wrote on behalf of the customer is theirs.
Direction saidBy(const Message &message)
{
    return message.direction == Direction::Out && message.options.asCustomer ? Direction::In : message.direction;
}

void showNewest(ConversationState &state, const Message &message)
{
    state.snippet = snippetOf(message.content);
    state.snippetKind = contentKind(message.content);
    state.snippetDirection = saidBy(message);
    state.lastActivity = timeOfOrderKey(message.orderKey);
    if (message.direction != Direction::System)
        state.snippetKey = message.orderKey;
}

Result<Done> findWaiting(Database &db, ConversationState &state)
{
    QASID_LET(first,
        db.first(u"SELECT order_key FROM messages WHERE conversation = ? AND " CUSTOMERS " AND order_key > ? ORDER BY order_key LIMIT 1"_s,
            {state.id.value, state.lastOutKey}, [](const Row &row) { return row.number(0); }));
    state.waitingSince = first ? std::optional(timeOfOrderKey(*first)) : std::nullopt;
    return Done();
}

} // namespace

Result<std::optional<ConversationState>> loadIfAny(Database &db, ConversationId id)
{
    return db.first(u"SELECT " STATE_COLUMNS " FROM conversations WHERE id = ?"_s, {id.value}, readConversationState);
}

Result<ConversationState> load(Database &db, ConversationId id)
{
    QASID_LET(found, loadIfAny(db, id));
    if (!found)
        return fail(ErrorKind::NotFound, u"there is no conversation %1"_s.arg(id.value));
    return std::move(*found);
}

Result<std::optional<ConversationState>> find(Database &db, AccountId account, const QString &remoteId)
{
    return db.first(u"SELECT " STATE_COLUMNS " FROM conversations WHERE account = ? AND remote_id = ?"_s, {account.value, remoteId},
        readConversationState);
}

Result<std::optional<ConversationState>> findWith(
    Database &db, AccountId account, const QString &userRemoteId, const QStringList &exceptChannels)
{
    std::optional<ConversationId> newest;
    QASID_TRY(db.each(u"SELECT c.id, c.personal, c.channel, p.channel FROM customers p CROSS JOIN conversations c ON c.customer = p.id"
                      " WHERE p.account = ? AND p.remote_id = ? ORDER BY c.last_activity DESC, c.id DESC"_s,
        {account.value, userRemoteId}, [&](const Row &row) {
            const bool here = row.flag(1) || !row.text(2).isEmpty();
            if (!newest && !exceptChannels.contains(row.text(here ? 2 : 3)))
                newest = ConversationId{row.number(0)};
        }));
    if (!newest)
        return std::optional<ConversationState>();
    QASID_LET(state, load(db, *newest));
    return std::optional(std::move(state));
}

Result<ConversationState> create(Database &db, AccountId account, const QString &remoteId, TimeMs created)
{
    ConversationState state;
    state.account = account;
    state.remoteId = remoteId;
    state.lastActivity = created;
    QASID_LET(customer,
        db.insert(u"INSERT INTO customers (account, name, nickname, phone, email, channel, channel_address, facts)"
                  " VALUES (?, '', '', '', '', '', '', '')"_s,
            {account.value}));
    state.customer = {customer};
    QASID_LET(id,
        db.insert(u"INSERT INTO conversations (account, remote_id, customer, last_activity, personal) VALUES (?, ?, ?, ?, ?)"_s,
            {account.value, remoteId, customer, created, isPlaceholder(remoteId)}));
    state.id = {id};
    return state;
}

Result<Done> save(Database &db, ChangeSet &changes, const ConversationState &state)
{
    // Several statements, because an UPDATE writes every index over a column it names, changed or not.
    QASID_TRY(db.run(u"UPDATE conversations SET unread = ?, last_activity = ?, last_customer_message = ?, snippet = ?, snippet_kind = ?,"
                     " snippet_direction = ?, snippet_key = ?, last_in_key = ?, last_out_key = ?, first_unread_key = ? WHERE id = ?"_s,
        {state.unread, state.lastActivity, state.lastCustomerMessage, state.snippet, state.snippetKind, state.snippetDirection,
            state.snippetKey, state.lastInKey, state.lastOutKey, state.firstUnreadKey, state.id.value}));
    if (static_cast<const ConversationStanding &>(state) != state.stored) {
        QASID_TRY(db.run(u"UPDATE conversations SET status = ?, snoozed_until = ?, back_from_snooze = ?, archived = ?, archived_at = ?,"
                         " started = ?, assigned_to_me = ?, queued = ?, failed = ?, possibly_sent = ?, waiting_since = ?, channel = ?,"
                         " channel_address = ? WHERE id = ?"_s,
            {state.status, state.snoozedUntil, state.backFromSnooze, state.archived, state.archivedAt, state.started, state.assignedToMe,
                state.queued, state.failed, state.possiblySent, state.waitingSince, state.channel, state.channelAddress, state.id.value}));
    }
    if (static_cast<const ConversationBelonging &>(state) != state.storedBelonging) {
        QASID_TRY(db.run(u"UPDATE conversations SET subject = ?, access_user = ?, access_revoked = ?, spoken_for = ? WHERE id = ?"_s,
            {state.context.subject, state.context.access, state.accessRevoked, state.spokenFor, state.id.value}));
    }
    changes.conversations.insert(state.id);
    return Done();
}

Result<Done> tell(
    Database &db, ChangeSet &changes, ConversationState &state, const SystemContent &content, std::optional<TimeMs> told, TimeMs time)
{
    QASID_LET(line, messagetable::insertLine(db, changes, state.id, content, told, time));
    return place(db, state, line);
}

bool isToBeRead(Direction direction)
{
    return direction == Direction::In || direction == Direction::Unknown;
}

void arrive(ChangeSet &changes, ConversationState &state, const Message &message)
{
    state.addUnread(message.orderKey);
    changes.arrived.append({state.id, message.id});
}

Result<Done> place(Database &db, ConversationState &state, const Message &message)
{
    const qint64 key = message.orderKey;
    const Direction direction = saidBy(message);
    const bool system = direction == Direction::System;
    if (system ? state.snippetKey == 0 : key > state.snippetKey)
        showNewest(state, message);

    if (direction == Direction::In) {
        const TimeMs time = timeOfOrderKey(key);
        state.lastInKey = std::max(state.lastInKey, key);
        state.lastCustomerMessage = std::max(state.lastCustomerMessage.value_or(0), time);
        if (key > state.lastOutKey)
            state.waitingSince = std::min(state.waitingSince.value_or(time), time);
    } else if (direction == Direction::Out) {
        state.lastOutKey = std::max(state.lastOutKey, key);
        if (state.lastOutKey > state.lastInKey)
            state.waitingSince.reset();
        else if (state.waitingSince)
            return findWaiting(db, state); // a late answer to some of them
    }
    return Done();
}

Result<Done> refresh(Database &db, ConversationState &state)
{
    const auto number = [](const Row &row) { return row.number(0); };
    const auto newestOf = [&](const QString &sql) { return db.first(sql, {state.id.value}, number); };

    QASID_LET(newest, newestOf(u"SELECT id FROM messages WHERE conversation = ? AND direction <> 2 ORDER BY order_key DESC LIMIT 1"_s));
    QASID_LET(newestOfAll, newestOf(u"SELECT id FROM messages WHERE conversation = ? ORDER BY order_key DESC LIMIT 1"_s));
    state.snippet.clear();
    state.snippetKind.clear();
    state.snippetDirection = Direction::Unknown;
    state.snippetKey = 0;
    if (newest || newestOfAll) {
        QASID_LET(message, messagetable::byId(db, {newest ? *newest : *newestOfAll}));
        if (message)
            showNewest(state, *message);
    }

    QASID_LET(in, newestOf(u"SELECT order_key FROM messages WHERE conversation = ? AND " CUSTOMERS " ORDER BY order_key DESC LIMIT 1"_s));
    state.lastInKey = in.value_or(0);
    QASID_LET(out, newestOf(u"SELECT order_key FROM messages WHERE conversation = ? AND " OURS " ORDER BY order_key DESC LIMIT 1"_s));
    state.lastOutKey = out.value_or(0);
    return findWaiting(db, state);
}

Result<Done> recount(Database &db, ConversationState &state)
{
    QASID_TRY(refresh(db, state));
    state.lastCustomerMessage = state.lastInKey == 0 ? std::nullopt : std::optional(timeOfOrderKey(state.lastInKey));
    // The newest of the customer's messages are the unread ones.
    std::vector<qint64> unread;
    if (state.unread > 0) {
        QASID_TRY(
            db.each(u"SELECT order_key FROM messages WHERE conversation = ? AND direction IN (0, 4) ORDER BY order_key DESC LIMIT ?"_s,
                {state.id.value, state.unread}, [&](const Row &row) { unread.push_back(row.number(0)); }));
    }
    state.unread = int(unread.size());
    state.firstUnreadKey = unread.empty() ? 0 : unread.back();
    return Done();
}

} // namespace conversationstate

} // namespace qasid
