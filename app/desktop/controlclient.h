#pragma once

#include "app/desktop/commandanswer.h"
#include "core/base/future.h"

namespace qasid {

//! Sends a command to the process that has the profile open, and answers what it said. Fails as NotFound when there is none (or
//! it died), so that the caller may open the profile itself. `context` owns the work.
Future<CommandAnswer> askRunningInstance(QObject *context, const QString &profileDirectory, const QJsonObject &request);

} // namespace qasid
