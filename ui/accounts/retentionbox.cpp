#include "ui/accounts/retentionbox.h"

#include "core/engine/inbox.h"
#include "core/model/retention.h"
#include "ui/controls/choicefield.h"
#include "ui/controls/confirmdialog.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kUsual[] = {7, 30, 90, 180, 365};
const auto kOwn = u"own"_s;

bool isUsual(int days)
{
    return days == 0 || std::find(std::begin(kUsual), std::end(kUsual), days) != std::end(kUsual);
}

//! Digits of every script that people type, as a number.
int numberOf(const QString &text)
{
    int number = 0;
    const QString digits = text.trimmed();
    for (const QChar c : digits) {
        if (c.digitValue() < 0 || number > kLongestRetention)
            return -1;
        number = number * 10 + c.digitValue();
    }
    return digits.isEmpty() || number < 1 || number > kLongestRetention ? -1 : number;
}

bool isNothing(const RetentionCount &count)
{
    return count.messages == 0 && count.conversations == 0 && count.files == 0;
}

} // namespace

RetentionBox::RetentionBox(UiContext &ui, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
    , m_choice(new ChoiceField(ui.appearance, label, this))
    , m_days(new Field(ui.appearance, tr("Days"), this))
    , m_words(new Label(ui.appearance, TextStyle::Label, &ThemeColors::textSecondary, {}, this))
    , m_apply(new TextButton(ui.appearance, tr("Apply"), TextButton::Kind::Default, this))
{
    m_choice->addChoice(u"0"_s, tr("For ever"));
    for (const int days : kUsual)
        m_choice->addChoice(QString::number(days), m_formats.shaped(tr("%n days", nullptr, days)));
    m_choice->addChoice(kOwn, tr("Another number of days"));
    m_choice->box()->setAccessibleName(ErrorText::plain(label));
    m_words->setWeight(400);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace4);
    row->addWidget(m_choice, 3, Qt::AlignTop);
    row->addWidget(m_days, 1, Qt::AlignTop);
    auto *action = new QHBoxLayout;
    action->setSpacing(metrics::kSpace4);
    action->addWidget(m_words, 1);
    action->addWidget(m_apply, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace3);
    column->addLayout(row);
    column->addLayout(action);
    connect(m_choice, &ChoiceField::chosen, this, [this] {
        choose();
        if (m_choice->value() == kOwn)
            m_days->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_days, &Field::textEdited, this, &RetentionBox::choose);
    connect(m_apply, &QAbstractButton::clicked, this, &RetentionBox::ask);
    connect(&ui.inbox, &Inbox::accountsChanged, this, [this] {
        if (m_apply->isHidden())
            refresh();
    });
}

//! Enter is for the number of days, not for the form around it.
void RetentionBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (m_apply->isVisible())
        ask();
}

void RetentionBox::setAccount(AccountId id)
{
    m_id = id;
    m_apply->hide();
    m_apply->setBusy(false);
    say(&ThemeColors::textSecondary, {});
    refresh();
}

void RetentionBox::setHint(const QString &hint)
{
    m_choice->setHint(hint);
}

void RetentionBox::refresh()
{
    const auto state = m_ui.inbox.account(m_id);
    if (!state)
        return;
    const int days = state->account.retentionDays;
    m_choice->setValue(isUsual(days) ? QString::number(days) : kOwn);
    m_days->setText(days > 0 ? QString::number(days) : QString());
    m_days->setVisible(m_choice->value() == kOwn);
    m_days->setError({});
}

int RetentionBox::chosenDays() const
{
    return m_choice->value() == kOwn ? numberOf(m_days->text()) : m_choice->value().toInt();
}

void RetentionBox::choose()
{
    const bool own = m_choice->value() == kOwn;
    m_days->setVisible(own);
    const int days = chosenDays();
    const bool typing = own && m_days->text().trimmed().isEmpty();
    m_days->setError(days < 0 && !typing ? tr("A number from 1 to %1.").arg(m_formats.number(kLongestRetention)) : QString());
    const auto state = m_ui.inbox.account(m_id);
    ++m_asked;
    m_apply->hide();
    say(&ThemeColors::textSecondary, {});
    if (days >= 0 && state && days != state->account.retentionDays)
        preview();
}

void RetentionBox::preview()
{
    const int days = chosenDays();
    if (days == 0)
        return showPreview(0, {});
    onResult(this, m_ui.inbox.retentionPreview(m_id, days), [this, days, asked = m_asked](const Result<RetentionCount> &count) {
        if (asked != m_asked)
            return;
        if (count)
            showPreview(days, *count);
        else
            say(&ThemeColors::danger, ErrorText::sentence(count.error(), {}, m_formats));
    });
}

QString RetentionBox::amount(const RetentionCount &count, const Formats &formats)
{
    // English has no translation that would know its plural.
    QStringList parts{count.messages == 1 ? tr("1 message") : tr("%n messages", nullptr, count.messages)};
    if (count.conversations > 0)
        parts << (count.conversations == 1 ? tr("1 whole conversation") : tr("%n whole conversations", nullptr, count.conversations));
    if (count.files > 0)
        parts << (count.files == 1 ? tr("1 file") : tr("%n files", nullptr, count.files));
    const QString all = formats.shaped(formats.locale().createSeparatedList(parts));
    //: %1 is an amount of messages, conversations and files, %2 a date.
    return count.oldest ? tr("%1; the oldest of %2").arg(all, formats.date(*count.oldest)) : all;
}

void RetentionBox::showPreview(int days, const RetentionCount &count)
{
    m_count = count;
    if (days == 0)
        say(&ThemeColors::textSecondary, tr("From now on nothing is deleted by its age."));
    else if (isNothing(count))
        say(&ThemeColors::textSecondary, tr("Nothing is that old yet. Later messages go when they are."));
    else
        say(&ThemeColors::warning, tr("This deletes now: %1.").arg(amount(count, m_formats)));
    m_apply->show();
}

void RetentionBox::ask()
{
    const int days = chosenDays();
    if (days < 0 || m_apply->isBusy())
        return;
    if (isNothing(m_count))
        return apply(days);
    const auto state = m_ui.inbox.account(m_id);
    const QString name = bidi::isolate(state ? state->account.name : QString());
    //: %1 is an account.
    const QString title = days == 1 ? tr("Delete what is older than 1 day from %1?").arg(name)
                                    : m_formats.shaped(tr("Delete what is older than %n days from %1?", nullptr, days)).arg(name);
    ConfirmDialog::ask(m_ui.appearance, this, ConfirmDialog::Kind::Danger, title,
        tr("%1. This cannot be undone.").arg(amount(m_count, m_formats)), tr("Delete"), [this, guard = QPointer(this), days] {
            if (guard)
                apply(days);
        });
}

void RetentionBox::apply(int days)
{
    m_apply->setBusy(true);
    onResult(this, m_ui.inbox.setRetention(m_id, days), [this, id = m_id, days](const Result<RetentionCount> &count) {
        m_apply->setBusy(false);
        if (id != m_id)
            return;
        if (!count)
            return say(&ThemeColors::danger, ErrorText::sentence(count.error(), {}, m_formats));
        m_apply->hide();
        refresh();
        if (days == 0)
            say(&ThemeColors::success, tr("Messages are kept for ever."));
        else if (isNothing(*count))
            say(&ThemeColors::success, tr("Nothing had to be deleted."));
        else
            say(&ThemeColors::success, tr("Deleted: %1.").arg(amount(*count, m_formats)));
    });
}

void RetentionBox::say(ColorRole role, const QString &words)
{
    m_words->setRole(role);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

} // namespace qasid
