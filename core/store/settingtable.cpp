#include "core/store/settingtable.h"

#include "core/sql/database.h"
#include "core/sql/try.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace qasid::settingtable {

Result<QString> profileId(Database &db, TimeMs now)
{
    const auto readId = [](const Row &row) { return row.text(0); };
    QASID_LET(known, db.first(u"SELECT id FROM profile"_s, {}, readId));
    if (known)
        return *known;
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QASID_TRY(db.run(u"INSERT INTO profile (singleton, id, created) VALUES (1, ?, ?)"_s, {id, now}));
    return id;
}

Result<QMap<QString, QString>> all(Database &db)
{
    QMap<QString, QString> settings;
    QASID_TRY(db.each(u"SELECT key, value FROM settings"_s, {}, [&](const Row &row) { settings.insert(row.text(0), row.text(1)); }));
    return settings;
}

Result<Done> set(Database &db, const QString &key, const QString &value)
{
    if (value.isEmpty())
        QASID_TRY(db.run(u"DELETE FROM settings WHERE key = ?"_s, {key}));
    else
        QASID_TRY(db.run(
            u"INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s, {key, value}));
    return Done();
}

} // namespace qasid::settingtable
