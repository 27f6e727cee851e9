#include "ui/models/format.h"

#include "core/base/clock.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr QChar kLatinZero(u'0');
constexpr QChar kArabicZero(u'\u0660');
constexpr QChar kPersianZero(u'\u06F0');

bool isMaghreb(QLocale::Territory territory)
{
    switch (territory) {
    case QLocale::Algeria:
    case QLocale::Libya:
    case QLocale::Mauritania:
    case QLocale::Morocco:
    case QLocale::Tunisia:
    case QLocale::WesternSahara:
        return true;
    default:
        return false;
    }
}

QChar zeroFor(Formats::Digits digits, const QLocale &locale)
{
    switch (digits) {
    case Formats::Digits::Latin:
        return kLatinZero;
    case Formats::Digits::Arabic:
        return kArabicZero;
    case Formats::Digits::Persian:
        return kPersianZero;
    case Formats::Digits::Automatic:
        break;
    }
    if (locale.language() == QLocale::Persian)
        return kPersianZero;
    if (locale.language() == QLocale::Arabic && !isMaghreb(locale.territory()))
        return kArabicZero;
    return kLatinZero;
}

QString withDigitsFrom(QChar zero, QString text)
{
    for (QChar &c : text) {
        for (const QChar other : {kLatinZero, kArabicZero, kPersianZero}) {
            if (c >= other && c.unicode() < other.unicode() + 10)
                c = QChar(zero.unicode() + (c.unicode() - other.unicode()));
        }
    }
    return text;
}

CalendarSystem calendarFor(Formats::Calendar calendar, const QLocale &locale)
{
    switch (calendar) {
    case Formats::Calendar::Gregorian:
        return CalendarSystem::Gregorian;
    case Formats::Calendar::Jalali:
        return CalendarSystem::Jalali;
    case Formats::Calendar::UmmAlQura:
        return CalendarSystem::UmmAlQura;
    case Formats::Calendar::Automatic:
        break;
    }
    if (locale.language() == QLocale::Persian)
        return CalendarSystem::Jalali;
    // CLDR (supplemental, calendarPreference): of the regions where Arabic is spoken, only this one has it first.
    if (locale.language() == QLocale::Arabic && locale.territory() == QLocale::SaudiArabia)
        return CalendarSystem::UmmAlQura;
    return CalendarSystem::Gregorian;
}

bool hasTwelveHours(const QLocale &locale)
{
    return locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
}

QString timePatternFor(Formats::Hours hours, const QLocale &locale)
{
    const bool own = hasTwelveHours(locale);
    const bool twelve = hours == Formats::Hours::Automatic ? own : hours == Formats::Hours::Twelve;
    if (twelve != own)
        return twelve ? u"h:mm AP"_s : u"HH:mm"_s;
    // Some locales (C) write seconds even in their short format.
    static const QRegularExpression seconds(u"[^a-zA-Z']*s+"_s);
    QString pattern = locale.timeFormat(QLocale::ShortFormat).remove(seconds);
    if (!own && !pattern.contains("HH"_L1))
        pattern.replace(u'H', "HH"_L1); // times stand below each other in lists
    return pattern;
}

Formats::Options g_chosen; // one person before the screen, as there is one default locale

Formats::Options chosenOptions()
{
    Formats::Options options = g_chosen;
    if (options.hours == Formats::Hours::Automatic)
        options.hours = hasTwelveHours(QLocale::system()) ? Formats::Hours::Twelve : Formats::Hours::TwentyFour;
    return options;
}

} // namespace

Formats::Formats(const QLocale &locale, const Clock &clock, const QTimeZone &zone, const Options &options)
    : m_locale(locale)
    , m_clock(&clock)
    , m_zone(zone)
    , m_calendar(calendarFor(options.calendar, locale))
    , m_timePattern(timePatternFor(options.hours, locale))
    , m_zero(zeroFor(options.digits, locale))
{
}

Formats::Formats(const Clock &clock)
    : Formats(QLocale(), clock, QTimeZone::systemTimeZone(), chosenOptions())
{
}

void Formats::setChosen(const Options &options)
{
    g_chosen = options;
}

