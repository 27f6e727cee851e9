#include "ui/controls/snoozedialog.h"

#include "core/engine/inbox.h"
#include "ui/controls/datefield.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace qasid {

namespace {

QTime morning()
{
    return {9, 0};
}

} // namespace

SnoozeDialog::SnoozeDialog(UiContext &ui, QWidget *over)
    : DialogFrame(ui.appearance, over)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
{
    setTitle(tr("Snooze until"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(metrics::kSpace7, metrics::kSpace7, metrics::kSpace7, metrics::kSpace7);
    column->setSpacing(metrics::kSpace5);
    column->addWidget(new Label(ui.appearance, TextStyle::Heading, &ThemeColors::text, tr("Snooze until"), panel()));
    const QDate today = m_formats.day(ui.inbox.clock().now());
    m_day = new DateField(ui.appearance, m_formats, {}, today, today.addYears(1), panel());
    m_day->setDate(today.addDays(1));
    column->addWidget(m_day);
    m_time = new Field(ui.appearance, tr("Time"), panel());
    m_time->setText(m_formats.written(morning()));
    connect(m_time, &Field::textEdited, m_time, [this] { m_time->setError({}); });
    connect(m_time->edit(), &QLineEdit::returnPressed, this, &SnoozeDialog::choose);
    column->addWidget(m_time);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new TextButton(ui.appearance, tr("Cancel"), TextButton::Kind::Default, panel());
    auto *snooze = new TextButton(ui.appearance, tr("Snooze"), TextButton::Kind::Primary, panel());
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(snooze);
    column->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);
    connect(snooze, &QAbstractButton::clicked, this, &SnoozeDialog::choose);
}

void SnoozeDialog::choose()
{
    const auto time = m_formats.readTime(m_time->text());
    if (!time) {
        //: %1 is a time, as in "09:00".
        m_time->setError(tr("This is not a time. Write it as in %1.").arg(bidi::isolate(m_formats.written(morning()))));
        m_time->edit()->setFocus();
        return;
    }
    const TimeMs until = m_formats.moment(m_day->date(), *time);
    if (until <= m_ui.inbox.clock().now()) {
        m_time->setError(tr("This time has passed."));
        m_time->edit()->setFocus();
        return;
    }
    Q_EMIT snoozeChosen(until);
    closeDialog();
}

} // namespace qasid
