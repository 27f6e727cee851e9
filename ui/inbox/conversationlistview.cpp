#include "ui/inbox/conversationlistview.h"

#include "ui/controls/themed.h"
#include "ui/inbox/conversationdelegate.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace qasid {

ConversationListView::ConversationListView(Appearance &appearance, ConversationListModel &model, QWidget *parent)
    : QListView(parent)
    , m_appearance(appearance)
    , m_model(model)
    , m_delegate(new ConversationDelegate(appearance, this))
{
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
    m_delegate->setShowsFocus([this] { return hasKeyboardFocus(this); });
    followAppearance(appearance, this, [this] { applyTheme(); });

    m_flashTimer.setInterval(33ms);
    connect(&m_flashTimer, &QTimer::timeout, this, &ConversationListView::stepFlashes);
    connect(&model, &ConversationListModel::arrived, this, &ConversationListView::flash);
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
    return selectionModel()->isSelected(currentIndex()) ? currentIndex().row() : -1;
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

void ConversationListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex before = currentIndex();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QListView::keyPressEvent(event);
        if (currentIndex() != before)
            choose(currentIndex().row());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isGroup(before))
            toggleGroup();
        else if (before.isValid() && event->key() != Qt::Key_Space)
            Q_EMIT replyRequested(before.row());
        return;
    default:
        event->ignore();
    }
}

void ConversationListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (isGroup(index)) {
        if (event->button() == Qt::LeftButton)
            toggleGroup();
        return;
    }
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT chosen(index.row());
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
    const int current = currentIndex().row();
    if (current >= start && current <= end)
        selectionModel()->clear();
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
