#include "ui/customer/subconversations.h"

#include "core/engine/inbox.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/sections.h"
#include "ui/customer/panelparts.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kSubSide = 18; //!< as the panel's other sections
constexpr int kRowPadding = 8; //!< of a row's ground beyond its words

} // namespace

SubConversations::SubConversations(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
{
    auto *header = new SectionHeader(ui.appearance, tr("Sub-conversations"), this);
    header->setContentsMargins(kRowPadding, 0, kRowPadding, 0);
    IconButton *add = header->addAction("plus"_L1, tr("New sub-conversation"));
    connect(add, &QAbstractButton::clicked, this, [this] { Q_EMIT newRequested(m_conversation.id); });
    m_rows = new QWidget(this);
    m_column = new QVBoxLayout(m_rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(kSubSide - kRowPadding, metrics::kSpace4, kSubSide - kRowPadding, metrics::kSpace5);
    inner->setSpacing(0);
    inner->addWidget(header);
    inner->addWidget(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HairLine(ui.appearance, this));
    column->addLayout(inner);
    hide();
    connect(&ui.inbox, &Inbox::changed, this, [this](const ChangeSet &changes) {
        const auto changed = [&changes](const Conversation &child) {
            return changes.conversations.contains(child.id) || changes.removedConversations.contains(child.id);
        };
        if (std::any_of(m_children.begin(), m_children.end(), changed))
            reload();
    });
}

void SubConversations::setConversation(const Conversation &conversation)
{
    const bool another = conversation.id != m_conversation.id;
    const bool reread = another || conversation.children != m_conversation.children;
    m_conversation = conversation;
    m_look = accountLooks(m_ui.inbox.accounts(), m_ui.inbox.registry()).value(conversation.account);
    if (another)
        showChildren({});
    const Capabilities can = m_ui.inbox.capabilities(conversation.account);
    setVisible(can.subConversations && !isPlaceholder(conversation.remoteId));
    if (reread && can.subConversations)
        reload();
}

void SubConversations::reload()
{
    onResult(this, m_ui.inbox.conversationsUnder(m_conversation.id),
        [this, id = m_conversation.id](const Result<std::vector<Conversation>> &children) {
            if (id == m_conversation.id && children)
                showChildren(*children);
        });
}

void SubConversations::showChildren(std::vector<Conversation> children)
{
    const QWidget *focus = window()->focusWidget();
    const int focused = focus && m_rows->isAncestorOf(focus) ? m_column->indexOf(focus) : -1;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    m_children = std::move(children);
    for (const Conversation &child : m_children) {
        auto *button = new EarlierButton(m_ui.appearance, "branch"_L1, conversationTitle(child, m_look), stateOf(child), m_rows);
        if (child.lastActivity)
            button->setToolTip(m_formats.tip(*child.lastActivity));
        connect(button, &QAbstractButton::clicked, this, [this, id = child.id] { Q_EMIT openRequested(id); });
        m_column->addWidget(button);
    }
    m_rows->setVisible(!m_children.empty());
    if (focused >= 0 && !m_children.empty())
        m_column->itemAt(std::min(focused, m_column->count() - 1))->widget()->setFocus(Qt::OtherFocusReason);
}

QString SubConversations::stateOf(const Conversation &child) const
{
    const QString day = child.lastActivity ? m_formats.listTime(*child.lastActivity) : QString();
    if (child.status == ConversationStatus::Resolved) {
        //: Under the name of a sub-conversation; %1 is a day.
        return tr("Resolved · %1").arg(day);
    }
    if (child.unread > 0) {
        //: Under the name of a sub-conversation: %n unread messages; %1 is the day or time of the newest.
        return m_formats.shaped(tr("%n unread · %1", nullptr, child.unread)).arg(day);
    }
    if (child.messages.value_or(0) > 0) {
        //: Under the name of a sub-conversation: it has %n messages; %1 is the day or time of the newest.
        return m_formats.shaped(tr("%n messages · %1", nullptr, *child.messages)).arg(day);
    }
    return day;
}

} // namespace qasid
