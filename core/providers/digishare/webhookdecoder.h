#pragma once

#include "core/provider/webhookcodec.h"

#include <QByteArray>

namespace qasid::digishare {

//! Decodes the body of a webhook (docs/providers/digishare.md, "Webhooks"). Pure; any thread. Whatever cannot become an event is
//! quarantined with a reason that carries nothing of the payload but the event's name.
DecodedWebhook decodeWebhook(const QByteArray &body);

//! The event name of the Test button's request; Digishare sends no such event.
inline constexpr char16_t kTestEvent[] = u"qasid.test";

} // namespace qasid::digishare
