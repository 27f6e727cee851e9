#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QStringList>

namespace qasid {

class Database;

namespace localfiles {

//! The files on this computer that messages and drafts of the account name, and none of another account.
Result<QStringList> onlyOf(Database &db, AccountId account);

} // namespace localfiles

} // namespace qasid
