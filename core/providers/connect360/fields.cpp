#include "core/providers/connect360/fields.h"

#include "core/base/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

constexpr TimeMs kFirst = 946'684'800'000; // 2000
constexpr TimeMs kEnd = 4'102'444'800'000; // 2100

std::optional<TimeMs> plausible(double milliseconds)
{
    return milliseconds >= kFirst && milliseconds < kEnd ? std::optional(static_cast<TimeMs>(milliseconds)) : std::nullopt;
}

} // namespace

std::optional<TimeMs> timeField(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        std::optional<TimeMs> time;
        if (const auto number = json::number(object, {name})) {
            time = plausible(*number);
            if (!time)
                time = plausible(*number * 1000);
        } else if (const auto read = timeFromText(json::text(object, {name}).left(60).trimmed())) {
            time = plausible(static_cast<double>(*read));
        }
        if (time)
            return time;
    }
    return std::nullopt;
}

std::optional<int> countField(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    constexpr double kMost = 1'000'000'000;
    const auto number = json::number(object, names);
    return number && *number >= 0 ? std::optional(static_cast<int>(std::min(*number, kMost))) : std::nullopt;
}

bool says(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return !value.isUndefined() && !value.isNull() && !(value.isString() && value.toString().isEmpty());
}

} // namespace qasid::connect360
