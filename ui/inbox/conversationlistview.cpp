#include "ui/inbox/conversationlistview.h"

#include "ui/controls/themed.h"
#include "ui/inbox/conversationdelegate.h"
#include "ui/inbox/conversationlistaccessible.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace qasid {

ConversationListView::ConversationListView(Appearance &appearance, ConversationListModel &model, QWidget *parent)
    : QListView(parent)
    , m_appearance(appearance)
    , m_model(model)
    , m_delegate(new ConversationDelegate(appearance, this))
    , m_checks(model)
{
    ConversationListAccessible::install();
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Conversations"));
    m_delegate->setFlash([this](ConversationId id) { return flashOf(id); });
    m_delegate->setShowsFocus([this] { return hasKeyboardFocus(this) || !m_checks.isEmpty(); });
    m_delegate->setOffersCheck([this](ConversationId id) { return id == m_hovered; });
    followAppearance(appearance, this, [this] { applyTheme(); });

    m_flashTimer.setInterval(33ms);
    connect(&m_flashTimer, &QTimer::timeout, this, &ConversationListView::stepFlashes);
    connect(&model, &ConversationListModel::arrived, this, &ConversationListView::flash);
    connect(&model, &ConversationListModel::checkedChanged, this, &ConversationListView::showChecks);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ConversationListView::rowsChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ConversationListView::rowsChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, &ConversationListView::rowsChanged);
}

void ConversationListView::applyTheme()
{
    m_delegate->themeChanged();
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_appearance.theme().colors.bgList);
    setPalette(colors);
    verticalScrollBar()->setSingleStep(conversationRowHeight(m_appearance.theme()) / 3);
    scheduleDelayedItemsLayout();
}

void ConversationListView::rowsChanged()
{
    // Uniform heights make the layout independent of the number of rows. The group's row is lower than the others, but it only
    // exists once every row is loaded, which a long list never is.
    setUniformItemSizes(!m_model.hasGroup());
}

bool ConversationListView::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.data(ConversationListModel::KindRole).toInt() == int(ConversationListModel::Kind::SnoozedHeader);
}

void ConversationListView::mark(int row)
{
    const QModelIndex index = m_model.index(row);
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clear();
}

int ConversationListView::markedRow() const
{
    const QItemSelection marked = selectionModel()->selection();
    return marked.isEmpty() ? -1 : marked.front().top();
}

void ConversationListView::choose(int row)
{
    const QModelIndex index = m_model.index(row);
    if (!index.isValid())
        return;
    mark(row);
    scrollTo(index);
    if (!isGroup(index))
        Q_EMIT chosen(row);
}

void ConversationListView::toggleGroup()
{
    m_model.setSnoozedExpanded(!m_model.isSnoozedExpanded());
}

void ConversationListView::goTo(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

void ConversationListView::moveTo(const QModelIndex &index, bool extending)
{
    const int from = currentIndex().row();
    if (!index.isValid() || (index.row() == from && !extending))
        return;
    if (extending)
        m_checks.extendTo(index.row(), from);
    if (m_checks.isEmpty())
        choose(index.row());
    else
        goTo(index);
}

QModelIndex ConversationListView::neighbour(const QModelIndex &index, int by) const
{
    const int row = index.isValid() ? index.row() + by : 0;
    const QModelIndex next = m_model.index(row);
    const QModelIndex beyond = m_model.index(row + by);
    return isGroup(next) && beyond.isValid() ? beyond : next;
}

void ConversationListView::step(int by)
{
    if (const QModelIndex next = neighbour(currentIndex(), by); next.isValid())
        goTo(next);
}

void ConversationListView::extend(int by)
{
    const QModelIndex next = neighbour(currentIndex(), by);
    moveTo(next.isValid() ? next : currentIndex(), true);
}

void ConversationListView::toggleCurrent()
{
    m_checks.toggle(currentIndex().row());
}

void ConversationListView::showChecks()
{
    viewport()->update();
    if (!QAccessible::isActive() || !currentIndex().isValid())
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(this, changed);
    event.setChild(currentIndex().row());
    const QScopedValueRollback tells(m_tellsRows, true);
    QAccessible::updateAccessibility(&event);
}

void ConversationListView::openRow(const QModelIndex &index)
{
    if (isGroup(index))
        toggleGroup();
    else
        choose(index.row());
}

void ConversationListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const QScopedValueRollback tells(m_tellsRows, true);
    QListView::currentChanged(current, previous);
}

void ConversationListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    const QScopedValueRollback tells(m_tellsRows, true);
    QListView::selectionChanged(selected, deselected);
}

void ConversationListView::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, CursorAction> kMoves{{Qt::Key_Up, MoveUp}, {Qt::Key_Down, MoveDown}, {Qt::Key_Home, MoveHome},
        {Qt::Key_End, MoveEnd}, {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown}};
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        moveTo(moveCursor(kMoves.value(event->key()), event->modifiers()), event->modifiers() & Qt::ShiftModifier);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isGroup(current))
            toggleGroup();
        else if (current.isValid() && event->key() != Qt::Key_Space)
            Q_EMIT replyRequested(current.row());
        return;
    default:
        event->ignore();
    }
}

bool ConversationListView::isOverAvatar(const QPoint &at, const QModelIndex &index) const
{
    return index.isValid() && !isGroup(index) && m_delegate->avatarIn(visualRect(index), layoutDirection()).contains(at);
}

//! A click that checks opens nothing.
bool ConversationListView::checkAt(const QMouseEvent &event, const QModelIndex &index)
{
    if (event.button() != Qt::LeftButton || !index.isValid())
        return false;
    const bool extending = event.modifiers() & Qt::ShiftModifier;
    if (extending)
        m_checks.extendTo(index.row(), markedRow() >= 0 ? markedRow() : currentIndex().row());
    else if (event.modifiers() & Qt::ControlModifier || isOverAvatar(event.position().toPoint(), index))
        m_checks.toggle(index.row());
    else
        return false;
    goTo(index);
    return true;
}

void ConversationListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (isGroup(index)) {
        if (event->button() == Qt::LeftButton)
            toggleGroup();
        return;
    }
    if (checkAt(*event, index))
        return;
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT chosen(index.row());
}

void ConversationListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!checkAt(*event, indexAt(event->position().toPoint())))
        QListView::mouseDoubleClickEvent(event);
}

void ConversationListView::mouseMoveEvent(QMouseEvent *event)
{
    hoverAvatar(event->position().toPoint());
    if (event->buttons() == Qt::NoButton) // a button that is held must not carry the selection along
        QListView::mouseMoveEvent(event);
}

void ConversationListView::leaveEvent(QEvent *event)
{
    hoverAvatar({-1, -1});
    QListView::leaveEvent(event);
}

bool ConversationListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (isOverAvatar(help->pos(), index)) {
            const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            //: Tooltip of a row's avatar in the list, for choosing several conversations; X is the key.
            QToolTip::showText(help->globalPos(), checked ? tr("Deselect  X") : tr("Select  X"), viewport());
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void ConversationListView::hoverAvatar(const QPoint &at)
{
    const QModelIndex index = indexAt(at);
    const ConversationId over = isOverAvatar(at, index) ? m_model.idAt(index.row()) : ConversationId();
    if (over == m_hovered)
        return;
    m_hovered = over;
    viewport()->update();
}

void ConversationListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid() || isGroup(index))
        return;
    if (byKey)
        scrollTo(index);
    Q_EMIT menuRequested(index.row(), byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ConversationListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        viewport()->update(); // the selection greys with the window
}

void ConversationListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Without this Qt would move the selection to a neighbour, as if the agent had opened it.
    const auto goes = [start, end](int row) { return row >= start && row <= end; };
    if (goes(currentIndex().row())) {
        if (goes(markedRow()))
            selectionModel()->clear();
        else
            selectionModel()->clearCurrentIndex();
    }
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void ConversationListView::flash(ConversationId id)
{
    if (m_appearance.theme().motion(metrics::kRowFlash) == 0)
        return;
    m_flashes[id].start();
    m_flashTimer.start();
}

qreal ConversationListView::flashOf(ConversationId id) const
{
    const auto flash = m_flashes.constFind(id);
    return flash == m_flashes.cend() ? 0 : std::max<qreal>(0, 1 - qreal(flash->elapsed()) / metrics::kRowFlash);
}

void ConversationListView::stepFlashes()
{
    for (auto it = m_flashes.begin(); it != m_flashes.end();) {
        viewport()->update(visualRect(m_model.index(m_model.rowOf(it.key()))));
        it = it->elapsed() >= metrics::kRowFlash ? m_flashes.erase(it) : std::next(it);
    }
    if (m_flashes.isEmpty())
        m_flashTimer.stop();
}

} // namespace qasid
