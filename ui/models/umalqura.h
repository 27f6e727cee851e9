#pragma once

#include <QDate>

#include <optional>

namespace qasid {

//! A day as some calendar counts it; all from 1.
struct CalendarDay {
    int year = 0;
    int month = 0;
    int day = 0;

    bool operator==(const CalendarDay &) const = default;
};

//! The calendar of Umm al-Qura, which Saudi Arabia publishes: its months follow computed new moons, so that their lengths are known from
//! a table only. This is the table that CLDR names islamic-umalqura, as ICU and the JDK carry it, for the years 1356 to 1500: 14 March
//! 1937 to 16 November 2077. By the rule of today its months are those of 1420 and later; calendars that were printed before went by other
//! rules and may be a day off.
namespace umalqura {

inline constexpr int kFirstYear = 1356;
inline constexpr int kLastYear = 1500;

//! 29 or 30; 0 for a month that the table does not have.
int daysInMonth(int year, int month);

//! Nothing outside the years of the table.
std::optional<CalendarDay> fromDate(const QDate &date);

//! An invalid date for a day that is not in the table.
QDate toDate(const CalendarDay &day);

} // namespace umalqura

} // namespace qasid
