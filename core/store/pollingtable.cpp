#include "core/store/pollingtable.h"

#include "core/model/conversation.h"
#include "core/sql/database.h"
#include "core/sql/try.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qasid::pollingtable {

namespace {

FollowedConversation readFollowed(const Row &row)
{
    const std::optional<qint64> messages = row.numberIfAny(9);
    return {
        .id = {row.number(0)},
        .remoteId = row.text(1),
        .parent = row.text(2),
        .state = {
            .polled = row.number(3),
            .active = row.number(4),
            .resume = row.text(5),
            .earlier = row.text(6),
            .earliest = row.text(7),
            .complete = row.flag(8),
            .messages = messages ? std::optional(int(*messages)) : std::nullopt,
            .childrenPolled = row.number(10),
        },
    };
}

} // namespace

Result<std::vector<FollowedConversation>> followed(Database &db, AccountId account)
{
    std::vector<FollowedConversation> all;
    QASID_TRY(db.each(u"SELECT c.id, c.remote_id, c.parent, p.polled, p.active, p.resume, p.earlier, p.earliest, p.complete, p.messages,"
                      " p.children_polled FROM conversations c LEFT JOIN polling p ON p.conversation = c.id WHERE c.account = ?"
                      " ORDER BY c.id"_s,
        {account.value}, [&](const Row &row) {
            if (FollowedConversation one = readFollowed(row); !isPlaceholder(one.remoteId))
                all.push_back(std::move(one));
        }));
    return all;
}

Result<Done> save(Database &db, ConversationId conversation, const PollingState &state)
{
    const std::optional<qint64> messages = state.messages ? std::optional<qint64>(*state.messages) : std::nullopt;
    QASID_LET(known, db.number(u"SELECT EXISTS (SELECT 1 FROM conversations WHERE id = ?)"_s, {conversation.value}));
    if (known == 0)
        return fail(ErrorKind::NotFound, u"there is no conversation %1"_s.arg(conversation.value));
    QASID_TRY(db.run(
        u"INSERT INTO polling (conversation, polled, active, resume, earlier, earliest, complete, messages, children_polled)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (conversation) DO UPDATE SET polled = excluded.polled,"
        " active = excluded.active, resume = excluded.resume, earlier = excluded.earlier, earliest = excluded.earliest, complete = "
        "excluded.complete,"
        " messages = excluded.messages, children_polled = excluded.children_polled"
        " WHERE (polled, active, resume, earlier, earliest, complete, messages, children_polled) IS NOT (excluded.polled,"
        " excluded.active, excluded.resume, excluded.earlier, excluded.earliest, excluded.complete, excluded.messages, excluded.children_polled)"_s,
        {conversation.value, state.polled, state.active, state.resume, state.earlier, state.earliest, state.complete, messages,
            state.childrenPolled}));
    return Done();
}

Result<QSet<QString>> knownEvents(Database &db, AccountId account, const QStringList &keys)
{
    QSet<QString> known;
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact));
    QASID_TRY(db.each(u"SELECT e.key FROM json_each(?) j CROSS JOIN events e ON e.account = ? AND e.key = j.value"_s, {list, account.value},
        [&](const Row &row) { known.insert(row.text(0)); }));
    return known;
}

} // namespace qasid::pollingtable
