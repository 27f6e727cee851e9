#include "ui/thread/threadheader.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/controls/commandbutton.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/snoozedialog.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/models/threadsnooze.h"
#include "ui/theme/metrics.h"
#include "ui/thread/headertitle.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kCompactBelow = 560;

} // namespace

ThreadHeader::ThreadHeader(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
{
    Appearance &look = ui.appearance;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = m_row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 12, 0);
    row->setSpacing(metrics::kSpace4);
    m_back = new IconButton(look, "chevron-left"_L1, tr("Back to the list"), this);
    m_title = new HeaderTitle(look, this);
    m_assignee = new AssigneeButton(look, this);
    setCommand(m_assignee, "take"_L1);
    m_snooze = new TextButton(look, tr("Snooze"), TextButton::Kind::Quiet, this);
    m_snooze->setName(tr("Snooze"));
    m_snooze->setIconName("clock"_L1);
    setCommand(m_snooze, "snooze"_L1);
    m_resolve = new TextButton(look, tr("Resolve"), TextButton::Kind::Default, this);
    m_resolve->setIconName("check"_L1);
    setCommand(m_resolve, "resolve-or-reopen"_L1);
    m_more = new IconButton(look, "more"_L1, tr("More about this conversation"), this);
    m_unread = new QAction(tr("Mark unread"), this);
    setCommand(m_unread, "mark-unread"_L1);
    m_find = new QAction(tr("Find in conversation"), this);
    setCommand(m_find, "find-in-conversation"_L1);
    m_panel = new IconButton(look, "panel"_L1, tr("Customer panel"), this);
    m_panel->setCheckable(true);
    setCommand(m_panel, "toggle-customer-panel"_L1);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_assignee), static_cast<QWidget *>(m_snooze), static_cast<QWidget *>(m_resolve),
             static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_panel)})
        row->addWidget(widget);
    column->addLayout(row, 1);
    column->addWidget(new HairLine(look, this));
    m_back->hide();
    setFixedHeight(metrics::kHeader);
    connect(m_back, &QAbstractButton::clicked, this, &ThreadHeader::backClicked);
    connect(m_assignee, &QAbstractButton::clicked, this, &ThreadHeader::assignClicked);
    connect(m_snooze, &QAbstractButton::clicked, this, &ThreadHeader::openSnoozeMenu);
    connect(m_resolve, &QAbstractButton::clicked, this, &ThreadHeader::resolveClicked);
    connect(m_more, &QAbstractButton::clicked, this, &ThreadHeader::openMoreMenu);
    connect(m_unread, &QAction::triggered, this, &ThreadHeader::unreadClicked);
    connect(m_find, &QAction::triggered, this, &ThreadHeader::findClicked);
    connect(m_panel, &QAbstractButton::clicked, this, &ThreadHeader::panelToggled);
    followAppearance(look, this, [this] {
        setFixedHeight(std::max(metrics::kHeader, m_ui.appearance.theme().zoomed(metrics::kHeader)));
        fit();
    });
}

void ThreadHeader::setConversation(const Conversation &conversation, const ConversationRow &row)
{
    m_title->setRow(row);
    const QString agent = m_ui.inbox.setting(QString(settings::kAgentName.key));
    const bool someone = conversation.assignedToMe || !conversation.assignee.isEmpty();
    const QString words = conversation.assignedToMe ? tr("You") : someone ? bidi::withoutControls(conversation.assignee) : tr("Assign");
    m_assignee->setAssignee(words, conversation.assignedToMe ? agent : conversation.assignee, someone);
    m_assignee->setName(conversation.assignedToMe ? tr("Assigned to you. Give it back")
            : someone                             ? tr("Assigned to %1. Take it").arg(bidi::isolate(conversation.assignee))
                                                  : tr("Take this conversation"));
    m_resolved = conversation.status == ConversationStatus::Resolved;
    m_resolve->setName(m_resolved ? tr("Reopen") : tr("Resolve"));
    m_resolve->setIconName(m_resolved ? "undo"_L1 : "check"_L1);
    m_snooze->setEnabled(!m_resolved);
    m_remoteId = isPlaceholder(conversation.remoteId) ? QString() : conversation.remoteId;
    const auto account = m_ui.inbox.account(conversation.account);
    m_link = account ? account->publicLink : QString();
    m_actions = conversationActions(m_ui.inbox.capabilities(conversation.account), conversation);
    fit();
}

void ThreadHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
    fit();
}

void ThreadHeader::setPanelOpen(bool open)
{
    m_panel->setChecked(open);
}

void ThreadHeader::resizeEvent(QResizeEvent *)
{
    fit();
}

void ThreadHeader::fit()
{
    const auto fits = [this] { return m_row->sizeHint().width() <= width(); };
    m_row->setContentsMargins(width() < kCompactBelow ? 14 : 20, 0, 12, 0);
    if (width() >= kCompactBelow) {
        showWords(true, true);
        if (fits())
            return;
        showWords(false, true); // of Resolve last: it is what is done most
        if (fits())
            return;
    }
    showWords(false, false);
}

void ThreadHeader::showWords(bool some, bool resolve)
{
    m_assignee->setCompact(!some);
    m_snooze->setText(some ? tr("Snooze") : QString());
    m_resolve->setText(!resolve ? QString() : m_resolved ? tr("Reopen") : tr("Resolve"));
    m_row->invalidate();
}

QMenu *ThreadHeader::makeSnoozeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Formats formats(m_ui.inbox.clock());
    for (const SnoozeChoice &choice : snoozeChoices(formats)) {
        // The part after a tab stands at the trailing edge, as shortcuts do.
        menu->addAction(QString(choice.name + u'\t' + formats.upcoming(choice.until)), this,
            [this, until = choice.until] { Q_EMIT snoozeChosen(until); });
    }
    menu->addSeparator();
    menu->addAction(tr("Pick a time…"), this, &ThreadHeader::pickTime);
    return menu;
}

void ThreadHeader::openSnoozeMenu()
{
    if (!m_snooze->isEnabled())
        return;
    QMenu *menu = makeSnoozeMenu();
    const int x = isRightToLeft() ? m_snooze->width() - menu->sizeHint().width() : 0;
    menu->popup(m_snooze->mapToGlobal(QPoint(x, m_snooze->height() + 4)));
}

void ThreadHeader::openMoreMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_unread, m_find});
    if (!m_remoteId.isEmpty())
        menu->addAction(tr("Copy conversation ID"), this, [this] { Q_EMIT copyClicked(m_remoteId); });
    if (!m_link.isEmpty()) {
        //: Copies the address of the page where customers find the account.
        menu->addAction(tr("Copy the chat's link"), this, [this] { Q_EMIT copyClicked(m_link); });
    }
    if (!m_actions.empty())
        menu->addSeparator();
    for (const ConversationActionEntry &entry : m_actions) {
        if (entry.action == ConversationAction::Delete)
            menu->addSeparator();
        menu->addAction(entry.words, this, [this, action = entry.action] { Q_EMIT actionChosen(action); });
    }
    const int x = isRightToLeft() ? m_more->width() - menu->sizeHint().width() : 0;
    menu->popup(m_more->mapToGlobal(QPoint(x, m_more->height() + 4)));
}

void ThreadHeader::pickTime()
{
    auto *dialog = new SnoozeDialog(m_ui, this);
    connect(dialog, &SnoozeDialog::snoozeChosen, this, &ThreadHeader::snoozeChosen);
    dialog->open();
}

} // namespace qasid
