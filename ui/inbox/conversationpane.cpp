#include "ui/inbox/conversationpane.h"

#include "core/engine/inbox.h"
#include "ui/controls/commandbutton.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/pages.h"
#include "ui/inbox/bulkactions.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/listplaceholder.h"
#include "ui/inbox/listtitle.h"
#include "ui/inbox/selectionbar.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/errortext.h"
#include "ui/models/viewcounts.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace qasid {
namespace {

constexpr std::chrono::milliseconds kWaiting = 1h;
constexpr int kHeaderPadding = 10;
constexpr int kChipsFrom = 320; //!< width of the pane

//! Its first rows are read while the rest of the window is made.
ConversationListModel *makeModel(Inbox &inbox, QObject *parent)
{
    auto *model = new ConversationListModel(inbox, parent);
    model->setQuery({});
    return model;
}

//! Whether any account keeps conversations that can be begun.
bool canBegin(const Inbox &inbox)
{
    const std::vector<AccountState> accounts = inbox.accounts();
    return std::any_of(accounts.begin(), accounts.end(),
        [&inbox](const AccountState &state) { return inbox.capabilities(state.account.id).manageConversations; });
}

} // namespace

ConversationPane::ConversationPane(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_model(makeModel(ui.inbox, this))
    , m_counts(new ViewCounts(ui.inbox, this))
    , m_title(new ListTitle(ui.appearance, this))
    , m_search(new IconButton(ui.appearance, "search"_L1, tr("Search all"), this))
    , m_sort(new IconButton(ui.appearance, "sort"_L1, tr("Oldest first"), this))
    //: Button of a narrow list; opens a menu.
    , m_filter(new IconButton(ui.appearance, "filter"_L1, tr("Filters and order"), this))
    , m_new(new IconButton(ui.appearance, "plus"_L1, tr("New conversation"), this))
    , m_chips(new FilterChips(ui.appearance, m_model->formats(), this))
    , m_list(new ConversationListView(ui.appearance, *m_model, this))
    , m_bulk(new BulkActions(ui, *m_model, this))
    , m_shapes(new ListPlaceholder(ui.appearance, this))
    , m_empty(new EmptyState(ui.appearance, "inbox"_L1, this))
    , m_stack(new Pages)
{
    setGround(ui.appearance, this, &ThemeColors::bgList);
    setMinimumWidth(metrics::kListMin);
    makeHeader();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_shapes);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_chips->setFilter(FilterChips::Filter::All);
        requery();
    });

    connect(m_chips, &FilterChips::filterChosen, this, &ConversationPane::requery);
    connect(m_list, &ConversationListView::chosen, this, &ConversationPane::choose);
    connect(m_list, &ConversationListView::replyRequested, this, &ConversationPane::openCurrent);
    connect(m_list, &ConversationListView::menuRequested, this, &ConversationPane::openRowMenu);
    connect(m_model, &ConversationListModel::checkedChanged, this, &ConversationPane::showChecked);
    connect(m_counts, &ViewCounts::changed, this, &ConversationPane::updateHeader);
    connect(m_counts, &ViewCounts::changed, this, &ConversationPane::noteFilled);
    connect(&ui.inbox, &Inbox::accountsChanged, this, [this] {
        updateHeader();
        showTools();
    });
    connect(m_model, &ConversationListModel::loaded, this, [this] {
        m_list->mark(m_model->rowOf(m_current));
        updateStack();
        noteFilled();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        // The open conversation may have come (back) into this list.
        if (m_current && m_list->markedRow() < 0)
            m_list->mark(m_model->rowOf(m_current));
        updateStack();
    });
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        const int row = m_model->rowOf(m_current);
        if (row >= first && row <= last)
            m_lastRow = row;
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ConversationPane::updateStack);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
    requery();
    followAppearance(ui.appearance, this, [this] { showTools(); });
}

