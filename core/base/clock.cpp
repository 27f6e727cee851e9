#include "core/base/clock.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qasid {

TimeMs SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString toRfc3339(TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<TimeMs> timeFromText(QStringView text)
{
    static const QRegularExpression pattern(u"\\A([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]{1,9}))?"
                                            u"(?:([Zz])|([+-])([0-9]{2}):?([0-9]{2}))?\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    const QTime time(match.capturedView(4).toInt(), match.capturedView(5).toInt(), match.capturedView(6).toInt());
    if (!date.isValid() || !time.isValid() || date.year() < 1970)
        return std::nullopt;
    QString fraction = match.captured(7).left(3);
    fraction = fraction.leftJustified(3, u'0');
    TimeMs offset = 0;
    if (!match.capturedView(9).isEmpty()) {
        const int hours = match.capturedView(10).toInt();
        const int minutes = match.capturedView(11).toInt();
        if (hours > 23 || minutes > 59)
            return std::nullopt;
        offset = (hours * 60 + minutes) * 60'000LL * (match.capturedView(9) == u"-" ? -1 : 1);
    }
    const TimeMs result = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() + fraction.toInt() - offset;
    if (result < 0)
        return std::nullopt;
    return result;
}

} // namespace qasid
