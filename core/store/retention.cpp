#include "core/store/retention.h"

#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/accounttable.h"
#include "core/store/attachmenttable.h"
#include "core/store/conversationstate.h"
#include "core/store/conversationtree.h"
#include "core/store/drafttable.h"
#include "core/store/inboundtable.h"
#include "core/store/localfiles.h"
#include "core/store/messagetable.h"
#include "core/store/quarantinetable.h"
#include "core/store/searchindex.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace qasid::retention {

namespace {

// Some ten milliseconds of the one writer's time.
constexpr int kMessagesInAStep = 250;
constexpr int kConversationsInAStep = 2000;
constexpr int kQuarantinedInAStep = 100;

// Held, queued, sending, possibly sent: not decided yet. With an outbox row an attempt's answer is still to come.
#define STAYS "(m.delivery IN (1, 2, 3, 5) OR EXISTS (SELECT 1 FROM outbox o WHERE o.message = m.id))"

//! One step on its way through the conversations.
class Purging {
public:
    Purging(Database &db, ChangeSet &changes, const Limit &limit, const Place &after)
        : m_db(db)
        , m_changes(changes)
        , m_limit(limit)
    {
        m_step.reached = after;
    }

    Result<Step> run()
    {
        const auto more = m_step.reached.requests ? purgeRequests() : purgeConversations();
        if (!more)
            return fail(more.error());
        QASID_LET(files, localfiles::unnamed(m_db, m_paths));
        m_step.count.files = int(files.size());
        m_step.files = std::move(files);
        QASID_LET(unclean, *more ? Result<bool>(true) : searchindex::clean(m_db));
        m_step.more = unclean;
        return std::move(m_step);
    }

private:
    struct Found {
        ConversationId id;
        TimeMs lastActivity = 0;
    };

    //! Whether there is more to do.
    Result<bool> purgeConversations()
    {
        QASID_LET(conversations, next());
        for (const Found &one : conversations) {
            QASID_LET(finished, purge(one));
            if (!finished)
                return true;
            m_step.reached.conversation = one.id;
        }
        m_step.reached.requests = int(conversations.size()) < kConversationsInAStep;
        return m_step.reached.requests ? purgeRequests() : Result<bool>(true);
    }

    Result<bool> purgeRequests()
    {
        QASID_LET(requests, inboundtable::purge(m_db, m_limit.account, m_limit.before, m_step.reached.request));
        QASID_LET(quarantined, quarantinetable::purge(m_db, m_changes, m_limit.account, m_limit.before, kQuarantinedInAStep));
        m_step.count.requests = requests.removed + quarantined;
        m_step.reached.request = requests.reached;
        return requests.more || quarantined == kQuarantinedInAStep;
    }

    Result<std::vector<Found>> next()
    {
        std::vector<Found> found;
        QASID_TRY(m_db.each(u"SELECT id, last_activity FROM conversations NOT INDEXED WHERE id > ? AND account = ? ORDER BY id LIMIT ?"_s,
            {m_step.reached.conversation.value, m_limit.account.value, kConversationsInAStep},
            [&](const Row &row) { found.push_back({.id = {row.number(0)}, .lastActivity = row.number(1)}); }));
        return found;
    }

    //! False when there is more in this conversation than fits into the step.
    Result<bool> purge(const Found &conversation)
    {
        const int room = kMessagesInAStep - m_step.count.messages;
        QASID_LET(deleted, deleteMessages(conversation.id, room));
        if (deleted < room && conversation.lastActivity < m_limit.before) {
            QASID_LET(left,
                m_db.number(u"SELECT EXISTS (SELECT 1 FROM messages WHERE conversation = ?) OR EXISTS (SELECT 1 FROM polling"
                            " WHERE conversation = ?)"_s,
                    {conversation.id.value, conversation.id.value}));
            if (left == 0) {
                QASID_TRY(conversationtree::remove(m_db, m_changes, conversation.id, m_paths));
                ++m_step.count.conversations;
                return true;
            }
        }
        if (deleted > 0) {
            QASID_LET(state, conversationstate::load(m_db, conversation.id));
            QASID_TRY(conversationstate::recount(m_db, state));
            QASID_TRY(conversationstate::save(m_db, m_changes, state));
        }
        return deleted < room;
    }

    Result<int> deleteMessages(ConversationId conversation, int room)
    {
        struct Old {
            MessageId id;
            bool files = false;
            TimeMs time = 0;
            Delivery delivery = Delivery::Received;
        };
        std::vector<Old> old;
        QASID_TRY(m_db.each(u"SELECT m.id, m.attachments, m.order_key, m.delivery FROM messages m WHERE m.conversation = ?"
                            " AND m.order_key < ? AND NOT " STAYS " ORDER BY m.order_key LIMIT ?"_s,
            {conversation.value, m_limit.before * kKeysPerMs, room}, [&](const Row &row) {
                old.push_back({{row.number(0)}, row.number(1) > 0, timeOfOrderKey(row.number(2)), row.as<Delivery>(3)});
            }));
        int failed = 0;
        for (const Old &message : old) {
            if (message.files) {
                QASID_LET(attachments, attachmenttable::of(m_db, message.id));
                localfiles::add(m_paths, attachments);
            }
            failed += message.delivery == Delivery::Failed;
            m_step.count.oldest = std::min(m_step.count.oldest.value_or(message.time), message.time);
            QASID_TRY(messagetable::remove(m_db, m_changes, {.id = message.id, .conversation = conversation}));
        }
        if (failed > 0)
            QASID_TRY(m_db.run(u"UPDATE conversations SET failed = failed - ? WHERE id = ?"_s, {failed, conversation.value}));
        m_step.count.messages += int(old.size());
        return int(old.size());
    }