void ConversationPane::makeHeader()
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(kHeaderPadding, 0, kHeaderPadding, 0);
    header->setSpacing(metrics::kSpace4);
    header->addSpacing(metrics::kSpace6 - kHeaderPadding);
    header->addWidget(m_title, 1);
    header->addWidget(m_search);
    header->addWidget(m_sort);
    header->addWidget(m_filter);
    header->addWidget(m_new);
    setCommand(m_search, "search-all"_L1);
    connect(m_search, &QAbstractButton::clicked, this, &ConversationPane::searchRequested);
    setCommand(m_new, "new-conversation"_L1);
    connect(m_new, &QAbstractButton::clicked, this, &ConversationPane::newRequested);
    m_sort->setCheckable(true);
    m_filter->setCheckable(true); // it shows whether something is filtered, which a click alone does not change
    connect(m_filter, &QAbstractButton::clicked, this, &ConversationPane::openFilterMenu);
    connect(m_sort, &QAbstractButton::toggled, this, [this](bool oldestFirst) {
        m_oldestFirst = oldestFirst;
        requery();
    });
    m_header = new QWidget(this);
    followAppearance(m_ui.appearance, m_header,
        [this] { m_header->setFixedHeight(std::max(metrics::kHeader, m_ui.appearance.theme().zoomed(metrics::kHeader))); });
    m_header->setLayout(header);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_chips);
    column->addLayout(m_stack, 1);
}

void ConversationPane::showTools()
{
    const bool accounts = !m_ui.inbox.accounts().empty();
    const bool narrow = width() < m_ui.appearance.theme().zoomed(kChipsFrom);
    const bool checking = !m_model->checked().isEmpty();
    m_header->setVisible(!checking);
    m_chips->setVisible(accounts && !narrow && !checking);
    if (m_bar) {
        m_bar->setOneLine(narrow);
        m_bar->setVisible(checking);
    }
    m_search->setVisible(accounts);
    m_sort->setVisible(accounts && !narrow);
    m_filter->setVisible(accounts && narrow);
    m_new->setVisible(canBegin(m_ui.inbox));
    m_filter->setChecked(m_oldestFirst || m_chips->filter() != FilterChips::Filter::All);
}

void ConversationPane::openFilterMenu()
{
    showTools();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_chips->addTo(*menu);
    menu->addSeparator();
    QAction *order = menu->addAction(tr("Oldest first"));
    order->setCheckable(true);
    order->setChecked(m_oldestFirst);
    connect(order, &QAction::triggered, m_sort, &QAbstractButton::toggle);
    const int x = isRightToLeft() ? m_filter->width() - menu->sizeHint().width() : 0;
    menu->popup(m_filter->mapToGlobal(QPoint(x, m_filter->height() + metrics::kSpace2)));
}

void ConversationPane::openRowMenu(int row, const QPoint &at)
{
    const std::optional<Conversation> conversation = m_model->conversationAt(row);
    if (!conversation)
        return;
    const auto entries = conversationActions(m_ui.inbox.capabilities(conversation->account), *conversation);
    if (entries.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ConversationActionEntry &entry : entries) {
        if (entry.action == ConversationAction::Delete)
            menu->addSeparator();
        menu->addAction(entry.words, this, [this, action = entry.action, id = conversation->id] { Q_EMIT actionRequested(action, id); });
    }
    menu->popup(at);
}

void ConversationPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTools();
}

void ConversationPane::noteFilled()
{
    if (m_filled || m_model->isLoading() || !m_counts->isKnown())
        return;
    m_filled = true;
    Q_EMIT filled();
}

void ConversationPane::setView(ConversationView view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_chips->setFilter(FilterChips::Filter::All);
    m_chips->setView(view);
    requery();
}

void ConversationPane::setAccount(AccountId account)
{
    if (account == m_account)
        return;
    m_account = account;
    requery();
}

void ConversationPane::requery()
{
    ConversationQuery query{.view = m_view, .account = m_account, .oldestFirst = m_oldestFirst};
    query.unreadOnly = m_chips->filter() == FilterChips::Filter::Unread;
    query.mineOnly = m_chips->filter() == FilterChips::Filter::Mine;
    if (m_chips->filter() == FilterChips::Filter::Waiting)
        query.waitingSince = m_ui.inbox.clock().now() - kWaiting.count();
    m_model->setQuery(query);
    m_model->keep(m_current);
    updateHeader();
    showTools();
    updateStack();
}

// Choosing.

void ConversationPane::choose(int row)
{
    const ConversationId id = m_model->idAt(row);
    if (!id)
        return;
    m_current = id;
    m_lastRow = row;
    m_model->keep(id);
    Q_EMIT opened(id);
}

void ConversationPane::setCurrent(ConversationId id)
{
    m_current = id;
    m_model->keep(id);
    m_list->mark(m_model->rowOf(id));
}

