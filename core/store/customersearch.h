#pragma once

#include "core/base/result.h"
#include "core/model/search.h"

#include <vector>

namespace qasid {

class Database;

//! Customers as they are looked for: by name, nickname, address, e-mail, the titles of their conversations, and any part of a phone number.
namespace customersearch {

//! Puts some of those that are new or changed into the index. Answers whether there are more.
Result<bool> step(Database &db);

//! Those that were found, the latest active first.
Result<std::vector<CustomerHit>> search(Database &db, const QString &typed, AccountId account, int limit);

} // namespace customersearch

} // namespace qasid
