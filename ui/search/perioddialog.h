#pragma once

#include "ui/controls/dialogframe.h"
#include "ui/models/format.h"

#include <QDate>

class QBoxLayout;
class QDateEdit;

namespace qasid {

//! Asks for the first and the last day of a search.
class PeriodDialog : public DialogFrame {
    Q_OBJECT
public:
    //! Begins with these days; where they are null, with the 30 days up to today.
    PeriodDialog(Appearance &appearance, const QDate &from, const QDate &until, const Formats &formats, QWidget *over);

Q_SIGNALS:
    void chosen(const QDate &from, const QDate &until); //!< in order

private:
    QDateEdit *addDay(QBoxLayout *column, const QString &label, const QDate &day, const QDate &latest);

    QDateEdit *m_from;
    QDateEdit *m_until;
};

} // namespace qasid
