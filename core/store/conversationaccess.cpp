#include "core/store/conversationaccess.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/conversationstate.h"
#include "core/store/customertable.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace qasid::conversationaccess {

namespace {

struct Access {
    std::optional<TimeMs> granted;
    std::optional<TimeMs> revoked;
};

Access readAccess(const Row &row)
{
    return {.granted = row.numberIfAny(0), .revoked = row.numberIfAny(1)};
}

//! Of whoever's access the conversation needs.
Result<Access> accessOf(Database &db, const ConversationState &conversation)
{
    const QString &user = conversation.context.access;
    const auto found = user.isEmpty()
        ? db.first(u"SELECT access_granted, access_revoked FROM customers WHERE id = ?"_s, {conversation.customer.value}, readAccess)
        : db.first(u"SELECT access_granted, access_revoked FROM customers WHERE account = ? AND remote_id = ?"_s,
            {conversation.account.value, user}, readAccess);
    if (!found)
        return fail(found.error());
    return found->value_or(Access());
}

Result<Done> tell(Database &db, ChangeSet &changes, ConversationState &conversation, const QString &code, TimeMs time)
{
    return conversationstate::tell(db, changes, conversation, SystemContent{.code = code, .text = {}}, time, time);
}

Result<Done> settleAllOf(Database &db, ChangeSet &changes, AccountId account, const QString &user, ParticipantId id)
{
    std::vector<ConversationId> conversations;
    const auto add = [&](const Row &row) { conversations.push_back({row.number(0)}); };
    QASID_TRY(db.each(u"SELECT id FROM conversations WHERE account = ? AND access_user = ? AND access_user <> '' ORDER BY id"_s,
        {account.value, user}, add));
    QASID_TRY(
        db.each(u"SELECT id FROM conversations INDEXED BY conversations_by_customer WHERE customer = ? AND access_user = '' ORDER BY id"_s,
            {id.value}, add));
    for (const ConversationId conversation : conversations) {
        QASID_LET(state, conversationstate::load(db, conversation));
        QASID_TRY(settle(db, changes, state));
        QASID_TRY(conversationstate::save(db, changes, state));
    }
    return Done();
}

} // namespace

Result<Done> settle(Database &db, ChangeSet &changes, ConversationState &conversation)
{
    QASID_LET(access, accessOf(db, conversation));
    if (access.revoked && !conversation.accessRevoked) {
        conversation.accessRevoked = access.revoked;
        return tell(db, changes, conversation, u"access_revoked"_s, *access.revoked);
    }
    if (!access.revoked && conversation.accessRevoked) {
        const TimeMs time = std::max(access.granted.value_or(0), *conversation.accessRevoked);
        conversation.accessRevoked.reset();
        return tell(db, changes, conversation, u"access_granted"_s, time);
    }
    return Done();
}

Result<Done> revoke(Database &db, ChangeSet &changes, AccountId account, const QString &user, TimeMs time)
{
    QASID_LET(id, customertable::ensure(db, account, user));
    QASID_LET(news,
        db.run(u"UPDATE customers SET access_revoked = ? WHERE id = ? AND access_revoked IS NULL AND IFNULL(access_granted < ?, 1)"_s,
            {time, id.value, time}));
    return news > 0 ? settleAllOf(db, changes, account, user, id) : Result<Done>(Done());
}

Result<Done> grant(Database &db, ChangeSet &changes, AccountId account, const Customer &user, TimeMs time)
{
    QASID_TRY(customertable::learn(db, changes, account, user));
    QASID_LET(id, customertable::ensure(db, account, user.remoteId));
    QASID_TRY(db.run(u"UPDATE customers SET access_granted = MAX(IFNULL(access_granted, 0), ?),"
                     " access_revoked = CASE WHEN access_revoked > ? THEN access_revoked END WHERE id = ?"_s,
        {time, time, id.value}));
    return settleAllOf(db, changes, account, user.remoteId, id);
}

} // namespace qasid::conversationaccess
