#include "core/store/conversationtree.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/conversationactions.h"
#include "core/store/conversationstate.h"
#include "core/store/customertable.h"
#include "core/store/drafttable.h"
#include "core/store/jsontext.h"
#include "core/store/localfiles.h"
#include "core/store/messagetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::conversationtree {

namespace {

constexpr std::size_t kDeepest = 20;

//! What is kept of a conversation as the provider has it.
struct Kept {
    QString title;
    QString parent;
    std::optional<QString> metadata;
    bool operator==(const Kept &) const = default;
};

Kept readKept(const Row &row)
{
    return {.title = row.text(0), .parent = row.text(1), .metadata = row.isNull(2) ? std::nullopt : std::optional(row.text(2))};
}

Result<Kept> keptOf(Database &db, ConversationId id)
{
    QASID_LET(found, db.first(u"SELECT title, parent, metadata FROM conversations WHERE id = ?"_s, {id.value}, readKept));
    if (!found)
        return fail(ErrorKind::NotFound, u"there is no conversation %1"_s.arg(id.value));
    return std::move(*found);
}

Kept better(Kept kept, const RemoteConversation &told)
{
    if (told.name)
        kept.title = *told.name;
    if (told.parent)
        kept.parent = *told.parent == told.id ? QString() : *told.parent;
    if (told.metadata)
        kept.metadata = told.metadata->isEmpty() ? std::nullopt : std::optional(jsonText(*told.metadata));
    return kept;
}

//! The conversation of that remote id shows how many are under it.
Result<Done> announceParent(Database &db, ChangeSet &changes, AccountId account, const QString &parent)
{
    if (parent.isEmpty())
        return Done();
    return db.each(u"SELECT id FROM conversations WHERE account = ? AND remote_id = ?"_s, {account.value, parent},
        [&](const Row &row) { changes.conversations.insert({row.number(0)}); });
}

Result<Done> keep(Database &db, ChangeSet &changes, const ConversationState &state, const RemoteConversation &told)
{
    QASID_LET(known, keptOf(db, state.id));
    const Kept now = better(known, told);
    if (now == known)
        return Done();
    QASID_TRY(db.run(u"UPDATE conversations SET title = ?, parent = ?, metadata = ? WHERE id = ?"_s,
        {now.title, now.parent, now.metadata, state.id.value}));
    changes.conversations.insert(state.id);
    if (now.parent == known.parent)
        return Done();
    QASID_TRY(announceParent(db, changes, state.account, known.parent));
    return announceParent(db, changes, state.account, now.parent);
}

//! What comes with the conversation itself is what the provider knows of the customer.
Customer withSources(Customer told)
{
    const auto source = [&told](const QString &name, bool says) {
        if (says && !told.sources.contains(name))
            told.sources.insert(name, factsource::kProfile);
    };
    source(u"remote_id"_s, !told.remoteId.isEmpty());
    source(u"name"_s, !told.name.isEmpty());
    source(u"phone"_s, !told.phone.isEmpty());
    source(u"email"_s, !told.email.isEmpty());
    for (const QString &name : told.facts.keys())
        source(name, true);
    return told;
}

Result<Done> collectFiles(Database &db, ConversationId id, QSet<QString> &paths)
{
    QASID_TRY(db.each(u"SELECT a.data FROM messages m CROSS JOIN attachments a ON a.message = m.id WHERE m.conversation = ?"
                      " AND m.attachments > 0"_s,
        {id.value}, [&](const Row &row) { localfiles::add(paths, {attachmentFromText(row.text(0), {})}); }));
    QASID_LET(drafts, drafttable::all(db, id));
    for (const Draft &draft : drafts)
        localfiles::add(paths, draft);
    return Done();
}

//! Unless something else is theirs. That they gave or took back access is remembered by their id alone.
Result<Done> removeCustomer(Database &db, ParticipantId id)
{
    QASID_TRY(db.run(u"DELETE FROM customers WHERE id = ? AND access_granted IS NULL AND access_revoked IS NULL"
                     " AND NOT EXISTS (SELECT 1 FROM conversations WHERE customer = customers.id)"_s,
        {id.value}));
    QASID_TRY(db.run(u"UPDATE customers SET name = '', nickname = '', phone = '', email = '', channel = '', channel_address = '',"
                     " facts = '', sources = '' WHERE id = ? AND NOT EXISTS (SELECT 1 FROM conversations"
                     " WHERE customer = customers.id)"_s,
        {id.value}));
    return Done();
}

} // namespace

Result<ConversationId> describe(Database &db, ChangeSet &changes, AccountId account, const RemoteConversation &told, TimeMs now)
{
    QASID_LET(id, conversationactions::ensure(db, changes, account, told.id, now));
    QASID_LET(state, conversationstate::load(db, id));
    QASID_TRY(customertable::learn(db, changes, state, withSources(told.customer), true));
    if (state.isChanged())
        QASID_TRY(conversationstate::save(db, changes, state));
    QASID_TRY(keep(db, changes, state, told));
    return id;
}

Result<Done> tellMade(Database &db, ChangeSet &changes, ConversationId child, TimeMs now)
{
    QASID_LET(made, conversationstate::load(db, child));
    QASID_LET(kept, keptOf(db, child));
    if (kept.parent.isEmpty())
        return Done();
    QASID_LET(parent, conversationstate::find(db, made.account, kept.parent));
    if (!parent)
        return Done();
    // Who made it here and who reads the provider's list may both come to know of it.
    const QString correlation = u"sub-conversation:"_s + made.remoteId;
    QASID_LET(told, messagetable::byCorrelationId(db, parent->id, correlation));
    if (told)
        return Done();
    // The row of the one above stays as it is: nobody said this.
    QASID_TRY(messagetable::insertLine(
        db, changes, parent->id, SystemContent{.code = u"sub_conversation"_s, .text = kept.title}, now, now, correlation));
    return Done();
}

Result<std::vector<ConversationId>> ancestors(Database &db, ConversationId conversation)
{
    QASID_TRY(keptOf(db, conversation));
    std::vector<ConversationId> above{conversation};
    while (above.size() <= kDeepest) {
        QASID_LET(parent,
            db.first(u"SELECT p.id FROM conversations c CROSS JOIN conversations p ON p.account = c.account AND p.remote_id = c.parent"
                     " WHERE c.id = ? AND c.parent <> ''"_s,
                {above.back().value}, [](const Row &row) { return ConversationId{row.number(0)}; }));
        if (!parent || std::find(above.begin(), above.end(), *parent) != above.end())
            break;
        above.push_back(*parent);
    }
    above.erase(above.begin());
    std::reverse(above.begin(), above.end());
    return above;
}

Result<Done> remove(Database &db, ChangeSet &changes, ConversationId conversation, QSet<QString> &paths)
{
    QASID_LET(state, conversationstate::load(db, conversation));
    QASID_LET(kept, keptOf(db, conversation));
    QASID_TRY(collectFiles(db, conversation, paths));
    QASID_TRY(db.run(u"DELETE FROM conversations WHERE id = ?"_s, {conversation.value})); // the rest goes by the schema's foreign keys
    changes.removedConversations.insert(conversation);
    changes.conversations.remove(conversation);
    changes.outbox = changes.outbox || state.queued + state.failed + state.possiblySent > 0;
    QASID_TRY(announceParent(db, changes, state.account, kept.parent));
    return removeCustomer(db, state.customer);
}

} // namespace qasid::conversationtree