    Database &m_db;
    ChangeSet &m_changes;
    const Limit m_limit;
    Step m_step;
    QSet<QString> m_paths;
};

//! Counts without reading messages, of which there may be a million: only those that stay are looked at.
Result<Done> countMessages(Database &db, const Limit &limit, RetentionCount &count)
{
    const qint64 key = limit.before * kKeysPerMs;
    QASID_LET(all,
        db.number(u"SELECT COUNT(*) FROM conversations c CROSS JOIN messages m INDEXED BY messages_in_order ON m.conversation = c.id"
                  " WHERE c.account = ? AND m.order_key < ?"_s,
            {limit.account.value, key}));
    QASID_LET(staying,
        db.number(u"SELECT COUNT(*) FROM conversations c CROSS JOIN messages m ON m.conversation = c.id WHERE c.account = ?"
                  " AND m.order_key < ? AND " STAYS
                  " AND (c.queued + c.possibly_sent > 0 OR EXISTS (SELECT 1 FROM outbox o WHERE o.conversation = c.id))"_s,
            {limit.account.value, key}));
    QASID_LET(oldest,
        db.first(u"SELECT MIN(first) FROM (SELECT (SELECT m.order_key FROM messages m WHERE m.conversation = c.id AND m.order_key < ?"
                 " AND NOT " STAYS " ORDER BY m.order_key LIMIT 1) AS first FROM conversations c WHERE c.account = ?)"_s,
            {key, limit.account.value}, [](const Row &row) { return row.numberIfAny(0); }));
    count.messages = int(all - staying);
    if (oldest && *oldest)
        count.oldest = timeOfOrderKey(**oldest);
    return Done();
}

#define NOTHING_LEFT                                                                                                                       \
    "c.account = ? AND c.last_activity < ? AND c.queued + c.possibly_sent = 0"                                                             \
    " AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.conversation = c.id AND m.order_key >= ?)"                                          \
    " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.conversation = c.id)"                                                                 \
    " AND NOT EXISTS (SELECT 1 FROM polling f WHERE f.conversation = c.id)"

Result<Done> countFiles(Database &db, const Limit &limit, RetentionCount &count)
{
    const qint64 key = limit.before * kKeysPerMs;
    QSet<QString> going;
    QSet<QString> staying;
    QASID_TRY(db.each(u"SELECT a.message, a.id, c.account = ? AND m.order_key < ? AND NOT " STAYS
                      ", json_extract(a.data, '$.local_path') FROM attachments a"
                      " CROSS JOIN messages m ON m.id = a.message CROSS JOIN conversations c ON c.id = m.conversation"
                      " WHERE instr(a.data, '\"local_path\"') > 0 AND json_valid(a.data)"_s,
        {limit.account.value, key}, [&](const Row &row) { (row.flag(2) ? going : staying).insert(row.text(3)); }));
    std::vector<ConversationId> drafted;
    QASID_TRY(db.each(u"SELECT DISTINCT conversation FROM drafts"_s, {}, [&](const Row &row) { drafted.push_back({row.number(0)}); }));
    for (const ConversationId id : drafted) {
        QASID_LET(goes,
            db.number(u"SELECT EXISTS (SELECT 1 FROM conversations c WHERE c.id = ? AND " NOTHING_LEFT ")"_s,
                {id.value, limit.account.value, limit.before, key}));
        QASID_LET(drafts, drafttable::all(db, id));
        for (const Draft &draft : drafts)
            localfiles::add(goes != 0 ? going : staying, draft);
    }
    count.files = int((going - staying).size());
    return Done();
}

} // namespace

Result<RetentionCount> preview(Database &db, const Limit &limit)
{
    QASID_TRY(accounttable::expect(db, limit.account));
    RetentionCount count;
    QASID_TRY(countMessages(db, limit, count));
    QASID_TRY(countFiles(db, limit, count));
    QASID_LET(conversations,
        db.number(u"SELECT COUNT(*) FROM conversations c WHERE " NOTHING_LEFT ""_s,
            {limit.account.value, limit.before, limit.before * kKeysPerMs}));
    count.conversations = int(conversations);
    QASID_LET(requests, inboundtable::count(db, limit.account, limit.before));
    QASID_LET(quarantined, quarantinetable::count(db, limit.account, limit.before));
    count.requests = requests + quarantined;
    return count;
}

Result<Step> purge(Database &db, ChangeSet &changes, const Limit &limit, const Place &after)
{
    QASID_TRY(accounttable::expect(db, limit.account));
    return Purging(db, changes, limit, after).run();
}

} // namespace qasid::retention
