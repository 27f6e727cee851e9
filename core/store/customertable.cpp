#include "core/store/customertable.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/conversationstate.h"
#include "core/store/jsontext.h"

using namespace Qt::StringLiterals;

namespace qasid::customertable {

namespace {

#define CUSTOMER_COLUMNS "id, account, remote_id, name, nickname, phone, email, channel, channel_address, facts"

Customer readCustomer(const Row &row)
{
    return {
        .id = {row.number(0)},
        .account = {row.number(1)},
        .remoteId = row.text(2),
        .name = row.text(3),
        .nickname = row.text(4),
        .phone = row.text(5),
        .email = row.text(6),
        .channel = row.text(7),
        .channelAddress = row.text(8),
        .facts = jsonObject(row.text(9)),
    };
}

void take(QString &known, const QString &told)
{
    if (!told.isEmpty())
        known = told;
}

//! Of a customer or a conversation.
template <class Known>
void takeChannel(Known &known, const Customer &told)
{
    if (!told.channel.isEmpty() && told.channel != known.channel)
        known.channelAddress.clear(); // was one of another channel
    take(known.channel, told.channel);
    take(known.channelAddress, told.channelAddress);
}

Customer merged(Customer known, const Customer &told)
{
    take(known.remoteId, told.remoteId);
    take(known.name, told.name);
    take(known.phone, told.phone);
    take(known.email, told.email);
    takeChannel(known, told);
    for (auto it = told.facts.begin(); it != told.facts.end(); ++it) {
        if (!it->isNull() && *it != QJsonValue(QString()))
            known.facts.insert(it.key(), it.value());
    }
    return known;
}

Result<std::optional<Customer>> find(Database &db, AccountId account, const QString &remoteId)
{
    return db.first(
        u"SELECT " CUSTOMER_COLUMNS " FROM customers WHERE account = ? AND remote_id = ?"_s, {account.value, remoteId}, readCustomer);
}

Result<Done> update(Database &db, ChangeSet &changes, const Customer &customer)
{
    const auto remoteId = customer.remoteId.isEmpty() ? std::nullopt : std::optional(customer.remoteId);
    const QString facts = customer.facts.isEmpty() ? QString() : jsonText(customer.facts);
    QASID_TRY(db.run(u"UPDATE customers SET remote_id = ?, name = ?, nickname = ?, phone = ?, email = ?, channel = ?, channel_address = ?,"
                     " facts = ? WHERE id = ?"_s,
        {remoteId, customer.name, customer.nickname, customer.phone, customer.email, customer.channel, customer.channelAddress, facts,
            customer.id.value}));
    return db.each(u"SELECT id FROM conversations WHERE customer = ?"_s, {customer.id.value},
        [&](const Row &row) { changes.conversations.insert({row.number(0)}); });
}

Result<Customer> insert(Database &db, AccountId account, const QString &remoteId)
{
    QASID_LET(id,
        db.insert(u"INSERT INTO customers (account, remote_id, name, nickname, phone, email, channel, channel_address, facts)"
                  " VALUES (?, ?, '', '', '', '', '', '', '')"_s,
            {account.value, remoteId}));
    return Customer{.id = {id}, .account = account, .remoteId = remoteId};
}

//! Gives the conversation to the customer of that remote id; a nameless predecessor that nothing else uses goes.
Result<Customer> giveTo(Database &db, ConversationState &conversation, const Customer &before, const QString &remoteId)
{
    QASID_LET(known, find(db, conversation.account, remoteId));
    Customer customer;
    if (known) {
        customer = std::move(*known);
    } else {
        QASID_LET(inserted, insert(db, conversation.account, remoteId));
        customer = std::move(inserted);
    }
    QASID_TRY(db.run(u"UPDATE conversations SET customer = ? WHERE id = ?"_s, {customer.id.value, conversation.id.value}));
    conversation.customer = customer.id;
    if (before.remoteId.isEmpty()) {
        take(customer.nickname, before.nickname);
        QASID_TRY(db.run(u"DELETE FROM customers WHERE id = ?"_s, {before.id.value}));
    }
    return customer;
}

} // namespace

Result<Customer> byId(Database &db, ParticipantId id)
{
    QASID_LET(found, db.first(u"SELECT " CUSTOMER_COLUMNS " FROM customers WHERE id = ?"_s, {id.value}, readCustomer));
    if (!found)
        return fail(ErrorKind::NotFound, u"there is no customer %1"_s.arg(id.value));
    return std::move(*found);
}

Result<Done> learn(Database &db, ChangeSet &changes, ConversationState &conversation, const Customer &told, bool certain)
{
    QASID_LET(known, byId(db, conversation.customer));
    Customer customer = known;
    if (!told.remoteId.isEmpty() && told.remoteId != known.remoteId) {
        const bool somebodyElse = !known.remoteId.isEmpty();
        if (somebodyElse && !certain)
            return Done();
        QASID_LET(existing, find(db, conversation.account, told.remoteId));
        if (somebodyElse || existing) {
            QASID_LET(given, giveTo(db, conversation, known, told.remoteId));
            customer = std::move(given);
        }
    }
    takeChannel(conversation, told);
    Customer better = merged(customer, told);
    if (better == known)
        return Done();
    return update(db, changes, better);
}

Result<Done> learn(Database &db, ChangeSet &changes, AccountId account, const Customer &told)
{
    if (told.remoteId.isEmpty())
        return Done();
    QASID_LET(known, find(db, account, told.remoteId));
    if (!known) {
        QASID_LET(inserted, insert(db, account, told.remoteId));
        return update(db, changes, merged(inserted, told));
    }
    const Customer better = merged(*known, told);
    return better == *known ? Result<Done>(Done()) : update(db, changes, better);
}

Result<Done> setNickname(Database &db, ChangeSet &changes, ParticipantId id, const QString &nickname)
{
    QASID_LET(customer, byId(db, id));
    customer.nickname = nickname;
    return update(db, changes, customer);
}

} // namespace qasid::customertable
