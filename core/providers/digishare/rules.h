#pragma once

#include "core/model/capabilities.h"
#include "core/model/draft.h"
#include "core/providers/digishare/settings.h"

namespace qasid::digishare {

//! What the account can do, with the documented numbers.
Capabilities capabilitiesOf(const Settings &settings);

//! Checks an outgoing message against every documented limit, for the account's sender. Fails as InvalidInput or TooLarge with a
//! sentence for people and the field's name, as in docs/cli.md, in providerCode. Looks at the size of a local file.
Result<Done> checkMessage(const Settings &settings, const OutgoingMessage &message);

//! Largest local file for the account's sender: it travels inside the request as base64.
qint64 largestLocalFile(Settings::Sender sender);

} // namespace qasid::digishare
