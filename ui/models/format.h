#pragma once

#include "core/base/clock.h"
#include "ui/models/calendars.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace qasid {

//! How times, days, numbers and sizes are written for people (DESIGN.md section 5, points 6 to 8). A value object: made from a
//! locale and a clock, it gives the same answer for the same time, and only "today" moves with the clock. Answers hold digits of
//! the chosen set and no bidi controls.
class Formats {
    Q_DECLARE_TR_FUNCTIONS(qasid::Formats)
public:
    enum class Digits { Automatic, Latin, Arabic, Persian };
    enum class Calendar { Automatic, Gregorian, Jalali, UmmAlQura };
    enum class Hours { Automatic, Twelve, TwentyFour };
    struct Options {
        Digits digits = Digits::Automatic; //!< Persian ۰-۹; Arabic 0-9 in the Maghreb, elsewhere ٠-٩; all others 0-9
        Calendar calendar = Calendar::Automatic; //!< Persian Jalali, Arabic in Saudi Arabia Umm al-Qura (CLDR), all others Gregorian
        Hours hours = Hours::Automatic; //!< as the locale writes a short time
    };

    //! `clock` outlives the object and its copies.
    Formats(const QLocale &locale, const Clock &clock, const QTimeZone &zone, const Options &options);
    //! For the application's own locale (QLocale()), the system's time zone, and what was chosen; hours of which nothing was chosen are
    //! as the system has them.
    explicit Formats(const Clock &clock);

    //! What a person chose instead of what the language brings, for every object made of a clock alone from now on: beside
    //! QLocale::setDefault() the other half of what ui/platform/language decides. Main thread.
    static void setChosen(const Options &options);

    //! The locale of an interface language: with the system's region where the language is spoken there, else its own.
    //! An empty language gives the system's locale.
    static QLocale localeFor(const QString &language, const QLocale &system = QLocale::system());

    QString time(TimeMs at) const; //!< "09:26"
    QString sampleTime(Hours hours) const; //!< five past two in the afternoon, for choosing between ways to write it
    QString listTime(TimeMs at) const; //!< today "09:26", within 6 days "Tue", else "14 Nov", in another year "14 Nov 2024"
    //! "Today", "Yesterday", "Tuesday 2 December", in another year with it. In another calendar than the Gregorian, today and
    //! yesterday say their date too: "Today, Wednesday 12 Jumada II 1447", "Yesterday, 11 Jumada II".
    QString daySeparator(TimeMs at) const;
    QString dayAndTime(TimeMs at) const; //!< for screen readers, inside a sentence: "today 09:24", "Tuesday 2 December 16:58"
    QString longDay(TimeMs at) const { return written(day(at)); } //!< "Wednesday 3 December 2025"
    QString written(const QDate &day) const; //!< the same of a day
    QString written(const QTime &time) const; //!< "09:26"
    QString fullDate(TimeMs at) const; //!< with weekday, year and zone
    //! For tooltips: the full date, and in a second line the same day in the two calendars that are not chosen.
    QString tip(TimeMs at) const;
    //! The same without the time, where only a day is shown.
    QString dayTip(TimeMs at) const { return dayTip(day(at)); }
    QString dayTip(const QDate &day) const;
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
    //! The same where there is no clock at hand: in the chosen set for the application's own locale.
    static QString inChosenDigits(const QString &text);
    //! A number with grouping in the chosen digits, where there is no clock at hand.
    static QString counted(qint64 value);

    //! A time of the day that a person wrote: "9", "9:30", "21.30", "9:30 PM", in any digits, with the words for the halves of the day that
    //! the locale has. Nothing when it is none.
    std::optional<QTime> readTime(const QString &text) const;

    QDate day(TimeMs at) const; //!< the day in the chosen zone, for grouping
    TimeMs moment(const QDate &day, const QTime &time) const; //!< in the chosen zone
    const QLocale &locale() const { return m_locale; }
    CalendarSystem calendar() const { return m_calendar; }
    const Clock &clock() const { return *m_clock; }

private:
    QDateTime local(TimeMs at) const;
    //! Days from `at` to today: 0 today, 1 yesterday, negative in the future.
    int daysSince(TimeMs at) const;
    bool thisYear(const QDate &day) const;
    QString dayText(const QDate &day, const QString &pattern) const;
    QString dayText(const QDate &day, const QString &pattern, CalendarSystem calendar) const;
    //! A day in the calendars that are not chosen: "12 Azar 1404 · 12 Jumada II 1447".
    QString otherCalendars(const QDate &day) const;

    QLocale m_locale;
    const Clock *m_clock;
    QTimeZone m_zone;
    CalendarSystem m_calendar;
    QString m_timePattern;
    QChar m_zero;
};

} // namespace qasid
