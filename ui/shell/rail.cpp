#include "ui/shell/rail.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/controls/accessiblerole.h"
#include "ui/controls/accounttile.h"
#include "ui/controls/commandbutton.h"
#include "ui/controls/label.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/shell/agentbutton.h"
#include "ui/shell/keymap.h"
#include "ui/shell/logo.h"
#include "ui/shell/railbutton.h"
#include "ui/theme/metrics.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kTop = 10;
constexpr int kItemGap = 4;
constexpr int kGroupGap = 6; // besides that, around the line and under the mark
constexpr int kShortItem = 36; // items of a window that is not high enough for 44
constexpr int kHighEnough = 700;
constexpr int kShortestItem = 32; // and of the lowest windows
constexpr int kLow = 580;

struct ViewItem {
    ConversationView view;
    const char *name;
    QLatin1StringView icon;
    Command command;
};

const ViewItem kViews[] = {
    {ConversationView::Inbox, QT_TRANSLATE_NOOP("qasid::Rail", "Inbox"), "inbox"_L1, Command::ViewInbox},
    {ConversationView::Mine, QT_TRANSLATE_NOOP("qasid::Rail", "Mine"), "user"_L1, Command::ViewMine},
    {ConversationView::Unassigned, QT_TRANSLATE_NOOP("qasid::Rail", "Unassigned"), "user-question"_L1, Command::ViewUnassigned},
    {ConversationView::Snoozed, QT_TRANSLATE_NOOP("qasid::Rail", "Snoozed"), "clock"_L1, Command::ViewSnoozed},
    {ConversationView::Drafts, QT_TRANSLATE_NOOP("qasid::Rail", "Drafts"), "pencil"_L1, Command::ViewDrafts},
    {ConversationView::Outbox, QT_TRANSLATE_NOOP("qasid::Rail", "Outbox"), "outbox"_L1, Command::ViewOutbox},
    {ConversationView::Resolved, QT_TRANSLATE_NOOP("qasid::Rail", "Resolved"), "check-circle"_L1, Command::ViewResolved},
};

AccountStatus statusOf(AccountState::Health health)
{
    switch (health) {
    case AccountState::Health::Good:
        return AccountStatus::Receiving;
    case AccountState::Health::Attention:
        return AccountStatus::Attention;
    case AccountState::Health::Offline:
        return AccountStatus::Offline;
    case AccountState::Health::Paused:
        break;
    }
    return AccountStatus::None;
}

} // namespace

