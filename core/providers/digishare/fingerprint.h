#pragma once

#include "core/model/event.h"

#include <QByteArray>

namespace qasid::digishare {

//! BLAKE2b (256 bits) over what an event says (docs/providers/digishare.md, "Keys and fingerprints"): equal for every delivery of the same
//! thing, also when the customer was renamed or the message dated anew in between. Pure; any thread.
QByteArray fingerprint(const Event &event);

} // namespace qasid::digishare
