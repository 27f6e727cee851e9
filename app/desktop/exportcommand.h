#pragma once

#include "app/desktop/commandanswer.h"

namespace qasid {

//! Prints a whole profile to stdout, one conversation at a time, over a reading connection of its own. For `qasid export`.
//! Answers with an undefined output, since everything is printed already.
CommandAnswer exportProfile(const QString &profileDirectory, const QJsonObject &request);

} // namespace qasid
