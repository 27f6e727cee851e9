#pragma once

#include "ui/models/format.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;

namespace qasid {

class Label;

//! A day to choose, in the calendar, words and digits of the interface: its day, month and year beside each other, the weekday below.
//! What lies outside the range is not offered; where a month is shorter than the one before, its last day is meant.
class DateField : public QWidget {
    Q_OBJECT
public:
    //! Offers the days from `first` to `last`, which must be valid and in this order; `first` is chosen.
    DateField(Appearance &appearance, const Formats &formats, const QString &label, const QDate &first, const QDate &last, QWidget *parent);

    QDate date() const { return m_date; }
    //! The nearest day of the range. Does not tell chosen().
    void setDate(const QDate &date);

Q_SIGNALS:
    void chosen(const QDate &date); //!< by a person

private:
    QComboBox *addBox(const QString &name);
    void offer();
    void choose();
    CalendarDay partsOf(const QDate &date) const { return Calendars::dayOf(date, m_formats.calendar()); }

    Formats m_formats;
    QDate m_first;
    QDate m_last;
    QDate m_date;
    QComboBox *m_day;
    QComboBox *m_month;
    QComboBox *m_year;
    Label *m_words;
};

} // namespace qasid
