#pragma once

#include "core/model/event.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

namespace qasid {

//! BLAKE2b (256 bits) over what an event says: equal for every delivery of the same thing, also when the customer was renamed or
//! the message dated anew in between. `fleeting` names the fields of the provider's JSON that differ from delivery to delivery, for
//! messages of unknown kinds, which are compared as they came. Pure; any thread.
QByteArray fingerprint(const Event &event, const QList<QLatin1StringView> &fleeting);

} // namespace qasid
