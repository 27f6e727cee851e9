#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/changeset.h"

#include <vector>

namespace qasid {

class Database;

namespace accounttable {

Result<std::vector<Account>> all(Database &db); //!< in the order of creation
Result<bool> exists(Database &db, AccountId account);
Result<Done> expect(Database &db, AccountId account); //!< NotFound without it
Result<Account> add(Database &db, ChangeSet &changes, Account account);
Result<Done> update(Database &db, ChangeSet &changes, const Account &account);
//! With its conversations, customers, raw requests, event keys and quarantine.
Result<Done> remove(Database &db, ChangeSet &changes, AccountId account);

} // namespace accounttable

} // namespace qasid
