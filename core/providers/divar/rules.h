#pragma once

#include "core/base/result.h"
#include "core/model/capabilities.h"
#include "core/model/draft.h"

namespace qasid::divar {

//! What a Divar account can do, with the documented numbers; docs/providers/divar.md says which are ours.
Capabilities capabilities();

//! Checks an outgoing message against every rule that can be known before it is sent. Fails as InvalidInput or TooLarge with a sentence for
//! people and the field's name, as in docs/cli.md, in providerCode. Reads the beginning of a local file.
Result<Done> checkMessage(const OutgoingMessage &message);

} // namespace qasid::divar
