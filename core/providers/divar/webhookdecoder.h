#pragma once

#include "core/provider/webhookcodec.h"

namespace qasid::divar {

//! The type of the Test button's own request, which decodes to nothing.
inline constexpr QLatin1StringView kTestType{"QASID.TEST"};

//! Decodes an event's body (docs/providers/divar.md, "Events"). `received` tells repeats of what carries no id from what happened again.
//! Pure; any thread.
DecodedWebhook decodeEvent(const QByteArray &body, TimeMs received);

} // namespace qasid::divar
