#include "core/store/storebulk.h"

#include "core/sql/database.h"
#include "core/sql/textornull.h"
#include "core/sql/try.h"
#include "core/store/accounttable.h"
#include "core/store/conversationstate.h"
#include "core/store/drafttable.h"
#include "core/store/jsontext.h"
#include "core/store/messagetable.h"
#include "core/store/profilefile.h"
#include "core/store/searchindex.h"
#include "core/store/settingtable.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kConversationsPerTransaction = 20'000;

} // namespace

struct StoreBulk::Private {
    std::unique_ptr<Database> db;
    int inTransaction = 0;

    Result<ParticipantId> addCustomer(AccountId account, const Customer &customer);
    Result<ConversationState> place(const Conversation &conversation, std::vector<Message> &messages);
    Result<Done> insert(ConversationState &state, const Conversation &conversation);
    Result<Done> addMessages(const ConversationState &state, std::vector<Message> &messages);
    Result<Done> index();
};

StoreBulk::StoreBulk()
    : d(std::make_unique<Private>())
{
}

StoreBulk::~StoreBulk() = default;

Result<std::unique_ptr<StoreBulk>> StoreBulk::open(const QString &directory)
{
    QASID_TRY(profilefile::prepare(directory));
    const QString fileName = profilefile::nameIn(directory);
    QASID_LET(db, Database::open(fileName, Database::Mode::Write));
    QASID_TRY(profilefile::upgrade(*db, fileName));
    QASID_TRY(searchindex::prepare(*db));
    QASID_TRY(settingtable::profileId(*db, SystemClock().now()));
    // Made-up data needs no safety on the way.
    QASID_TRY(db->execute(u"PRAGMA synchronous=OFF"_s));
    QASID_TRY(db->execute(u"PRAGMA cache_size=-131072"_s));
    QASID_TRY(db->execute(u"BEGIN IMMEDIATE"_s));
    std::unique_ptr<StoreBulk> bulk(new StoreBulk);
    bulk->d->db = std::move(db);
    return bulk;
}

Result<AccountId> StoreBulk::addAccount(const Account &account)
{
    ChangeSet ignored;
    QASID_LET(added, accounttable::add(*d->db, ignored, account));
    return added.id;
}

Result<ConversationId> StoreBulk::addConversation(const Conversation &conversation, std::vector<Message> messages)
{
    QASID_LET(customer, d->addCustomer(conversation.account, conversation.customer));
    QASID_LET(state, d->place(conversation, messages));
    state.customer = customer;
    QASID_TRY(d->insert(state, conversation));
    QASID_TRY(d->addMessages(state, messages));
    if (!conversation.draft.isEmpty()) {
        ChangeSet ignored;
        const Content words = TextContent{.text = conversation.draft, .texts = {}, .header = {}, .footer = {}};
        QASID_TRY(drafttable::save(*d->db, ignored,
            {.conversation = state.id,
                .kind = DraftKind::Reply,
                .message = {.content = words, .attachments = {}, .buttons = {}, .replyTo = {}}}));
    }
    if (++d->inTransaction == kConversationsPerTransaction) {
        d->inTransaction = 0;
        QASID_TRY(d->index());
        QASID_TRY(d->db->execute(u"COMMIT"_s));
        QASID_TRY(d->db->checkpoint(false));
        QASID_TRY(d->db->execute(u"BEGIN IMMEDIATE"_s));
    }
    return state.id;
}

Result<Done> StoreBulk::finish()
{
    QASID_TRY(d->index());
    QASID_TRY(d->db->execute(u"COMMIT"_s));
    QASID_TRY(d->db->execute(u"PRAGMA synchronous=FULL"_s));
    QASID_TRY(d->db->checkpoint(true));
    return d->db->execute(u"BEGIN IMMEDIATE"_s);
}