QLocale Formats::localeFor(const QString &language, const QLocale &system)
{
    if (language.isEmpty())
        return system;
    const QLocale own(language);
    const QLocale there(own.language(), system.territory());
    if (there.territory() != system.territory())
        return own;
    return there.name() == system.name() ? system : there; // the system's own knows what its user changed
}

QDateTime Formats::local(TimeMs at) const
{
    return QDateTime::fromMSecsSinceEpoch(at, m_zone);
}

QDate Formats::day(TimeMs at) const
{
    return local(at).date();
}

int Formats::daysSince(TimeMs at) const
{
    return int(day(at).daysTo(day(m_clock->now())));
}

bool Formats::thisYear(const QDate &day) const
{
    return Calendars::dayOf(day, m_calendar).year == Calendars::dayOf(this->day(m_clock->now()), m_calendar).year;
}

QString Formats::shaped(const QString &text) const
{
    return withDigitsFrom(m_zero, text);
}

QString Formats::inChosenDigits(const QString &text)
{
    return withDigitsFrom(zeroFor(g_chosen.digits, QLocale()), text);
}

QString Formats::counted(qint64 value)
{
    return inChosenDigits(QLocale().toString(value));
}

QString Formats::dayText(const QDate &day, const QString &pattern) const
{
    return dayText(day, pattern, m_calendar);
}

QString Formats::dayText(const QDate &day, const QString &pattern, CalendarSystem calendar) const
{
    return shaped(Calendars::written(day, pattern, calendar, m_locale));
}

QString Formats::otherCalendars(const QDate &day) const
{
    QStringList dates;
    for (const CalendarSystem calendar : {CalendarSystem::Gregorian, CalendarSystem::Jalali, CalendarSystem::UmmAlQura}) {
        if (calendar != m_calendar && Calendars::has(day, calendar)) {
            //: A date pattern of QLocale::toString: day, month and year, as in "12 December 2025".
            dates += dayText(day, tr("d MMMM yyyy"), calendar);
        }
    }
    return dates.join(u" · "_s);
}

QString Formats::time(TimeMs at) const
{
    return written(local(at).time());
}

QString Formats::sampleTime(Hours hours) const
{
    return shaped(m_locale.toString(QTime(14, 5), timePatternFor(hours, m_locale)));
}

QString Formats::listTime(TimeMs at) const
{
    const int days = daysSince(at);
    if (days == 0)
        return time(at);
    if (days > 0 && days <= 6)
        return dayText(day(at), u"ddd"_s);
    if (thisYear(day(at))) {
        //: A date pattern of QLocale::toString: day and short month, as in "14 Nov". Short: it stands in a list row.
        return dayText(day(at), tr("d MMM"));
    }
    return date(at);
}

QString Formats::date(TimeMs at) const
{
    //: A date pattern of QLocale::toString: day, short month and year, as in "14 Nov 2025".
    return dayText(day(at), tr("d MMM yyyy"));
}

QString Formats::daySeparator(TimeMs at) const
{
    const int days = daysSince(at);
    if (days == 0 || days == 1) {
        const QString name = days == 0 ? tr("Today") : tr("Yesterday");
        if (m_calendar == CalendarSystem::Gregorian)
            return name;
        // The rest of the computer tells another date.
        const bool brief = days == 1 && thisYear(day(at));
        //: %1 is "Today" or "Yesterday", %2 the day with its date, as in "Wednesday 3 December 2025" or "2 December".
        return tr("%1, %2").arg(name, dayText(day(at), brief ? tr("d MMMM") : tr("dddd d MMMM yyyy")));
    }
    //: A date pattern of QLocale::toString: weekday, day and month, as in "Tuesday 2 December".
    const QString pattern = thisYear(day(at)) ? tr("dddd d MMMM")
                                              //: The same with the year, as in "Tuesday 2 December 2025".
                                              : tr("dddd d MMMM yyyy");
    return dayText(day(at), pattern);
}

QString Formats::dayAndTime(TimeMs at) const
{
    const int days = daysSince(at);
    if (days == 0) {
        //: Inside a sentence; %1 is a time: "today 09:24".
        return tr("today %1").arg(time(at));
    }
    if (days == 1)
        return tr("yesterday %1").arg(time(at));
    //: %1 is a day, as in "Tuesday 2 December", %2 a time.
    return tr("%1 %2").arg(daySeparator(at), time(at));
}

