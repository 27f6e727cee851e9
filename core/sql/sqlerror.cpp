#include "core/sql/sqlerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

// https://www.sqlite.org/rescode.html
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kIoErrorWrite = 10 | (3 << 8);
constexpr int kIoErrorSync = 10 | (4 << 8);
constexpr int kIoErrorDirSync = 10 | (5 << 8);
constexpr int kIoErrorTruncate = 10 | (6 << 8);
constexpr int kIoErrorShmSize = 10 | (19 << 8);
constexpr int kFull = 13;

} // namespace

ErrorKind errorKindOfSqlite(int code)
{
    switch (code) {
    case kIoErrorWrite:
    case kIoErrorSync:
    case kIoErrorDirSync:
    case kIoErrorTruncate:
    case kIoErrorShmSize:
        return ErrorKind::DiskFull;
    default:
        break;
    }
    switch (code & 0xff) {
    case kFull:
        return ErrorKind::DiskFull;
    case kBusy:
    case kLocked:
        return ErrorKind::Busy;
    default:
        return ErrorKind::StorageFailed;
    }
}

Error toError(const QSqlError &error, const QString &doing)
{
    const int code = error.nativeErrorCode().toInt();
    return {.kind = errorKindOfSqlite(code), .detail = u"%1: %2 (SQLite %3)"_s.arg(doing, error.databaseText()).arg(code)};
}

} // namespace qasid
