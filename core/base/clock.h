#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace qasid {

//! Milliseconds since 1970-01-01T00:00:00Z. All times inside Qasid are of this form; people see them formatted in ui/models.
using TimeMs = qint64;

inline constexpr TimeMs kSecond = 1'000;
inline constexpr TimeMs kMinute = 60 * kSecond;
inline constexpr TimeMs kHour = 60 * kMinute;
inline constexpr TimeMs kDay = 24 * kHour;

//! Where "now" comes from, so that tests own the time.
class Clock {
public:
    virtual ~Clock() = default;
    virtual TimeMs now() const = 0;
};

//! The computer's clock.
class SystemClock final : public Clock {
public:
    TimeMs now() const override;
};

//! RFC 3339 in UTC with milliseconds ("2025-12-03T12:28:50.000Z").
QString toRfc3339(TimeMs time);

//! Reads RFC 3339 and the forms providers really send: 0 to 9 digits of a second's fraction, "T" or a blank, "Z", an offset or
//! nothing (then UTC). Nothing else, and no date outside the years 1970 to 9999, is accepted.
std::optional<TimeMs> timeFromText(QStringView text);

} // namespace qasid
