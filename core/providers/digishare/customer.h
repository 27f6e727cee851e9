#pragma once

#include "core/model/participant.h"

#include <QJsonObject>

namespace qasid::digishare {

//! A customer from a "third", as in webhooks and in the contact calls. Every field may be missing.
Customer customerOfThird(const QJsonObject &third);

//! Facts of a third for the customer panel, under the provider's own names.
QJsonObject factsOfThird(const QJsonObject &third);

//! Fills in channel and address from a platform link, which names the channel "channel" in a conversation and "channel_id" in a
//! message, or from the fields around it; and the provider instance, which has four names.
void readPlatformLink(const QJsonObject &fields, const QJsonObject &link, Customer &customer);

} // namespace qasid::digishare
