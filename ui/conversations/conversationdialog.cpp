#include "ui/conversations/conversationdialog.h"

#include "core/engine/inbox.h"
#include "ui/controls/fieldfooter.h"
#include "ui/controls/label.h"
#include "ui/controls/spokenline.h"
#include "ui/controls/textbutton.h"
#include "ui/models/conversationrow.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qasid {

namespace {

constexpr int kWidth = 460;

} // namespace

ConversationDialog::ConversationDialog(UiContext &ui, QWidget *over, const QString &title, const QString &action, Kind kind)
    : DialogFrame(ui.appearance, over)
    , m_kind(kind)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
    , m_page(new QWidget(panel()))
    , m_column(new QVBoxLayout(panel()))
    , m_body(new QVBoxLayout(m_page))
    , m_error(new FieldFooter(ui.appearance, panel()))
    , m_spoken(new SpokenLine(panel()))
{
    setTitle(title);
    auto *heading = new Label(ui.appearance, TextStyle::Title, &ThemeColors::text, title, panel());
    heading->setWordWrap(true);
    heading->setContentsMargins(metrics::kSpace8, metrics::kSpace7, metrics::kSpace8, metrics::kSpace4);
    m_body->setContentsMargins(metrics::kSpace8, 0, metrics::kSpace8, metrics::kSpace3);
    m_body->setSpacing(metrics::kSpace5);
    m_error->setContentsMargins(metrics::kSpace8, metrics::kSpace3, metrics::kSpace8, 0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(heading);
    m_column->addWidget(m_page, 1);
    m_column->addWidget(m_error);
    m_column->addWidget(makeFooter(action));
    setPanelSize({kWidth, 0});
}

QWidget *ConversationDialog::makeFooter(const QString &action)
{
    auto *footer = new QWidget(panel());
    auto *cancel
        = new TextButton(m_ui.appearance, QCoreApplication::translate("qasid::ConfirmDialog", "Cancel"), TextButton::Kind::Default, footer);
    m_action
        = new TextButton(m_ui.appearance, action, m_kind == Kind::Danger ? TextButton::Kind::Danger : TextButton::Kind::Primary, footer);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics::kSpace8, metrics::kSpace5, metrics::kSpace8, metrics::kSpace7);
    row->setSpacing(metrics::kSpace4);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_action);
    connect(cancel, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        if (!m_busy)
            submit();
    });
    return footer;
}

void ConversationDialog::addText(const QString &words)
{
    auto *text = new Label(m_ui.appearance, TextStyle::Body, &ThemeColors::textSecondary, words, m_page);
    text->setWordWrap(true);
    m_body->addWidget(text);
}

void ConversationDialog::makeScrolling(const QSize &size)
{
    m_area = new QScrollArea(panel());
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_column->replaceWidget(m_page, m_area);
    m_area->stackUnder(m_error); // Tab goes in the order of the tree
    m_area->setWidget(m_page);
    m_page->setAutoFillBackground(false);
    m_column->setStretchFactor(m_area, 1);
    connect(qApp, &QApplication::focusChanged, m_area, [this](QWidget *, QWidget *to) {
        if (to && m_page->isAncestorOf(to))
            m_area->ensureWidgetVisible(to, 0, metrics::kSpace9);
    });
    setPanelSize(size);
}

void ConversationDialog::showError(const QString &words)
{
    m_error->setError(words);
    if (words.isEmpty())
        return;
    m_action->setAccessibleDescription(ErrorText::plain(words));
    m_error->setAccessibleName(ErrorText::plain(words));
    m_spoken->say(m_error->accessibleName());
}

void ConversationDialog::setBusy(bool busy)
{
    m_busy = busy;
    // The focus stays where it is as long as it can: nobody wants to look for it after an error.
    if (busy && m_page->isAncestorOf(QApplication::focusWidget()))
        m_action->setFocus(Qt::OtherFocusReason);
    m_page->setEnabled(!busy);
    m_action->setBusy(busy);
}

QString ConversationDialog::providerName(AccountId account) const
{
    return accountLooks(m_ui.inbox.accounts(), m_ui.inbox.registry()).value(account).providerName;
}

void ConversationDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_kind != Kind::Danger && !m_busy && !event->isAutoRepeat())
        submit();
    else
        DialogFrame::keyPressEvent(event);
}

} // namespace qasid
