#pragma once

#include "ui/models/umalqura.h"

#include <QLocale>

namespace qasid {

//! A way to count days.
enum class CalendarSystem { Gregorian, Jalali, UmmAlQura };

//! Days of one calendar: their numbers, and how a locale writes them. Where the calendar does not know a day (Umm al-Qura before 1356
//! and after 1500), it is counted and written as the Gregorian has it, which nobody can take for another: the year tells.
class Calendars {
public:
    //! Whether the calendar itself knows the day.
    static bool has(const QDate &date, CalendarSystem calendar);
    static CalendarDay dayOf(const QDate &date, CalendarSystem calendar);
    //! An invalid date where the calendar has no such day.
    static QDate dateOf(const CalendarDay &day, CalendarSystem calendar);
    static int daysInMonth(int year, int month, CalendarSystem calendar);
    //! As it stands alone, from the locale's own data (CLDR).
    static QString monthName(int year, int month, CalendarSystem calendar, const QLocale &locale);

    //! By a pattern of QLocale::toString() for dates. Its digits are whatever the locale has.
    static QString written(const QDate &date, QStringView pattern, CalendarSystem calendar, const QLocale &locale);
};

} // namespace qasid
