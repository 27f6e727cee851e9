#include "ui/models/calendars.h"

#include <QCalendar>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! What Qt itself can count by.
QCalendar ofQt(CalendarSystem calendar)
{
    return QCalendar(calendar == CalendarSystem::Jalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
}

//! The names of its months are those of every Islamic calendar.
QString hijriMonth(int month, int year, const QLocale &locale, QLocale::FormatType format)
{
    return QCalendar(QCalendar::System::IslamicCivil).standaloneMonthName(locale, month, year, format);
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

//! What `count` letters of a pattern say of a day, if Qt cannot say it: all but the weekday.
QString partOf(const CalendarDay &day, QChar letter, qsizetype count, const QLocale &locale)
{
    if (letter == u'y')
        return count > 2 ? QString::number(day.year) : twoDigits(day.year % 100);
    if (letter == u'd')
        return count > 1 ? twoDigits(day.day) : QString::number(day.day);
    if (count > 2)
        return hijriMonth(day.month, day.year, locale, count > 3 ? QLocale::LongFormat : QLocale::ShortFormat);
    return count > 1 ? twoDigits(day.month) : QString::number(day.month);
}

//! A pattern in which the day is written out, so that only the weekday is left to Qt.
QString patternOf(const CalendarDay &day, QStringView pattern, const QLocale &locale)
{
    QString result;
    bool quoted = false;
    for (qsizetype at = 0; at < pattern.size();) {
        const QChar letter = pattern[at];
        qsizetype count = 1;
        while (at + count < pattern.size() && pattern[at + count] == letter)
            ++count;
        const bool ours = !quoted && (letter == u'M' || letter == u'y' || (letter == u'd' && count < 3));
        if (ours)
            result += u'\'' + partOf(day, letter, count, locale).replace(u'\'', "''"_L1) + u'\'';
        else
            result += pattern.mid(at, count);
        if (letter == u'\'' && count % 2 == 1)
            quoted = !quoted;
        at += count;
    }
    return result;
}

} // namespace

bool Calendars::has(const QDate &date, CalendarSystem calendar)
{
    return calendar == CalendarSystem::UmmAlQura ? umalqura::fromDate(date).has_value() : date.isValid();
}

CalendarDay Calendars::dayOf(const QDate &date, CalendarSystem calendar)
{
    if (calendar == CalendarSystem::UmmAlQura) {
        if (const auto day = umalqura::fromDate(date))
            return *day;
    }
    const QCalendar::YearMonthDay parts = ofQt(calendar).partsFromDate(date);
    return {parts.year, parts.month, parts.day};
}

QDate Calendars::dateOf(const CalendarDay &day, CalendarSystem calendar)
{
    if (calendar == CalendarSystem::UmmAlQura)
        return umalqura::toDate(day);
    return ofQt(calendar).dateFromParts(day.year, day.month, day.day);
}

int Calendars::daysInMonth(int year, int month, CalendarSystem calendar)
{
    return calendar == CalendarSystem::UmmAlQura ? umalqura::daysInMonth(year, month) : ofQt(calendar).daysInMonth(month, year);
}

QString Calendars::monthName(int year, int month, CalendarSystem calendar, const QLocale &locale)
{
    return calendar == CalendarSystem::UmmAlQura ? hijriMonth(month, year, locale, QLocale::LongFormat)
                                                 : ofQt(calendar).standaloneMonthName(locale, month, year, QLocale::LongFormat);
}

QString Calendars::written(const QDate &date, QStringView pattern, CalendarSystem calendar, const QLocale &locale)
{
    if (calendar == CalendarSystem::UmmAlQura) {
        if (const auto day = umalqura::fromDate(date))
            return locale.toString(date, QStringView(patternOf(*day, pattern, locale)));
    }
    return locale.toString(date, pattern, ofQt(calendar));
}

} // namespace qasid