void ConversationPane::selectNext(int step)
{
    if (hasChecked())
        return m_list->step(step);
    const int rows = m_model->rowCount();
    const int current = m_list->markedRow();
    // After the open row has left, its successor stands in its place.
    int row = current >= 0 ? current + step : m_lastRow + (step < 0 ? step : step - 1);
    row = std::clamp(row, 0, std::max(0, rows - 1));
    if (row < rows && !m_model->idAt(row))
        row = std::clamp(row + (step > 0 ? 1 : -1), 0, rows - 1);
    if (row != current && row < rows && m_model->idAt(row))
        m_list->choose(row);
}

void ConversationPane::selectNextUnread(int step)
{
    const int rows = m_model->rowCount();
    const int marked = m_list->markedRow();
    const int from = marked >= 0 ? marked : step > 0 ? rows - 1 : 0;
    for (int i = 1; i <= rows; ++i) {
        const int row = ((from + step * i) % rows + rows) % rows;
        if (m_model->index(row).data(ConversationListModel::UnreadRole).toInt() > 0) {
            m_list->choose(row);
            return;
        }
    }
}

void ConversationPane::openCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row >= 0 && m_model->idAt(row) != m_current)
        choose(row);
    if (m_current)
        Q_EMIT replyRequested(m_current);
}

void ConversationPane::focusList()
{
    // An empty or loading list is not there: what stands in its place hands the focus on when it comes.
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

// Words.

const Formats &ConversationPane::formats() const
{
    return m_model->formats();
}

ConversationRow ConversationPane::describe(const Conversation &conversation) const
{
    return describeConversation(conversation, m_model->looks().value(conversation.account), {}, m_model->formats());
}

QString ConversationPane::providerName(AccountId account) const
{
    return m_model->looks().value(account).providerName;
}

QString ConversationPane::viewTitle() const
{
    switch (m_view) {
    case ConversationView::Inbox:
        return tr("Inbox");
    case ConversationView::Mine:
        return tr("Mine");
    case ConversationView::Unassigned:
        return tr("Unassigned");
    case ConversationView::Snoozed:
        return tr("Snoozed");
    case ConversationView::Drafts:
        return tr("Drafts");
    case ConversationView::Outbox:
        return tr("Outbox");
    case ConversationView::Resolved:
        return tr("Resolved");
    }
    return {};
}

QString ConversationPane::countText() const
{
    const InboxCounts &counts = m_counts->counts();
    const Formats &formats = m_model->formats();
    if (m_account)
        return viewTitle();
    switch (m_view) {
    case ConversationView::Inbox:
        if (counts.open == 0)
            return {};
        //: Beside the title of the list: %1 conversations are open.
        return tr("%1 open").arg(formats.number(counts.open));
    case ConversationView::Mine:
        return counts.mine ? formats.number(counts.mine) : QString();
    case ConversationView::Unassigned:
        return counts.unassigned ? formats.number(counts.unassigned) : QString();
    case ConversationView::Snoozed:
        return counts.snoozed ? formats.number(counts.snoozed) : QString();
    case ConversationView::Drafts:
        return counts.drafts ? formats.number(counts.drafts) : QString();
    case ConversationView::Outbox:
    case ConversationView::Resolved:
        break;
    }
    return {};
}

void ConversationPane::updateHeader()
{
    m_title->setTexts(m_account ? m_model->looks().value(m_account).name : viewTitle(), countText());
    m_chips->setCounts(m_counts->counts(), !m_account);
    m_list->setAccessibleDescription(m_title->title());
    if (m_stack->currentWidget() != m_list)
        updateStack();
}

void ConversationPane::updateStack()
{
    // Called for every row that comes and goes: nothing here may cost much.
    if (!m_model->isEmpty()) {
        m_stack->setCurrentWidget(m_list);
    } else if (m_model->isLoading()) {
        m_stack->setCurrentWidget(m_shapes);
    } else {
        showEmptyState(m_ui.inbox.accounts().empty());
        m_stack->setCurrentWidget(m_empty);
    }
}

void ConversationPane::showEmptyState(bool noAccounts)
{
    if (m_model->error())
        m_empty->setTexts(tr("The list could not be read"), ErrorText::sentence(*m_model->error(), {}, m_model->formats()));
    else if (noAccounts)
        m_empty->setTexts(tr("No conversations yet"), tr("They appear here once an account is connected."));
    else if (m_chips->filter() != FilterChips::Filter::All)
        m_empty->setTexts(tr("Nothing matches this filter"), {}, tr("Clear filter"));
    else if (m_view == ConversationView::Inbox)
        m_empty->setTexts(tr("All answered"), tr("New messages will appear here."));
    else
        m_empty->setTexts(tr("Nothing here"), {});
}

} // namespace qasid
