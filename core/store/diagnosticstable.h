#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace qasid {

class Database;

namespace diagnosticstable {

//! {"file","file_bytes","wal_bytes","schema","rows":{table: number}}
Result<QJsonObject> read(Database &db, const QString &fileName);

} // namespace diagnosticstable

} // namespace qasid