Result<ParticipantId> StoreBulk::Private::addCustomer(AccountId account, const Customer &customer)
{
    QASID_LET(id,
        db->insert(u"INSERT INTO customers (account, remote_id, name, nickname, phone, email, channel, channel_address, facts, sources)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {account.value, textOrNull(customer.remoteId), customer.name, customer.nickname, customer.phone, customer.email,
                customer.channel, customer.channelAddress, customer.facts.isEmpty() ? QString() : jsonText(customer.facts),
                sourcesToText(customer.sources)}));
    return ParticipantId{id};
}

//! Gives the messages their order keys, and finds what the conversation's row shows.
Result<ConversationState> StoreBulk::Private::place(const Conversation &conversation, std::vector<Message> &messages)
{
    ConversationState state;
    state.account = conversation.account;
    state.remoteId = conversation.remoteId;
    state.status = conversation.status;
    state.snoozedUntil = conversation.snoozedUntil;
    state.backFromSnooze = conversation.backFromSnooze;
    state.archived = conversation.archivedByProvider;
    state.assignedToMe = conversation.assignedToMe;
    state.context = conversation.context;
    state.accessRevoked = conversation.accessRevoked;
    state.lastActivity = conversation.lastActivity.value_or(0);
    qint64 last = 0;
    for (Message &message : messages) {
        if (!message.time)
            return fail(ErrorKind::InvalidInput, u"a message has no time"_s);
        message.orderKey = std::max(last + 1, *message.time * kKeysPerMs);
        last = message.orderKey;
        QASID_TRY(conversationstate::place(*db, state, message));
        state.count(message.delivery, +1);
    }
    // The newest of the customer's messages are the unread ones.
    for (std::size_t i = messages.size(); i-- > 0 && state.unread < conversation.unread;) {
        if (messages[i].direction == Direction::In)
            state.addUnread(messages[i].orderKey);
    }
    state.unread = conversation.unread;
    return state;
}

Result<Done> StoreBulk::Private::insert(ConversationState &state, const Conversation &conversation)
{
    QASID_LET(id,
        db->insert(u"INSERT INTO conversations (account, remote_id, customer, status, snoozed_until, back_from_snooze, archived, started,"
                   " assigned_to_me, assignee, unread, queued, failed, possibly_sent, last_activity, last_customer_message,"
                   " waiting_since, snippet, snippet_kind, snippet_direction, snippet_key, last_in_key, last_out_key, first_unread_key,"
                   " subject, access_user, access_revoked, title, parent, metadata)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {state.account.value, state.remoteId, state.customer.value, state.status, state.snoozedUntil, state.backFromSnooze,
                state.archived, state.assignedToMe, conversation.assignee, state.unread, state.queued, state.failed, state.possiblySent,
                state.lastActivity, state.lastCustomerMessage, state.waitingSince, state.snippet, state.snippetKind, state.snippetDirection,
                state.snippetKey, state.lastInKey, state.lastOutKey, state.firstUnreadKey, state.context.subject, state.context.access,
                state.accessRevoked, conversation.title, conversation.parent,
                conversation.metadata.isEmpty() ? std::nullopt : std::optional(jsonText(conversation.metadata))}));
    state.id = {id};
    return Done();
}

Result<Done> StoreBulk::Private::addMessages(const ConversationState &state, std::vector<Message> &messages)
{
    ChangeSet ignored;
    for (Message &message : messages) {
        message.conversation = state.id;
        const bool waits = message.delivery == Delivery::Held || message.delivery == Delivery::Queued;
        QASID_TRY(messagetable::insert(*db, ignored, message, waits ? message.time : std::nullopt));
        if (waits)
            QASID_TRY(db->run(u"INSERT INTO outbox (message, conversation, not_before) VALUES (?, ?, ?)"_s,
                {message.id.value, state.id.value, *message.time}));
    }
    return Done();
}

//! What was added since the last time, for searching.
Result<Done> StoreBulk::Private::index()
{
    for (bool more = true; more;) {
        QASID_LET(left, searchindex::step(*db));
        more = left;
    }
    return Done();
}

} // namespace qasid
