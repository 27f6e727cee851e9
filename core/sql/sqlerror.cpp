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

namespace {

//! What a person can understand, before SQLite's own words; empty where those must do.
QString meaning(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return u"the profile's file is damaged, or is not one of Qasid; "_s;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return u"the profile's file cannot be opened or written; "_s;
    default:
        return {};
    }
}

} // namespace

Error toError(sqlite3 *connection, const QString &doing)
{
    const int code = sqlite3_extended_errcode(connection);
    const QString words = QString::fromUtf8(sqlite3_errmsg(connection));
    return {.kind = errorKindOfSqlite(code), .detail = meaning(code) + u"%1: %2 (SQLite %3)"_s.arg(doing, words).arg(code)};
}

} // namespace qasid
