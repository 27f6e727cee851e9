#include "core/store/conversationlist.h"

#include "core/base/clock.h"
#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/jsontext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::conversationlist {

namespace {

constexpr int kLargestList = 1000;

// Words that we wrote for the customer count as theirs. What an AI agent answered is our newest message then.
#define AI_ASKED                                                                                                                           \
    "(SELECT m.time FROM messages m INDEXED BY messages_in_order WHERE m.conversation = c.id"                                              \
    " AND m.order_key IN (c.last_out_key, c.last_in_key) AND (m.order_key = c.last_out_key OR c.last_in_key > c.last_out_key)"             \
    " AND m.direction = 1 AND m.options IS NOT NULL AND m.delivery = 4 AND json_valid(m.options)"                                          \
    " AND json_extract(m.options, '$.ai_agent') <> '' ORDER BY m.order_key DESC LIMIT 1)"
#define ROW_COLUMNS                                                                                                                        \
    "c.id, c.account, a.provider, c.remote_id, c.status, c.snoozed_until, c.back_from_snooze, c.archived, c.assigned_to_me, "              \
    "c.assignee, c.unread, c.queued, c.failed, c.possibly_sent, c.last_activity, c.last_customer_message, c.snippet, "                     \
    "c.snippet_kind, c.snippet_direction, c.draft, p.id, p.remote_id, p.name, p.nickname, p.phone, p.email, p.channel, "                   \
    "p.channel_address, p.facts, c.channel, c.channel_address, p.sources, c.subject, c.access_user, c.access_revoked, c.personal, "        \
    "c.title, c.parent, c.metadata, (SELECT COUNT(*) FROM conversations k INDEXED BY conversations_by_parent"                              \
    " WHERE k.account = c.account AND k.parent = c.remote_id AND k.parent <> ''), "                                                        \
    "(SELECT q.messages FROM polling q WHERE q.conversation = c.id), " AI_ASKED
#define ROW_JOINS "CROSS JOIN customers p ON p.id = c.customer CROSS JOIN accounts a ON a.id = c.account"

Conversation readRow(const Row &row)
{
    // A customer may write from several channels, but in one conversation from one; in one made to write to them, from none yet.
    const bool here = !row.text(29).isEmpty() || row.flag(35);
    const std::optional<qint64> counted = row.numberIfAny(40);
    return {
        .id = {row.number(0)},
        .account = {row.number(1)},
        .provider = row.text(2),
        .remoteId = row.text(3),
        .customer = {
            .id = {row.number(20)},
            .account = {row.number(1)},
            .remoteId = row.text(21),
            .name = row.text(22),
            .nickname = row.text(23),
            .phone = row.text(24),
            .email = row.text(25),
            .channel = row.text(here ? 29 : 26),
            .channelAddress = row.text(here ? 30 : 27),
            .facts = jsonObject(row.text(28)),
            .sources = sourcesFromText(row.text(31)),
        },
        .status = row.as<ConversationStatus>(4),
        .snoozedUntil = row.numberIfAny(5),
        .backFromSnooze = row.flag(6),
        .archivedByProvider = row.flag(7),
        .assignedToMe = row.flag(8),
        .assignee = row.text(9),
        .unread = int(row.number(10)),
        .queued = int(row.number(11)),
        .failed = int(row.number(12)),
        .possiblySent = int(row.number(13)),
        .lastActivity = row.number(14),
        .lastCustomerMessage = row.numberIfAny(15),
        .context = {.subject = row.text(32), .access = row.text(33)},
        .accessRevoked = row.numberIfAny(34),
        .title = row.text(36),
        .parent = row.text(37),
        .aiAsked = row.numberIfAny(41),
        .children = int(row.number(39)),
        .messages = counted ? std::optional(int(*counted)) : std::nullopt,
        .metadata = row.isNull(38) ? QJsonObject() : jsonObject(row.text(38)),
        .snippet = row.text(16),
        .snippetKind = row.text(17),
        .snippetDirection = row.as<Direction>(18),
        .draft = row.text(19),
    };
}

//! A list as SQL: which index it walks, and what is left out on the way.
struct Selection {
    QString index;
    QStringList conditions;
    std::vector<Value> values;

    void require(const QString &condition) { conditions.append(condition); }
    void require(const QString &condition, const Value &value)
    {
        conditions.append(condition);
        values.push_back(value);
    }
};

//! The narrowest index that holds everything the query may show.
QString indexFor(const ConversationQuery &query)
{
    if (query.view == ConversationView::Drafts)
        return u"conversations_drafts"_s;
    if (query.view == ConversationView::Outbox)
        return u"conversations_outbox"_s;
    if (query.view == ConversationView::Mine || (query.view == ConversationView::Inbox && query.mineOnly))
        return u"conversations_mine"_s;
    return u"conversations_listed"_s;
}

Selection selectRows(const ConversationQuery &query)
{
    Selection selection{.index = indexFor(query), .conditions = {}, .values = {}};
    switch (query.view) {
    case ConversationView::Mine:
        selection.require(u"c.assigned_to_me = 1"_s);
        [[fallthrough]];
    case ConversationView::Inbox:
        selection.require(u"c.status = 0"_s);
        break;
    case ConversationView::Unassigned:
        selection.require(u"c.status = 0 AND c.assigned_to_me = 0 AND c.assignee = ''"_s);
        break;
    case ConversationView::Snoozed:
        selection.require(u"c.status = 1"_s);
        break;
    case ConversationView::Drafts:
        selection.require(u"c.has_draft = 1"_s);
        break;
    case ConversationView::Outbox:
        selection.require(u"c.queued + c.failed + c.possibly_sent > 0"_s);
        break;
    case ConversationView::Resolved:
        selection.require(u"c.status = 2"_s);
        break;
    }
    if (query.account)
        selection.require(u"c.account = ?"_s, query.account.value);
    if (query.unreadOnly)
        selection.require(u"c.unread > 0"_s);
    if (query.mineOnly)
        selection.require(u"c.assigned_to_me = 1"_s);
    if (query.waitingSince)
        selection.require(u"c.waiting_since IS NOT NULL AND c.waiting_since < ?"_s, *query.waitingSince);
    return selection;
}

} // namespace

