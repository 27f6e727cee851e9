#include "core/providers/divar/fields.h"

#include "core/base/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<TimeMs> timeOf(const QJsonValue &value)
{
    constexpr qsizetype kMicroseconds = 16;
    constexpr qsizetype kMilliseconds = 13;
    constexpr qsizetype kSeconds = 10;
    const QString text = json::opaqueId(value).trimmed();
    if (!isDigits(text))
        return value.isString() ? timeFromText(text) : std::nullopt;
    const qint64 number = text.toLongLong(); // 0 for more digits than fit, which are no time either
    switch (text.size()) {
    case kMicroseconds:
        return number / 1000;
    case kMilliseconds:
        return number;
    case kSeconds:
        return number * 1000;
    default:
        return std::nullopt;
    }
}

std::optional<qint64> bytesOf(const QJsonValue &value)
{
    constexpr qsizetype kMostDigits = 15;
    const QString text = json::opaqueId(value).trimmed();
    return isDigits(text) && text.size() <= kMostDigits ? std::optional(text.toLongLong()) : std::nullopt;
}

QString word(const QJsonValue &value)
{
    return value.isString() ? value.toString().left(200).trimmed().toUpper() : QString();
}

bool fitsHeader(const QString &token)
{
    constexpr qsizetype kLongest = 8192;
    const auto printable = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    return token.size() <= kLongest && std::all_of(token.begin(), token.end(), printable);
}

} // namespace qasid::divar
