#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace qasid {

//! What the last failure on a connection means to Qasid: DiskFull when the file system has no room for the file or its log, Busy
//! when another process holds the file, NotFound when a row names another one that is not there, StorageFailed otherwise. `doing`
//! says what was tried; no value bound to a statement is in the detail.
Error toError(sqlite3 *connection, const QString &doing);

//! By SQLite's extended result code.
ErrorKind errorKindOfSqlite(int code);

} // namespace qasid
