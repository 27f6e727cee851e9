#pragma once

#include "core/base/clock.h"
#include "core/provider/payload.h"

namespace qasid::digishare {

//! A time given in one of the provider's forms, or as seconds or milliseconds since 1970.
std::optional<TimeMs> timeField(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

} // namespace qasid::digishare
