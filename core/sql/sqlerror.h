#pragma once

#include "core/base/error.h"

class QSqlError;

namespace qasid {

//! What a failure of SQLite means to Qasid: DiskFull when the file system has no room for the file or its log, Busy when another
//! process holds the file, StorageFailed otherwise. `doing` says what was tried; no value bound to a statement is in the detail.
Error toError(const QSqlError &error, const QString &doing);

//! By SQLite's extended result code.
ErrorKind errorKindOfSqlite(int code);

} // namespace qasid
