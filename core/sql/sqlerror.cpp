#include "core/sql/sqlerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace qasid {

ErrorKind errorKindOfSqlite(int code)
{
    switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMSIZE:
        return ErrorKind::DiskFull;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorKind::NotFound;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    default:
        return ErrorKind::StorageFailed;
    }
}

Error toError(sqlite3 *connection, const QString &doing)
{
    const int code = sqlite3_extended_errcode(connection);
    const QString words = QString::fromUtf8(sqlite3_errmsg(connection));
    return {.kind = errorKindOfSqlite(code), .detail = u"%1: %2 (SQLite %3)"_s.arg(doing, words).arg(code)};
}

} // namespace qasid
