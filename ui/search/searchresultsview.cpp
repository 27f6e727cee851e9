#include "ui/search/searchresultsview.h"

#include "ui/controls/themed.h"
#include "ui/models/searchmodel.h"
#include "ui/search/searchdelegate.h"
#include "ui/theme/focus.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace qasid {

SearchResultsView::SearchResultsView(Appearance &appearance, SearchModel &model, QWidget *parent)
    : QListView(parent)
    , m_appearance(appearance)
    , m_model(model)
    , m_delegate(new SearchDelegate(appearance, this))
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
    setAccessibleName(tr("Search results"));
    m_delegate->setShowsFocus([this] { return hasKeyboardFocus(this); });
    followAppearance(appearance, this, [this] { applyTheme(); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &SearchResultsView::rememberMarked);
    connect(&model, &QAbstractItemModel::modelReset, this, &SearchResultsView::markAgain);
}

void SearchResultsView::applyTheme()
{
    m_delegate->themeChanged();
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_appearance.theme().colors.bgList);
    setPalette(colors);
    verticalScrollBar()->setSingleStep(searchRowHeight(m_appearance.theme()) / 3);
    scheduleDelayedItemsLayout();
}

void SearchResultsView::rememberMarked()
{
    m_marked = m_model.conversationAt(markedRow());
    m_scrolled = verticalScrollBar()->value();
}

void SearchResultsView::markAgain()
{
    const int row = m_marked ? m_model.rowOf(m_marked) : -1;
    if (row < 0)
        return;
    selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_scrolled);
}

int SearchResultsView::markedRow() const
{
    return selectionModel()->isSelected(currentIndex()) ? currentIndex().row() : -1;
}

void SearchResultsView::mark(int row)
{
    const QModelIndex index = m_model.index(row);
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void SearchResultsView::step(int by)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return;
    const int now = markedRow();
    mark(now < 0 ? (by > 0 ? 0 : last) : std::clamp(now + by, 0, last));
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(this);
    if (QAccessibleInterface *item = list ? list->child(markedRow()) : nullptr) {
        QAccessibleEvent event(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void SearchResultsView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QListView::keyPressEvent(event);
        mark(currentIndex().row());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT chosen(currentIndex().row());
        return;
    default:
        event->ignore();
    }
}

void SearchResultsView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT chosen(index.row());
}

void SearchResultsView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (markedRow() < 0 && event->reason() != Qt::MouseFocusReason)
        mark(0);
}

void SearchResultsView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        viewport()->update(); // the selection greys with the window
}

} // namespace qasid
