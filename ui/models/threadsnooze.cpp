#include "ui/models/threadsnooze.h"

#include "ui/models/threadwords.h"

#include <QDateTime>

namespace qasid {

namespace {

constexpr int kMorning = 9;
constexpr int kEvening = 22;

TimeMs morningOf(const QDate &day)
{
    return QDateTime(day, QTime(kMorning, 0)).toMSecsSinceEpoch();
}

} // namespace

TimeMs snoozeTomorrow(const Formats &formats)
{
    return morningOf(QDateTime::fromMSecsSinceEpoch(formats.clock().now()).date().addDays(1));
}

std::vector<SnoozeChoice> snoozeChoices(const Formats &formats)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(formats.clock().now());
    std::vector<SnoozeChoice> choices;
    const int later = now.time().hour() + 3 + (now.time().minute() > 0 ? 1 : 0);
    if (later < kEvening)
        choices.push_back({ThreadWords::tr("Later today"), QDateTime(now.date(), QTime(later, 0)).toMSecsSinceEpoch()});
    choices.push_back({ThreadWords::tr("Tomorrow"), snoozeTomorrow(formats)});
    const int first = int(formats.locale().firstDayOfWeek());
    const int ahead = (first - now.date().dayOfWeek() + 7) % 7;
    choices.push_back({ThreadWords::tr("Next week"), morningOf(now.date().addDays(ahead == 0 ? 7 : ahead))});
    return choices;
}

} // namespace qasid
