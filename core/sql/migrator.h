#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace qasid {

class Database;

//! One step of a schema, in the order of `number` (from 1, without gaps). A statement of `sql` ends with ";" at the end of a
//! line, a trigger with a line "END;"; a line that begins with "--" is a comment.
struct Migration {
    int number = 0;
    QString sql;
};

//! Reads "NNNN_*.sql" from a folder, usually one of the resources.
Result<std::vector<Migration>> readMigrations(const QString &folder);

//! Brings the file behind `database` up to date, a transaction for each step; the number of the last step is SQLite's
//! user_version. Before each step on a file that had a schema, `fileName` is copied beside it as "….before-NNNN" (mode 0600).
//! Fails as Conflict when a newer version has written the file: nothing is changed then.
Result<Done> migrate(Database &database, const QString &fileName, const std::vector<Migration> &migrations);

//! Number of the schema of an open file.
Result<int> schemaVersion(Database &database);

//! What is told of a file whose schema is beyond the newest one known: a Conflict.
Error writtenByNewer(int version, int newest);

//! Name of the copy that is made before a step.
QString backupName(const QString &fileName, int number);

} // namespace qasid
