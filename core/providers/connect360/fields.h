#pragma once

#include "core/base/clock.h"

#include <QJsonObject>

#include <initializer_list>
#include <optional>

namespace qasid::connect360 {

//! The first of these fields that is a time: RFC 3339, or milliseconds or seconds since 1970 as a number or as text that is one. Nothing
//! for what lies outside the years 2000 to 2099: no message of today was written then.
std::optional<TimeMs> timeField(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

//! A count that is there, from 0 on.
std::optional<int> countField(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

//! Whether a field says something: it is there and neither null nor an empty text.
bool says(const QJsonObject &object, QLatin1StringView name);

} // namespace qasid::connect360
