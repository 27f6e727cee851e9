#include "ui/controls/pages.h"
#include "ui/inbox/conversationpane.h"
#include "ui/search/searchpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panearea.h"
#include "ui/thread/threadpane.h"

#include <QApplication>

// The search of the window, in the place of its list.

namespace qasid {

bool MainWindow::isSearching() const
{
    return m_search && m_listPages->currentWidget() == m_search;
}

void MainWindow::openSearch()
{
    if (!m_search) {
        m_search = new SearchPane(m_ui, m_lists);
        m_listPages->addWidget(m_search);
        connect(m_search, &SearchPane::found, this, &MainWindow::openFound);
        connect(m_search, &SearchPane::customerChosen, this, &MainWindow::openConversation);
        connect(m_search, &SearchPane::closeRequested, this, &MainWindow::leaveSearch);
    }
    if (!isSearching()) {
        m_beforeSearch = {QApplication::focusWidget(), m_panes->page()};
        m_listPages->setCurrentWidget(m_search);
    }
    m_panes->showPage(PaneArea::Page::List);
    m_search->focusField();
}

void MainWindow::closeSearch()
{
    if (!isSearching())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool focused = focus && m_search->isAncestorOf(focus);
    m_listPages->setCurrentWidget(m_list);
    m_thread->stopFinding();
    if (focused)
        m_list->focusList();
}

//! Back to where it was opened from.
void MainWindow::leaveSearch()
{
    const BeforeSearch before = m_beforeSearch;
    closeSearch();
    m_panes->showPage(before.page);
    if (before.focus && before.focus->isVisible() && before.focus->isEnabled())
        before.focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openFound(const SearchQuery &query, const SearchHit &hit)
{
    m_thread->showFound(query, hit); // first, so that it is loaded there
    openConversation(hit.conversation);
    m_beforeSearch.page = PaneArea::Page::List; // with it marked
}

void MainWindow::focusLists()
{
    if (isSearching())
        m_search->focusField();
    else
        m_list->focusList();
}

bool MainWindow::runInSearch(Command command)
{
    using enum Command;
    if (!isSearching())
        return false;
    switch (command) {
    case NextConversation:
        m_search->step(1);
        return true;
    case PreviousConversation:
        m_search->step(-1);
        return true;
    case OpenConversation:
        m_search->openMarked();
        return true;
    case NextMatch:
    case PreviousMatch:
        if (m_thread->conversation())
            return false;
        m_search->openMarked();
        return true;
    case NextUnread:
    case PreviousUnread:
    case SelectConversation:
    case ExtendDown:
    case ExtendUp:
    case SelectAll:
        return true; // of the list, which is not seen
    default:
        return false;
    }
}

} // namespace qasid