QString Formats::written(const QDate &day) const
{
    return dayText(day, tr("dddd d MMMM yyyy"));
}

QString Formats::written(const QTime &time) const
{
    return shaped(m_locale.toString(time, m_timePattern));
}

std::optional<QTime> Formats::readTime(const QString &text) const
{
    QString plain = withDigitsFrom(kLatinZero, text).simplified();
    bool afternoon = false, twelve = false;
    for (const bool pm : {false, true}) {
        for (const QString &word : {pm ? m_locale.pmText() : m_locale.amText(), pm ? u"pm"_s : u"am"_s}) {
            if (!twelve && plain.contains(word, Qt::CaseInsensitive)) {
                plain.remove(word, Qt::CaseInsensitive);
                twelve = true;
                afternoon = pm;
            }
        }
    }
    static const QRegularExpression form(u"\\A(\\d{1,2})(?:[:.٫h](\\d{2}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(plain.trimmed());
    int hour = match.captured(1).toInt();
    if (!match.hasMatch() || (twelve && (hour < 1 || hour > 12)))
        return std::nullopt;
    if (twelve)
        hour = hour % 12 + (afternoon ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

TimeMs Formats::moment(const QDate &day, const QTime &time) const
{
    return QDateTime(day, time, m_zone).toMSecsSinceEpoch();
}

QString Formats::fullDate(TimeMs at) const
{
    const QDateTime moment = local(at);
    //: %1 is a day with its year, %2 a time, %3 the time zone.
    return tr("%1, %2 %3").arg(longDay(at), time(at), m_zone.displayName(moment, QTimeZone::ShortName, m_locale));
}

QString Formats::tip(TimeMs at) const
{
    return fullDate(at) + u'\n' + otherCalendars(day(at));
}

QString Formats::dayTip(const QDate &day) const
{
    return written(day) + u'\n' + otherCalendars(day);
}

QString Formats::upcoming(TimeMs at) const
{
    const int days = -daysSince(at);
    if (days == 0)
        return time(at);
    //: %1 is a short weekday or a date, %2 a time: "Thu 09:00".
    const QString pattern = tr("%1 %2", "weekday and time");
    return pattern.arg(days > 0 && days <= 6 ? dayText(day(at), u"ddd"_s) : dayText(day(at), tr("d MMM")), time(at));
}

QString Formats::duration(qint64 milliseconds) const
{
    const qint64 minutes = std::max<qint64>(0, milliseconds) / kMinute;
    if (minutes < 1)
        return shaped(tr("less than 1 min"));
    const qint64 hours = minutes / 60;
    if (hours < 1) {
        //: %1 is a number of minutes.
        return shaped(tr("%1 min").arg(minutes));
    }
    if (hours < 48) {
        //: %1 is a number of hours, %2 of minutes.
        return shaped(tr("%1 h %2 min").arg(hours).arg(minutes % 60));
    }
    const int days = int(hours / 24);
    //: %n is a number of days, at least 2; %1 a number of hours.
    return shaped(tr("%n days %1 h", nullptr, days).arg(hours % 24));
}

QString Formats::timeLeft(qint64 milliseconds) const
{
    //: %1 is a duration, as in "21 h 14 min".
    return tr("%1 left").arg(duration(milliseconds));
}

QString Formats::ago(TimeMs at) const
{
    const qint64 passed = m_clock->now() - at;
    if (passed < kMinute)
        return tr("just now");
    //: %1 is a duration, as in "4 min".
    return tr("%1 ago").arg(duration(passed));
}

QString Formats::fileSize(qint64 bytes) const
{
    double scaled = double(bytes);
    while (scaled >= 1000)
        scaled /= 1000;
    const int precision = bytes >= 1000 && scaled < 10 && std::fmod(scaled, 1.0) >= 0.05 ? 1 : 0;
    return shaped(m_locale.formattedDataSize(bytes, precision, QLocale::DataSizeSIFormat));
}

QString Formats::number(qint64 value) const
{
    return shaped(m_locale.toString(value));
}

QString Formats::percent(int value) const
{
    //: %1 is a number.
    return shaped(tr("%1 %").arg(value));
}

QString Formats::badge(int count) const
{
    return shaped(count > 99 ? u"99+"_s : QString::number(count));
}

} // namespace qasid
