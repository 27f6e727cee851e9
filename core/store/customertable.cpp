#include "core/store/customertable.h"

#include "core/sql/database.h"
#include "core/sql/textornull.h"
#include "core/sql/try.h"
#include "core/store/conversationaccess.h"
#include "core/store/conversationstate.h"
#include "core/store/jsontext.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace qasid::customertable {

namespace {

#define CUSTOMER_COLUMNS "id, account, remote_id, name, nickname, phone, email, channel, channel_address, facts, sources"

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
        .sources = sourcesFromText(row.text(10)),
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

//! What is known, made better by what was told, each fact with where it came from.
class Merging {
public:
    Merging(Customer known, const Customer &told)
        : m_known(std::move(known))
        , m_told(told)
    {
    }

    //! What was told is newer.
    Customer better()
    {
        fact(m_known.remoteId, m_told.remoteId, "remote_id"_L1);
        fact(m_known.name, m_told.name, "name"_L1);
        if (!isAnothersCard())
            fact(m_known.phone, m_told.phone, "phone"_L1);
        fact(m_known.email, m_told.email, "email"_L1);
        takeChannel(m_known, m_told);
        for (auto it = m_told.facts.begin(); it != m_told.facts.end(); ++it) {
            if (it->isNull() || *it == QJsonValue(QString()))
                continue;
            const bool changes = m_known.facts.value(it.key()) != *it;
            if (changes)
                m_known.facts.insert(it.key(), it.value());
            source(it.key(), changes);
        }
        return std::move(m_known);
    }

private:
    //! A card can be anybody's: its number does not take the place of one that the provider gave.
    bool isAnothersCard() const
    {
        const QString from = m_known.sources.value(u"phone"_s);
        const bool given = from == factsource::kAccess || from == factsource::kLookup || from == factsource::kProfile;
        return given && m_told.sources.value(u"phone"_s) == factsource::kContact && m_told.phone != m_known.phone;
    }

    void fact(QString &known, const QString &told, QLatin1StringView name)
    {
        if (told.isEmpty())
            return;
        const bool changes = known != told;
        if (changes)
            known = told;
        if (changes || !m_told.sources.isEmpty()) // spares nearly every message the looking up
            source(name, changes);
    }

    void source(const QString &name, bool changes)
    {
        if (changes)
            m_known.sources.remove(name);
        const QString told = m_told.sources.value(name);
        if (!told.isEmpty() && !m_known.sources.contains(name))
            m_known.sources.insert(name, told);
    }

