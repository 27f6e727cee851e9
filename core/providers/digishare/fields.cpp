#include "core/providers/digishare/fields.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

std::optional<TimeMs> timeField(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    constexpr double kFirstMilliseconds = 100'000'000'000; // as seconds this would be the year 5138
    constexpr double kEnd = 253'402'300'800'000; // the year 10000
    for (const auto name : names) {
        const QJsonValue value = object.value(name);
        if (value.isString()) {
            if (const auto time = timeFromText(value.toString().trimmed()))
                return time;
        } else if (value.isDouble()) {
            double number = value.toDouble();
            if (!std::isfinite(number) || number <= 0)
                continue;
            if (number < kFirstMilliseconds)
                number *= 1000;
            if (number < kEnd)
                return static_cast<TimeMs>(number);
        }
    }
    return std::nullopt;
}

} // namespace qasid::digishare
