#pragma once

#include "core/base/clock.h"

#include <QJsonValue>

#include <optional>

namespace qasid::divar {

//! A time in any of the forms in which Divar writes one: a number, or text that is one, of microseconds (16 digits), milliseconds (13) or
//! seconds (10) since 1970, or RFC 3339. Nothing for every other number of digits and for what lies outside the years 1970 to 9999.
std::optional<TimeMs> timeOf(const QJsonValue &value);

//! A count of bytes, as a number or as text that is one.
std::optional<qint64> bytesOf(const QJsonValue &value);

//! An enum value as its documents write it: capital letters, without blanks around. Empty for what is no text.
QString word(const QJsonValue &value);

//! Whether a token can go into a header: printable ASCII without blanks (RFC 6750, 2.1, generously), at most 8,192 characters. An
//! empty one can.
bool fitsHeader(const QString &token);

} // namespace qasid::divar
