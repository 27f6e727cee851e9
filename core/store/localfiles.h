#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/attachment.h"
#include "core/model/draft.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace qasid {

class Database;

//! The files on this computer that messages and drafts name.
namespace localfiles {

//! Those of the account, and none of another account.
Result<QStringList> onlyOf(Database &db, AccountId account);

//! Those among `paths` that nothing names.
Result<QStringList> unnamed(Database &db, const QSet<QString> &paths);

void add(QSet<QString> &paths, const std::vector<Attachment> &attachments);
void add(QSet<QString> &paths, const Draft &draft);

} // namespace localfiles

} // namespace qasid
