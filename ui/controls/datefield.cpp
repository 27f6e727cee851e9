#include "ui/controls/datefield.h"

#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/themed.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace qasid {

namespace {

constexpr int kMonths = 12;

//! The numbers from `first` to `last`, with `words` for each.
template <class Words>
void fill(QComboBox *box, int first, int last, int chosen, Words words)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (int number = first; number <= last; ++number)
        box->addItem(words(number), number);
    box->setCurrentIndex(box->findData(chosen));
}

} // namespace

DateField::DateField(
    Appearance &appearance, const Formats &formats, const QString &label, const QDate &first, const QDate &last, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_first(first)
    , m_last(last)
    , m_date(first)
    , m_day(addBox(tr("Day")))
    , m_month(addBox(tr("Month")))
    , m_year(addBox(tr("Year")))
    , m_words(new Label(appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, this))
{
    auto *title = new Label(appearance, TextStyle::Label, &ThemeColors::text, label, this);
    title->setBuddy(m_day);
    title->setVisible(!label.isEmpty());
    m_words->setWeight(400);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace4);
    row->addWidget(m_day, 2);
    row->addWidget(m_month, 4);
    row->addWidget(m_year, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace3);
    column->addWidget(title);
    column->addLayout(row);
    column->addWidget(m_words);
    setFocusProxy(m_day);
    followAppearance(appearance, this, [this, &appearance] {
        for (QComboBox *box : {m_day, m_month, m_year})
            box->setFixedHeight(appearance.theme().zoomed(kFieldHeight));
    });
    offer();
}

QComboBox *DateField::addBox(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    connect(box, &QComboBox::activated, this, &DateField::choose);
    return box;
}

void DateField::setDate(const QDate &date)
{
    m_date = std::clamp(date, m_first, m_last);
    offer();
}

void DateField::offer()
{
    const CalendarSystem calendar = m_formats.calendar();
    const CalendarDay first = partsOf(m_first), last = partsOf(m_last), now = partsOf(m_date);
    const bool inFirstYear = now.year == first.year, inLastYear = now.year == last.year;
    const bool inFirst = inFirstYear && now.month == first.month, inLast = inLastYear && now.month == last.month;
    const auto number = [this](int value) { return m_formats.shaped(QString::number(value)); };
    fill(m_year, first.year, last.year, now.year, number);
    fill(m_month, inFirstYear ? first.month : 1, inLastYear ? last.month : kMonths, now.month,
        [&](int month) { return Calendars::monthName(now.year, month, calendar, m_formats.locale()); });
    fill(m_day, inFirst ? first.day : 1, inLast ? last.day : Calendars::daysInMonth(now.year, now.month, calendar), now.day, number);
    m_words->setText(m_formats.written(m_date));
    m_words->setToolTip(m_formats.dayTip(m_date));
    setAccessibleDescription(m_words->text());
}

void DateField::choose()
{
    CalendarDay wanted{m_year->currentData().toInt(), m_month->currentData().toInt(), m_day->currentData().toInt()};
    wanted.day = std::min(wanted.day, Calendars::daysInMonth(wanted.year, wanted.month, m_formats.calendar()));
    setDate(Calendars::dateOf(wanted, m_formats.calendar()));
    Q_EMIT chosen(m_date);
}

} // namespace qasid
