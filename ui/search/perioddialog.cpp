#include "ui/search/perioddialog.h"

#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QCalendar>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace qasid {

namespace {

constexpr int kDays = 30;

} // namespace

PeriodDialog::PeriodDialog(Appearance &appearance, const QDate &from, const QDate &until, const Formats &formats, QWidget *over)
    : DialogFrame(appearance, over)
{
    const QDate today = formats.day(formats.clock().now());
    setTitle(tr("Search between two days"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(metrics::kSpace7, metrics::kSpace7, metrics::kSpace7, metrics::kSpace7);
    column->setSpacing(metrics::kSpace3);
    column->addWidget(new Label(appearance, TextStyle::Heading, &ThemeColors::text, tr("Search between two days"), panel()));
    column->addSpacing(metrics::kSpace3);
    m_from = addDay(column, tr("First day"), from.isValid() ? from : today.addDays(1 - kDays), today);
    m_until = addDay(column, tr("Last day"), until.isValid() ? until : today, today);
    column->addSpacing(metrics::kSpace4);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new TextButton(appearance, tr("Cancel"), TextButton::Kind::Default, panel());
    auto *search = new TextButton(appearance, tr("Search"), TextButton::Kind::Primary, panel());
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(search);
    column->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);
    connect(search, &QAbstractButton::clicked, this, [this] {
        const QDate one = m_from->date(), other = m_until->date();
        closeDialog();
        Q_EMIT chosen(std::min(one, other), std::max(one, other));
    });
}

QDateEdit *PeriodDialog::addDay(QBoxLayout *column, const QString &label, const QDate &day, const QDate &latest)
{
    auto *words = new Label(appearance(), TextStyle::Label, &ThemeColors::text, label, panel());
    auto *edit = new QDateEdit(day, panel());
    edit->setMaximumDate(latest);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(label);
    if (QLocale().language() == QLocale::Persian)
        edit->setCalendar(QCalendar(QCalendar::System::Jalali));
    words->setBuddy(edit);
    column->addWidget(words);
    column->addWidget(edit);
    return edit;
}

} // namespace qasid
