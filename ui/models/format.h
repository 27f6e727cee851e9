#pragma once

#include "core/base/clock.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTimeZone>

namespace qasid {

//! How times, days, numbers and sizes are written for people (DESIGN.md section 5, points 6 to 8). A value object: made from a
//! locale and a clock, it gives the same answer for the same time, and only "today" moves with the clock. Answers hold digits of
//! the chosen set and no bidi controls.
class Formats {
    Q_DECLARE_TR_FUNCTIONS(qasid::Formats)
public:
    enum class Digits { Automatic, Latin, Arabic, Persian };
    enum class Calendar { Automatic, Gregorian, Jalali };
    enum class Hours { Automatic, Twelve, TwentyFour };
    struct Options {
        Digits digits = Digits::Automatic; //!< Persian ۰-۹; Arabic 0-9 in the Maghreb, elsewhere ٠-٩; all others 0-9
        Calendar calendar = Calendar::Automatic; //!< Persian Jalali, all others Gregorian
        Hours hours = Hours::Automatic; //!< as the locale writes a short time
    };

    //! `clock` outlives the object and its copies.
    Formats(const QLocale &locale, const Clock &clock, const QTimeZone &zone, const Options &options);
    //! For the application's own locale (QLocale()), the system's time zone and its habit of 12 or 24 hours.
    explicit Formats(const Clock &clock);

    //! The locale of an interface language: with the system's region where the language is spoken there, else its own.
    //! An empty language gives the system's locale.
    static QLocale localeFor(const QString &language, const QLocale &system = QLocale::system());

    QString time(TimeMs at) const; //!< "09:26"
    QString listTime(TimeMs at) const; //!< today "09:26", within 6 days "Tue", else "14 Nov", in another year "14 Nov 2024"
    //! "Today", "Yesterday", "Tuesday 2 December", in another year with it. In another calendar than the Gregorian, today and
    //! yesterday say their date too.
    QString daySeparator(TimeMs at) const;
    QString dayAndTime(TimeMs at) const; //!< for screen readers, inside a sentence: "today 09:24", "Tuesday 2 December 16:58"
    QString fullDate(TimeMs at) const; //!< for tooltips, with weekday, year and zone
    QString date(TimeMs at) const; //!< "14 Nov 2025"
    QString upcoming(TimeMs at) const; //!< for what will be: today "14:00", within 6 days "Thu 09:00", else "14 Nov 09:00"

    QString duration(qint64 milliseconds) const; //!< "21 h 14 min", "3 days 4 h", "14 min", below a minute "less than 1 min"
    QString timeLeft(qint64 milliseconds) const; //!< "21 h 14 min left"
    QString ago(TimeMs at) const; //!< "4 min ago"; below a minute "just now"

    QString fileSize(qint64 bytes) const; //!< "184 kB", "1.4 MB"; units of 1000
    QString number(qint64 value) const; //!< with grouping
    QString percent(int value) const; //!< "90 %"
    QString badge(int count) const; //!< "7"; above 99 "99+"
    QString shaped(const QString &text) const; //!< every digit of `text` in the chosen set; never for words of a message
    //! The same in the set that a locale has by itself.
    static QString shaped(const QString &text, const QLocale &locale);

    QDate day(TimeMs at) const; //!< the day in the chosen zone, for grouping
    const QLocale &locale() const { return m_locale; }
    const Clock &clock() const { return *m_clock; }

private:
    QDateTime local(TimeMs at) const;
    //! Days from `at` to today: 0 today, 1 yesterday, negative in the future.
    int daysSince(TimeMs at) const;
    bool thisYear(const QDate &day) const;
    QString dayText(const QDate &day, const QString &pattern) const;

    QLocale m_locale;
    const Clock *m_clock;
    QTimeZone m_zone;
    QCalendar m_calendar;
    QString m_timePattern;
    QChar m_zero;
};

} // namespace qasid
