#pragma once

#include "app/desktop/arguments.h"

namespace qasid {

//! The command as Commands::run() takes it: Arguments::command with what lies outside of the words read, secrets from stdin and files,
//! whose paths are seen from the working directory of this process. Fails as InvalidInput with a sentence for stderr.
Result<QJsonObject> completeRequest(const Arguments &arguments);

} // namespace qasid
