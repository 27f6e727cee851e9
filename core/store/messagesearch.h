#pragma once

#include "core/base/result.h"
#include "core/model/search.h"

namespace qasid {

class Database;

namespace messagesearch {

//! See Inbox::search(). Costs what is found, not what is stored.
Result<SearchPage> search(Database &db, const SearchQuery &query, int limit, MessageId before);

} // namespace messagesearch

} // namespace qasid