Result<ConversationPage> page(Database &db, const ConversationQuery &query, const std::optional<ConversationCursor> &after, int limit)
{
    Selection selection = selectRows(query);
    if (after) {
        selection.require(
            query.oldestFirst ? u"(c.last_activity, c.id) > (?, ?)"_s : u"(c.last_activity, c.id) < (?, ?)"_s, after->lastActivity);
        selection.values.push_back(after->id.value);
    }
    limit = std::clamp(limit, 1, kLargestList);
    selection.values.push_back(limit + 1);
    const QString order = query.oldestFirst ? u"c.last_activity, c.id"_s : u"c.last_activity DESC, c.id DESC"_s;
    const QString sql = u"SELECT " ROW_COLUMNS " FROM conversations c INDEXED BY %1 " ROW_JOINS
                        " WHERE %2 ORDER BY %3 LIMIT ?"_s.arg(selection.index, selection.conditions.join(" AND "_L1), order);

    ConversationPage page;
    QASID_TRY(db.each(sql, selection.values, [&](const Row &row) { page.rows.push_back(readRow(row)); }));
    if (int(page.rows.size()) > limit) {
        page.rows.pop_back();
        page.next = ConversationCursor{.lastActivity = page.rows.back().lastActivity.value_or(0), .id = page.rows.back().id};
    }
    return page;
}

Result<std::vector<Conversation>> byId(Database &db, const QList<ConversationId> &ids)
{
    std::vector<Conversation> rows;
    for (const ConversationId id : ids) {
        QASID_TRY(db.each(u"SELECT " ROW_COLUMNS " FROM conversations c " ROW_JOINS " WHERE c.id = ?"_s, {id.value},
            [&](const Row &row) { rows.push_back(readRow(row)); }));
    }
    return rows;
}

Result<std::vector<Conversation>> ofSameCustomer(Database &db, ConversationId of, int limit)
{
    std::vector<Conversation> rows;
    QASID_TRY(db.each(u"SELECT " ROW_COLUMNS " FROM conversations c INDEXED BY conversations_by_customer " ROW_JOINS
                      " WHERE c.customer = (SELECT customer FROM conversations WHERE id = ?) AND c.id <> ?"
                      " ORDER BY c.last_activity DESC, c.id DESC LIMIT ?"_s,
        {of.value, of.value, std::clamp(limit, 1, kLargestList)}, [&](const Row &row) { rows.push_back(readRow(row)); }));
    return rows;
}

Result<std::vector<Conversation>> childrenOf(Database &db, ConversationId of, int limit)
{
    std::vector<Conversation> rows;
    QASID_TRY(db.each(u"SELECT " ROW_COLUMNS " FROM conversations o CROSS JOIN conversations c INDEXED BY conversations_by_parent"
                      " ON c.account = o.account AND c.parent = o.remote_id AND c.parent <> '' " ROW_JOINS
                      " WHERE o.id = ? ORDER BY c.last_activity DESC, c.id DESC LIMIT ?"_s,
        {of.value, std::clamp(limit, 1, kLargestList)}, [&](const Row &row) { rows.push_back(readRow(row)); }));
    return rows;
}

Result<std::optional<Conversation>> next(Database &db, ConversationId after, AccountId account, const QString &remoteId)
{
    return db.first(u"SELECT " ROW_COLUMNS " FROM conversations c " ROW_JOINS
                    " WHERE c.id > ? AND (? = 0 OR c.account = ?) AND (? = '' OR c.remote_id = ?) ORDER BY c.id LIMIT 1"_s,
        {after.value, account.value, account.value, remoteId, remoteId}, readRow);
}

Result<InboxCounts> counts(Database &db, TimeMs now)
{
    QASID_LET(kept,
        db.first(u"SELECT open, open_unread, mine, mine_unread, unassigned, unassigned_unread, snoozed, drafts, outbox_waiting,"
                 " outbox_trouble, quarantined FROM counters"_s,
            {}, [](const Row &row) {
                return InboxCounts{
                    .open = int(row.number(0)),
                    .inboxUnread = int(row.number(1)),
                    .mine = int(row.number(2)),
                    .mineUnread = int(row.number(3)),
                    .unassigned = int(row.number(4)),
                    .unassignedUnread = int(row.number(5)),
                    .snoozed = int(row.number(6)),
                    .drafts = int(row.number(7)),
                    .outboxWaiting = int(row.number(8)),
                    .outboxTrouble = int(row.number(9)),
                    .quarantined = int(row.number(10)),
                };
            }));
    InboxCounts counts = kept.value_or(InboxCounts());
    QASID_LET(waiting,
        db.number(u"SELECT COUNT(*) FROM conversations INDEXED BY conversations_waiting"
                  " WHERE status = 0 AND waiting_since IS NOT NULL AND waiting_since < ?"_s,
            {now - kHour}));
    counts.waitingOverHour = int(waiting);
    return counts;
}

} // namespace qasid::conversationlist
