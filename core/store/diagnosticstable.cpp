#include "core/store/diagnosticstable.h"

#include "core/sql/database.h"
#include "core/sql/migrator.h"
#include "core/sql/try.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qasid::diagnosticstable {

Result<QJsonObject> read(Database &db, const QString &fileName)
{
    constexpr std::array kTables{"accounts"_L1, "customers"_L1, "conversations"_L1, "messages"_L1, "attachments"_L1, "outbox"_L1,
        "drafts"_L1, "inbound"_L1, "events"_L1, "quarantine"_L1, "saved_replies"_L1, "polling"_L1};
    QJsonObject rows;
    for (const auto table : kTables) {
        QASID_LET(count, db.number(u"SELECT COUNT(*) FROM "_s + table));
        rows.insert(table, count);
    }
    QASID_LET(version, schemaVersion(db));
    return QJsonObject{{u"file"_s, fileName}, {u"file_bytes"_s, QFileInfo(fileName).size()},
        {u"wal_bytes"_s, QFileInfo(fileName + u"-wal"_s).size()}, {u"schema"_s, version}, {u"rows"_s, rows}};
}

} // namespace qasid::diagnosticstable