Rail::Rail(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
{
    setAccessibleRole(this, QAccessible::ToolBar);
    //: Read by assistive tools: the bar with views and accounts.
    setAccessibleName(tr("Views and accounts"));
    setGround(ui.appearance, this, &ThemeColors::bgRail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kTop, 0, metrics::kSpace5);
    column->setSpacing(kItemGap);
    column->addWidget(new Logo(ui.appearance, this), 0, Qt::AlignHCenter);
    column->addSpacing(kGroupGap + kItemGap);
    addViews(column);
    addAccounts(column);
    addEnd(column);
    m_edge = new HairLine(m_ui.appearance, this, Qt::Vertical);
    setFixedWidth(metrics::kRailWidth);
    connect(&ui.inbox, &Inbox::accountsChanged, this, &Rail::updateAccounts);
    updateAccounts();
    setView(ConversationView::Inbox);
}

void Rail::addViews(QVBoxLayout *column)
{
    for (const ViewItem &item : kViews) {
        auto *button = new RailButton(m_ui.appearance, item.icon, tr(item.name), this);
        button->setCheckable(true);
        setCommand(button, Keymap::idOf(item.command));
        connect(button, &RailButton::clicked, this, [this, view = item.view] {
            setView(view); // a second click must not switch it off
            Q_EMIT viewChosen(view);
        });
        m_views.insert(item.view, button);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
}

void Rail::addAccounts(QVBoxLayout *column)
{
    auto *line = new HairLine(m_ui.appearance, this);
    line->setFixedWidth(28);
    setGround(m_ui.appearance, line, &ThemeColors::lineStrong);
    column->addSpacing(kGroupGap);
    column->addWidget(line, 0, Qt::AlignHCenter);
    column->addSpacing(kGroupGap);

    m_accounts = new QWidget(this);
    m_accountColumn = new QVBoxLayout(m_accounts);
    m_accountColumn->setContentsMargins(0, 0, 0, 0);
    m_accountColumn->setSpacing(kItemGap);
    //: Tooltip of the plus under the accounts.
    m_add = new RailButton(m_ui.appearance, "plus"_L1, tr("Add account"), m_accounts);
    connect(m_add, &RailButton::clicked, this, &Rail::addAccountRequested);
    m_accountColumn->addWidget(m_add, 0, Qt::AlignHCenter);
    m_accountColumn->addStretch();
    setGround(m_ui.appearance, m_accounts, &ThemeColors::bgRail);

    m_accountsArea = new QScrollArea(this);
    m_accountsArea->setFrameShape(QFrame::NoFrame);
    m_accountsArea->setWidgetResizable(true);
    m_accountsArea->setFocusPolicy(Qt::NoFocus);
    m_accountsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_accountsArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel and the focus move it
    m_accountsArea->setWidget(m_accounts);
    column->addWidget(m_accountsArea, 1);
}

void Rail::addEnd(QVBoxLayout *column)
{
    m_settings = new RailButton(m_ui.appearance, "settings"_L1, tr("Settings"), this);
    setCommand(m_settings, Keymap::idOf(Command::Settings));
    connect(m_settings, &RailButton::clicked, this, &Rail::settingsRequested);
    column->addWidget(m_settings, 0, Qt::AlignHCenter);

    m_you = new AgentButton(m_ui.appearance, this);
    connect(m_you, &AgentButton::clicked, this, &Rail::profileRequested);
    column->addWidget(m_you, 0, Qt::AlignHCenter);
    const auto showName = [this] { m_you->setAgent(m_ui.inbox.setting(settings::kAgentName.key)); };
    connect(&m_ui.inbox, &Inbox::settingChanged, this, showName);
    showName();
}

void Rail::setView(ConversationView view)
{
    for (auto it = m_views.begin(); it != m_views.end(); ++it)
        it.value()->setChecked(it.key() == view);
}

void Rail::setAccount(AccountId account)
{
    m_account = account;
    for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it)
        it.value()->setChecked(it.key() == account);
}

void Rail::setCounts(const InboxCounts &counts)
{
    const auto show = [this](ConversationView view, int count, BadgeKind kind, const QString &spoken) {
        m_views.value(view)->setBadge(count > 0 ? m_formats.badge(count) : QString(), kind, count > 0 ? spoken : QString());
    };
    show(ConversationView::Inbox, counts.inboxUnread, BadgeKind::Unread, tr("%n unread", nullptr, counts.inboxUnread));
    show(ConversationView::Mine, counts.mineUnread, BadgeKind::Unread, tr("%n unread", nullptr, counts.mineUnread));
    show(ConversationView::Unassigned, counts.unassignedUnread, BadgeKind::Unread, tr("%n unread", nullptr, counts.unassignedUnread));
    show(ConversationView::Snoozed, counts.snoozed, BadgeKind::Muted, tr("%n snoozed", nullptr, counts.snoozed));
    show(ConversationView::Drafts, counts.drafts, BadgeKind::Muted, tr("%n draft(s)", nullptr, counts.drafts));
    if (counts.outboxTrouble > 0)
        show(ConversationView::Outbox, counts.outboxTrouble, BadgeKind::Danger, tr("%n not sent", nullptr, counts.outboxTrouble));
    else
        show(ConversationView::Outbox, counts.outboxWaiting, BadgeKind::Muted, tr("%n waiting to send", nullptr, counts.outboxWaiting));
}

void Rail::adaptTo(int windowWidth)
{
    setFixedWidth(windowWidth < metrics::kRailNarrowBelow ? metrics::kRailNarrowWidth : metrics::kRailWidth);
}

void Rail::takeFocus(Qt::FocusReason reason)
{
    for (RailButton *button : std::as_const(m_views)) {
        if (button->isChecked())
            return button->setFocus(reason);
    }
    m_settings->setFocus(reason);
}

void Rail::updateAccounts()
{
    const std::vector<AccountState> states = m_ui.inbox.accounts();
    QHash<AccountId, AccountTile *> kept;
    int place = 0;
    for (const AccountState &state : states) {
        AccountTile *tile = m_tiles.take(state.account.id);
        if (!tile) {
            tile = new AccountTile(m_ui.appearance, m_accounts);
            connect(tile, &AccountTile::clicked, this, [this, id = state.account.id] {
                setAccount(m_account == id ? AccountId() : id);
                Q_EMIT accountChosen(m_account);
            });
        }
        tile->setItemHeight(m_itemHeight);
        updateTile(tile, state);
        tile->setChecked(state.account.id == m_account);
        m_accountColumn->insertWidget(place++, tile, 0, Qt::AlignHCenter);
        kept.insert(state.account.id, tile);
    }
    qDeleteAll(m_tiles); // of accounts that are gone
    m_tiles = kept;
    updateTabOrder();
    if (m_account && !m_tiles.contains(m_account)) {
        setAccount({});
        Q_EMIT accountChosen({});
    }
}

void Rail::updateTabOrder()
{
    QWidget *before = m_views.value(ConversationView::Resolved);
    for (int i = 0; i < m_accountColumn->count(); ++i) {
        if (QWidget *item = m_accountColumn->itemAt(i)->widget()) {
            setTabOrder(before, item);
            before = item;
        }
    }
    setTabOrder(before, m_settings);
    setTabOrder(m_settings, m_you);
}

void Rail::updateTile(AccountTile *tile, const AccountState &state) const
{
    const Provider *provider = m_ui.inbox.registry().find(state.account.provider);
    const ProviderDescription description = provider ? provider->description() : ProviderDescription();
    const QString color = state.account.colour.isEmpty() ? description.colour : state.account.colour;
    const QString health = ErrorText::accountHealth(state, description.name, m_formats);
    //: Tooltip of an account: its name and how it does. "Atlas Store: Receiving, sending"
    const QString name = tr("%1: %2").arg(bidi::isolate(state.account.name), health);
    tile->setAccount(description.mark, Theme::accountColor(color), statusOf(state.health), name);
    tile->setAccessibleName(ErrorText::plain(name));
}

void Rail::setItemHeights(int height)
{
    m_itemHeight = height;
    for (RailButton *button : std::as_const(m_views))
        button->setItemHeight(height);
    for (AccountTile *tile : std::as_const(m_tiles))
        tile->setItemHeight(height);
    m_you->setItemHeight(height);
    m_add->setItemHeight(height);
    m_settings->setItemHeight(height);
}

void Rail::resizeEvent(QResizeEvent *)
{
    const bool high = height() >= kHighEnough;
    setItemHeights(high ? metrics::kRailItem : height() >= kLow ? kShortItem : kShortestItem);
    layout()->setSpacing(high ? kItemGap : metrics::kSpace1);
    layout()->setContentsMargins(0, height() >= kLow ? kTop : metrics::kSpace3, 0, height() >= kLow ? metrics::kSpace5 : metrics::kSpace3);
    m_accountColumn->setSpacing(high ? kItemGap : metrics::kSpace1);
    m_edge->setGeometry(isRightToLeft() ? 0 : width() - 1, 0, 1, height());
    m_edge->raise();
}

} // namespace qasid
