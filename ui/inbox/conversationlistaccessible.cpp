#include "ui/inbox/conversationlistaccessible.h"

#include "ui/inbox/conversationlistview.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/errortext.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace qasid {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ConversationListView *>(object);
    return view ? new ConversationListAccessible(view) : nullptr;
}

ConversationId idOf(const QModelIndex &index)
{
    return ConversationId{index.data(ConversationListModel::IdRole).toLongLong()};
}

} // namespace

// The list.

void ConversationListAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once);
}

ConversationListAccessible::ConversationListAccessible(ConversationListView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

ConversationListAccessible::~ConversationListAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

ConversationListView *ConversationListAccessible::view() const
{
    return static_cast<ConversationListView *>(object());
}

ConversationListAccessible::Span ConversationListAccessible::span() const
{
    const int count = view()->model()->rowCount();
    if (count <= kMostItems)
        return {0, count};
    const int top = std::max(0, view()->indexAt(QPoint(view()->width() / 2, 1)).row());
    return {std::clamp(top - kMostItems / 2, 0, count - kMostItems), kMostItems};
}

int ConversationListAccessible::childCount() const
{
    return span().count;
}

QAccessibleInterface *ConversationListAccessible::child(int index) const
{
    // Qt tells of rows by their number, of which the span may leave out the first ones.
    if (view()->isTellingRows())
        return item(view()->model()->index(index, 0));
    const Span around = span();
    return index >= 0 && index < around.count ? item(view()->model()->index(around.first + index, 0)) : nullptr;
}

QAccessibleInterface *ConversationListAccessible::item(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const ConversationId id = idOf(index);
    if (const auto known = m_items.constFind(id); known != m_items.constEnd()) {
        QAccessibleInterface *found = QAccessible::accessibleInterface(*known);
        if (found && static_cast<ConversationRowAccessible *>(found)->index() == index)
            return found;
        QAccessible::deleteAccessibleInterface(*known);
    }
    forgetStrangers();
    const QAccessible::Id made = QAccessible::registerAccessibleInterface(new ConversationRowAccessible(view(), index));
    m_items.insert(id, made);
    return QAccessible::accessibleInterface(made);
}

void ConversationListAccessible::forgetStrangers() const
{
    if (m_items.size() < 3 * kMostItems)
        return;
    const Span around = span();
    for (auto at = m_items.begin(); at != m_items.end();) {
        const auto *row = static_cast<ConversationRowAccessible *>(QAccessible::accessibleInterface(at.value()));
        const int place = row ? row->index().row() : -1;
        if (place >= around.first && place < around.first + around.count) {
            ++at;
            continue;
        }
        QAccessible::deleteAccessibleInterface(at.value());
        at = m_items.erase(at);
    }
}

int ConversationListAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const ConversationRowAccessible *>(child);
    const Span around = span();
    const int place = row ? row->index().row() - around.first : -1;
    return place >= 0 && place < around.count ? place : -1;
}

QAccessibleInterface *ConversationListAccessible::childAt(int x, int y) const
{
    return item(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *ConversationListAccessible::focusChild() const
{
    return view()->hasFocus() ? item(view()->currentIndex()) : nullptr;
}

QAccessible::State ConversationListAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

// A row.

ConversationRowAccessible::ConversationRowAccessible(ConversationListView *view, const QModelIndex &index)
    : m_view(view)
    , m_index(index)
{
}

bool ConversationRowAccessible::isValid() const
{
    return m_view && m_index.isValid();
}

bool ConversationRowAccessible::isGroup() const
{
    return m_index.data(ConversationListModel::KindRole).toInt() == int(ConversationListModel::Kind::SnoozedHeader);
}

QAccessibleInterface *ConversationRowAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString ConversationRowAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return ErrorText::plain(m_index.data(isGroup() ? Qt::DisplayRole : Qt::AccessibleTextRole).toString());
    if (kind != QAccessible::Description)
        return {};
    const Formats &formats = static_cast<const ConversationListModel *>(m_index.model())->formats();
    //: Place of a conversation in the list for screen readers: %1 of %2.
    return ConversationListView::tr("%1 of %2").arg(formats.number(m_index.row() + 1), formats.number(m_index.model()->rowCount()));
}

QRect ConversationRowAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_view->visualRect(m_index);
    return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State ConversationRowAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
    state.readOnly = true;
    state.selectable = !isGroup();
    state.selected = !isGroup() && m_view->selectionModel()->isSelected(m_index);
    state.offscreen = !m_view->isVisible() || !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    const QVariant check = m_index.data(Qt::CheckStateRole);
    state.checkable = check.isValid();
    state.checked = check.toInt() == Qt::Checked;
    const bool open = m_index.data(ConversationListModel::ExpandedRole).toBool();
    state.expandable = isGroup();
    state.expanded = isGroup() && open;
    state.collapsed = isGroup() && !open;
    return state;
}

void *ConversationRowAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList ConversationRowAccessible::actionNames() const
{
    QStringList names{pressAction()};
    if (!isGroup())
        names += showMenuAction();
    return names << setFocusAction();
}

void ConversationRowAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction())
        m_view->openRow(m_index);
    else if (name == showMenuAction() && !isGroup())
        Q_EMIT m_view->menuRequested(m_index.row(), rect().center());
    else if (name == setFocusAction()) {
        m_view->setFocus(Qt::ShortcutFocusReason);
        m_view->selectionModel()->setCurrentIndex(m_index, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(m_index);
    }
}

} // namespace qasid