    Customer m_known;
    const Customer &m_told;
};

Customer merged(Customer known, const Customer &told)
{
    return Merging(std::move(known), told).better();
}

Result<std::optional<Customer>> find(Database &db, AccountId account, const QString &remoteId)
{
    return db.first(
        u"SELECT " CUSTOMER_COLUMNS " FROM customers WHERE account = ? AND remote_id = ?"_s, {account.value, remoteId}, readCustomer);
}

Result<Done> update(Database &db, ChangeSet &changes, const Customer &customer)
{
    const auto remoteId = textOrNull(customer.remoteId);
    const QString facts = customer.facts.isEmpty() ? QString() : jsonText(customer.facts);
    QASID_TRY(db.run(u"UPDATE customers SET remote_id = ?, name = ?, nickname = ?, phone = ?, email = ?, channel = ?, channel_address = ?,"
                     " facts = ?, sources = ? WHERE id = ?"_s,
        {remoteId, customer.name, customer.nickname, customer.phone, customer.email, customer.channel, customer.channelAddress, facts,
            sourcesToText(customer.sources), customer.id.value}));
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

Result<Customer> findOrInsert(Database &db, AccountId account, const QString &remoteId)
{
    QASID_LET(known, find(db, account, remoteId));
    return known ? Result<Customer>(std::move(*known)) : insert(db, account, remoteId);
}

//! Conversations that became another customer's, except the one the write works on, whose row is still to be saved.
Result<Done> settleAccess(Database &db, ChangeSet &changes, const std::vector<ConversationId> &ids, const ConversationState *worked)
{
    for (const ConversationId id : ids) {
        changes.conversations.insert(id);
        if (worked && worked->id == id)
            continue;
        QASID_LET(state, conversationstate::load(db, id));
        QASID_TRY(conversationaccess::settle(db, changes, state));
        QASID_TRY(conversationstate::save(db, changes, state));
    }
    return Done();
}

//! The nameless one turns out to be that customer: their conversations, their nickname and what else is not known yet.
Result<Customer> absorb(
    Database &db, ChangeSet &changes, const Customer &nameless, const Customer &into, const ConversationState *worked = nullptr)
{
    std::vector<ConversationId> moved;
    QASID_TRY(db.each(u"SELECT id FROM conversations WHERE customer = ?"_s, {nameless.id.value},
        [&](const Row &row) { moved.push_back({row.number(0)}); }));
    QASID_TRY(db.run(u"UPDATE conversations SET customer = ? WHERE customer = ?"_s, {into.id.value, nameless.id.value}));
    QASID_TRY(db.run(u"DELETE FROM customers WHERE id = ?"_s, {nameless.id.value}));
    Customer both = merged(nameless, into);
    both.id = into.id;
    if (nameless.nickname.isEmpty())
        both.nickname = into.nickname;
    if (both != into)
        QASID_TRY(update(db, changes, both));
    QASID_TRY(settleAccess(db, changes, moved, worked));
    return both;
}

//! Gives the conversation to the customer of that remote id; a nameless predecessor goes.
Result<Customer> giveTo(Database &db, ChangeSet &changes, ConversationState &conversation, const Customer &before, const QString &remoteId)
{
    QASID_LET(customer, findOrInsert(db, conversation.account, remoteId));
    if (before.remoteId.isEmpty()) {
        QASID_LET(both, absorb(db, changes, before, customer, &conversation));
        customer = std::move(both);
    } else {
        QASID_TRY(db.run(u"UPDATE conversations SET customer = ? WHERE id = ?"_s, {customer.id.value, conversation.id.value}));
    }
    conversation.customer = customer.id;
    return std::move(customer);
}

//! One phone number is one person: joins the nameless ones with it and the one whose remote id is known. `worked` is the
//! conversation the write works on, if any.
Result<Done> joinByPhone(Database &db, ChangeSet &changes, Customer customer, ConversationState *worked)
{
    if (customer.phone.isEmpty())
        return Done();
    if (customer.remoteId.isEmpty()) {
        QASID_LET(named,
            db.first(u"SELECT " CUSTOMER_COLUMNS " FROM customers INDEXED BY customers_by_phone WHERE account = ? AND phone = ?"
                     " AND phone <> '' AND remote_id IS NOT NULL ORDER BY id LIMIT 1"_s,
                {customer.account.value, customer.phone}, readCustomer));
        if (!named)
            return Done();
        QASID_TRY(absorb(db, changes, customer, *named, worked));
        if (worked)
            worked->customer = named->id;
        return Done();
    }
    std::vector<Customer> nameless;
    QASID_TRY(db.each(u"SELECT " CUSTOMER_COLUMNS " FROM customers INDEXED BY customers_by_phone WHERE account = ? AND phone = ?"
                      " AND phone <> '' AND remote_id IS NULL"_s,
        {customer.account.value, customer.phone}, [&](const Row &row) { nameless.push_back(readCustomer(row)); }));
    for (const Customer &one : nameless) {
        QASID_LET(both, absorb(db, changes, one, customer, worked));
        customer = std::move(both);
    }
    return Done();
}

} // namespace

Result<Customer> byId(Database &db, ParticipantId id)
{
    QASID_LET(found, db.first(u"SELECT " CUSTOMER_COLUMNS " FROM customers WHERE id = ?"_s, {id.value}, readCustomer));
    if (!found)
        return fail(ErrorKind::NotFound, u"there is no customer %1"_s.arg(id.value));
    return std::move(*found);
}

Result<ParticipantId> ensure(Database &db, AccountId account, const QString &remoteId)
{
    QASID_LET(customer, findOrInsert(db, account, remoteId));
    return customer.id;
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
            QASID_LET(given, giveTo(db, changes, conversation, known, told.remoteId));
            customer = std::move(given);
        }
    }
    takeChannel(conversation, told);
    const Customer better = merged(customer, told);
    if (better == known)
        return Done();
    if (better != customer)
        QASID_TRY(update(db, changes, better));
    if (better.phone != known.phone || better.remoteId != known.remoteId)
        QASID_TRY(joinByPhone(db, changes, better, &conversation));
    if (conversation.customer != known.id || better.remoteId != known.remoteId)
        QASID_TRY(conversationaccess::settle(db, changes, conversation));
    return Done();
}

Result<Done> learn(Database &db, ChangeSet &changes, AccountId account, const Customer &told)
{
    if (told.remoteId.isEmpty())
        return Done();
    QASID_LET(known, findOrInsert(db, account, told.remoteId));
    const Customer better = merged(known, told);
    if (better == known)
        return Done();
    QASID_TRY(update(db, changes, better));
    return better.phone == known.phone ? Result<Done>(Done()) : joinByPhone(db, changes, better, nullptr);
}

Result<Done> setNickname(Database &db, ChangeSet &changes, ParticipantId id, const QString &nickname)
{
    QASID_LET(customer, byId(db, id));
    customer.nickname = nickname;
    return update(db, changes, customer);
}

} // namespace qasid::customertable
