#pragma once

#include "core/base/result.h"

#include <QString>

namespace qasid {

class Database;

//! The database file of a profile.
namespace profilefile {

QString nameIn(const QString &directory); //!< `directory`/qasid.db
//! Makes directory (0700) and file (0600) where they are missing, and takes rights of others away where they are not.
Result<Done> prepare(const QString &directory);
//! Brings the schema up to date; see migrate().
Result<Done> upgrade(Database &database, const QString &fileName);
//! Fails as Conflict unless the schema is exactly the one of this version.
Result<Done> checkVersion(Database &database);

} // namespace profilefile

} // namespace qasid
