#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace qasid {

class Database;

namespace settingtable {

//! The profile's own id, made when there is none yet.
Result<QString> profileId(Database &db, TimeMs now);
Result<QMap<QString, QString>> all(Database &db);
Result<Done> set(Database &db, const QString &key, const QString &value);

} // namespace settingtable

} // namespace qasid
