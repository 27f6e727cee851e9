// Another part of ConversationPane: conversations that are checked, and what is done with all of them.

#include "ui/controls/taborder.h"
#include "ui/inbox/bulkactions.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/conversationpane.h"
#include "ui/inbox/selectionbar.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/threadsnooze.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace qasid {

bool ConversationPane::hasChecked() const
{
    return isVisible() && !m_model->checked().isEmpty();
}

int ConversationPane::checkedCount() const
{
    return int(m_model->checked().size());
}

//! The keys may come from the thread, whose conversation is meant then: false where the list does not have it.
bool ConversationPane::takeCursor()
{
    if (!m_list->isVisible())
        return false;
    if (!isAncestorOf(window()->focusWidget())) {
        const int open = m_model->rowOf(m_current);
        if (open < 0)
            return false;
        m_list->mark(open);
    }
    m_list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ConversationPane::toggleChecked()
{
    if (takeCursor())
        m_list->toggleCurrent();
}

void ConversationPane::extendChecked(int step)
{
    if (takeCursor())
        m_list->extend(step);
}

void ConversationPane::checkAll()
{
    if (!m_list->isVisible())
        return;
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_list->checks().checkAll();
}

void ConversationPane::clearChecked()
{
    m_list->checks().clear();
}

bool ConversationPane::showsResolved() const
{
    return m_view == ConversationView::Resolved;
}

bool ConversationPane::showsMine() const
{
    return m_view == ConversationView::Mine || m_chips->filter() == FilterChips::Filter::Mine;
}

void ConversationPane::act(MarkAction::Kind kind)
{
    m_bulk->run({kind});
}

void ConversationPane::resolveOrReopenChecked()
{
    act(showsResolved() ? MarkAction::Kind::Reopen : MarkAction::Kind::Resolve);
}

void ConversationPane::takeOrReleaseChecked()
{
    act(showsMine() ? MarkAction::Kind::Release : MarkAction::Kind::Take);
}

void ConversationPane::openSnoozeMenu()
{
    if (m_bar)
        m_bar->openSnoozeMenu();
}

void ConversationPane::snoozeToTomorrow()
{
    if (!showsResolved())
        m_bulk->run({MarkAction::Kind::Snooze, qasid::snoozeTomorrow(m_model->formats())});
}

SelectionBar *ConversationPane::makeBar()
{
    auto *bar = new SelectionBar(m_ui, m_model->formats(), this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, bar);
    chainTabOrder({m_chips, bar, m_list});
    connect(bar, &SelectionBar::chosen, m_bulk, &BulkActions::run);
    connect(bar, &SelectionBar::cleared, this, &ConversationPane::clearChecked);
    return bar;
}

void ConversationPane::showChecked()
{
    const int count = int(m_model->checked().size());
    if (count > 0 && !m_bar) {
        m_bar = makeBar();
        Q_EMIT barMade();
    }
    if (!m_bar)
        return;
    if (count == 0 && m_bar->isAncestorOf(focusWidget()))
        m_list->setFocus(Qt::ShortcutFocusReason);
    if (count > 0) {
        const bool all = m_model->canFetchMore({}) && count + (m_model->hasGroup() ? 1 : 0) == m_model->rowCount();
        m_bar->setState({.count = count, .allLoaded = all, .resolved = showsResolved(), .mine = showsMine()});
    }
    showTools();
}

void ConversationPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && hasChecked())
        return clearChecked();
    event->ignore();
}

} // namespace qasid
