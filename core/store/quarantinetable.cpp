#include "core/store/quarantinetable.h"

#include "core/sql/database.h"
#include "core/sql/try.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace qasid::quarantinetable {

Result<Done> add(
    Database &db, ChangeSet &changes, AccountId account, const InboundRequest &request, const QString &reason, const QString &eventKey)
{
    QString said = reason;
    if (request.body.size() > kLargestRaw)
        said += u" (the body of %1 bytes was cut to %2)"_s.arg(request.body.size()).arg(kLargestRaw);
    QASID_LET(added,
        db.run(u"INSERT INTO quarantine (account, received, reason, event_key, hash, raw) VALUES (?, ?, ?, ?, ?, ?)"
               " ON CONFLICT DO NOTHING"_s,
            {account.value, request.received, said, eventKey, QCryptographicHash::hash(request.body, QCryptographicHash::Sha256),
                request.body.left(kLargestRaw)}));
    changes.quarantine = changes.quarantine || added > 0;
    return Done();
}

Result<std::vector<QuarantinedEvent>> list(Database &db, AccountId account, int limit)
{
    std::vector<QuarantinedEvent> events;
    QASID_TRY(db.each(u"SELECT id, account, received, reason, event_key, raw FROM quarantine WHERE ? = 0 OR account = ?"
                      " ORDER BY id DESC LIMIT ?"_s,
        {account.value, account.value, limit}, [&](const Row &row) {
            events.push_back({
                .id = {row.number(0)},
                .account = {row.number(1)},
                .received = row.number(2),
                .reason = row.text(3),
                .eventKey = row.text(4),
                .raw = row.bytes(5),
            });
        }));
    return events;
}

Result<Done> remove(Database &db, ChangeSet &changes, QuarantineId id)
{
    QASID_LET(removed, db.run(u"DELETE FROM quarantine WHERE id = ?"_s, {id.value}));
    if (removed == 0)
        return fail(ErrorKind::NotFound, u"nothing in quarantine has the number %1"_s.arg(id.value));
    changes.quarantine = true;
    return Done();
}

Result<int> purge(Database &db, ChangeSet &changes, AccountId account, TimeMs before, int limit)
{
    QASID_LET(removed,
        db.run(u"DELETE FROM quarantine WHERE id IN (SELECT id FROM quarantine WHERE account = ? AND received < ? LIMIT ?)"_s,
            {account.value, before, limit}));
    changes.quarantine = changes.quarantine || removed > 0;
    return removed;
}

Result<int> count(Database &db, AccountId account, TimeMs before)
{
    QASID_LET(number, db.number(u"SELECT COUNT(*) FROM quarantine WHERE account = ? AND received < ?"_s, {account.value, before}));
    return int(number);
}

} // namespace qasid::quarantinetable
