#pragma once

#include "core/base/result.h"
#include "core/model/capabilities.h"
#include "core/model/draft.h"
#include "core/providers/connect360/settings.h"

namespace qasid::connect360 {

//! Largest file that is taken, in bytes: 25 MB.
inline constexpr qint64 kFileBytes = 25 * 1024 * 1024;

//! What a Connect360 account can do; docs/providers/connect360.md says which numbers are ours.
Capabilities capabilities(const Settings &settings);

//! Checks an outgoing message against every rule that can be known before it is sent. Fails as InvalidInput or TooLarge with a sentence for
//! people and the field's name, as in docs/cli.md, in providerCode. Looks at the sizes of local files.
Result<Done> checkMessage(const OutgoingMessage &message);

//! The checks of one file of this computer alone.
Result<Done> checkFile(const Attachment &file);

} // namespace qasid::connect360
